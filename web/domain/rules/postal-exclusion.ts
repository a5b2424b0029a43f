import type { ConsignmentLine } from '../consignment/consignment.ts';
import { dutyOfLine } from '../duties/line-duty.ts';
import { agencyData } from '../law/agency-data.ts';
import { amendedMailEntry } from '../law/amended.ts';
import type { AmendmentOf } from '../law/amended.ts';
import type { Citation } from '../law/engine/citation.ts';
import { additionalDuties } from '../law/duty/index.ts';
import { freeMailLimit, postalExclusions } from '../law/duty/postal-exclusions.ts';
import { matchHts } from '../law/engine/hts-list.ts';
import { informationalMaterials } from '../law/informational-materials.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { DatedValue } from '../law/engine/parameter.ts';
import type { Money } from '../values/money.ts';
import { decimalParts } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import type { Dossier } from '../case/case.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';

export interface PostalExclusion {
  /** The plain postal entry is closed to some of the goods for sure; false: nobody can say yet. */
  readonly certain: boolean;
  readonly lines: readonly string[];
  /** What the merchant says of the entry that their post makes; null: nothing. */
  readonly stated: AmendmentOf<'mail-entry'> | null;
  readonly source: Citation;
}

/**
 * Goods in the mail that the plain postal entry no longer takes, or may not: those that owe a duty of chapter 99, are claimed under
 * chapter 98 or under free trade, or fall under another agency. An entry of type 13 takes them: where the merchant states that their post files
 * it, nothing is excluded. Null: all of it goes by the plain entry.
 */
export function postalExclusion(facts: Dossier): PostalExclusion | null {
  const { consignment, day, goods, merchantRules } = facts;
  if (consignment.mode !== 'mail' || day === null) return null;
  const law = asOf(postalExclusions, day);
  if (law === null) return null;
  const stated = amendedMailEntry(merchantRules, day);
  if (stated?.rule.type13 === true || freeInTheMail(facts) !== null) return null;
  const excluded = goods.flatMap(({ id }, i) => {
    const is = isExcluded(facts, i);
    return is === 'no' ? [] : [{ id, certain: is === 'yes' }];
  });
  if (excluded.length === 0) return null;
  return {
    certain: excluded.some(({ certain }) => certain),
    lines: excluded.map(({ id }) => id),
    stated,
    source: law.source,
  };
}

/**
 * Printed matter, recordings and art are free in the tariff, and their exception takes them out of the other duties. Products of the
 * United States that come back pass in the same way (19 CFR 145.35); goods of another origin that come back owe an entry.
 */
export function freeInTheMail(facts: Dossier): DatedValue<Money> | null {
  const { goods, lawDay, value } = facts;
  const free = asOf(freeMailLimit, lawDay);
  if (free === null || !value.known || value.usdMinor > free.value.minor) return null;
  const allFree = goods.every((line) => isUsProductBack(line) || isFreePrint(facts, line));
  return allFree && goods.length > 0 ? free : null;
}

const isUsProductBack = ({ usReturned, origin }: ConsignmentLine): boolean => usReturned === true && origin === 'US';

function isFreePrint({ arrival, lawDay, merchantRules }: Dossier, line: ConsignmentLine): boolean {
  const printed = asOf(informationalMaterials, lawDay);
  if (printed === null || arrival === null || lawDay === null || line.hts === null) return false;
  return (
    matchHts(printed.value, line.hts) === 'yes' &&
    dutyOfLine({ line, cents: null, at: arrival, day: lawDay, merchantRules }).every(({ layer, rate, note }) =>
      layer === 'base' ? isFree(rate, note) : rate !== null && isZero(rate),
    )
  );
}

/** No other rate than none is stated. */
const isFree = (rate: DecimalText | null, note: string | null): boolean =>
  rate === null ? note === 'not-stated' : isZero(rate);

const isZero = (rate: DecimalText): boolean => decimalParts(rate).units === 0n;

/** A duty of chapter 99 that comes to nothing (filled up already, or excepted) leaves open whether its heading alone excludes. */
function isExcluded({ goods, arrival, day, lawDay, merchantRules }: Dossier, index: number): 'yes' | 'maybe' | 'no' {
  const line = goods[index];
  if (line === undefined || arrival === null || day === null) return 'no';
  const layers = dutyOfLine({ line, cents: null, at: arrival, day, merchantRules });
  const claimed = layers.some(({ note }) => note === 'usmca' || note === 'chapter-98');
  const owed = layers.some(({ layer, rate }) => layer in additionalDuties && rate !== null && !isZero(rate));
  if (claimed || owed) return 'yes';
  const { hts } = line;
  if (layers.some(({ layer }) => layer !== 'base') || line.origin === null || hts === null) return 'maybe';
  const lists = agencyData.flatMap((parameter) => asOf(parameter, lawDay)?.value.goods ?? []);
  return lists.some((list) => matchHts(list, hts) !== 'no') ? 'maybe' : 'no';
}

/** The merchant has said that their post makes no other entry, and goods are excluded from this one for sure. */
export const isShutOut = ({ certain, stated }: PostalExclusion): boolean => certain && stated !== null;

export const postalExclusionNamed = ({ lines, certain, stated, source }: PostalExclusion): Finding =>
  finding('warning', 'POSTAL_EXCLUSION', 'postal-exclusion', source, { lines, certain, stated: stated !== null });
