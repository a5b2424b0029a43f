import { Column } from './column.ts';
import type { Lots } from './lots.ts';
import { plus, UNDATED } from './lots.ts';
import { Timeline } from './timeline.ts';
import type { Window } from './timeline.ts';

export interface DaySum {
  total: number;
  /** Lots without a known value. */
  unknown: number;
  orders: number;
}

export interface ConveyanceSum {
  total: number;
  consignments: number;
}

const nothingConveyed: ConveyanceSum = { total: 0, consignments: 0 };

/** Everything one person imports, by day and by order. */
export class PersonSums {
  readonly days = new Map<number, DaySum>();
  /** By day and mode: what arrives on one conveyance, or may. */
  readonly #conveyances = new Map<number, ConveyanceSum>();
  /** By the order's number: its place in the columns. */
  readonly #places = new Map<number, number>();
  readonly #placedAt = new Column();
  readonly #totals = new Column();
  /** Lots of each order without a known value. */
  readonly #unknown = new Column();
  /** The first day of each order. */
  readonly #firstDay = new Column();
  /** The days of an order that arrives on several. */
  readonly #moreDays = new Map<number, Set<number>>();
  #timeline: Timeline | null = null;

  constructor(lots: Lots, numbers: Iterable<number>) {
    for (const number of numbers) {
      this.#add(lots.order.at(number), lots.placedAt.at(number), lots.day.at(number), lots.value.at(number));
      this.#convey(lots.day.at(number), lots.mode.at(number), lots.value.at(number));
    }
  }

  #convey(day: number, mode: number, value: number): void {
    if (day === UNDATED) return;
    const key = day * 8 + mode;
    const sum = this.#conveyances.get(key);
    const known = Number.isNaN(value) ? 0 : value;
    if (sum === undefined) this.#conveyances.set(key, { total: known, consignments: 1 });
    else {
      sum.total = plus(sum.total, known);
      sum.consignments += 1;
    }
  }

  /** What arrives on that day by that mode, and what may: by a mode that is not known. */
  conveyed(day: number, mode: number): ConveyanceSum {
    const own = this.#conveyances.get(day * 8 + mode) ?? nothingConveyed;
    const maybe = mode === 0 ? nothingConveyed : (this.#conveyances.get(day * 8) ?? nothingConveyed);
    return { total: plus(own.total, maybe.total), consignments: own.consignments + maybe.consignments };
  }

  #add(order: number, placedAt: number, day: number, value: number): void {
    let sum = this.days.get(day);
    if (sum === undefined) this.days.set(day, (sum = { total: 0, unknown: 0, orders: 0 }));
    if (Number.isNaN(value)) sum.unknown += 1;
    else sum.total = plus(sum.total, value);
    if (this.#arrivesFirstOn(day, order, placedAt, value)) sum.orders += 1;
  }

  /** Adds to the order. Whether nothing of it had arrived on that day before. */
  #arrivesFirstOn(day: number, order: number, placedAt: number, value: number): boolean {
    const place = this.#places.get(order);
    if (place === undefined) {
      this.#places.set(order, this.#totals.length);
      this.#placedAt.push(placedAt);
      this.#totals.push(Number.isNaN(value) ? 0 : value);
      this.#unknown.push(Number.isNaN(value) ? 1 : 0);
      this.#firstDay.push(day);
      return true;
    }
    const known = this.#placedAt.at(place);
    if (Number.isNaN(known) || placedAt < known) this.#placedAt.set(place, placedAt);
    if (Number.isNaN(value)) this.#unknown.set(place, this.#unknown.at(place) + 1);
    else this.#totals.set(place, plus(this.#totals.at(place), value));
    const days = this.#moreDays.get(place) ?? new Set([this.#firstDay.at(place)]);
    if (days.has(day)) return false;
    this.#moreDays.set(place, days.add(day));
    return true;
  }

  get orders(): number {
    return this.#totals.length;
  }

  readonly #dayOf = (place: number): number | null => (this.#moreDays.has(place) ? null : this.#firstDay.at(place));

  /** The orders that this person placed near that one; null where it is not theirs. */
  near(order: number, day: number): Window | null {
    const place = this.#places.get(order);
    if (place === undefined) return null;
    this.#timeline ??= new Timeline(this.#placedAt, this.#totals, this.#unknown, this.#dayOf);
    return this.#timeline.window({ placedAt: this.#placedAt.at(place), day: this.#dayOf(place) }, day);
  }
}
