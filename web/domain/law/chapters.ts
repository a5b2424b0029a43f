import { agencyData } from './agency-data.ts';
import { agencyPapers } from './agency-papers.ts';
import { antidumpingHeads } from './antidumping-heads.ts';
import { federalHolidays } from './business-day.ts';
import { careOfWords } from './care-of.ts';
import { boundaryReach, costChangeReach, splitWindow } from './cautions.ts';
import {
  consigneeOnManifest,
  consolidatedEntry,
  consolidatedPapers,
  entryTypeBySum,
  oneEntryImporter,
  powerOfAttorney,
  valueOfSoldGoods,
  wholePackages,
} from './consolidated-entry.ts';
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
import { customsRates, dailyRateFrom, estimateMargin, newestRateFrom, shiftedRate } from './exchange-rates.ts';
import { alcohol, maybeAlcohol, tobacco } from './excise-goods.ts';
import { forcedLaborGoods, newerForcedLaborGoods } from './forced-labor-goods.ts';
import { foreignImporterBarred } from './foreign-importer-clock.ts';
import { formalEntryBond, importerNeeded, importerNumber, nonResidentImporter } from './importer-duties.ts';
import { chapter99Limit, informalEntryLimit, returnedGoodsLimit } from './informal-entry-limit.ts';
import { informationalMaterials, maybeInformational, suspensionWithoutException } from './informational-materials.ts';
import { lastHeadings } from './last-headings.ts';
import {
  canadaImportBan,
  forcedLaborExempt,
  forcedLaborExemptByCountry,
  quotaLines,
  section201Quartz,
  section232Goods,
  section338Aircraft,
  section338Goods,
} from './lists/parameters.ts';
import { manifest321Accepted } from './manifest-321-accepted.ts';
import { goodsWords } from './goods-words.ts';
import { manifestTextCheck, manifestWords } from './manifest-text-check.ts';
import {
  expressConsignmentFee,
  expressMailFee,
  manualEntryFee,
  merchandiseProcessingFee,
  processingFeeExempt,
} from './merchandise-processing-fee.ts';
import { milestones } from './milestones.ts';
import type { Dated } from './engine/parameter.ts';
import { domesticMovement, oneConveyance, zoneWords } from './one-entry.ts';
import { perfumeLimit, perfumeWithAlcohol } from './perfume.ts';
import { contactsOfOneCompany, personsAtOneAddress } from './persons-at-one-address.ts';
import { quotaGoods } from './quota-goods.ts';
import { postalRegimes, regimes } from './regimes.ts';
import { hazardousGoods, liquorConfectionery, paraphernalia, weaponGoods } from './special-goods.ts';
import { placeholders } from './placeholders.ts';
import { postBoxes } from './post-boxes.ts';
import { setWords } from './set-words.ts';
import { stateNames } from './state-names.ts';
import { valueLimit } from './value-limit.ts';
import { zipRanges } from './zip-ranges.ts';

/** A part of the rulebook: dated parameters of one subject, by name. */
export interface Chapter {
  readonly title: string;
  readonly parameters: Readonly<Record<string, Dated<unknown>>>;
}

const named = (list: readonly Dated<unknown>[]): Chapter['parameters'] =>
  Object.fromEntries(list.map((parameter) => [parameter.is, parameter]));

const rates = (): Chapter['parameters'] =>
  Object.fromEntries(
    [...customsRates].flatMap(([code, { quarterly, daily }]) => [
      ...(quarterly === null ? [] : [[`quarterly rate ${code}`, quarterly] as const]),
      [`daily rate ${code}`, daily] as const,
    ]),
  );

/** Every dated parameter of the law, in the order in which a person would read it. */
export const chapters: readonly Chapter[] = /* @__PURE__ */ (() => [
  {
    title: 'Section 321',
    parameters: {
      regimes,
      postalRegimes,
      valueLimit,
      manifest321Accepted,
      entryType86,
      ...named(milestones),
      section321Penalty,
      splitWindow,
      boundaryReach,
      costChangeReach,
    },
  },
  {
    title: 'Persons and addresses',
    parameters: {
      personsAtOneAddress,
      contactsOfOneCompany,
      careOfWords,
      customsTerritory,
      militaryPost,
      stateNames,
      zipRanges,
      postBoxes,
      placeholders,
    },
  },
  {
    title: 'Goods',
    parameters: {
      alcohol,
      maybeAlcohol,
      liquorConfectionery,
      tobacco,
      perfumeWithAlcohol,
      perfumeLimit,
      quotaGoods,
      quotaLines,
      canadaImportBan,
      antidumpingHeads,
      informationalMaterials,
      maybeInformational,
      suspensionWithoutException,
      hazardousGoods,
      weaponGoods,
      paraphernalia,
      lastHeadings,
    },
  },
  { title: 'Goods of other agencies', parameters: { ...named(agencyData), agencyPapers } },
  {
    title: 'Origins',
    parameters: { ...named(embargoes), northKoreanLabor, forcedLaborGoods, newerForcedLaborGoods },
  },
  { title: 'Duties', parameters: dutyParameters },
  {
    title: 'Lists of the tariff',
    parameters: {
      section338Goods,
      section338Aircraft,
      section232Goods,
      section201Quartz,
      forcedLaborExempt,
      forcedLaborExemptByCountry,
    },
  },
  {
    title: 'Entries, fees and papers',
    parameters: {
      informalEntryLimit,
      returnedGoodsLimit,
      chapter99Limit,
      oneConveyance,
      zoneWords,
      domesticMovement,
      importerNeeded,
      importerNumber,
      nonResidentImporter,
      formalEntryBond,
      foreignImporterBarred,
      consolidatedEntry,
      oneEntryImporter,
      entryTypeBySum,
      wholePackages,
      valueOfSoldGoods,
      consigneeOnManifest,
      consolidatedPapers,
      powerOfAttorney,
      merchandiseProcessingFee,
      processingFeeExempt,
      manualEntryFee,
      expressConsignmentFee,
      expressMailFee,
      postalCodes,
      manifestTextCheck,
      manifestWords,
      setWords,
      goodsWords,
      truckManifestDue,
      controlNumberRest,
      recordsKept,
    },
  },
  {
    title: 'Exchange rates',
    parameters: { dailyRateFrom, newestRateFrom, shiftedRate, estimateMargin, federalHolidays, ...rates() },
  },
])();
