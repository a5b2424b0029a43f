import { HOLIDAY_COUNTRIES } from './holidays.ts';
import type { Schedule } from './schedule.ts';
import { scheduleFaults } from './schedule-faults.ts';

const VERSION = 1;

export const writeSchedule = (schedule: Schedule): string => JSON.stringify({ v: VERSION, ...schedule });

type Unread = { readonly [Part in keyof Schedule]?: unknown } & { readonly v?: unknown };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const whole = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

/** A stored schedule. Null: a newer version wrote it, or it is damaged; then the lane goes by its transit days. */
export function readSchedule(stored: string): Schedule | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(stored);
  } catch {
    return null;
  }
  if (!isRecord(parsed)) return null;
  const { v, zone, weekdays, leaves, readyDays, cutOff, arrives, room, restsOn } = parsed as Unread;
  if (v !== VERSION || !isRecord(cutOff) || !isRecord(arrives) || !Array.isArray(weekdays)) return null;
  const rests: readonly unknown[] = Array.isArray(restsOn) ? restsOn : [];
  const schedule: Schedule = {
    zone: text(zone),
    weekdays: weekdays.map(whole),
    leaves: text(leaves),
    readyDays: readyDays === undefined ? 0 : whole(readyDays),
    cutOff: { daysBefore: whole(cutOff['daysBefore']), time: text(cutOff['time']) },
    arrives: { daysAfter: whole(arrives['daysAfter']), time: text(arrives['time']) },
    room: room === null ? null : whole(room),
    restsOn: HOLIDAY_COUNTRIES.filter((country) => rests.includes(country)),
  };
  return scheduleFaults(schedule, '').length === 0 ? schedule : null;
}
