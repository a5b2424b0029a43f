import type { BoardDeparture, BoardLane, DeparturesPage } from '#contract';
import {
  addDays,
  departureArriving,
  departureOfDay,
  draftOf,
  formatInstant,
  instant,
  isOpen,
  legalDayOf,
  loadName,
  nextDepartures,
  noChanges,
  restingOn,
  restsOf,
  wallClockOf,
  weekdayOf,
} from '#domain';
import type { Departure, DepartureChanges, Instant, Lane, Schedule } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { changesOf } from '../store/departures.ts';
import { loadsOfLanes, waitingOrders } from '../store/departure-loads.ts';
import type { LoadOfDeparture, WaitingOrders } from '../store/departure-loads.ts';
import { lanesOf } from '../store/lanes.ts';
import { loadState } from '../store/load-state.ts';
import { savedToDate } from '../store/load-totals.ts';
import { scheduleJson } from './lane-json.ts';

/** A calendar of four weeks. */
const DAYS = 28;

/** The departures of every lane of the coming four weeks, with what is on them and what waits for them. */
export async function boardOf({ db, clock }: Pick<Deps, 'db' | 'clock'>, shop: string): Promise<DeparturesPage> {
  const now = instant(clock.now().getTime());
  const today = legalDayOf(now);
  const lanes = (await lanesOf(db, shop)).map(({ lane }) => lane);
  const laneIds = lanes.flatMap(({ id, route }) => (route.schedule === null ? [] : [id]));
  const [said, loads, waiting, saved] = await Promise.all([
    changesOf(db, shop, laneIds),
    laneIds.length === 0 ? [] : loadsOfLanes(db, shop, laneIds, today),
    laneIds.length === 0 ? [] : waitingOrders(db, shop, { laneIds, from: today }),
    savedToDate(db, shop),
  ]);
  return {
    now: formatInstant(now),
    saved,
    lanes: lanes.map((lane) =>
      boardLane(lane, said.get(lane.id) ?? noChanges, {
        now,
        loads: loads.filter(({ laneId }) => laneId === lane.id),
        waiting: waiting.filter(({ laneId }) => laneId === lane.id),
      }),
    ),
  };
}

interface OnLane {
  readonly now: Instant;
  readonly loads: readonly LoadOfDeparture[];
  readonly waiting: readonly WaitingOrders[];
}

function boardLane({ id, name, usual, route }: Lane, changes: DepartureChanges, on: OnLane): BoardLane {
  const { from, mode, port, transitDays, schedule } = route;
  const rests = restsOf(route);
  const of = {
    id,
    name,
    usual,
    from,
    mode,
    port,
    transitDays,
    schedule: schedule === null ? null : scheduleJson(schedule),
    rests: rests === null ? null : [...rests],
  };
  if (schedule === null) return { ...of, departures: [], resting: [], pauses: [], apart: [] };
  const first = wallClockOf(on.now, schedule.zone).day;
  const days = Array.from({ length: DAYS }, (_, ahead) => addDays(first, ahead));
  const found = days.flatMap((day) => departureOfDay(schedule, changes, day) ?? []);
  const coming = found.filter(({ leavesAt }) => leavesAt > on.now);
  // Where a pause is longer than the calendar, the first one after it.
  const shown = coming.length > 0 ? coming : nextDepartures(schedule, changes, on.now, 1);
  return {
    ...of,
    departures: shown.map((departure) => boardDeparture(departure, { schedule, changes }, on)),
    resting: days.flatMap((day) => {
      if (!schedule.weekdays.includes(weekdayOf(day)) || departureOfDay(schedule, changes, day) !== null) return [];
      const resting = restingOn(schedule, changes, day);
      if (resting === null) return [];
      return [{ day, why: resting.kind, holiday: resting.kind === 'holiday' ? resting.name : null }];
    }),
    apart: on.loads.flatMap(({ id: loadId, number, state, arrivalDay }) => {
      if (!isOpen(loadState({ state }))) return [];
      const departure = departureArriving(schedule, changes, arrivalDay);
      if (departure !== null && departure.leavesAt > on.now) return [];
      const why = departure === null ? ('no-departure' as const) : ('left' as const);
      return [{ id: loadId, name: loadName(number), arrivalDay, why }];
    }),
    pauses: changes.pauses.filter(({ until }) => until >= first).map((pause) => ({ ...pause })),
  };
}

function boardDeparture(
  departure: Departure,
  { schedule, changes }: { readonly schedule: Schedule; readonly changes: DepartureChanges },
  { loads, waiting }: OnLane,
): BoardDeparture {
  const arrivalDay = legalDayOf(departure.arrivesAt);
  const aboard = loads.filter((load) => load.arrivalDay === arrivalDay);
  const counts = { ready: 0, held: 0, stopped: 0 };
  const missing = new Map<string, number>();
  for (const { crossing, holds, orders } of waiting.filter((row) => row.arrivalDay === arrivalDay)) {
    if (crossing === 'ready') counts.ready += orders;
    else if (crossing === 'stop') counts.stopped += orders;
    else {
      counts.held += orders;
      for (const hold of holds) missing.set(hold, (missing.get(hold) ?? 0) + orders);
    }
  }
  const { cutOff, arrives, ...draft } = draftOf(schedule.zone, departure);
  return {
    ...draft,
    cutOff: { ...cutOff },
    arrives: { ...arrives },
    leavesAt: formatInstant(departure.leavesAt),
    cutOffAt: formatInstant(departure.cutOffAt),
    arrivesAt: formatInstant(departure.arrivesAt),
    single: changes.singles.some(({ day }) => day === departure.day),
    aboard: aboard.reduce((sum, { orders }) => sum + orders, 0),
    ...counts,
    missing: [...missing].map(([code, orders]) => ({ code, orders })).sort((a, b) => b.orders - a.orders),
    loads: aboard.map(({ id, number, state, orders }) => ({
      ...{ id, name: loadName(number), state: loadState({ state }), orders },
    })),
  };
}
