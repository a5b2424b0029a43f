import type { MerchantRules } from '../law/amendment.ts';
import { standingOf } from '../clearance/stays-out.ts';
import type { Standing } from '../clearance/stays-out.ts';
import type { Instant } from '../values/instant.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { Candidates, NO_DEPARTURE } from './candidates.ts';
import type { PlannedDeparture, OpenDeparture, PlannedLane } from './departure.ts';
import { codeNumber } from './left-out.ts';
import type { LeftOutCode } from './left-out.ts';
import { apartBits, loadOnto } from './load-departure.ts';
import { freeLimit, PersonDay } from './person-day.ts';
import type { Crossed } from './person-day.ts';
import { Plan } from './plan.ts';
import type { PlannedLoad } from './plan.ts';
import { entriesIn, marksIn, SEVERAL_LANES, UNKNOWN, WIDTH } from './ready-orders.ts';
import type { ReadyOrders } from './ready-orders.ts';
import { counted, kept, sortedBy, withTiesByName } from './sort-rows.ts';

export interface PlanInput {
  readonly orders: ReadyOrders;
  readonly lanes: readonly PlannedLane[];
  readonly departures: readonly PlannedDeparture[];
  readonly crossed: readonly Crossed[];
  /** Null: no departure has closed. */
  readonly now: Instant | null;
  readonly merchantRules?: MerchantRules;
}

/**
 * Ready orders on departures. Each goes with the first departure of its lane that it is in time for and that has room, the oldest first.
 * No order is divided, and none is moved to another day for a limit: of a person who is over the limit of a day none of that day's
 * orders goes free (19 U.S.C. 1321), and the plan says so.
 */
export function planLoads(input: PlanInput): Plan {
  return new Planner(input).run();
}

/** Departures of one day, and for each departure the orders of that day and those left over from before. */
interface OneDay {
  readonly from: number;
  readonly to: number;
  readonly first: Int32Array[];
  /** `first` in the sequence of the rows: what only adds up reads memory from front to back. */
  readonly firstByRow: readonly Int32Array[];
  readonly waiting: number[][];
}

interface FilledLoad {
  readonly departure: OpenDeparture;
  readonly apart: number;
  /** Among the loads of the departure, from 1. */
  readonly number: number;
}

class Planner {
  readonly #input: PlanInput;
  readonly #orders: ReadyOrders;
  readonly #lanes: ReadonlyMap<string, PlannedLane>;
  readonly #candidates: Candidates;
  readonly #crossed = new Map<LegalDay, Crossed[]>();
  readonly #codes: Uint8Array;
  /** The departure that an order is, or was last, to go with. */
  readonly #departureOf: Int32Array;
  readonly #loadOf: Int32Array;
  /** By row: its place among all by age. */
  readonly #age: Float64Array;
  readonly #byAge: Int32Array;
  readonly #filled: FilledLoad[] = [];
  readonly #dayCents = new Map<number, number>();
  #bound = 0;

  constructor(input: PlanInput) {
    const { orders, lanes, departures, crossed } = input;
    this.#input = input;
    this.#orders = orders;
    this.#lanes = new Map(lanes.map((lane) => [lane.id, lane]));
    this.#candidates = new Candidates(departures, this.#lanes, { laneNames: orders.laneNames, now: input.now });
    for (const one of crossed) {
      const ofDay = this.#crossed.get(one.day);
      if (ofDay === undefined) this.#crossed.set(one.day, [one]);
      else ofDay.push(one);
      orders.personNumber(one.person);
    }
    const { size } = orders;
    this.#codes = new Uint8Array(size);
    this.#departureOf = new Int32Array(size).fill(NO_DEPARTURE);
    this.#loadOf = new Int32Array(size).fill(-1);
    this.#byAge = withTiesByName(sortedBy(counted(size), orders.placedAt), orders.placedAt, (row) => orders.name(row));
    this.#age = new Float64Array(size);
    this.#byAge.forEach((row, at) => (this.#age[row] = at));
  }

  run(): Plan {
    this.#findFirstDepartures();
    const first = this.#listsOf(this.#byAge);
    const { departures } = this.#candidates;
    const waiting: number[][] = departures.map(() => []);
    const persons = this.#persons();
    const firstByRow = persons === null ? [] : this.#listsOf(counted(this.#orders.size));
    for (let from = 0; from < departures.length;) {
      const day = departures[from]?.day;
      let to = from + 1;
      while (to < departures.length && departures[to]?.day === day) to += 1;
      if (persons !== null) this.#holdToLimit(persons, { from, to, first, firstByRow, waiting });
      for (let at = from; at < to; at += 1) this.#load(at, first, waiting);
      from = to;
    }
    return new Plan({
      orders: this.#orders,
      candidates: this.#candidates,
      loads: this.#sums(),
      bound: this.#bound,
      byAge: this.#byAge,
      loadOf: this.#loadOf,
      codes: this.#codes,
      departureOf: this.#departureOf,
      dayCents: this.#dayCents,
      limitOf: (at) => this.#limitOf(at),
    });
  }

