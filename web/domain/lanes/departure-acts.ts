import { addDays } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { Instant } from '../values/instant.ts';
import { instantOfLegalDay, legalDayOf } from '../values/new-york.ts';
import { instantOfWallClock, wallClockOf } from '../values/zoned-time.ts';
import type { WallClock } from '../values/zoned-time.ts';
import type { LaneFault } from './fault.ts';
import { weekdayOf } from './holidays.ts';
import { departureFaults, isTime, pauseFaults } from './schedule-faults.ts';
import { departureOn, restingOn } from './schedule.ts';
import type { Departure, DepartureChanges, Pause, Schedule } from './schedule.ts';

/** A departure as people write it down: leaving and cut-off by the schedule's clock, the arrival by that of New York. */
export interface DepartureDraft {
  readonly day: LegalDay;
  readonly leaves: string;
  readonly cutOff: WallClock;
  readonly arrives: WallClock;
  readonly room: number | null;
}

/** What a person does to the departures of a lane. */
export type DepartureAct =
  | { readonly kind: 'add'; readonly departure: DepartureDraft }
  /** What leaves on the day leaves as written instead, on that day or another. */
  | { readonly kind: 'move'; readonly day: LegalDay; readonly departure: DepartureDraft }
  | { readonly kind: 'drop'; readonly day: LegalDay }
  /** What was said of the day is taken back: the schedule holds again. */
  | { readonly kind: 'restore'; readonly day: LegalDay }
  | ({ readonly kind: 'pause' } & Pause)
  /** The pause that begins on that day is over. */
  | { readonly kind: 'resume'; readonly from: LegalDay };

/** `to` null: it does not leave at all, and its orders take the next one with room. */
export interface MovedDeparture {
  readonly from: Departure;
  readonly to: Departure | null;
}

export type ActedOn =
  | { readonly kind: 'ok'; readonly changes: DepartureChanges; readonly moved: readonly MovedDeparture[] }
  | { readonly kind: 'refused'; readonly faults: readonly LaneFault[] };

/** What leaves on a day, if anything does. */
export function departureOfDay(schedule: Schedule, changes: DepartureChanges, day: LegalDay): Departure | null {
  const single = changes.singles.find((one) => one.day === day);
  if (single !== undefined) return single;
  if (!schedule.weekdays.includes(weekdayOf(day)) || restingOn(schedule, changes, day) !== null) return null;
  return departureOn(schedule, day);
}

/** So far from its day of leaving a departure may arrive. */
const ARRIVES_WITHIN_DAYS = 61;

/** The departure that reaches the port on a legal day: no two of a lane do. */
export function departureArriving(
  schedule: Schedule,
  changes: DepartureChanges,
  arrivalDay: LegalDay,
): Departure | null {
  for (let back = -1; back <= ARRIVES_WITHIN_DAYS; back += 1) {
    const departure = departureOfDay(schedule, changes, addDays(arrivalDay, -back));
    if (departure !== null && legalDayOf(departure.arrivesAt) === arrivalDay) return departure;
  }
  return null;
}

/** What the departures of a lane are after an act, and which of them leave otherwise than before. Nothing in the past is touched. */
export function actOnDepartures(
  schedule: Schedule,
  changes: DepartureChanges,
  act: DepartureAct,
  now: Instant,
): ActedOn {
  switch (act.kind) {
    case 'add':
      return placed({ schedule, now, without: changes }, act.departure, null);
    case 'move': {
      const from = departureOfDay(schedule, changes, act.day);
      if (from === null) return refused('day', 'no-departure');
      if (from.leavesAt <= now) return refused('day', 'in-the-past');
      return placed({ schedule, now, without: dropped(schedule, changes, act.day) }, act.departure, from);
    }
    case 'drop': {
      const from = departureOfDay(schedule, changes, act.day);
      if (from === null) return refused('day', 'no-departure');
      if (from.leavesAt <= now) return refused('day', 'in-the-past');
      return { kind: 'ok', changes: dropped(schedule, changes, act.day), moved: [{ from, to: null }] };
    }
    case 'restore':
      return restored(schedule, changes, act.day, now);
    case 'pause':
      return paused(schedule, changes, { from: act.from, until: act.until }, now);
    case 'resume': {
      const pauses = changes.pauses.filter(({ from }) => from !== act.from);
      if (pauses.length === changes.pauses.length) return refused('from', 'no-departure');
      return { kind: 'ok', changes: { ...changes, pauses }, moved: [] };
    }
  }
}

const refused = (field: string, problem: LaneFault['problem']): ActedOn => ({
  kind: 'refused',
  faults: [{ field, problem }],
});

function dropped(schedule: Schedule, changes: DepartureChanges, day: LegalDay): DepartureChanges {
  const days = changes.dropped.filter((one) => one !== day);
  return {
    ...changes,
    singles: changes.singles.filter((one) => one.day !== day),
    dropped: schedule.weekdays.includes(weekdayOf(day)) ? [...days, day].sort() : days,
  };
}

