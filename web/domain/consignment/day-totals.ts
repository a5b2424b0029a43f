import { COMPANY_PREFIX } from './neighbour-facts.ts';
import type { NeighbourFacts } from './neighbour-facts.ts';
import { KeyTable } from './key-table.ts';
import { IntColumn } from './int-column.ts';
import { dayNumber, Lots, modeNumber, plus, UNDATED } from './lots.ts';
import { OrderSums } from './order-sums.ts';
import { PersonSums } from './person-sums.ts';
import type { ConveyanceSum } from './person-sums.ts';
import { PersonsAtAddress } from './persons-at-address.ts';

/** What a consignment is in the company of: the other lots of its order, and what else its persons import. US cents. */
export interface DayTotals {
  /** Lots of the order, this one included, and their sum. */
  readonly lots: number;
  readonly orderTotal: number;
  /** A lot of the order, other than this one, has no known value. */
  readonly orderUnknown: boolean;
  /** The largest sum of one person on the day of arrival, where another order takes part in it; else 0. */
  readonly dayTotal: number;
  readonly dayOrders: number;
  /** Another order of a person on that day, or on an unknown day, has no known value. */
  readonly dayUnknown: boolean;
  /** dayTotal with the orders of that person whose arrival is not known; 0 where there are none. */
  readonly undatedTotal: number;
  /** The largest sum of a person's orders placed within 24 hours, where one of the others arrives on another day; else 0. */
  readonly splitTotal: number;
  readonly splitOrders: number;
  /** One of a person's orders placed within 24 hours, some of which arrive on another day, has no known value. */
  readonly splitUnknown: boolean;
  /** What its company receives at its address on that day, or on a day that is not known, where another contact takes part; else 0. */
  readonly contactsTotal: number;
  readonly contactsOrders: number;
  /** One of the other contacts' orders has no known value. */
  readonly contactsUnknown: boolean;
  /** Different persons who receive at its address on the day of arrival, counted up to the number that is flagged. */
  readonly personsAtAddress: number;
  /** What arrives for its consignee on that day by the same mode, this one included, and of how many consignments. */
  readonly conveyedTotal: number;
  readonly conveyed: number;
}

export const alone = (valueUsdMinor: number | null): DayTotals => ({
  lots: 1,
  orderTotal: valueUsdMinor ?? 0,
  orderUnknown: false,
  dayTotal: 0,
  dayOrders: 0,
  dayUnknown: false,
  undatedTotal: 0,
  splitTotal: 0,
  splitOrders: 0,
  splitUnknown: false,
  contactsTotal: 0,
  contactsOrders: 0,
  contactsUnknown: false,
  personsAtAddress: 1,
  conveyedTotal: valueUsdMinor ?? 0,
  conveyed: 1,
});

/** Sums of fewer are made anew each time: kept for each of a million persons they would have no room. */
const fewConsignments = 64;
const NONE = -1;

/**
 * Consignments that see one another. Adding is constant, asking logarithmic: a million take no square of a million, and
 * some 200 bytes each, whatever their texts are.
 */
export class DayTotalsIndex {
  readonly #lots = new Lots();
  readonly #orders = new OrderSums();
  readonly #persons = new KeyTable();
  /** By the person's number: how many consignments, and the last of them as a link. */
  readonly #counts = new IntColumn();
  readonly #links = new IntColumn();
  /** By link: a consignment, its person, and the link of the same person before it. The links of a consignment stand together. */
  readonly #linked = new IntColumn();
  readonly #person = new IntColumn();
  readonly #before = new IntColumn();
  /** By the consignment's number: its first link, and its address. */
  readonly #firstLinks = new IntColumn();
  readonly #addressOf = new IntColumn();
  /** The person who receives. */
  readonly #recipientOf = new IntColumn();
  /** Of persons who import much. */
  readonly #sums = new Map<number, PersonSums>();
  /** Of the persons, those that are companies. */
  readonly #companies = new Set<number>();
  readonly #addresses = new PersonsAtAddress();

