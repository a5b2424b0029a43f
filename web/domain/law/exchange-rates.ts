import { currency } from '../values/currency.ts';
import type { CurrencyCode } from '../values/currency.ts';
import { decimal } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import { addDays, legalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { businessDayOf, hasNoRate } from './business-day.ts';
import { audited, cited } from './cited.ts';
import type { Citation } from './engine/citation.ts';
import { h10Rates } from './h10-rates.ts';
import { asOf, onlySource, onlyValue, perLaw, valuesOf } from './engine/parameter.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated, DatedValue } from './engine/parameter.ts';

/** US dollars for one unit of a currency. */
export interface CustomsRates {
  /** Null: 19 CFR 159.34(a) does not name the currency, and each day has its own rate. */
  readonly quarterly: Dated<DecimalText> | null;
  readonly daily: Dated<DecimalText>;
}

const added = '2026-11-30.2';

/** What 19 CFR 159.34(a) names among those with a rate for the quarter, in so far as the first two editions knew it. */
const FIRST_KNOWN = 'AUD CAD CNY GBP HKD INR JPY MXN'.split(' ');
/** The others that it names and that are money today; its old currencies of the euro countries are none. */
const BY_QUARTER = 'BRL CHF DKK LKR MYR NOK NZD PHP SEK SGD THB ZAR'.split(' ');
/** Not named there: always the rate of the day. */
const BY_DAY = 'EUR KRW TWD'.split(' ');

/** Series of the Federal Reserve whose figure is dollars for one; of all others it is units for one dollar. */
export const DOLLARS_FOR_ONE: ReadonlySet<string> = new Set(['AUD', 'EUR', 'GBP', 'NZD']);
/** By currency, as FRED names them. */
export const FRED_SERIES: Readonly<Record<string, string>> = {
  AUD: 'DEXUSAL',
  BRL: 'DEXBZUS',
  CAD: 'DEXCAUS',
  CHF: 'DEXSZUS',
  CNY: 'DEXCHUS',
  DKK: 'DEXDNUS',
  EUR: 'DEXUSEU',
  GBP: 'DEXUSUK',
  HKD: 'DEXHKUS',
  INR: 'DEXINUS',
  JPY: 'DEXJPUS',
  KRW: 'DEXKOUS',
  MXN: 'DEXMXUS',
  MYR: 'DEXMAUS',
  NOK: 'DEXNOUS',
  NZD: 'DEXUSNZ',
  SEK: 'DEXSDUS',
  SGD: 'DEXSIUS',
  THB: 'DEXTHUS',
  TWD: 'DEXTAUS',
  ZAR: 'DEXSFUS',
};

interface H10Row {
  readonly code: string;
  readonly quarter: LegalDay;
  readonly usdForOne: DecimalText;
  readonly day: LegalDay;
  readonly source: Citation;
}

const rowsOfH10 = /* @__PURE__ */ ((): readonly H10Row[] =>
  h10Rates
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', quarter = '', usdForOne = '', day = '', figure = '', copies = ''] = line.split(' ');
      const unit = DOLLARS_FOR_ONE.has(code) ? `US dollars for 1 ${code}` : `${code} for 1 US dollar`;
      return {
        code,
        quarter: legalDay(quarter),
        usdForOne: decimal(usdForOne),
        day: legalDay(day),
        source: audited(
          copies === '2' ? 'secondary' : 'unverified-high',
          `Federal Reserve H.10 of ${day}`,
          `fred.stlouisfed.org/series/${FRED_SERIES[code] ?? ''}`,
          `Federal Reserve rate used for customs: ${figure} ${unit}. Customs proclaims it in the Customs Bulletin, which was not read.`,
        ),
      };
    }))();

const lastOfQuarter = (first: LegalDay): LegalDay => {
  const [year = 0, month = 0] = first.split('-').map(Number);
  const next = month === 10 ? `${year + 1}-01-01` : `${year}-${String(month + 3).padStart(2, '0')}-01`;
  return addDays(legalDay(next), -1);
};

const GAPS =
  'Only figures that were read stand here. Else a rate comes with the order, from an amendment, or as an estimate that is called one.';

const ofQuarters = (code: string): readonly DatedValue<DecimalText>[] =>
  rowsOfH10
    .filter((row) => row.code === code)
    .map(({ quarter, usdForOne, source }) => ({
      from: quarter,
      until: lastOfQuarter(quarter),
      value: usdForOne,
      source,
      added,
    }));

const ofDays = (code: string): readonly DatedValue<DecimalText>[] =>
  rowsOfH10
    .filter((row) => row.code === code)
    .map(({ day, usdForOne, source }) => ({ from: day, value: usdForOne, source, added }));

const table = (
  code: string,
  which: 'quarterly' | 'daily',
  since: readonly DatedValue<DecimalText>[],
  isNew: boolean,
): Dated<DecimalText> => ({
  is: `The ${which} rate of ${code} for customs`,
  unit: 'US dollars for one',
  checkedThrough,
  gaps: GAPS,
  ...(isNew ? { added } : {}),
  since,
});

export const customsRates: ReadonlyMap<CurrencyCode, CustomsRates> = /* @__PURE__ */ (() =>
  new Map([
    ...[...FIRST_KNOWN, ...BY_QUARTER].map((code): [CurrencyCode, CustomsRates] => {
      const isNew = !FIRST_KNOWN.includes(code);
      return [
        currency(code),
        { quarterly: table(code, 'quarterly', ofQuarters(code), isNew), daily: table(code, 'daily', [], isNew) },
      ];
    }),
    ...BY_DAY.map((code): [CurrencyCode, CustomsRates] => [
      currency(code),
      { quarterly: null, daily: table(code, 'daily', ofDays(code), true) },
    ]),
  ]))();

