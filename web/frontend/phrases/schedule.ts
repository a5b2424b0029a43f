import { instant, nextDepartures, noChanges, wallClockOf } from '#domain';
import type { Departure, Schedule } from '#domain';
import { LEGAL_ZONE_NAME } from '../format/day.ts';
import { sentenceList } from '../format/list.ts';

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
/** As a week is written down by those who ship: from Monday on. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

const dayFormat = new Intl.DateTimeFormat('en-US', {
  timeZone: 'UTC',
  weekday: 'short',
  month: 'short',
  day: 'numeric',
});

/** `2026-12-04` → `Fri, Dec 4` */
export const shortDay = (day: string): string => dayFormat.format(new Date(`${day}T00:00:00Z`));

/** A moment by the clock of a zone: `Fri, Dec 4, 14:00`. */
export function momentThere(at: number, zone: string): string {
  const { day, time } = wallClockOf(instant(at), zone);
  return `${shortDay(day)}, ${time}`;
}

/** `America/Toronto` → `Toronto time` */
export const zoneWords = (zone: string): string => `${(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')} time`;

/** `Tuesday and Friday at 14:00` */
export const scheduleWords = ({ weekdays, leaves }: Pick<Schedule, 'weekdays' | 'leaves'>): string =>
  `${sentenceList(WEEK.filter((day) => weekdays.includes(day)).map((day) => WEEKDAYS[day]))} at ${leaves}`;

/** The day is left out where it is the day of leaving. */
function momentBeside(leaving: string, at: number, zone: string): string {
  const { day, time } = wallClockOf(instant(at), zone);
  return day === leaving ? time : `${shortDay(day)}, ${time}`;
}

const departureWords = ({ day, leavesAt, cutOffAt, arrivesAt }: Departure, zone: string): string =>
  `${momentThere(leavesAt, zone)} (cut-off ${momentBeside(day, cutOffAt, zone)}, at the port ${momentBeside(day, arrivesAt, 'America/New_York')})`;

/** What a schedule comes to, in a sentence: its next three departures. */
export function nextWords(schedule: Schedule, now: number): string {
  const next = nextDepartures(schedule, noChanges, instant(now), 3);
  if (next.length === 0) return 'It never leaves: every day of it is a holiday.';
  return `The next departures: ${next.map((one) => departureWords(one, schedule.zone)).join('; ')}.`;
}

/** Which clock each hour goes by. */
export const clockWords = (zone: string): string =>
  `Leaving and cut-off go by ${zoneWords(zone)} (${zone}), the arrival by ${LEGAL_ZONE_NAME}.`;
