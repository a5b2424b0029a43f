/** Numbers in a row that grows. Eight bytes each and nothing for the garbage collector to walk: a million take 8 MB. */
export class Column {
  #items = new Float64Array(8);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const longer = new Float64Array(this.#length * 2);
      longer.set(this.#items);
      this.#items = longer;
    }
    this.#items[this.#length] = item;
    this.#length += 1;
  }

  /** NaN beyond the end. */
  at(index: number): number {
    return index < this.#length ? (this.#items[index] ?? NaN) : NaN;
  }

  set(index: number, item: number): void {
    this.#items[index] = item;
  }
}
