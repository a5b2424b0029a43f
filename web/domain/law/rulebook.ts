import type { LegalDay } from '../values/legal-day.ts';
import { agencyData } from './agency-data.ts';
import { antidumpingHeads } from './antidumping-heads.ts';
import { federalHolidays } from './business-day.ts';
import { careOfWords } from './care-of.ts';
import { boundaryReach, splitWindow } from './cautions.ts';
import { customsTerritory, militaryPost } from './customs-territory.ts';
import {
  controlNumberRest,
  postalCodes,
  recordsKept,
  section321Penalty,
  truckManifestDue,
} from './duties-of-filers.ts';
import { dutyParameters } from './duty/index.ts';
import { embargoes, northKoreanLabor } from './embargoes.ts';
import { entryType86 } from './entry-type-86.ts';
import { certifiedRates, dailyRateFrom } from './exchange-rates.ts';
import { alcohol, maybeAlcohol, tobacco } from './excise-goods.ts';
import { forcedLaborGoods, newerForcedLaborGoods } from './forced-labor-goods.ts';
import { foreignImporterBarred } from './foreign-importer-clock.ts';
import { informalEntryLimit } from './informal-entry-limit.ts';
import { informationalMaterials, maybeInformational } from './informational-materials.ts';
import { lastHeadings } from './last-headings.ts';
import { manifest321Accepted } from './manifest-321-accepted.ts';
import { manifestTextCheck, manifestWords } from './manifest-text-check.ts';
import { expressConsignmentFee, manualEntryFee, merchandiseProcessingFee } from './merchandise-processing-fee.ts';
import { milestones } from './milestones.ts';
import { checkedThrough } from './parameter.ts';
import type { Dated } from './parameter.ts';
import { perfumeLimit, perfumeWithAlcohol } from './perfume.ts';
import { personsAtOneAddress } from './persons-at-one-address.ts';
import { quotaGoods } from './quota-goods.ts';
import { postalRegimes, regimes } from './regimes.ts';
import { sha256 } from './sha-256.ts';
import { hazardousGoods, liquorConfectionery, paraphernalia, weaponGoods } from './special-goods.ts';
import { valueLimit } from './value-limit.ts';
import { zipRanges } from './zip-ranges.ts';

/** Every dated parameter of the law, by name. */
export const parameters: Readonly<Record<string, Dated<unknown>>> = {
  regimes,
  postalRegimes,
  valueLimit,
  personsAtOneAddress,
  careOfWords,
  zipRanges,
  informalEntryLimit,
  merchandiseProcessingFee,
  manualEntryFee,
  expressConsignmentFee,
  customsTerritory,
  militaryPost,
  splitWindow,
  boundaryReach,
  section321Penalty,
  truckManifestDue,
  controlNumberRest,
  recordsKept,
  postalCodes,
  federalHolidays,
  dailyRateFrom,
  manifest321Accepted,
  entryType86,
  manifestTextCheck,
  manifestWords,
  alcohol,
  maybeAlcohol,
  tobacco,
  perfumeWithAlcohol,
  perfumeLimit,
  quotaGoods,
  antidumpingHeads,
  informationalMaterials,
  maybeInformational,
  forcedLaborGoods,
  newerForcedLaborGoods,
  northKoreanLabor,
  hazardousGoods,
  weaponGoods,
  paraphernalia,
  liquorConfectionery,
  foreignImporterBarred,
  ...dutyParameters,
  lastHeadings,
  ...Object.fromEntries(milestones.map((milestone) => [milestone.is, milestone])),
  ...Object.fromEntries(embargoes.map((embargo) => [embargo.is, embargo])),
  ...Object.fromEntries(agencyData.map((agency) => [agency.is, agency])),
  ...Object.fromEntries(
    [...certifiedRates].flatMap(([code, { quarterly, daily }]) => [
      [`quarterly rate ${code}`, quarterly],
      [`daily rate ${code}`, daily],
    ]),
  ),
};

/** An index only repeats the prefixes. */
const withoutIndexes = (key: string, value: unknown): unknown =>
  key === 'index' || key === 'longer' ? undefined : value;

/** Goes up with every change of a rule or of a parameter: day of the change and a number within the day. */
const version = '2026-11-22.2';

export interface Rulebook {
  readonly version: string;
  /** SHA-256 over the version and every dated parameter, sources included. Two verdicts with one hash were judged by one law. */
  readonly hash: string;
  /** The last day through which someone has looked for changes of the law. */
  readonly checkedThrough: LegalDay;
}

export const rulebook: Rulebook = /* @__PURE__ */ (() => ({
  version,
  hash: sha256(JSON.stringify([version, parameters], withoutIndexes)),
  checkedThrough,
}))();

/** The earliest of the days through which the parameters were checked: the law is as fresh as its oldest part. */
export const oldestCheckedThrough: LegalDay = /* @__PURE__ */ (() =>
  Object.values(parameters).reduce(
    (oldest, one) => (one.checkedThrough < oldest ? one.checkedThrough : oldest),
    checkedThrough,
  ))();
