import { RATE_SOURCES } from '../law/newest-rate.ts';
import type { RateSource } from '../law/newest-rate.ts';
import type { CurrencyCode } from '../values/currency.ts';
import { decimal, decimalParts, divideHalfUp, inOneUnit, parseDecimal } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import { parseLegalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';

export type GuideSource = Exclude<RateSource, 'federal-reserve'>;
export const GUIDE_SOURCES: readonly GuideSource[] = RATE_SOURCES.filter((source) => source !== 'federal-reserve');

/** What a public source other than release H.10 says of a day: never a rate that counts, only a guide to one that is not out. */
export interface GuideFigure {
  readonly source: GuideSource;
  readonly currency: CurrencyCode;
  readonly day: LegalDay;
  /** US dollars for one: six decimals and up to nine where they are not zero, half up. */
  readonly usdForOne: DecimalText;
}

export type GuideReading =
  | { readonly kind: 'read'; readonly figures: readonly GuideFigure[] }
  | {
      readonly kind: 'refused';
      readonly problem: 'not-the-file' | 'no-dollar' | 'twice' | 'bad-day' | 'ahead' | 'bad-figure';
      /** The line of a CSV file, or the place in a list, from 1. */
      readonly row: number;
      readonly found: string;
    };

export const refusedGuide = (
  problem: (GuideReading & { kind: 'refused' })['problem'],
  row: number,
  found: string,
): GuideReading & { kind: 'refused' } => ({ kind: 'refused', problem, row, found: found.slice(0, 80) });

/** A rate as sources write one: from a millionth to a million, without a sign or an exponent. */
export function rateText(text: string): DecimalText | null {
  const read = /^\d{1,7}(\.\d{1,9})?$/.test(text) ? parseDecimal(text) : null;
  return read === null || decimalParts(read).units === 0n || Number(read) > 1_000_000 ? null : read;
}

/** A dong is 0.000038 dollars: six places would be a percent off. */
const SCALE = 9;
const PLACES_MIN = 6;

/** `over / under`, half up; null: nothing is left of it. */
export function ratioOf(over: DecimalText, under: DecimalText): DecimalText | null {
  const [a, b] = [decimalParts(over), decimalParts(under)];
  const nano = divideHalfUp(a.units * 10n ** BigInt(SCALE + b.scale), b.units * 10n ** BigInt(a.scale));
  if (nano === 0n) return null;
  const digits = nano.toString().padStart(SCALE + 1, '0');
  const places = digits
    .slice(-SCALE)
    .replace(/0{1,3}$/, '')
    .padEnd(PLACES_MIN, '0');
  return decimal(`${digits.slice(0, -SCALE)}.${places}`);
}

export const ONE = decimal('1');

/** A day of a source that is neither nonsense nor ahead. */
export function dayText(
  text: string,
  today: LegalDay,
): { readonly day: LegalDay } | { readonly problem: 'bad-day' | 'ahead' } {
  const day = parseLegalDay(text);
  return day === null ? { problem: 'bad-day' } : day > today ? { problem: 'ahead' } : { day };
}

/** More than so many percent of the second. */
export function isApart(a: DecimalText, b: DecimalText, percent: bigint): boolean {
  const [one, two] = inOneUnit(a, b);
  const difference = one > two ? one - two : two - one;
  return difference * 100n > two * percent;
}
