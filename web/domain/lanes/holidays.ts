import type { Citation, Confidence } from '../law/engine/citation.ts';
import { addDays, daysOfLegalDay, legalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';

/** Countries whose public holidays a schedule may rest on. */
export const HOLIDAY_COUNTRIES = ['US', 'CA'] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];

/** `MM-DD`; `01-3Mon`: the third Monday of January; `05-LMon`: the last; `05-24<Mon`: the last Monday on or before May 24; `Easter-2`: two days before Easter. */
type Rule = string;

interface Holiday {
  readonly name: string;
  readonly rule: Rule;
  readonly from: LegalDay;
  readonly source: Citation;
}

const read = (confidence: Confidence, cite: string, url: string, says: string): Citation => ({
  cite,
  url,
  says,
  checkedOn: '2026-11-30',
  confidence,
});
const FEDERAL = read(
  'unverified-high',
  '5 U.S.C. 6103',
  'law.cornell.edu/uscode/text/5/6103',
  'Public holidays; one on a Saturday is kept on the Friday before. One on a Sunday on the Monday after: Executive Order 11582.',
);
const LABOUR_CODE = read(
  'unverified-high',
  'Canada Labour Code, R.S.C. 1985, c. L-2, ss. 166, 193',
  'laws-lois.justice.gc.ca/eng/acts/L-2',
  'General holidays; one on a Saturday or Sunday is kept on the working day before or after. We keep it on the Monday after.',
);
const FIRST = legalDay('2015-01-01');
const of = (source: Citation, from: LegalDay, rows: readonly (readonly [rule: Rule, name: string])[]): Holiday[] =>
  rows.map(([rule, name]) => ({ rule, name, from, source }));

/** Dated: a country that adds a holiday has it from that day on. */
export const HOLIDAYS: Readonly<Record<HolidayCountry, readonly Holiday[]>> = {
  US: [
    ...of(FEDERAL, FIRST, [
      ['01-01', 'New Year’s Day'],
      ['01-3Mon', 'Birthday of Martin Luther King, Jr.'],
      ['02-3Mon', 'Washington’s Birthday'],
      ['05-LMon', 'Memorial Day'],
      ['07-04', 'Independence Day'],
      ['09-1Mon', 'Labor Day'],
      ['10-2Mon', 'Columbus Day'],
      ['11-11', 'Veterans Day'],
      ['11-4Thu', 'Thanksgiving Day'],
      ['12-25', 'Christmas Day'],
    ]),
    ...of(FEDERAL, legalDay('2021-06-17'), [['06-19', 'Juneteenth National Independence Day']]),
  ],
  CA: [
    ...of(LABOUR_CODE, FIRST, [
      ['01-01', 'New Year’s Day'],
      ['Easter-2', 'Good Friday'],
      ['05-24<Mon', 'Victoria Day'],
      ['07-01', 'Canada Day'],
      ['09-1Mon', 'Labour Day'],
      ['10-2Mon', 'Thanksgiving Day'],
      ['11-11', 'Remembrance Day'],
      ['12-25', 'Christmas Day'],
      ['12-26', 'Boxing Day'],
    ]),
    ...of(LABOUR_CODE, legalDay('2021-08-03'), [['09-30', 'National Day for Truth and Reconciliation']]),
  ],
};

/** 0 is Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: LegalDay): number => (((daysOfLegalDay(day) + 4) % 7) + 7) % 7;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Easter Sunday of a year of the Gregorian calendar (J. Meeus, Astronomical Algorithms, ch. 8). */
function easterOf(year: number): LegalDay {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  const two = (n: number) => String(n).padStart(2, '0');
  return legalDay(`${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`);
}

/** Whether a rule names that very day, before a weekend moves it. */
function names(rule: Rule, day: LegalDay): boolean {
  if (rule === day.slice(5)) return true;
  const easter = /^Easter-(\d+)$/.exec(rule);
  if (easter !== null) return addDays(day, Number(easter[1])) === easterOf(Number(day.slice(0, 4)));
  const weekday = WEEKDAYS[weekdayOf(day)] ?? '';
  const month = day.slice(5, 7);
  const before = /^(\d\d)-(\d\d)<(\w{3})$/.exec(rule);
  if (before !== null) {
    const last = Number(before[2]);
    const date = Number(day.slice(8));
    return before[1] === month && before[3] === weekday && date <= last && date > last - 7;
  }
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  const isLast = addDays(day, 7).slice(5, 7) !== month;
  return rule === `${month}-${nth}${weekday}` || (isLast && rule === `${month}-L${weekday}`);
}

const onVeryDay = (country: HolidayCountry, day: LegalDay): string | null =>
  HOLIDAYS[country].find(({ rule, from }) => from <= day && names(rule, day))?.name ?? null;

/** The holiday that is kept on a day, by its name: its own day, or the working day that it is kept on when it falls on a weekend. Null: none. */
export function holidayOn(country: HolidayCountry, day: LegalDay): string | null {
  const own = onVeryDay(country, day);
  if (own !== null) return own;
  const weekday = weekdayOf(day);
  if (weekday === 1) {
    const sunday = onVeryDay(country, addDays(day, -1));
    const saturday = country === 'CA' ? onVeryDay(country, addDays(day, -2)) : null;
    return sunday ?? saturday;
  }
  // Christmas on a weekend in Canada: the Monday keeps one of the two days, the Tuesday the other.
  if (weekday === 2 && country === 'CA') {
    const [saturday, sunday] = [onVeryDay(country, addDays(day, -3)), onVeryDay(country, addDays(day, -2))];
    const monday = onVeryDay(country, addDays(day, -1));
    if (saturday !== null && sunday !== null) return saturday;
    return sunday !== null && monday !== null ? sunday : null;
  }
  return weekday === 5 && country === 'US' ? onVeryDay(country, addDays(day, 1)) : null;
}
