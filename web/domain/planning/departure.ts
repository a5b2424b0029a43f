import { portDayOf } from '../lanes/ports.ts';
import type { Clearance } from '../lanes/lane.ts';
import type { ApartMark } from '../clearance/stays-out.ts';
import type { Mode } from '../values/mode.ts';
import { truckManifestDue } from '../law/duties-of-filers.ts';
import { asOf } from '../law/engine/parameter.ts';
import { SHIPMENTS_MAX } from '../values/shipments-max.ts';
import type { Instant } from '../values/instant.ts';
import { instant } from '../values/instant.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { legalDayOf } from '../values/new-york.ts';
import type { Measure } from './ready-orders.ts';
import { MEASURES } from './ready-orders.ts';

/** A way by which loads leave, as far as a plan needs it. */
export interface PlannedLane {
  readonly id: string;
  readonly mode: Mode;
  /** Schedule D code of the port of arrival; null: days count in New York. */
  readonly port: string | null;
  /** Null: not stated. */
  readonly clearance: Clearance | null;
  /** Its carrier is a member of FAST. */
  readonly fast: boolean;
  /** Goods that take a load of their own. */
  readonly apart: readonly ApartMark[];
  /** The broker files an entry of its own for what must stay out of the entry of the load. */
  readonly beside: boolean;
}

export interface PlannedDeparture {
  readonly id: string;
  readonly lane: string;
  readonly departsAt: Instant;
  readonly arrivesAt: Instant;
  /** The shop's own; null: until it departs. */
  readonly cutOff: Instant | null;
  /** Trucks, or whatever carries a load; null: as many as are needed. */
  readonly loads: number | null;
  /** Of one load. A measure that is not there is not limited. */
  readonly capacity: Readonly<Partial<Record<Measure, number>>>;
}

const MINUTE_MS = 60_000;

/** What is fixed of a departure before any order is looked at. */
export interface OpenDeparture extends PlannedDeparture {
  readonly day: LegalDay;
  /** What is ready by then can be on it. */
  readonly closesAt: number;
  /** By measure, as in `MEASURES`; Infinity: not limited. */
  readonly limits: Float64Array;
}

/** The cut-off of the shop, and of the law: the manifest of a truck is due an hour before it arrives, under FAST half of one (19 CFR 123.92). */
export function openDeparture(departure: PlannedDeparture, { mode, port, fast }: PlannedLane): OpenDeparture {
  const { arrivesAt, departsAt, cutOff, capacity } = departure;
  const due = mode === 'truck' ? (asOf(truckManifestDue, legalDayOf(arrivesAt))?.value ?? null) : null;
  const minutes = due === null ? 0 : fast ? due.minutesForFast : due.minutes;
  const limits = Float64Array.from(MEASURES, (measure) => capacity[measure] ?? Infinity);
  limits[0] = Math.min(limits[0] ?? Infinity, SHIPMENTS_MAX);
  return {
    ...departure,
    day: port === null ? legalDayOf(arrivesAt) : portDayOf(instant(arrivesAt), port),
    closesAt: Math.min(cutOff ?? departsAt, departsAt, arrivesAt - minutes * MINUTE_MS),
    limits,
  };
}
