import { everValues } from '../law/engine/parameter.ts';
import { personsAtOneAddress } from '../law/persons-at-one-address.ts';
import { IntColumn } from './int-column.ts';
import { KeyTable } from './key-table.ts';
import { UNDATED } from './lots.ts';
import type { AddressKey } from './neighbour-facts.ts';

/** More persons than this are not told apart, by whatever edition: they change nothing, and a warehouse receives for thousands. */
export const flaggedPersonsAtAddress = Math.max(...everValues(personsAtOneAddress).map(({ value }) => value));

/** Who receives at an address on a day, persons and days as numbers. An address with one person on one day takes 48 bytes. */
export class PersonsAtAddress {
  readonly #addresses = new KeyTable();
  /** By the address's number: the first person and the first day. */
  readonly #person = new IntColumn();
  readonly #day = new IntColumn();
  /** Of addresses that somebody else receives at too, or on another day: persons by day. */
  readonly #days = new Map<number, Map<number, number[]>>();

  /** Returns the address's number. */
  add(key: AddressKey, person: number, day: number): number {
    const address = this.#addresses.numberOf(key);
    if (address === this.#person.length) {
      this.#person.push(person);
      this.#day.push(day);
      return address;
    }
    const first = { person: this.#person.at(address), day: this.#day.at(address) };
    if (first.person === person && first.day === day) return address;
    const days = this.#days.get(address) ?? new Map([[first.day, [first.person]]]);
    const persons = days.get(day) ?? [];
    if (persons.length < flaggedPersonsAtAddress && !persons.includes(person)) days.set(day, [...persons, person]);
    this.#days.set(address, days);
    return address;
  }

  /** How many different persons receive there on that day, those whose day is not known among them; counted up to the number that is flagged. */
  count(address: number, day: number): number {
    const days = this.#days.size === 0 ? undefined : this.#days.get(address);
    if (days === undefined) return 1;
    return Math.min(flaggedPersonsAtAddress, new Set([...(days.get(day) ?? []), ...(days.get(UNDATED) ?? [])]).size);
  }
}
