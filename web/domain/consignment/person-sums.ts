import type { Instant } from '../values/instant.ts';
import { splitWindowHours } from '../law/valuation.ts';
import type { NeighbourFacts } from './neighbour-facts.ts';

export interface PersonOrder {
  placedAt: number | null;
  total: number;
  readonly days: string[];
}

export interface DaySum {
  total: number;
  unknown: number;
  orders: number;
}

/** Where an arrival is not known. */
export const UNDATED = '';
const reach = splitWindowHours * 3_600_000;

/** Everything one person imports, by day and by order. */
export class PersonSums {
  readonly days = new Map<string, DaySum>();
  readonly orders = new Map<string, PersonOrder>();
  #timeline: Timeline | null = null;

  constructor(consignments: readonly NeighbourFacts[]) {
    for (const facts of consignments) this.#add(facts);
  }

  #add(facts: NeighbourFacts): void {
    const day = facts.arrivalDay ?? UNDATED;
    const order = this.orders.get(facts.orderId) ?? { placedAt: null, total: 0, days: [] };
    const sum = this.days.get(day) ?? { total: 0, unknown: 0, orders: 0 };
    if (!order.days.includes(day)) {
      order.days.push(day);
      sum.orders += 1;
    }
    order.total += facts.valueUsdMinor ?? 0;
    order.placedAt = earliest(order.placedAt, facts.placedAt);
    sum.total += facts.valueUsdMinor ?? 0;
    sum.unknown += facts.valueUsdMinor === null ? 1 : 0;
    this.orders.set(facts.orderId, order);
    this.days.set(day, sum);
  }

  get timeline(): Timeline {
    this.#timeline ??= new Timeline([...this.orders.values()]);
    return this.#timeline;
  }
}

const earliest = (a: number | null, b: Instant | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b);

/** The first index whose value is not below `bound`. */
function lowerBound(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A person's orders by the time they were placed: sums over any window in logarithmic time. Orders without a time are in every window. */
class Timeline {
  readonly #placed: number[] = [];
  readonly #sums: number[] = [0];
  readonly #singles = new Map<string, number[]>();
  readonly #unplacedSingles = new Map<string, number>();
  #unplaced = 0;
  #unplacedSum = 0;

  constructor(orders: PersonOrder[]) {
    const sorted = orders.sort((a, b) => (a.placedAt ?? 0) - (b.placedAt ?? 0));
    for (const { placedAt, total, days } of sorted) {
      const single = days.length === 1 ? days[0] : undefined;
      if (placedAt === null) {
        this.#unplaced += 1;
        this.#unplacedSum += total;
        if (single !== undefined) this.#unplacedSingles.set(single, (this.#unplacedSingles.get(single) ?? 0) + 1);
        continue;
      }
      this.#placed.push(placedAt);
      this.#sums.push((this.#sums.at(-1) ?? 0) + total);
      if (single === undefined) continue;
      const list = this.#singles.get(single) ?? [];
      list.push(placedAt);
      this.#singles.set(single, list);
    }
  }

  /** The sum of the orders placed near `own`, their number, and how many of the others do not arrive on `day` alone. */
  window(
    own: PersonOrder,
    day: string,
  ): { readonly total: number; readonly orders: number; readonly elsewhere: number } {
    const [from, to] = own.placedAt === null ? [-Infinity, Infinity] : [own.placedAt - reach, own.placedAt + reach + 1];
    const [low, high] = [lowerBound(this.#placed, from), lowerBound(this.#placed, to)];
    const singles = this.#singles.get(day) ?? [];
    const here = lowerBound(singles, to) - lowerBound(singles, from) + (this.#unplacedSingles.get(day) ?? 0);
    const orders = high - low + this.#unplaced;
    const ownIsHere = own.days.length === 1 && own.days[0] === day;
    return {
      total: (this.#sums[high] ?? 0) - (this.#sums[low] ?? 0) + this.#unplacedSum,
      orders,
      elsewhere: orders - here - (ownIsHere ? 0 : 1),
    };
  }
}
