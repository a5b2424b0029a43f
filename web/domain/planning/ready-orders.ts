import type { GoodsMark } from '../clearance/stays-out.ts';
import { GOODS_MARKS } from '../clearance/stays-out.ts';
import { KeyTable } from '../consignment/key-table.ts';
import type { Entry } from '../findings/verdict.ts';
import { ENTRIES } from '../findings/verdict.ts';
import type { Instant } from '../values/instant.ts';

/** A consignment that is ready to leave, as far as a plan needs it. Null: not known. */
export interface ReadyConsignment {
  /** Its own alone. */
  readonly id: string;
  /** Consignments of one order leave together or not at all. Null: it is the whole of its order. */
  readonly order: string | null;
  readonly lane: string;
  /** What was decided for it. */
  readonly entry: Entry | null;
  /** Null: now. */
  readonly readyAt: Instant | null;
  /** Of two orders the one placed first goes first. */
  readonly placedAt: Instant | null;
  readonly valueCents: number | null;
  readonly grams: number | null;
  readonly parcels: number;
  readonly pallets: number;
  readonly cubicCentimeters: number | null;
  /** Who receives, as text that is equal for equal persons. */
  readonly consignee: string | null;
  /** Who else it is counted for by the day, the purchaser above all. */
  readonly persons: readonly string[];
  readonly marks: readonly GoodsMark[];
}

/** Whom nothing is known of. */
export const NOBODY = -1;
/** What is not known of what an order takes up. */
export const UNKNOWN = -1;
/** More than any load takes. */
const TAKES_MAX = 2_147_483_647;
/** Consignments of one order that do not leave by one lane. */
export const SEVERAL_LANES = -1;
const NO_LINK = -1;
const NOT_DECIDED = 1 << ENTRIES.length;

/** What an order takes up of a load: consignments, parcels, pallets, grams, cubic centimeters. In this order everywhere. */
export const MEASURES = ['shipments', 'parcels', 'pallets', 'grams', 'cubicCentimeters'] as const;
export type Measure = (typeof MEASURES)[number];
export const WIDTH = MEASURES.length;
const [SHIPMENTS, PARCELS, PALLETS, GRAMS, VOLUME] = [0, 1, 2, 3, 4];

/**
 * Ready orders in typed columns, an order a row: a million take some 100 MB with their persons, and nothing for the garbage collector to
 * walk. What consignments of one order add up to does not depend on their sequence.
 */
export class ReadyOrders {
  /** By consignment. */
  readonly ids: string[] = [];
  orderOf: Int32Array;
  consigneeOf: Int32Array;
  centsOf: Float64Array;
  lane: Int32Array;
  /** A bit for each entry that was decided for a consignment of it. */
  entries: Uint8Array;
  marks: Uint16Array;
  readyAt: Float64Array;
  /** Infinity: not known. */
  placedAt: Float64Array;
  /** NaN: not known. */
  cents: Float64Array;
  /** `WIDTH` numbers an order, `UNKNOWN` among them; a volume that is not known counts as none. */
  takes: Int32Array;
  /** The first link to a person; by link: the person, and the next link. */
  firstLink: Int32Array;
  linkedPerson: Int32Array;
  nextLink: Int32Array;
  #links = 0;
  #size = 0;
  /** By order: the consignment of it whose id is the least. */
  #nameAt: Int32Array;
  readonly #laneNumbers = new Map<string, number>();
  readonly laneNames: string[] = [];
  readonly #orders = new KeyTable();
  /** By the order's number in the table: its row. */
  readonly #rowOf: number[] = [];
  readonly #persons = new KeyTable();

  /** `expected`: so many consignments, or more; room is then made once. */
  constructor(expected = 16) {
    const room = Math.max(16, expected);
    this.orderOf = new Int32Array(room);
    this.consigneeOf = new Int32Array(room);
    this.centsOf = new Float64Array(room);
    this.lane = new Int32Array(room);
    this.entries = new Uint8Array(room);
    this.marks = new Uint16Array(room);
    this.readyAt = new Float64Array(room);
    this.placedAt = new Float64Array(room);
    this.cents = new Float64Array(room);
    this.takes = new Int32Array(room * WIDTH);
    this.firstLink = new Int32Array(room);
    this.#nameAt = new Int32Array(room);
    this.linkedPerson = new Int32Array(room);
    this.nextLink = new Int32Array(room);
  }

  /** Orders, not consignments. */
  get size(): number {
    return this.#size;
  }

  get consignments(): number {
    return this.ids.length;
  }

  get persons(): number {
    return this.#persons.size;
  }

