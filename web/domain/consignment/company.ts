import type { NeighbourFacts, PersonKey } from './neighbour-facts.ts';
import { PersonSums, UNDATED } from './person-sums.ts';

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

const fewConsignments = 8;

/** Consignments that see one another. Adding is constant, asking logarithmic: a million take no square of a million. */
export class CompanyIndex {
  readonly #orders = new Map<string, OrderSum>();
  readonly #persons = new Map<PersonKey, NeighbourFacts | NeighbourFacts[]>();
  /** Of persons who import much; of others they are made anew each time, for a million persons have no room for sums. */
  readonly #sums = new Map<PersonKey, PersonSums>();

  add(facts: NeighbourFacts): void {
    const order = this.#orders.get(facts.orderId) ?? { lots: 0, total: 0, unknown: 0 };
    order.lots += 1;
    order.total += facts.valueUsdMinor ?? 0;
    order.unknown += facts.valueUsdMinor === null ? 1 : 0;
    this.#orders.set(facts.orderId, order);
    for (const key of new Set(facts.persons)) {
      const others = this.#persons.get(key);
      if (others === undefined) this.#persons.set(key, facts);
      else if (Array.isArray(others)) others.push(facts);
      else this.#persons.set(key, [others, facts]);
      if (this.#sums.size > 0) this.#sums.delete(key);
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
      const person = this.#sumsOf(key);
      if (person !== null && person.orders.size > 1) company = withPerson(company, person, own, ownUnknown);
    }
    return company;
  }

  /** Null where a person imports one consignment only. */
  #sumsOf(key: PersonKey): PersonSums | null {
    const known = this.#sums.get(key);
    if (known !== undefined) return known;
    const consignments = this.#persons.get(key);
    if (!Array.isArray(consignments)) return null;
    const sums = new PersonSums(consignments);
    if (consignments.length > fewConsignments) this.#sums.set(key, sums);
    return sums;
  }
}

function withPerson(company: Company, person: PersonSums, own: NeighbourFacts, ownUnknown: number): Company {
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
