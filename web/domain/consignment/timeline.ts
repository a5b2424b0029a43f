import { splitWindowHours } from '../law/cautions.ts';
import type { Column } from './column.ts';
import { plus } from './lots.ts';

export interface PersonOrder {
  /** NaN: not known, and then it may be any time. */
  readonly placedAt: number;
  /** The one day on which all of it arrives; null: there are several. */
  readonly day: number | null;
}

export interface Window {
  readonly total: number;
  /** Some of it has no known value, and is not in the total. */
  readonly unknown: boolean;
  readonly orders: number;
  /** How many of the others do not arrive on the day asked for, or not all of them on that day. */
  readonly elsewhere: number;
}

/** The first index whose value is not below `bound`. */
function lowerBound(sorted: Float64Array | readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

const HALF = 2 ** 26;

/** Sums of any stretch of amounts. In halves of 26 bits: a running sum beyond 2^53 would round the small amounts behind a huge one. */
class RunningSums {
  readonly #upper: Float64Array;
  readonly #lower: Float64Array;

  constructor(size: number) {
    this.#upper = new Float64Array(size + 1);
    this.#lower = new Float64Array(size + 1);
  }

  put(at: number, amount: number): void {
    this.#upper[at + 1] = (this.#upper[at] ?? 0) + Math.floor(amount / HALF);
    this.#lower[at + 1] = (this.#lower[at] ?? 0) + (amount % HALF);
  }

  between(from: number, to: number): number {
    const upper = (this.#upper[to] ?? 0) - (this.#upper[from] ?? 0);
    return plus(upper * HALF, (this.#lower[to] ?? 0) - (this.#lower[from] ?? 0));
  }
}

/** A person's orders by the time they were placed: sums over any window in logarithmic time. Orders without a time are in every window. */
export class Timeline {
  readonly #placed: Float64Array;
  readonly #sums: RunningSums;
  readonly #unknown: RunningSums;
  readonly #singles = new Map<number, number[]>();
  readonly #unplacedSingles = new Map<number, number>();
  #unplaced = 0;
  #unplacedSum = 0;
  #unplacedUnknown = 0;

  constructor(placedAt: Column, totals: Column, unknown: Column, dayOf: (index: number) => number | null) {
    const placed: number[] = [];
    for (let index = 0; index < totals.length; index += 1) {
      if (Number.isNaN(placedAt.at(index))) this.#addUnplaced(totals.at(index), unknown.at(index), dayOf(index));
      else placed.push(index);
    }
    placed.sort((a, b) => placedAt.at(a) - placedAt.at(b));
    this.#placed = new Float64Array(placed.length);
    this.#sums = new RunningSums(placed.length);
    this.#unknown = new RunningSums(placed.length);
    for (const [at, index] of placed.entries()) {
      const when = placedAt.at(index);
      const day = dayOf(index);
      this.#placed[at] = when;
      this.#sums.put(at, totals.at(index));
      this.#unknown.put(at, unknown.at(index));
      if (day === null) continue;
      const list = this.#singles.get(day);
      if (list === undefined) this.#singles.set(day, [when]);
      else list.push(when);
    }
  }

  #addUnplaced(total: number, unknown: number, day: number | null): void {
    this.#unplaced += 1;
    this.#unplacedSum = plus(this.#unplacedSum, total);
    this.#unplacedUnknown += unknown;
    if (day !== null) this.#unplacedSingles.set(day, (this.#unplacedSingles.get(day) ?? 0) + 1);
  }

  /** The orders placed near `own`, itself included. */
  window(own: PersonOrder, day: number): Window {
    const anyTime = Number.isNaN(own.placedAt);
    const reach = splitWindowHours() * 3_600_000;
    const from = anyTime ? -Infinity : own.placedAt - reach;
    const to = anyTime ? Infinity : own.placedAt + reach + 1;
    const low = lowerBound(this.#placed, from);
    const high = lowerBound(this.#placed, to);
    const singles = this.#singles.get(day) ?? [];
    const here = lowerBound(singles, to) - lowerBound(singles, from) + (this.#unplacedSingles.get(day) ?? 0);
    const orders = high - low + this.#unplaced;
    return {
      total: plus(this.#sums.between(low, high), this.#unplacedSum),
      unknown: this.#unknown.between(low, high) + this.#unplacedUnknown > 0,
      orders,
      elsewhere: orders - here - (own.day === day ? 0 : 1),
    };
  }
}