export const dailyRateFrom: Dated<DecimalText> = {
  is: 'From which difference between the two on the daily rate counts instead of the quarterly one',
  unit: 'part of the quarterly rate',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: decimal('0.05'),
      source: cited(
        'primary',
        '31 U.S.C. 5151; 19 CFR 159.31-159.36',
        'ecfr.gov title 19 part 159',
        "The certified quarterly rate of the day of exportation, or that day's rate where it differs by 5 percent or more.",
      ),
    },
  ],
};

/** Earlier editions moved the whole day of exportation to the business day before it. */
export const shiftedRate: Dated<'daily'> = {
  is: 'Which of the rates a weekend or a holiday takes from the business day before it',
  unit: 'rate',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: 'daily',
      source: audited(
        'primary',
        '19 CFR 159.34(b), 159.35',
        'ecfr.gov title 19 part 159 (August 2026)',
        'The rate first certified in a quarter holds for any date of exportation within it; for a day without a rate of its own, the last preceding business day’s is the daily rate.',
      ),
      added,
    },
  ],
};

/** How far a rate may have moved that is not out yet. */
export const estimateMargin: Dated<DecimalText> = {
  is: 'How far the rate that will count may lie from an estimate',
  unit: 'part of the estimate',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: decimal('0.15'),
      source: audited(
        'unverified-medium',
        'Caution of ours, beside 19 CFR 159.38',
        'fred.stlouisfed.org (quarters of 2024 to 2026)',
        'Of 24 currencies none moved more than 14 percent from one quarter’s first day to the next. Customs takes the highest rate that may apply until it is known.',
      ),
      added,
    },
  ],
};

/** Where the day's own rate is not out: how near to the five percent the newest figure must be. */
export const newestRateFrom: Dated<DecimalText> = {
  is: 'From which difference between the newest figure and the quarterly rate it is not known which of the two counts',
  unit: 'part of the quarterly rate',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: decimal('0.04'),
      source: audited(
        'unverified-medium',
        'Caution of ours, beside 19 CFR 159.38',
        'ecfr.gov title 19 part 159 (August 2026)',
        'The rate of a day comes out some days later. Where the newest figure is 4 percent or more off, the 5 percent that bring in the day’s rate may be reached; customs then takes the highest rate that may apply.',
      ),
      added,
    },
  ],
};

const difference = /* @__PURE__ */ onlyValue(dailyRateFrom);
/** In percent. */
export const dailyRateFromPercent = /* @__PURE__ */ perLaw(() => BigInt(Math.round(Number(difference()) * 100)));

/** In percent; null: an edition that knows of no newest figures. */
export function newestRateFromPercent(): bigint | null {
  const [only] = valuesOf(newestRateFrom);
  return only === undefined ? null : BigInt(Math.round(Number(only.value) * 100));
}

/** The day on which a rate that the merchant states must hold for goods exported on a day. */
export const rateDayOf = (exported: LegalDay): LegalDay =>
  asOf(shiftedRate, exported) === null ? businessDayOf(exported) : exported;

/** A rate of the table with the day from which it is. */
export interface TableRate {
  readonly usdForOne: DecimalText;
  readonly from: LegalDay;
  readonly source: Citation;
}

const rateOf = ({ value, from, source }: DatedValue<DecimalText>): TableRate => ({ usdForOne: value, from, source });

/** What the table has for a day of exportation; null where nothing is known. */
export function ratesOn(
  code: CurrencyCode,
  exported: LegalDay,
): { readonly quarterly: TableRate | null; readonly daily: TableRate | null } {
  const rates = customsRates.get(code);
  if (rates === undefined) return { quarterly: null, daily: null };
  const quarterly = rates.quarterly === null ? null : asOf(rates.quarterly, exported);
  const daily = dailyOn(rates.daily, exported);
  return {
    quarterly: quarterly === null ? null : rateOf(quarterly),
    daily: daily === null ? null : rateOf(daily),
  };
}

/** 19 CFR 159.35. A value holds for its own day, and for days after it that have none. A business day without a figure has one that is not known: the day before it must not stand in for it. */
function dailyOn(daily: Dated<DecimalText>, exported: LegalDay): DatedValue<DecimalText> | null {
  if (valuesOf(daily).length === 0) return null;
  let on = exported;
  for (;;) {
    const found = asOf(daily, on);
    if (found?.from === on || !hasNoRate(on)) return found?.from === on ? found : null;
    on = addDays(on, -1);
  }
}

/** A figure older than two quarters tells nothing. */
const ESTIMATE_DAYS = 200;

/**
 * Where the rate of a day is not out yet: the newest figure there is, of the two series the higher one (19 CFR 159.38). Null: none that is
 * recent enough.
 */
export function estimateOn(code: CurrencyCode, exported: LegalDay): TableRate | null {
  const rates = customsRates.get(code);
  const oldest = addDays(exported, -ESTIMATE_DAYS);
  const newest = [rates?.quarterly ?? null, rates?.daily ?? null].flatMap((series) => {
    const held = series === null ? [] : valuesOf(series).filter(({ from }) => from <= exported && from >= oldest);
    return held.slice(-1).map(rateOf);
  });
  return newest.sort((a, b) => Number(b.usdForOne) - Number(a.usdForOne))[0] ?? null;
}

export const rateSource = /* @__PURE__ */ onlySource(dailyRateFrom);
