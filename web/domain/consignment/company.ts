import type { Instant } from '../values/instant.ts';
import { splitWindowHours } from '../law/valuation.ts';
import type { NeighbourFacts, PersonKey } from './neighbour-facts.ts';

/** What a consignment is in the company of: the other lots of its order, and what else its persons import. US cents. */
export interface Company {
  /** Lots of the order, this one included, and their sum. */
  readonly lots: number;
  readonly orderTotal: number;
  /** A lot of the order, other than this one, has no known value. */
  readonly orderUnknown: boolean;
  /** The largest sum of one person on the day of arrival, where another order takes part in it; else 0. */
  readonly dayTotal: number;
  readonly dayOrders: number;
  /** Another order of a person on that day has no known value. */
  readonly dayUnknown: boolean;
  /** dayTotal with the orders of that person whose arrival nobody knows; 0 where there are none. */
  readonly undatedTotal: number;
  /** The largest sum of a person's orders placed within 24 hours, where one of the others arrives on another day; else 0. */
  readonly splitTotal: number;
  readonly splitOrders: number;
}

export const alone = (valueUsdMinor: number | null): Company => ({
  lots: 1,
  orderTotal: valueUsdMinor ?? 0,
  orderUnknown: false,
  dayTotal: 0,
  dayOrders: 0,
  dayUnknown: false,
  undatedTotal: 0,
  splitTotal: 0,
  splitOrders: 0,
});

interface OrderSum {
  lots: number;
  total: number;
  unknown: number;
}

interface PersonOrder {
  placedAt: number | null;
  total: number;
  readonly days: string[];
}

interface DaySum {
  total: number;
  unknown: number;
  orders: number;
}

/** Where an arrival is not known. */
const UNDATED = '';
const reach = splitWindowHours * 3_600_000;

/** Everything one person imports, by day and by order. */
class Person {
  readonly days = new Map<string, DaySum>();
  readonly orders = new Map<string, PersonOrder>();
  #timeline: Timeline | null = null;

  add(facts: NeighbourFacts): void {
    this.#timeline = null;
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

/** Consignments that see one another. Adding is constant, asking logarithmic: a million take no square of a million. */
export class CompanyIndex {
  readonly #orders = new Map<string, OrderSum>();
  readonly #persons = new Map<PersonKey, Person>();

  add(facts: NeighbourFacts): void {
    const order = this.#orders.get(facts.orderId) ?? { lots: 0, total: 0, unknown: 0 };
    order.lots += 1;
    order.total += facts.valueUsdMinor ?? 0;
    order.unknown += facts.valueUsdMinor === null ? 1 : 0;
    this.#orders.set(facts.orderId, order);
    for (const key of new Set(facts.persons)) {
      const person = this.#persons.get(key) ?? new Person();
      person.add(facts);
      this.#persons.set(key, person);
    }
  }

  /** The company of a consignment that has itself been added. */
  of(own: NeighbourFacts): Company {
    const order = this.#orders.get(own.orderId);
    const ownUnknown = own.valueUsdMinor === null ? 1 : 0;
    let company: Company = {
      ...alone(own.valueUsdMinor),
      lots: order?.lots ?? 1,
      orderTotal: order?.total ?? 0,
      orderUnknown: (order?.unknown ?? 0) > ownUnknown,
    };
    for (const key of own.persons) {
      const person = this.#persons.get(key);
      if (person !== undefined && person.orders.size > 1) company = withPerson(company, person, own, ownUnknown);
    }
    return company;
  }
}

function withPerson(company: Company, person: Person, own: NeighbourFacts, ownUnknown: number): Company {
  const ownOrder = person.orders.get(own.orderId);
  const day = own.arrivalDay === null ? undefined : person.days.get(own.arrivalDay);
  const shared = day !== undefined && day.orders > 1;
  const undated = own.arrivalDay === null ? undefined : person.days.get(UNDATED);
  const window = ownOrder === undefined ? null : person.timeline.window(ownOrder, own.arrivalDay ?? UNDATED);
  const split = window !== null && window.elsewhere > 0 && window.total > company.splitTotal ? window : null;
  const larger = shared && day.total > company.dayTotal ? day : null;
  return {
    ...company,
    dayTotal: larger?.total ?? company.dayTotal,
    dayOrders: larger?.orders ?? company.dayOrders,
    dayUnknown: company.dayUnknown || (shared && day.unknown > ownUnknown),
    undatedTotal:
      undated === undefined ? company.undatedTotal : Math.max(company.undatedTotal, (day?.total ?? 0) + undated.total),
    splitTotal: split?.total ?? company.splitTotal,
    splitOrders: split?.orders ?? company.splitOrders,
  };
}
