import { instant, nextDepartures, noChanges, wallClockOf } from '#domain';
import type { Departure, Schedule } from '#domain';
import { schedule as texts } from '#messages/schedule';
import { LEGAL_ZONE_NAME } from '../format/day.ts';
import { LOCALE } from '../format/locale.ts';
import { words } from '../format/words.ts';

const say = words(texts);

const weekdayIn = (weekday: 'long' | 'short') => {
  const format = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', weekday });
  // The first of January 2023 was a Sunday.
  return (day: number): string => format.format(Date.UTC(2023, 0, 1 + day));
};
const weekdayLong = weekdayIn('long');
/** `Tue` */
export const weekdayShort = weekdayIn('short');

/** As the label of a choice: with a capital, also where a language writes days small. */
export const WEEKDAYS: readonly string[] = [0, 1, 2, 3, 4, 5, 6].map((day) => {
  const name = weekdayLong(day);
  return name.charAt(0).toUpperCase() + name.slice(1);
});
/** As a week is written down by those who ship: from Monday on. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

const dayFormat = new Intl.DateTimeFormat(LOCALE, {
  timeZone: 'UTC',
  weekday: 'short',
  month: 'short',
  day: 'numeric',
});

/** `2026-12-04` → `Fri, Dec 4` */
export function shortDay(day: string): string {
  const text = dayFormat.format(new Date(`${day}T00:00:00Z`));
  // French counts the first of a month, and no other day: Intl writes all alike.
  return LOCALE.startsWith('fr') ? text.replace(/(?<= )1(?= )/, '1er') : text;
}

/** A moment by the clock of a zone: `Fri, Dec 4, 14:00`. */
export function momentThere(at: number, zone: string): string {
  const { day, time } = wallClockOf(instant(at), zone);
  return say('moment', { day: shortDay(day), time });
}

/** `America/Toronto` → `Toronto time` */
export const zoneWords = (zone: string): string =>
  say('zone', { place: (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') });

/** `Tuesday and Friday at 14:00` */
export const scheduleWords = ({ weekdays, leaves }: Pick<Schedule, 'weekdays' | 'leaves'>): string =>
  say('leaves-at', {
    weekdays: { list: WEEK.filter((day) => weekdays.includes(day)).map(weekdayLong) },
    time: leaves,
  });

/** The day is left out where it is the day of leaving. */
function momentBeside(leaving: string, at: number, zone: string): string {
  const { day, time } = wallClockOf(instant(at), zone);
  return day === leaving ? time : say('moment', { day: shortDay(day), time });
}

const departureWords = ({ day, leavesAt, cutOffAt, arrivesAt }: Departure, zone: string): string =>
  say('departure', {
    leaves: momentThere(leavesAt, zone),
    cutOff: momentBeside(day, cutOffAt, zone),
    arrives: momentBeside(day, arrivesAt, 'America/New_York'),
  });

/** What a schedule comes to, in a sentence: its next three departures. */
export function nextWords(schedule: Schedule, now: number): string {
  const next = nextDepartures(schedule, noChanges, instant(now), 3);
  if (next.length === 0) return say('never');
  return say('next', { departures: next.map((one) => departureWords(one, schedule.zone)).join('; ') });
}

/** Which clock each hour goes by. */
export const clockWords = (zone: string): string =>
  say('clock', { place: zoneWords(zone), zone, legal: LEGAL_ZONE_NAME });