  #refuse(row: number, code: LeftOutCode): void {
    this.#codes[row] = codeNumber(code);
  }

  /** Row by row, in the sequence in which the columns lie in memory. */
  #findFirstDepartures(): void {
    const { lane, readyAt, size } = this.#orders;
    const standing = this.#standings();
    for (let row = 0; row < size; row += 1) {
      const code = this.#stops(row, standing);
      if (code !== null) {
        this.#refuse(row, code);
        continue;
      }
      const at = this.#candidates.next(lane[row] ?? 0, readyAt[row] ?? 0, NO_DEPARTURE);
      this.#departureOf[row] = at;
      if (at === NO_DEPARTURE) this.#refuse(row, this.#whyNoDeparture(lane[row] ?? 0));
    }
  }

  /** By departure: the orders that are to go with it if it has room, in the sequence given. */
  #listsOf(sequence: Int32Array): Int32Array[] {
    const departureOf = this.#departureOf;
    const counts = new Int32Array(this.#candidates.departures.length);
    for (const at of departureOf) if (at !== NO_DEPARTURE) counts[at] = (counts[at] ?? 0) + 1;
    const lists = Array.from(counts, (count) => new Int32Array(count));
    counts.fill(0);
    for (let i = 0; i < sequence.length; i += 1) {
      const row = sequence[i] ?? 0;
      const at = departureOf[row] ?? NO_DEPARTURE;
      const list = lists[at];
      if (list === undefined) continue;
      list[counts[at] ?? 0] = row;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return lists;
  }

  #whyNoDeparture(lane: number): LeftOutCode {
    if (this.#candidates.ofLane[lane]?.length === 0) return 'no-departure';
    return this.#candidates.hasOpen(lane) ? 'not-ready-in-time' : 'cut-off-passed';
  }

  /** Of a lane and of what its orders are: few of a million differ. */
  #standings(): (row: number) => Standing | 'unknown-lane' {
    const { lane, entries, marks, laneNames } = this.#orders;
    const known = laneNames.map(() => new Map<number, Standing | 'unknown-lane'>());
    const make = (described: PlannedLane | undefined, row: number): Standing | 'unknown-lane' =>
      described === undefined
        ? 'unknown-lane'
        : standingOf({
            clearance: described.clearance,
            entries: entriesIn(entries[row] ?? 0),
            marks: marksIn(marks[row] ?? 0),
          });
    return (row) => {
      const number = lane[row] ?? 0;
      const kind = ((marks[row] ?? 0) << 8) | (entries[row] ?? 0);
      const before = known[number]?.get(kind);
      if (before !== undefined) return before;
      const made = make(this.#lanes.get(laneNames[number] ?? ''), row);
      known[number]?.set(kind, made);
      return made;
    };
  }

  #laneOf(row: number): PlannedLane | undefined {
    return this.#lanes.get(this.#orders.laneNames[this.#orders.lane[row] ?? 0] ?? '');
  }

  /** What keeps an order from every departure. */
  #stops(row: number, standingOfRow: (row: number) => Standing | 'unknown-lane'): LeftOutCode | null {
    const { lane, cents, firstLink } = this.#orders;
    if (lane[row] === SEVERAL_LANES) return 'consignments-apart';
    const standing = standingOfRow(row);
    if (standing === 'unknown-lane') return standing;
    if (standing.kind === 'out') return standing.why;
    if (standing.kind === 'beside' && this.#laneOf(row)?.beside !== true) return standing.why;
    if (Number.isNaN(cents[row])) return 'value-unknown';
    if ((firstLink[row] ?? -1) < 0 && this.#laneOf(row)?.clearance === 'section-321') return 'person-unknown';
    return null;
  }

  /** Null: no lane is under a limit of persons. */
  #persons(): PersonDay | null {
    if (!this.#input.lanes.some(({ clearance }) => clearance === 'section-321')) return null;
    return new PersonDay(this.#orders, new Float64Array(this.#orders.persons));
  }

  #isFree(at: number): boolean {
    return this.#lanes.get(this.#candidates.departures[at]?.lane ?? '')?.clearance === 'section-321';
  }

  #limitOf(at: number): number | null {
    const departure = this.#candidates.departures[at];
    const lane = this.#lanes.get(departure?.lane ?? '');
    return departure === undefined || lane === undefined ? null : freeLimit(departure, lane, this.#input.merchantRules);
  }

  /** Takes out what the limit of a person and day keeps from going free: first among those whose day it is, then among those left over from before. */
  #holdToLimit(persons: PersonDay, { from, to, first, firstByRow, waiting }: OneDay): void {
    const day = this.#candidates.departures[from]?.day;
    persons.begin(day === undefined ? [] : (this.#crossed.get(day) ?? []));
    const counting = (isCounted: (at: number) => boolean, rows: readonly ArrayLike<number>[]): void => {
      for (let at = from; at < to; at += 1) {
        const list = isCounted(at) ? rows[at] : undefined;
        for (let i = 0; i < (list?.length ?? 0); i += 1) persons.add(list?.[i] ?? 0);
      }
    };
    // What is entered is under no limit and goes in any case, from before too: it counts first.
    counting(() => true, firstByRow);
    counting((at) => !this.#isFree(at), waiting);
    for (let at = from; at < to; at += 1) first[at] = this.#within(at, first[at] ?? new Int32Array(), persons);
    counting((at) => this.#isFree(at), waiting);
    for (let at = from; at < to; at += 1)
      if (this.#isFree(at)) waiting[at] = [...this.#within(at, Int32Array.from(waiting[at] ?? []), persons)];
  }

  #within(at: number, rows: Int32Array, persons: PersonDay): Int32Array {
    if (!this.#isFree(at)) return rows;
    const limit = this.#limitOf(at);
    return kept(rows, (row) => {
      const cents = limit === null ? 0 : persons.most(row);
      if (limit !== null && cents <= limit) return true;
      this.#refuse(row, limit === null ? 'law-closed-321' : 'person-day');
      if (limit !== null) this.#dayCents.set(row, cents);
      return false;
    });
  }

  /** Fills the loads of one departure; who has no room waits for the next of the lane. */
  #load(at: number, first: Int32Array[], waiting: number[][]): void {
    const departure = this.#candidates.departures[at];
    const lane = this.#lanes.get(departure?.lane ?? '');
    if (departure === undefined || lane === undefined) return;
    const late = waiting[at] ?? [];
    const own = first[at] ?? new Int32Array();
    first[at] = new Int32Array();
    const rows = late.length === 0 ? own : sortedBy(Int32Array.from([...late, ...own]), this.#age);
    const { loads, bound, refused } = loadOnto(departure, rows, this.#orders, apartBits(lane.apart));
    loads.forEach(({ rows: aboard, apart }, before) => {
      for (const row of aboard) {
        this.#loadOf[row] = this.#filled.length;
        this.#departureOf[row] = at;
      }
      this.#filled.push({ departure, apart, number: before + 1 });
    });
    this.#bound += bound;
    for (const { row, code } of refused) this.#waitOrRefuse(row, at, code, waiting);
  }

  #waitOrRefuse(row: number, at: number, code: LeftOutCode, waiting: number[][]): void {
    const { lane, readyAt } = this.#orders;
    const next = this.#candidates.next(lane[row] ?? 0, readyAt[row] ?? 0, at);
    const isWaiting = next !== NO_DEPARTURE;
    if (isWaiting) waiting[next]?.push(row);
    // Where one departure had no room and another is too small, it is the room that lacks.
    this.#refuse(row, this.#codes[row] === codeNumber('no-room') ? 'no-room' : code);
    if (isWaiting) this.#departureOf[row] = next;
  }

  /** What each load holds. One pass over all orders, in the sequence in which the columns lie in memory. */
  #sums(): PlannedLoad[] {
    const { takes, cents, size } = this.#orders;
    const count = this.#filled.length;
    const [sums, values, orders] = [new Float64Array(count * WIDTH), new Float64Array(count), new Int32Array(count)];
    for (let row = 0; row < size; row += 1) {
      const load = this.#loadOf[row] ?? -1;
      if (load < 0) continue;
      const [from, own] = [load * WIDTH, row * WIDTH];
      for (let at = 0; at < WIDTH; at += 1) {
        const more = takes[own + at] ?? 0;
        sums[from + at] = more === UNKNOWN ? NaN : (sums[from + at] ?? 0) + more;
      }
      values[load] = (values[load] ?? 0) + (cents[row] ?? 0);
      orders[load] = (orders[load] ?? 0) + 1;
    }
    return this.#filled.map(({ departure, apart, number }, load) => {
      const own = sums.subarray(load * WIDTH, (load + 1) * WIDTH);
      const [shipments = 0, parcels = 0, pallets = 0, grams = 0, cubicCentimeters = 0] = own;
      return {
        departure: departure.id,
        lane: departure.lane,
        number,
        apart: marksIn(apart),
        orders: orders[load] ?? 0,
        shipments,
        parcels,
        pallets,
        grams: Number.isNaN(grams) ? null : grams,
        cubicCentimeters,
        valueCents: values[load] ?? 0,
      };
    });
  }
}
