import type { IsoDay, IsoInstant } from './common.ts';
import { endpoint, of } from './endpoint.ts';
import type { ScheduleJson } from './lanes.ts';
import type { LoadStateJson } from './orders.ts';

/** A departure as it is written down: leaving and cut-off by the schedule's clock, the arrival by that of New York; times are HH:MM. */
export interface DepartureDraftJson {
  day: IsoDay;
  leaves: string;
  cutOff: { day: IsoDay; time: string };
  arrives: { day: IsoDay; time: string };
  /** Orders; null: no limit. */
  room: number | null;
}

export type DepartureActJson =
  | { kind: 'add'; departure: DepartureDraftJson }
  /** What leaves on the day leaves as written instead, on that day or another. */
  | { kind: 'move'; day: IsoDay; departure: DepartureDraftJson }
  | { kind: 'drop'; day: IsoDay }
  /** What was said of the day is taken back. */
  | { kind: 'restore'; day: IsoDay }
  | { kind: 'pause'; from: IsoDay; until: IsoDay }
  /** The pause that begins on that day is over. */
  | { kind: 'resume'; from: IsoDay };

export interface BoardDeparture extends DepartureDraftJson {
  leavesAt: IsoInstant;
  cutOffAt: IsoInstant;
  arrivesAt: IsoInstant;
  /** A person added or moved it. */
  single: boolean;
  /** Orders in its loads, which count against its room. */
  aboard: number;
  /** Planned for it, and free to join. */
  ready: number;
  held: number;
  /** What they wait for, by the words of the crossing status, most orders first. */
  missing: { code: string; orders: number }[];
  /** No entry takes them. */
  stopped: number;
  loads: { id: string; name: string; state: LoadStateJson; orders: number }[];
}

export interface BoardLane {
  id: string;
  name: string | null;
  usual: boolean;
  from: { country: string | null; province: string | null; city: string | null };
  mode: string;
  port: string | null;
  transitDays: number;
  schedule: ScheduleJson | null;
  /** Without a schedule: it arrives on working days alone, by the holidays of these. Null: on any day. */
  rests: ScheduleJson['restsOn'] | null;
  /** Of the coming four weeks, and one that is later where none is within them. */
  departures: BoardDeparture[];
  /** Days of the schedule on which it does not leave. */
  resting: { day: IsoDay; why: 'holiday' | 'pause' | 'dropped'; holiday: string | null }[];
  pauses: { from: IsoDay; until: IsoDay }[];
  /** Open loads that no departure brings, or whose departure has left. */
  apart: { id: string; name: string; arrivalDay: IsoDay; why: 'no-departure' | 'left' }[];
}

export interface DeparturesPage {
  now: IsoInstant;
  lanes: BoardLane[];
  /** What the shop's sealed loads saved, each as it was priced at its seal; `loads`: of how many that was known. */
  saved: { minor: number; loads: number };
}

/** What an act would do, before it is done. */
export interface DepartureReach {
  loads: {
    id: string;
    name: string;
    orders: number;
    /** Null: they take the next departures with room. */ to: IsoDay | null;
  }[];
  /** Orders in those loads, and how many of them would be decided, priced or tagged otherwise. */
  orders: number;
  verdicts: number;
  costs: number;
  tags: number;
  /** Orders in no load that are planned anew. */
  waiting: number;
}

export const departuresApi = {
  board: endpoint({ method: 'GET', path: '/departures', reply: of<DeparturesPage>(), may: 'view' }),
  weigh: endpoint({
    method: 'POST',
    path: '/departures/:id/weigh',
    body: of<{ act: DepartureActJson }>(),
    reply: of<DepartureReach>(),
    may: 'work',
  }),
  /** 409: a load of it is sealed, and what it declares stands. */
  act: endpoint({
    method: 'POST',
    path: '/departures/:id',
    body: of<{ act: DepartureActJson }>(),
    reply: of<DeparturesPage>(),
    may: 'work',
  }),
};
