import type { GoodsMark } from '../clearance/stays-out.ts';
import { instant } from '../values/instant.ts';
import { formatInstant } from '../values/instant-text.ts';
import type { Candidates } from './candidates.ts';
import { codeOf } from './left-out.ts';
import type { LeftOut } from './left-out.ts';
import { MEASURES, UNKNOWN, WIDTH } from './ready-orders.ts';
import type { ReadyOrders } from './ready-orders.ts';

/** What crosses together by a plan. */
export interface PlannedLoad {
  readonly departure: string;
  readonly lane: string;
  /** Among the loads of the departure, from 1. */
  readonly number: number;
  /** Marks that all its goods bear, and for which it is kept apart. */
  readonly apart: readonly GoodsMark[];
  readonly orders: number;
  readonly shipments: number;
  readonly parcels: number;
  readonly pallets: number;
  /** Null: of one order it is not known, and the departure does not limit it. */
  readonly grams: number | null;
  /** Of the orders of which it is known. */
  readonly cubicCentimeters: number;
  readonly valueCents: number;
}

interface PlanParts {
  readonly orders: ReadyOrders;
  readonly candidates: Candidates;
  readonly loads: readonly PlannedLoad[];
  readonly bound: number;
  readonly byAge: Int32Array;
  readonly loadOf: Int32Array;
  readonly codes: Uint8Array;
  readonly departureOf: Int32Array;
  readonly dayCents: ReadonlyMap<number, number>;
  readonly limitOf: (departure: number) => number | null;
}

/** Which order is on which load, and why the others are on none. Orders are rows of `ReadyOrders`. */
export class Plan {
  readonly loads: readonly PlannedLoad[];
  /** No plan that keeps the same orders on the same departures has fewer loads. */
  readonly bound: number;
  /** Rows, the oldest order first. */
  readonly byAge: Int32Array;
  readonly #parts: PlanParts;

  constructor(parts: PlanParts) {
    this.loads = parts.loads;
    this.bound = parts.bound;
    this.byAge = parts.byAge;
    this.#parts = parts;
  }

  /** The number of its load in `loads`; null: it is left out. */
  loadOf(row: number): number | null {
    const load = this.#parts.loadOf[row] ?? -1;
    return load < 0 ? null : load;
  }

  /** The rows of each load, oldest first. */
  aboard(): readonly (readonly number[])[] {
    const lists = this.loads.map((): number[] => []);
    for (const row of this.byAge) lists[this.#parts.loadOf[row] ?? -1]?.push(row);
    return lists;
  }

  /** Null: it is on a load. */
  leftOut(row: number): LeftOut | null {
    const code = codeOf(this.#parts.codes[row] ?? 0);
    return code === null || this.loadOf(row) !== null ? null : { code, facts: this.#facts(row, code) };
  }

  #facts(row: number, code: LeftOut['code']): LeftOut['facts'] {
    const { orders, candidates, departureOf, dayCents, limitOf } = this.#parts;
    const at = departureOf[row] ?? -1;
    const departure = candidates.departures[at];
    const lane = orders.laneNames[orders.lane[row] ?? -1] ?? null;
    switch (code) {
      case 'consignments-apart':
        return {};
      case 'cut-off-passed':
      case 'not-ready-in-time': {
        const own = candidates.ofLane[orders.lane[row] ?? -1] ?? new Int32Array();
        const last = own.reduce((most, one) => Math.max(most, candidates.departures[one]?.closesAt ?? 0), 0);
        return { lane, lastClosesAt: last === 0 ? null : formatInstant(instant(last)) };
      }
      case 'law-closed-321':
        return { departure: departure?.id ?? null, day: departure?.day ?? null };
      case 'person-day': {
        const cents = dayCents.get(row) ?? null;
        return {
          departure: departure?.id ?? null,
          day: departure?.day ?? null,
          dayCents: cents === Infinity ? null : cents,
          limitCents: limitOf(at),
        };
      }
      case 'too-large': {
        const measure = MEASURES.findIndex((_, i) => this.#takes(row, i) > (departure?.limits[i] ?? Infinity));
        return {
          departure: departure?.id ?? null,
          measure: MEASURES[measure] ?? null,
          takes: this.#takes(row, measure),
          capacity: departure?.limits[measure] ?? null,
        };
      }
      case 'measure-unknown': {
        const measure = MEASURES.find((_, i) => this.#takes(row, i) === UNKNOWN && departure?.limits[i] !== Infinity);
        return { departure: departure?.id ?? null, measure: measure ?? null };
      }
      case 'no-room':
        return { departure: departure?.id ?? null, loads: departure?.loads ?? null };
      default:
        return { lane };
    }
  }

  #takes(row: number, measure: number): number {
    return this.#parts.orders.takes[row * WIDTH + measure] ?? 0;
  }
}
