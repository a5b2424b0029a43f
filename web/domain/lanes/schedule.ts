import { addDays } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { Instant } from '../values/instant.ts';
import { instantOfLegalDay, legalDayOf } from '../values/new-york.ts';
import { instantOfWallClock, wallClockOf } from '../values/zoned-time.ts';
import { holidayOn, weekdayOf } from './holidays.ts';
import type { HolidayCountry } from './holidays.ts';

/** When loads leave by a route, week after week: "Tuesday and Friday at 14:00, orders until 12:00". */
export interface Schedule {
  /** IANA name of the clock that leaving and cut-off go by: the shop's. */
  readonly zone: string;
  /** 0 is Sunday. */
  readonly weekdays: readonly number[];
  /** HH:MM. */
  readonly leaves: string;
  /** Days from the order to its parcel being packed: only then it can travel. */
  readonly readyDays: number;
  /** Orders that are ready by then travel along. */
  readonly cutOff: { readonly daysBefore: number; readonly time: string };
  /** At the port, by the clock of New York. */
  readonly arrives: { readonly daysAfter: number; readonly time: string };
  /** Orders on one departure; null: no limit is known. */
  readonly room: number | null;
  /** It does not leave on public holidays of these countries. */
  readonly restsOn: readonly HolidayCountry[];
}

/** From and until are days by the schedule's clock, both included. */
export interface Pause {
  readonly from: LegalDay;
  readonly until: LegalDay;
}

/** One going of a lane. */
export interface Departure {
  /** The day it leaves, by the schedule's clock: no lane leaves twice on one. */
  readonly day: LegalDay;
  readonly leavesAt: Instant;
  readonly cutOffAt: Instant;
  readonly arrivesAt: Instant;
  readonly room: number | null;
}

/** What people have said of single days, beside the schedule. */
export interface DepartureChanges {
  readonly pauses: readonly Pause[];
  /** Beside or instead of what the schedule has on the day. */
  readonly singles: readonly Departure[];
  /** Days on which it does not leave although the schedule says so. */
  readonly dropped: readonly LegalDay[];
}

export const noChanges: DepartureChanges = { pauses: [], singles: [], dropped: [] };

/** What the schedule has on a day, whatever the weekday. */
export function departureOn(schedule: Schedule, day: LegalDay): Departure {
  const { zone, leaves, cutOff, arrives, room } = schedule;
  const leavesAt = instantOfWallClock({ day, time: leaves }, zone);
  return {
    day,
    leavesAt,
    cutOffAt: instantOfWallClock({ day: addDays(day, -cutOff.daysBefore), time: cutOff.time }, zone),
    arrivesAt: instantOfLegalDay(addDays(legalDayOf(leavesAt), arrives.daysAfter), arrives.time),
    room,
  };
}

/** Why a day of the schedule has no departure; null: it has one. */
export type Resting =
  | { readonly kind: 'holiday'; readonly name: string; readonly country: HolidayCountry }
  | { readonly kind: 'pause'; readonly until: LegalDay }
  | { readonly kind: 'dropped' };

export function restingOn(schedule: Schedule, { pauses, dropped }: DepartureChanges, day: LegalDay): Resting | null {
  if (dropped.includes(day)) return { kind: 'dropped' };
  const pause = pauses.find(({ from, until }) => from <= day && day <= until);
  if (pause !== undefined) return { kind: 'pause', until: pause.until };
  for (const country of schedule.restsOn) {
    const name = holidayOn(country, day);
    if (name !== null) return { kind: 'holiday', name, country };
  }
  return null;
}

/** So far ahead a departure is looked for: a pause may last a season. */
const DAYS_AHEAD = 400;

/** The next departures whose cut-off is after an instant, the earliest first, at most so many. */
export function nextDepartures(
  schedule: Schedule,
  changes: DepartureChanges,
  after: Instant,
  most: number,
): readonly Departure[] {
  const singles = [...changes.singles].sort((a, b) => a.leavesAt - b.leavesAt);
  const found: Departure[] = singles.filter(({ cutOffAt }) => cutOffAt > after);
  const own = new Set(singles.map(({ day }) => day));
  const first = wallClockOf(after, schedule.zone).day;
  let taken = 0;
  for (let ahead = 0; ahead <= DAYS_AHEAD && taken < most; ahead += 1) {
    const day = addDays(first, ahead);
    if (!schedule.weekdays.includes(weekdayOf(day)) || own.has(day)) continue;
    if (restingOn(schedule, changes, day) !== null) continue;
    const departure = departureOn(schedule, day);
    if (departure.cutOffAt <= after) continue;
    found.push(departure);
    taken += 1;
  }
  return found.sort((a, b) => a.leavesAt - b.leavesAt).slice(0, most);
}

/** When an order of an instant is packed: the days of the schedule later, at the same hour there. */
export function readyAt({ zone, readyDays }: Pick<Schedule, 'zone' | 'readyDays'>, ordered: Instant): Instant {
  if (readyDays === 0) return ordered;
  const { day, time } = wallClockOf(ordered, zone);
  return instantOfWallClock({ day: addDays(day, readyDays), time }, zone);
}

/** The next departure that takes an order which is ready at an instant. `taken`: orders on a departure by the day that it leaves. */
export function departureFor(
  schedule: Schedule,
  changes: DepartureChanges,
  ready: Instant,
  taken: ReadonlyMap<LegalDay, number>,
): Departure | null {
  return departureWithRoom(schedule, changes, ready, { orders: 1, taken: ({ day }) => taken.get(day) ?? 0 });
}

/** The next departure whose cut-off is after an instant and that has room for so many orders more. */
export function departureWithRoom(
  schedule: Schedule,
  changes: DepartureChanges,
  after: Instant,
  { orders, taken }: { readonly orders: number; readonly taken: (departure: Departure) => number },
): Departure | null {
  // Full ones are few; a lane that is booked out for a year of departures has no room.
  return (
    nextDepartures(schedule, changes, after, 100).find(
      (departure) => departure.room === null || taken(departure) + orders <= departure.room,
    ) ?? null
  );
}
