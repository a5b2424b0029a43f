import type { Instant } from './instant.ts';
import { civilFromDays, daysFromCivil, daysOfLegalDay, legalDayFromDays } from './legal-day.ts';
import type { LegalDay } from './legal-day.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** 0 is Sunday; 1970-01-01 was a Thursday. */
const weekday = (days: number): number => (((days + 4) % 7) + 7) % 7;

const firstSunday = (year: number, month: number): number => {
  const first = daysFromCivil(year, month, 1);
  return first + ((7 - weekday(first)) % 7);
};

/**
 * The UTC milliseconds between which New York keeps daylight time in a year. 15 U.S.C. 260a: from the second Sunday of
 * March to the first of November since 2007; from the first of April to the last of October in 1987-2006.
 * Clocks turn at 2:00 local time: 07:00 UTC in spring, 06:00 UTC in autumn.
 */
function daylightOf(year: number): { readonly from: number; readonly to: number } {
  const start = year >= 2007 ? firstSunday(year, 3) + 7 : firstSunday(year, 4);
  const end = year >= 2007 ? firstSunday(year, 11) : firstSunday(year, 11) - 7;
  return { from: start * DAY_MS + 7 * HOUR_MS, to: end * DAY_MS + 6 * HOUR_MS };
}

/** By year. Bounded by the years that instants are believed in. */
const known = new Map<number, ReturnType<typeof daylightOf>>();

function knownDaylight(year: number): ReturnType<typeof daylightOf> {
  const before = known.get(year);
  if (before !== undefined) return before;
  const daylight = daylightOf(year);
  if (known.size < 1000) known.set(year, daylight);
  return daylight;
}

function offsetHours(at: number): number {
  const { from, to } = knownDaylight(civilFromDays(Math.floor(at / DAY_MS)).year);
  return at >= from && at < to ? -4 : -5;
}

/**
 * The days of the hours that were asked about, each in the place of its hour: a day begins and clocks turn at whole hours, and what is
 * judged together arrives in few of them.
 */
const PLACES = 64;
const days: ({ readonly hour: number; readonly day: LegalDay } | undefined)[] = Array.from({ length: PLACES });

/** The calendar day in America/New_York at an instant. */
export function legalDayOf(at: Instant): LegalDay {
  const hour = Math.floor(at / HOUR_MS);
  const known = days[hour & (PLACES - 1)];
  if (known?.hour === hour) return known.day;
  const day = legalDayFromDays(Math.floor((at + offsetHours(at) * HOUR_MS) / DAY_MS));
  days[hour & (PLACES - 1)] = { hour, day };
  return day;
}

/**
 * The instant at which a clock in New York reads `HH:MM` on that day. In the hour that occurs twice in autumn the first
 * one is meant; in the hour that is skipped in spring, the time as it would read without the skip.
 * Throws on a time that is not `HH:MM`.
 */
export function instantOfLegalDay(day: LegalDay, time: string): Instant {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (match === null) throw new Error(`no time of day ${time}`);
  const local = daysOfLegalDay(day) * DAY_MS + Number(match[1]) * HOUR_MS + Number(match[2]) * 60_000;
  const daylight = local + 4 * HOUR_MS;
  return (offsetHours(daylight) === -4 ? daylight : local + 5 * HOUR_MS) as Instant;
}
