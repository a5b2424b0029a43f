import { addDays, daysOfLegalDay, legalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { cited } from './cited.ts';
import { asOf } from './engine/parameter.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

/** `MM-DD`, or a weekday of a month: `01-3Mon` is the third Monday of January, `05-LMon` the last of May. */
type Holiday = string;

const holidays = '01-01 01-3Mon 02-3Mon 05-LMon 07-04 09-1Mon 10-2Mon 11-11 11-4Thu 12-25'.split(' ');

export const federalHolidays: Dated<readonly Holiday[]> = {
  is: 'Holidays on which no exchange rate is certified',
  unit: 'days of the year; one on a Sunday is kept on the Monday after',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: holidays,
      source: cited(
        'unverified-high',
        '5 U.S.C. 6103',
        'law.cornell.edu/uscode/text/5/6103',
        'The public holidays. As at the Federal Reserve, one on a Saturday closes no other day; that is general knowledge, not checked.',
      ),
    },
    {
      from: legalDay('2021-06-17'),
      value: [...holidays, '06-19'],
      source: cited(
        'unverified-high',
        '5 U.S.C. 6103 as amended by Pub. L. 117-17',
        'law.cornell.edu/uscode/text/5/6103',
        'Juneteenth National Independence Day is added.',
      ),
    },
  ],
};

/** 0 is Sunday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: LegalDay): number => (((daysOfLegalDay(day) + 4) % 7) + 7) % 7;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function isNamed(day: LegalDay): boolean {
  const monthDay = day.slice(5);
  const month = day.slice(5, 7);
  const weekday = WEEKDAYS[weekdayOf(day)] ?? '';
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  const isLast = addDays(day, 7).slice(5, 7) !== month;
  const names = [monthDay, `${month}-${nth}${weekday}`, ...(isLast ? [`${month}-L${weekday}`] : [])];
  return asOf(federalHolidays, day)?.value.some((holiday) => names.includes(holiday)) ?? false;
}

const isBusinessDay = (day: LegalDay): boolean => {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6 || isNamed(day)) return false;
  return !(weekday === 1 && isNamed(addDays(day, -1)));
};

/** The day itself, or the last business day before it: 19 CFR 159.35 takes that day's rate for weekends and holidays. */
export function businessDayOf(day: LegalDay): LegalDay {
  let on = day;
  while (!isBusinessDay(on)) on = addDays(on, -1);
  return on;
}

/**
 * Has release H.10 no figure for that day? Weekends, holidays, and the Friday before a holiday on a Saturday: banks are open then, and the
 * release has had none since 2010 (2020-07-03, 2021-12-24, 2023-11-10, 2026-07-03).
 */
export function hasNoRate(day: LegalDay): boolean {
  return !isBusinessDay(day) || (weekdayOf(day) === 5 && isNamed(addDays(day, 1)));
}

/** The day on which release H.10 has a day's figure: the Monday of the week after, or the business day after that Monday. */
export function figureOutOn(exported: LegalDay): LegalDay {
  let of = exported;
  while (hasNoRate(of)) of = addDays(of, -1);
  let on = addDays(of, 1);
  while (weekdayOf(on) !== 1) on = addDays(on, 1);
  while (!isBusinessDay(on)) on = addDays(on, 1);
  return on;
}

/** The Monday of the newest week whose figures release H.10 must have by a day: it comes out on a Monday, in the afternoon. */
export function weekDueOn(today: LegalDay): LegalDay {
  let on = addDays(today, -1);
  while (hasNoRate(on) || figureOutOn(on) >= today) on = addDays(on, -1);
  while (weekdayOf(on) !== 1) on = addDays(on, -1);
  return on;
}
