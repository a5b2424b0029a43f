import { currency } from '../values/currency.ts';
import type { CurrencyCode } from '../values/currency.ts';
import { decimalParts, divideHalfUp, inOneUnit, parseDecimal } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import { decimal } from '../values/decimal.ts';
import { daysBetween, parseLegalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { hasNoRate } from './business-day.ts';

/** One figure of release H.10. */
export interface H10Figure {
  readonly currency: CurrencyCode;
  readonly day: LegalDay;
  /** As published, in the market's notation. */
  readonly quote: DecimalText;
  /** Six decimals, half up. */
  readonly usdForOne: DecimalText;
}

export type H10Reading =
  | { readonly kind: 'read'; readonly figures: readonly H10Figure[] }
  | {
      readonly kind: 'refused';
      /** `leap`: more than a tenth from the figure before it, as a wrong unit or direction is. */
      readonly problem:
        'not-csv' | 'no-series' | 'twice' | 'bad-day' | 'ahead' | 'no-business-day' | 'bad-figure' | 'leap';
      readonly row: number;
      readonly found: string;
    };

/** The Federal Reserve's own names: `US_N` gives dollars for one, `_N` units for a dollar. */
const SERIES: Readonly<Record<string, string>> = {
  'RXI$US_N.B.AL': 'AUD',
  'RXI$US_N.B.EU': 'EUR',
  'RXI$US_N.B.NZ': 'NZD',
  'RXI$US_N.B.UK': 'GBP',
  'RXI_N.B.BZ': 'BRL',
  'RXI_N.B.CA': 'CAD',
  'RXI_N.B.CH': 'CNY',
  'RXI_N.B.DN': 'DKK',
  'RXI_N.B.HK': 'HKD',
  'RXI_N.B.IN': 'INR',
  'RXI_N.B.JA': 'JPY',
  'RXI_N.B.KO': 'KRW',
  'RXI_N.B.MA': 'MYR',
  'RXI_N.B.MX': 'MXN',
  'RXI_N.B.NO': 'NOK',
  'RXI_N.B.SD': 'SEK',
  'RXI_N.B.SF': 'ZAR',
  'RXI_N.B.SI': 'SGD',
  'RXI_N.B.SZ': 'CHF',
  'RXI_N.B.TA': 'TWD',
  'RXI_N.B.TH': 'THB',
};
const GAPS = new Set(['', 'ND', 'NC', 'NA', '.']);
const ROWS_MAX = 3_000;
/** Percent between two figures of one currency, a few days apart. */
const LEAP = 10n;
const LEAP_DAYS = 10;

export const refusedH10 = (
  problem: (H10Reading & { kind: 'refused' })['problem'],
  row: number,
  found: string,
): H10Reading => ({
  kind: 'refused',
  problem,
  row,
  found: found.slice(0, 80),
});

/**
 * The file of the Federal Reserve's data download: six rows of headings, then a day a row. The unit follows from the identifier alone. A file with
 * one figure that cannot be is refused whole: which of its figures are right is not known then.
 */
export function readH10(text: string, today: LegalDay): H10Reading {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.trim().replace(/^"|"$/g, '')));
  const at = rows.findIndex(([first]) => /^unique identifier:?$/i.test(first ?? ''));
  const named = rows[at];
  if (text.trimStart().startsWith('<') || named === undefined) return refusedH10('not-csv', 1, text.trimStart());
  const columns = named.map((cell): Column | null => {
    const code = SERIES[cell.split('/').at(-1) ?? ''];
    return code === undefined ? null : { code, isDollars: cell.includes('$US') };
  });
  return readDays({ rows, headings: at, columns, gaps: GAPS }, today);
}

/** A column of one currency; `isDollars`: its figures are dollars for one, not units for a dollar. */
export interface Column {
  readonly code: string;
  readonly isDollars: boolean;
}

export interface DaysOfFile {
  readonly rows: readonly (readonly string[])[];
  /** Where the row of headings is; days stand below it. */
  readonly headings: number;
  /** By place; null: no series of a currency. */
  readonly columns: readonly (Column | null)[];
  /** Cells that say: no figure. */
  readonly gaps: ReadonlySet<string>;
}

/** A day a row, below the headings: as release H.10 and its copies are laid out. */
export function readDays({ rows, headings, columns, gaps }: DaysOfFile, today: LegalDay): H10Reading {
  const known = columns.flatMap((column) => column?.code ?? []);
  if (known.length === 0) return refusedH10('no-series', headings + 1, rows[headings]?.join(',') ?? '');
  const twice = known.find((code, place) => known.indexOf(code) !== place);
  if (twice !== undefined) return refusedH10('twice', headings + 1, twice);
  const figures: H10Figure[] = [];
  const last = new Map<string, H10Figure>();
  for (const [index, cells] of rows.slice(0, ROWS_MAX).entries()) {
    const [first = ''] = cells;
    if (index <= headings || first === '' || /^time period$/i.test(first)) continue;
    const day = parseLegalDay(first);
    if (day === null) return refusedH10('bad-day', index + 1, first);
    if (day > today) return refusedH10('ahead', index + 1, first);
    for (const [place, column] of columns.entries()) {
      const cell = cells[place] ?? '';
      if (column === null || gaps.has(cell)) continue;
      if (hasNoRate(day)) return refusedH10('no-business-day', index + 1, first);
      const figure = figureOf(currency(column.code), day, cell, column.isDollars);
      if (figure === null) return refusedH10('bad-figure', index + 1, `${column.code} ${cell}`);
      const before = last.get(column.code);
      if (before !== undefined && leaps(before, figure)) return refusedH10('leap', index + 1, `${column.code} ${cell}`);
      last.set(column.code, figure);
      figures.push(figure);
    }
  }
  return { kind: 'read', figures };
}

const SCALE = 6;

/** The quote as published and in dollars for one; null: it is no rate. */
function figureOf(code: CurrencyCode, day: LegalDay, cell: string, isDollars: boolean): H10Figure | null {
  const quote = /^\d{1,7}\.\d{2,4}$/.test(cell) ? parseDecimal(cell) : null;
  if (quote === null) return null;
  const { units, scale } = decimalParts(quote);
  if (units === 0n) return null;
  const micro = isDollars ? units * 10n ** BigInt(SCALE - scale) : divideHalfUp(10n ** BigInt(SCALE + scale), units);
  if (micro === 0n) return null;
  const digits = micro.toString().padStart(SCALE + 1, '0');
  return { currency: code, day, quote, usdForOne: decimal(`${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`) };
}

/** More than a tenth apart within some days: a wrong unit, direction or point. */
export function leaps(
  before: Pick<H10Figure, 'day' | 'usdForOne'>,
  after: Pick<H10Figure, 'day' | 'usdForOne'>,
): boolean {
  if (Math.abs(daysBetween(before.day, after.day)) > LEAP_DAYS) return false;
  const [x, y] = inOneUnit(before.usdForOne, after.usdForOne);
  const difference = x > y ? x - y : y - x;
  return difference * 100n > x * LEAP;
}
