import { addDays } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { holidayOn, weekdayOf } from './holidays.ts';
import type { HolidayCountry } from './holidays.ts';
import type { Route } from './lane.ts';

/** Whose public holidays a route without a schedule rests on, beside weekends: those of the port, and of Canada where it leaves from there. Null: it arrives on any day. */
export function restsOf({ workingDays, from }: Pick<Route, 'workingDays' | 'from'>): readonly HolidayCountry[] | null {
  if (!workingDays) return null;
  return from.country === 'CA' ? ['US', 'CA'] : ['US'];
}

export const isWorkingDay = (day: LegalDay, rests: readonly HolidayCountry[]): boolean =>
  weekdayOf(day) % 6 !== 0 && rests.every((country) => holidayOn(country, day) === null);

/** The day itself, or the first working day after it. Null: any day will do. */
export function workingDayFrom(day: LegalDay, rests: readonly HolidayCountry[] | null): LegalDay {
  if (rests === null) return day;
  let next = day;
  while (!isWorkingDay(next, rests)) next = addDays(next, 1);
  return next;
}