  /** Returns the consignment's number: from 0, in the order in which they are added. */
  add({ orderId, placedAt, arrivalDay, mode = null, valueUsdMinor, persons, delivery = null }: NeighbourFacts): number {
    const day = dayNumber(arrivalDay);
    const lot = this.#lots.add(
      this.#orders.add(orderId, valueUsdMinor),
      placedAt,
      day,
      valueUsdMinor,
      modeNumber(mode),
    );
    this.#firstLinks.push(this.#linked.length);
    let recipient = NONE;
    for (const key of persons) {
      const person = this.#persons.numberOf(key);
      this.#link(person, lot);
      if (key === delivery?.to) recipient = person;
      else if (key.startsWith(COMPANY_PREFIX)) this.#companies.add(person);
    }
    if (delivery !== null && recipient === NONE) {
      recipient = this.#persons.numberOf(delivery.to);
      this.#link(recipient, lot);
    }
    this.#recipientOf.push(recipient);
    this.#addressOf.push(delivery === null ? NONE : this.#addresses.add(delivery.at, recipient, day));
    return lot;
  }

  #link(person: number, lot: number): void {
    if (person === this.#links.length) {
      this.#links.push(NONE);
      this.#counts.push(0);
    }
    const before = this.#links.at(person);
    if (before !== NONE && this.#linked.at(before) === lot) return; // the same key twice in one consignment
    this.#links.set(person, this.#linked.length);
    this.#counts.set(person, this.#counts.at(person) + 1);
    this.#linked.push(lot);
    this.#person.push(person);
    this.#before.push(before);
    if (this.#sums.size > 0) this.#sums.delete(person);
  }

  /** How many consignments have been added. */
  get size(): number {
    return this.#firstLinks.length;
  }

  /** The company of a consignment, by its number. Throws where none has been added under it. */
  at(lot: number): DayTotals {
    const first = this.#firstLinks.at(lot);
    if (Number.isNaN(first)) throw new Error(`no consignment ${lot}`);
    const order = this.#lots.order.at(lot);
    const day = this.#lots.day.at(lot);
    const address = this.#addressOf.at(lot);
    const { lots, total, unknown } = this.#orders.sum(order);
    const value = this.#lots.value.at(lot);
    const ownUnknown = Number.isNaN(value) ? 1 : 0;
    const conveyed = this.#conveyedWith(lot, day);
    let company: DayTotals = {
      lots,
      orderTotal: total,
      orderUnknown: unknown > ownUnknown,
      dayTotal: 0,
      dayOrders: 0,
      dayUnknown: false,
      undatedTotal: 0,
      splitTotal: 0,
      splitOrders: 0,
      splitUnknown: false,
      contactsTotal: 0,
      contactsOrders: 0,
      contactsUnknown: false,
      personsAtAddress: address === NONE ? 1 : this.#addresses.count(address, day),
      conveyedTotal: conveyed?.total ?? (ownUnknown ? 0 : value),
      conveyed: conveyed?.consignments ?? 1,
    };
    let firm: PersonSums | null = null;
    let own = 1;
    for (let link = first; this.#linked.at(link) === lot; link += 1) {
      const number = this.#person.at(link);
      const person = this.#sumsOf(number);
      if (person === null || person.orders < 2) continue;
      if (this.#companies.has(number)) firm = person;
      else {
        own = Math.max(own, ordersOn(person, day));
        company = withPerson(company, person, order, day, ownUnknown);
      }
    }
    return firm === null || day === UNDATED || ordersOn(firm, day) <= own
      ? company
      : withContacts(company, firm, day, ownUnknown);
  }

  /** What arrives with it; null: nothing else does, or its day or recipient is not known. */
  #conveyedWith(lot: number, day: number): ConveyanceSum | null {
    const recipient = this.#recipientOf.at(lot);
    const sums = recipient === NONE || day === UNDATED ? null : this.#sumsOf(recipient);
    return sums?.conveyed(day, this.#lots.mode.at(lot)) ?? null;
  }

  /** Null where a person imports one consignment only. */
  #sumsOf(person: number): PersonSums | null {
    if (this.#counts.at(person) < 2) return null;
    const known = this.#sums.get(person);
    if (known !== undefined) return known;
    const sums = new PersonSums(this.#lots, this.#lotsOf(person));
    if (this.#counts.at(person) > fewConsignments) this.#sums.set(person, sums);
    return sums;
  }

  *#lotsOf(person: number): Iterable<number> {
    for (let link = this.#links.at(person); link !== NONE; link = this.#before.at(link)) yield this.#linked.at(link);
  }
}

const ordersOn = ({ days }: PersonSums, day: number): number =>
  (days.get(day)?.orders ?? 0) + (days.get(UNDATED)?.orders ?? 0);

/** More orders than any person behind this consignment has: others receive for the same company. */
function withContacts(company: DayTotals, firm: PersonSums, day: number, ownUnknown: number): DayTotals {
  const [on, undated] = [firm.days.get(day), firm.days.get(UNDATED)];
  return {
    ...company,
    contactsTotal: plus(on?.total ?? 0, undated?.total ?? 0),
    contactsOrders: ordersOn(firm, day),
    contactsUnknown: (on?.unknown ?? 0) + (undated?.unknown ?? 0) > ownUnknown,
  };
}

function withPerson(
  company: DayTotals,
  person: PersonSums,
  order: number,
  arrivalDay: number,
  ownUnknown: number,
): DayTotals {
  const dated = arrivalDay !== UNDATED;
  const day = dated ? person.days.get(arrivalDay) : undefined;
  const shared = day !== undefined && day.orders > 1;
  const undated = dated ? person.days.get(UNDATED) : undefined;
  const window = person.near(order, arrivalDay);
  const elsewhere = window !== null && window.elsewhere > 0 ? window : null;
  const split = elsewhere !== null && elsewhere.total > company.splitTotal ? elsewhere : null;
  const larger = shared && day.total > company.dayTotal ? day : null;
  return {
    ...company,
    dayTotal: larger?.total ?? company.dayTotal,
    dayOrders: larger?.orders ?? company.dayOrders,
    dayUnknown: company.dayUnknown || (shared && day.unknown > ownUnknown) || (undated?.unknown ?? 0) > 0,
    undatedTotal:
      undated === undefined
        ? company.undatedTotal
        : Math.max(company.undatedTotal, plus(day?.total ?? 0, undated.total)),
    splitTotal: split?.total ?? company.splitTotal,
    splitOrders: split?.orders ?? company.splitOrders,
    splitUnknown: company.splitUnknown || elsewhere?.unknown === true,
  };
}
