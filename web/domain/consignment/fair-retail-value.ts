import { dailyRateFromPercent, estimateOn, newestRateFromPercent, rateDayOf, ratesOn } from '../law/exchange-rates.ts';
import { tableRateOf } from '../law/newest-rate.ts';
import type { TableRate } from '../law/exchange-rates.ts';
import { amendedRate } from '../law/amended.ts';
import type { AmendmentOf } from '../law/amended.ts';
import { noMerchantRules } from '../law/amendment.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { minorDigits, USD } from '../values/currency.ts';
import { decimalParts, divideHalfUp, inOneUnit } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { withId } from '../values/with-id.ts';
import type { Consignment, ConsignmentLine } from './consignment.ts';

export type Converter = (minor: number) => number | null;

/** The value of the goods in US cents, or which fact is missing. `zeroLines` are given away free: their value is not zero, it is unknown. */
export type FairRetailValue =
  | {
      readonly known: true;
      readonly usdMinor: number;
      readonly zeroLines: readonly string[];
      readonly convert: Converter;
      /** The rate that counts is not out yet, and this one stands in for it. Absent: it is known. */
      readonly estimate?: TableRate;
    }
  | {
      readonly known: false;
      readonly missing: 'MISSING_VALUE' | 'MISSING_RATE';
      readonly lines: readonly string[];
      /** What the other lines alone come to. */
      readonly atLeastUsdMinor: number;
    };

/** The goods are worth no less: what is not known adds to it. US cents. */
export const leastWorth = (value: FairRetailValue): number => (value.known ? value.usdMinor : value.atLeastUsdMinor);

