const LANES = 3;
const EMPTY = 0;

/**
 * Numbers texts in the order in which they first come. Of each text 96 bits are kept and not the text: a million persons
 * take 32 MB and hold nobody's address. Two texts of a billion share their bits with a chance of one in 10^11; their
 * goods would then count together, which can close the exemption and never open it.
 */
export class KeyTable {
  /** Open addressing: number + 1, or EMPTY. A power of two long, at most half full. */
  #slots = new Int32Array(16);
  /** A row for each number, and behind them one for the text that is asked for. */
  #bits = new Int32Array(8 * LANES);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The text's number; a text not seen before gets the next one. */
  numberOf(text: string): number {
    hash(text, this.#bits, this.#size * LANES);
    const slot = this.#slotOf(this.#size);
    const known = this.#slots[slot] ?? EMPTY;
    if (known !== EMPTY) return known - 1;
    this.#size += 1;
    this.#slots[slot] = this.#size;
    if ((this.#size + 1) * LANES > this.#bits.length) this.#grow();
    return this.#size - 1;
  }

  /** Where the bits of a row stand, or the free slot where they belong. */
  #slotOf(row: number): number {
    const slots = this.#slots;
    const bits = this.#bits;
    const mask = slots.length - 1;
    const own = row * LANES;
    const [a = 0, b = 0, c = 0] = [bits[own], bits[own + 1], bits[own + 2]];
    for (let slot = (a ^ (b >>> 7)) & mask; ; slot = (slot + 1) & mask) {
      const known = slots[slot] ?? EMPTY;
      if (known === EMPTY) return slot;
      const at = (known - 1) * LANES;
      if (bits[at] === a && bits[at + 1] === b && bits[at + 2] === c) return slot;
    }
  }

  #grow(): void {
    const bits = new Int32Array(this.#bits.length * 2);
    bits.set(this.#bits);
    this.#bits = bits;
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let row = 0; row < this.#size; row += 1) this.#slots[this.#slotOf(row)] = row + 1;
  }
}

/** Three lanes of multiply, add and shift over the UTF-16 units, two at a time, each with constants of its own, into a row of `bits`. */
function hash(text: string, bits: Int32Array, at: number): void {
  const { length } = text;
  let a = 0x1e3779b9;
  let b = 0x05ebca6b;
  let c = length;
  for (let i = 0; i < length; i += 2) {
    const units = text.charCodeAt(i) | (i + 1 < length ? text.charCodeAt(i + 1) << 16 : 0);
    a = Math.imul(a ^ units, 0x1b873593);
    a ^= a >>> 15;
    b = Math.imul(b + units, 0x2c1b3c6d);
    b ^= b >>> 13;
    c = (Math.imul(c ^ units, 0x297a2d39) + a) | 0;
    c ^= c >>> 16;
  }
  bits[at] = Math.imul(a ^ (a >>> 16), 0x21f0aaad);
  bits[at + 1] = Math.imul(b ^ (b >>> 15), 0x735a2d97);
  bits[at + 2] = c;
}
