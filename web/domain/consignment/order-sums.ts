import { Column } from './column.ts';
import { IntColumn } from './int-column.ts';
import { KeyTable } from './key-table.ts';
import { plus } from './lots.ts';

export interface OrderSum {
  readonly lots: number;
  readonly total: number;
  /** Lots without a known value. */
  readonly unknown: number;
}

/** What the lots of each order add up to. */
export class OrderSums {
  readonly #ids = new KeyTable();
  readonly #lots = new IntColumn();
  readonly #totals = new Column();
  readonly #unknown = new IntColumn();

  /** Adds a lot and returns the number of its order. */
  add(orderId: string, value: number | null): number {
    const order = this.#ids.numberOf(orderId);
    if (order === this.#lots.length) {
      this.#lots.push(1);
      this.#totals.push(plus(0, value ?? 0));
      this.#unknown.push(value === null ? 1 : 0);
      return order;
    }
    this.#lots.set(order, this.#lots.at(order) + 1);
    this.#totals.set(order, plus(this.#totals.at(order), value ?? 0));
    if (value === null) this.#unknown.set(order, this.#unknown.at(order) + 1);
    return order;
  }

  sum(order: number): OrderSum {
    return { lots: this.#lots.at(order), total: this.#totals.at(order), unknown: this.#unknown.at(order) };
  }
}
