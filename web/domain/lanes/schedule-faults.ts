import { SHIPMENTS_MAX } from '../values/shipments-max.ts';
import { isZone } from '../values/zoned-time.ts';
import { addDays, legalDay } from '../values/legal-day.ts';
import type { Instant } from '../values/instant.ts';
import type { LaneFault, LaneFaultKind } from './fault.ts';
import { departureOn } from './schedule.ts';
import type { Departure, Pause, Schedule } from './schedule.ts';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const DAYS_MOST = 60;
const CUT_OFF_DAYS_MOST = 7;
const READY_DAYS_MOST = 60;

export const isTime = (text: string): boolean => TIME.test(text);

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** `path`: where the schedule stands, e.g. `route.schedule`. */
export function scheduleFaults(schedule: Schedule, path: string): LaneFault[] {
  const { zone, weekdays, leaves, readyDays, cutOff, arrives, room } = schedule;
  const faults: LaneFault[] = [];
  const fault = (field: string, problem: LaneFaultKind) => faults.push({ field: `${path}.${field}`, problem });
  if (!isZone(zone)) fault('zone', 'not-a-zone');
  if (weekdays.length === 0 || weekdays.some((day) => !isWhole(day, 0, 6))) fault('weekdays', 'no-weekday');
  else if (new Set(weekdays).size < weekdays.length) fault('weekdays', 'same-day-as-another');
  if (!isTime(leaves)) fault('leaves', 'not-a-time');
  if (!isWhole(readyDays, 0, READY_DAYS_MOST)) fault('readyDays', 'not-a-number-of-days');
  if (!isTime(cutOff.time)) fault('cutOff.time', 'not-a-time');
  if (!isWhole(cutOff.daysBefore, 0, CUT_OFF_DAYS_MOST)) fault('cutOff.daysBefore', 'not-a-number-of-days');
  if (!isTime(arrives.time)) fault('arrives.time', 'not-a-time');
  if (!isWhole(arrives.daysAfter, 0, DAYS_MOST)) fault('arrives.daysAfter', 'not-a-number-of-days');
  if (room !== null && !isWhole(room, 1, SHIPMENTS_MAX)) fault('room', 'capacity-of-zero');
  if (faults.length > 0) return faults;
  // In winter and in summer: the shop's clock and that of New York may turn on other days.
  for (const day of [legalDay('2027-01-12'), legalDay('2027-07-13')])
    for (const { field, problem } of departureFaults(departureOn(schedule, day)))
      if (!faults.some((known) => known.field === `${path}.${field}`)) fault(field, problem);
  return faults;
}

/** What cannot be of one departure, by the names of a schedule's fields. */
export function departureFaults({
  leavesAt,
  cutOffAt,
  arrivesAt,
  room,
}: Pick<Departure, 'leavesAt' | 'cutOffAt' | 'arrivesAt' | 'room'>): LaneFault[] {
  const faults: LaneFault[] = [];
  if (cutOffAt > leavesAt) faults.push({ field: 'cutOff.time', problem: 'cut-off-after-departure' });
  if (arrivesAt <= leavesAt) faults.push({ field: 'arrives.time', problem: 'arrival-before-departure' });
  if (room !== null && !isWhole(room, 1, SHIPMENTS_MAX)) faults.push({ field: 'room', problem: 'capacity-of-zero' });
  return faults;
}

/** A single departure beside the others of its lane. */
export function singleFaults(single: Departure, others: readonly Departure[], now: Instant): LaneFault[] {
  const faults = departureFaults(single);
  if (single.leavesAt <= now) faults.push({ field: 'leaves', problem: 'in-the-past' });
  if (others.some(({ day }) => day === single.day)) faults.push({ field: 'day', problem: 'same-day-as-another' });
  return faults;
}

const PAUSE_DAYS_MOST = 366;

export function pauseFaults({ from, until }: Pause): LaneFault[] {
  if (until < from) return [{ field: 'until', problem: 'ends-before-it-begins' }];
  return until > addDays(from, PAUSE_DAYS_MOST) ? [{ field: 'until', problem: 'not-a-number-of-days' }] : [];
}