/** Quantity × price − discount, minor units; null where a part is missing, negative or beyond counting. */
export function lineValue(line: ConsignmentLine): number | null {
  const { quantity, unitPriceMinor, discountMinor } = line;
  if (unitPriceMinor === null || quantity < 0 || unitPriceMinor < 0 || discountMinor < 0) return null;
  const value = quantity * unitPriceMinor - discountMinor;
  return Number.isSafeInteger(quantity) && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

const none: readonly string[] = [];

/** The price paid for the goods after discounts, without freight, converted on the sum and rounded once, half up. */
export function fairRetailValue(
  consignment: Consignment,
  goods: readonly ConsignmentLine[],
  day: LegalDay | null,
  merchantRules: MerchantRules = noMerchantRules,
): FairRetailValue {
  let unknownLines: string[] | null = null;
  let zeroLines: string[] | null = null;
  let sum = 0;
  for (const line of goods) {
    const value = lineValue(line);
    if (value === null) unknownLines = withId(unknownLines, line.id);
    else if (value === 0) zeroLines = withId(zeroLines, line.id);
    sum += value ?? 0;
  }
  const rate = rateUsed(consignment, day, merchantRules);
  const convert = converterOf(consignment, rate);
  const usdMinor = Number.isSafeInteger(sum) ? (convert?.(sum) ?? null) : null;
  if (unknownLines !== null || consignment.currency === null || !Number.isSafeInteger(sum)) {
    return { known: false, missing: 'MISSING_VALUE', lines: unknownLines ?? none, atLeastUsdMinor: usdMinor ?? 0 };
  }
  if (convert === null || usdMinor === null)
    return { known: false, missing: 'MISSING_RATE', lines: none, atLeastUsdMinor: 0 };
  const estimate = rate?.basis === 'estimate' ? { estimate: rate.table } : {};
  return { known: true, usdMinor, zeroLines: zeroLines ?? none, convert, ...estimate };
}

const same: Converter = (minor) => minor;

function converterOf({ currency }: Consignment, rate: RateUsed | null): Converter | null {
  if (currency === USD) return same;
  if (rate === null || currency === null) return null;
  const { units, scale } = decimalParts(rate.usdForOne);
  if (units === 0n) return null;
  const denominator = 10n ** BigInt(scale + minorDigits(currency));
  return (minor) => {
    const cents = Number(divideHalfUp(BigInt(minor) * units * 100n, denominator));
    return Number.isSafeInteger(cents) ? cents : null;
  };
}

/** The amendment whose rate stands in place of the table's on the day of exportation; null where the consignment brings a rate, or none was added. */
export function amendedRateOf(
  { currency, exchangeRate, exported }: Consignment,
  day: LegalDay | null,
  merchantRules: MerchantRules,
): AmendmentOf<'exchange-rate'> | null {
  const on = exported ?? day;
  if (merchantRules.amendments.length === 0 || currency === null || currency === USD || on === null) return null;
  return exchangeRate?.quarterly == null ? amendedRate(merchantRules, currency, rateDayOf(on)) : null;
}

/** US dollars for one unit of the order's money, and why this rate. */
export type RateUsed =
  | { readonly usdForOne: DecimalText; readonly basis: 'given' }
  | { readonly usdForOne: DecimalText; readonly basis: 'amended'; readonly amendment: AmendmentOf<'exchange-rate'> }
  | { readonly usdForOne: DecimalText; readonly basis: 'quarter' | 'day' | 'estimate'; readonly table: TableRate };

const ofTable = (basis: 'quarter' | 'day' | 'estimate', table: TableRate | null): RateUsed | null =>
  table === null ? null : { usdForOne: table.usdForOne, basis, table };

/** 19 CFR 159.34(b): the quarterly rate, unless that day's rate differs by 5 percent or more. Null: none is known, or none is needed. */
export function rateUsed(
  consignment: Consignment,
  day: LegalDay | null,
  merchantRules: MerchantRules,
): RateUsed | null {
  const { currency, exchangeRate: own } = consignment;
  if (currency === USD) return null;
  const exported = consignment.exported ?? day;
  const table = currency === null || exported === null ? null : ratesOn(currency, exported);
  const amendment = amendedRateOf(consignment, day, merchantRules);
  const given = (rate: DecimalText | null | undefined): RateUsed | null =>
    rate == null ? null : { usdForOne: rate, basis: 'given' };
  const quarterly =
    given(own?.quarterly) ??
    (amendment === null ? null : { usdForOne: amendment.rule.usdForOne, basis: 'amended', amendment }) ??
    ofTable('quarter', table?.quarterly ?? null);
  const daily = given(own?.daily) ?? ofTable('day', table?.daily ?? null);
  const newest = own?.newest === undefined || newestRateFromPercent() === null ? null : tableRateOf(own.newest);
  if (quarterly === null && daily === null) {
    if (currency === null || exported === null) return null;
    return ofTable('estimate', newer(estimateOn(currency, exported), newest));
  }
  if (daily === null && quarterly !== null && newest !== null && farFromQuarter(quarterly.usdForOne, newest.usdForOne))
    return unsettled(quarterly, newest);
  if (quarterly === null || daily === null) return quarterly ?? daily;
  return isFar(quarterly.usdForOne, daily.usdForOne, dailyRateFromPercent()) ? daily : quarterly;
}

const newer = (a: TableRate | null, b: TableRate | null): TableRate | null =>
  a === null || b === null ? (a ?? b) : b.from > a.from ? b : a;

/** 19 CFR 159.38: of rates that may apply customs takes the highest, until it is known which does. The merchant's own rate stands. */
function unsettled(quarterly: RateUsed, newest: TableRate): RateUsed | null {
  const [x, y] = inOneUnit(quarterly.usdForOne, newest.usdForOne);
  if (y > x && quarterly.basis !== 'amended') return ofTable('estimate', newest);
  return quarterly.basis === 'quarter' ? ofTable('estimate', quarterly.table) : quarterly;
}

/** Is the newest figure so far off that the day's own may be the one that counts? Never, in an edition that knows of no newest figures. */
export function farFromQuarter(quarterly: DecimalText, newest: DecimalText): boolean {
  const percent = newestRateFromPercent();
  return percent !== null && isFar(quarterly, newest, percent);
}

function isFar(from: DecimalText, other: DecimalText, percent: bigint): boolean {
  const [a, b] = inOneUnit(from, other);
  const difference = a > b ? a - b : b - a;
  return difference * 100n >= a * percent;
}
