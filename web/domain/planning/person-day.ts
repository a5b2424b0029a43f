import { noMerchantRules } from '../law/amendment.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { section321FileAllowed } from '../law/section-321-file-allowed.ts';
import { limitAt } from '../law/value-limit.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { OpenDeparture, PlannedLane } from './departure.ts';
import type { ReadyOrders } from './ready-orders.ts';

/** What a person has imported on a day, whatever it was entered under. */
export interface Crossed {
  readonly person: string;
  readonly day: LegalDay;
  /** Null: not known, which may be any amount. */
  readonly valueCents: number | null;
}

/** Cents that one person may import free by that departure. Null: the law takes no such load that day, or no law is known. */
export function freeLimit(
  { arrivesAt, day }: OpenDeparture,
  { mode }: PlannedLane,
  merchantRules: MerchantRules = noMerchantRules,
): number | null {
  if (!section321FileAllowed(day, mode, merchantRules)) return null;
  return limitAt(arrivesAt, mode, merchantRules)?.value.minor ?? null;
}

/** What each person imports on one day: cents by the person's number, Infinity where a value is not known. */
export class PersonDay {
  readonly #orders: ReadyOrders;
  readonly #sums: Float64Array;
  /** Persons whose sum is not 0, the first so many. */
  readonly #touched: Int32Array;
  #touchedCount = 0;

  /** `sums`: zeros for every person, which are handed from day to day. */
  constructor(orders: ReadyOrders, sums: Float64Array) {
    this.#orders = orders;
    this.#sums = sums;
    this.#touched = new Int32Array(sums.length);
  }

  begin(crossed: readonly Crossed[]): void {
    for (let at = 0; at < this.#touchedCount; at += 1) this.#sums[this.#touched[at] ?? 0] = 0;
    this.#touchedCount = 0;
    for (const { person, valueCents } of crossed)
      this.#count(this.#orders.personNumber(person), valueCents ?? Infinity);
  }

  #count(person: number, cents: number): void {
    if (cents === 0) return;
    const before = this.#sums[person] ?? 0;
    if (before === 0) {
      this.#touched[this.#touchedCount] = person;
      this.#touchedCount += 1;
    }
    this.#sums[person] = before + cents;
  }

  add(row: number): void {
    const { firstLink, nextLink, linkedPerson, cents } = this.#orders;
    for (let link = firstLink[row] ?? -1; link >= 0; link = nextLink[link] ?? -1)
      this.#count(linkedPerson[link] ?? 0, cents[row] ?? 0);
  }

  /** The most that one of the persons of an order imports. */
  most(row: number): number {
    const { firstLink, nextLink, linkedPerson } = this.#orders;
    let most = 0;
    for (let link = firstLink[row] ?? -1; link >= 0; link = nextLink[link] ?? -1)
      most = Math.max(most, this.#sums[linkedPerson[link] ?? 0] ?? 0);
    return most;
  }
}