  /** The least of the ids of its consignments. */
  name(row: number): string {
    return this.ids[this.#nameAt[row] ?? 0] ?? '';
  }

  /** The number of a person; one who is new gets the next. */
  personNumber(key: string): number {
    return this.#persons.numberOf(key);
  }

  laneNumber(lane: string): number {
    const known = this.#laneNumbers.get(lane);
    if (known !== undefined) return known;
    const number = this.laneNames.length;
    this.#laneNumbers.set(lane, number);
    this.laneNames.push(lane);
    return number;
  }

  add(one: ReadyConsignment): void {
    const at = this.ids.length;
    if (at === this.orderOf.length) this.#growConsignments();
    this.ids.push(one.id);
    const row = this.#rowFor(at, one);
    this.orderOf[at] = row;
    this.centsOf[at] = one.valueCents ?? NaN;
    this.consigneeOf[at] = one.consignee === null ? NOBODY : this.#link(row, one.consignee);
    for (const person of one.persons) this.#link(row, person);
    this.entries[row] = (this.entries[row] ?? 0) | bitOf(one.entry);
    let marks = this.marks[row] ?? 0;
    for (const mark of one.marks) marks |= 1 << GOODS_MARKS.indexOf(mark);
    this.marks[row] = marks;
    this.readyAt[row] = Math.max(this.readyAt[row] ?? 0, one.readyAt ?? 0);
    this.placedAt[row] = Math.min(this.placedAt[row] ?? Infinity, one.placedAt ?? Infinity);
    this.cents[row] = (this.cents[row] ?? 0) + (one.valueCents ?? NaN);
    const from = row * WIDTH;
    this.#take(from + SHIPMENTS, 1);
    this.#take(from + PARCELS, one.parcels);
    this.#take(from + PALLETS, one.pallets);
    this.#take(from + GRAMS, one.grams ?? UNKNOWN);
    this.#take(from + VOLUME, one.cubicCentimeters ?? 0);
  }

  #take(at: number, more: number): void {
    const before = this.takes[at] ?? 0;
    this.takes[at] = before === UNKNOWN || more === UNKNOWN ? UNKNOWN : Math.min(before + more, TAKES_MAX);
  }

  #rowFor(at: number, { order, lane }: ReadyConsignment): number {
    const row = this.#size;
    if (order !== null) {
      const number = this.#orders.numberOf(order);
      const known = this.#rowOf[number];
      if (known !== undefined) return this.#joined(known, at, lane);
      this.#rowOf.push(row);
    }
    if (row === this.lane.length) this.#growOrders();
    this.#size += 1;
    this.#nameAt[row] = at;
    this.lane[row] = this.laneNumber(lane);
    this.placedAt[row] = Infinity;
    this.firstLink[row] = NO_LINK;
    return row;
  }

  #joined(row: number, at: number, lane: string): number {
    if ((this.ids[at] ?? '') < this.name(row)) this.#nameAt[row] = at;
    if (this.lane[row] !== this.laneNumber(lane)) this.lane[row] = SEVERAL_LANES;
    return row;
  }

  /** Each person counts once for an order, by whatever text they are named. */
  #link(row: number, key: string): number {
    const person = this.#persons.numberOf(key);
    for (let link = this.firstLink[row] ?? NO_LINK; link !== NO_LINK; link = this.nextLink[link] ?? NO_LINK)
      if (this.linkedPerson[link] === person) return person;
    const link = this.#links;
    if (link === this.linkedPerson.length) {
      this.linkedPerson = longer(this.linkedPerson, new Int32Array(link * 2));
      this.nextLink = longer(this.nextLink, new Int32Array(link * 2));
    }
    this.linkedPerson[link] = person;
    this.nextLink[link] = this.firstLink[row] ?? NO_LINK;
    this.firstLink[row] = link;
    this.#links += 1;
    return person;
  }

  #growConsignments(): void {
    const length = this.orderOf.length * 2;
    this.orderOf = longer(this.orderOf, new Int32Array(length));
    this.consigneeOf = longer(this.consigneeOf, new Int32Array(length));
    this.centsOf = longer(this.centsOf, new Float64Array(length));
  }

  #growOrders(): void {
    const length = this.lane.length * 2;
    this.lane = longer(this.lane, new Int32Array(length));
    this.entries = longer(this.entries, new Uint8Array(length));
    this.marks = longer(this.marks, new Uint16Array(length));
    this.readyAt = longer(this.readyAt, new Float64Array(length));
    this.placedAt = longer(this.placedAt, new Float64Array(length));
    this.cents = longer(this.cents, new Float64Array(length));
    this.takes = longer(this.takes, new Int32Array(length * WIDTH));
    this.firstLink = longer(this.firstLink, new Int32Array(length));
    this.#nameAt = longer(this.#nameAt, new Int32Array(length));
  }
}

function longer<Items extends { set(items: Items): void }>(items: Items, into: Items): Items {
  into.set(items);
  return into;
}

const bitOf = (entry: Entry | null): number => (entry === null ? NOT_DECIDED : 1 << ENTRIES.indexOf(entry));

export const entriesIn = (bits: number): (Entry | null)[] => [
  ...ENTRIES.filter((_, at) => (bits & (1 << at)) !== 0),
  ...((bits & NOT_DECIDED) === 0 ? [] : [null]),
];

export const marksIn = (bits: number): GoodsMark[] => GOODS_MARKS.filter((_, at) => (bits & (1 << at)) !== 0);
