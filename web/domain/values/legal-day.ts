import type { Brand } from './brand.ts';

/** `YYYY-MM-DD`, a calendar day in America/New_York: the day the law counts in. */
export type LegalDay = Brand<string, 'LegalDay'>;

/** Days are believed between these years; anything else is a typing error, not a date of trade. */
export const YEARS = { first: 1990, last: 2199 } as const;

/** Days since 1970-01-01 of a proleptic Gregorian date (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The inverse of daysFromCivil. */
export function civilFromDays(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Trade happens on few days: each text is made once and shared. Bounded by the years that instants are believed in. */
const made = new Map<number, LegalDay>();

export function legalDayFromDays(days: number): LegalDay {
  const known = made.get(days);
  if (known !== undefined) return known;
  const day = makeLegalDay(days);
  if (made.size < 100_000) made.set(days, day);
  return day;
}

function makeLegalDay(days: number): LegalDay {
  const { year, month, day } = civilFromDays(days);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as LegalDay;
}

const digit = (day: LegalDay, at: number): number => day.charCodeAt(at) - 48;
const twoDigits = (day: LegalDay, at: number): number => digit(day, at) * 10 + digit(day, at + 1);

/** Days since 1970-01-01. Digit by digit: every verdict asks. */
export const daysOfLegalDay = (day: LegalDay): number =>
  daysFromCivil(twoDigits(day, 0) * 100 + twoDigits(day, 2), twoDigits(day, 5), twoDigits(day, 8));

/** Null for anything but an existing day between 1990 and 2199. */
export function parseLegalDay(text: string): LegalDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const year = Number(text.slice(0, 4));
  if (year < YEARS.first || year > YEARS.last) return null;
  const day = text as LegalDay;
  return legalDayFromDays(daysOfLegalDay(day)) === text ? day : null;
}

/** For literals in our own code and tests. Throws on a day that does not exist. */
export function legalDay(text: string): LegalDay {
  const day = parseLegalDay(text);
  if (day === null) throw new Error(`no day ${text}`);
  return day;
}

/** The day `n` days later; earlier where `n` is negative. */
export const addDays = (day: LegalDay, n: number): LegalDay => legalDayFromDays(daysOfLegalDay(day) + n);

/** Days from `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: LegalDay, b: LegalDay): number => daysOfLegalDay(b) - daysOfLegalDay(a);