interface Placing {
  readonly schedule: Schedule;
  readonly now: Instant;
  /** Without the departure that is moved. */
  readonly without: DepartureChanges;
}

function placed({ schedule, now, without }: Placing, draft: DepartureDraft, from: Departure | null): ActedOn {
  const unread = draftFaults(draft);
  if (unread.length > 0) return { kind: 'refused', faults: unread };
  const to = departureOfDraft(schedule.zone, draft);
  const faults = departureFaults(to);
  if (to.leavesAt <= now) faults.push({ field: 'leaves', problem: 'in-the-past' });
  else if (to.cutOffAt <= now && from === null) faults.push({ field: 'cutOff.time', problem: 'in-the-past' });
  if (departureOfDay(schedule, without, to.day) !== null) faults.push({ field: 'day', problem: 'same-day-as-another' });
  const arrivalDay = legalDayOf(to.arrivesAt);
  if (arrivalDay > addDays(to.day, ARRIVES_WITHIN_DAYS - 1))
    faults.push({ field: 'arrives.day', problem: 'not-a-number-of-days' });
  else if (departureArriving(schedule, without, arrivalDay) !== null)
    faults.push({ field: 'arrives.day', problem: 'same-day-as-another' });
  if (faults.length > 0) return { kind: 'refused', faults };
  // What stands in for the schedule on its own day need not be dropped there.
  const days = without.dropped.filter((day) => day !== to.day);
  const changes = { ...without, singles: [...without.singles, to], dropped: days };
  return { kind: 'ok', changes, moved: from === null ? [] : [{ from, to }] };
}

function draftFaults({ leaves, cutOff, arrives, day }: DepartureDraft): LaneFault[] {
  const faults: LaneFault[] = [];
  const time = (field: string, text: string) => {
    if (!isTime(text)) faults.push({ field, problem: 'not-a-time' });
  };
  time('leaves', leaves);
  time('cutOff.time', cutOff.time);
  time('arrives.time', arrives.time);
  if (cutOff.day > day) faults.push({ field: 'cutOff.day', problem: 'cut-off-after-departure' });
  return faults;
}

const departureOfDraft = (zone: string, { day, leaves, cutOff, arrives, room }: DepartureDraft): Departure => ({
  day,
  leavesAt: instantOfWallClock({ day, time: leaves }, zone),
  cutOffAt: instantOfWallClock(cutOff, zone),
  arrivesAt: instantOfLegalDay(arrives.day, arrives.time),
  room,
});

/** A departure as it would be written down. */
export const draftOf = (zone: string, { day, leavesAt, cutOffAt, arrivesAt, room }: Departure): DepartureDraft => ({
  day,
  leaves: wallClockOf(leavesAt, zone).time,
  cutOff: wallClockOf(cutOffAt, zone),
  arrives: wallClockOf(arrivesAt, 'America/New_York'),
  room,
});

function restored(schedule: Schedule, changes: DepartureChanges, day: LegalDay, now: Instant): ActedOn {
  const after: DepartureChanges = {
    ...changes,
    singles: changes.singles.filter((one) => one.day !== day),
    dropped: changes.dropped.filter((one) => one !== day),
  };
  const nothing = after.singles.length === changes.singles.length && after.dropped.length === changes.dropped.length;
  if (nothing) return refused('day', 'no-departure');
  const [from, to] = [departureOfDay(schedule, changes, day), departureOfDay(schedule, after, day)];
  if ([from, to].some((one) => one !== null && one.leavesAt <= now)) return refused('day', 'in-the-past');
  if (to !== null && from === null && departureArriving(schedule, changes, legalDayOf(to.arrivesAt)) !== null)
    return refused('day', 'same-day-as-another');
  return { kind: 'ok', changes: after, moved: from === null ? [] : [{ from, to }] };
}

function paused(schedule: Schedule, changes: DepartureChanges, pause: Pause, now: Instant): ActedOn {
  const faults = pauseFaults(pause);
  if (pause.until < wallClockOf(now, schedule.zone).day) faults.push({ field: 'until', problem: 'in-the-past' });
  if (changes.pauses.some(({ from, until }) => from <= pause.until && pause.from <= until))
    faults.push({ field: 'from', problem: 'overlaps-another' });
  if (faults.length > 0) return { kind: 'refused', faults };
  const moved: MovedDeparture[] = [];
  for (let day = pause.from; day <= pause.until; day = addDays(day, 1)) {
    if (changes.singles.some((one) => one.day === day)) continue;
    const from = departureOfDay(schedule, changes, day);
    if (from !== null && from.leavesAt > now) moved.push({ from, to: null });
  }
  return { kind: 'ok', changes: { ...changes, pauses: [...changes.pauses, pause] }, moved };
}
