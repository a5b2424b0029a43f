const LANES = 3;
const EMPTY = 0;

/**
 * Numbers texts in the order in which they first come. Of each text 96 bits are kept and not the text: a million persons
 * take 32 MB and hold nobody's address. Two texts of a billion share their bits with a chance of one in 10^11; their
 * goods would then count together, which can close the exemption and never open it.
 */
export class KeyTable {
  /** Open addressing: number + 1, or EMPTY. A power of two long, at most half full. */
  #slots = new Uint32Array(16);
  #bits = new Uint32Array(8 * LANES);
  #size = 0;
  #a = 0;
  #b = 0;
  #c = 0;

  get size(): number {
    return this.#size;
  }

  /** The text's number; a text not seen before gets the next one. */
  numberOf(text: string): number {
    this.#hash(text);
    const slot = this.#slotOf(this.#a, this.#b, this.#c);
    const known = this.#slots[slot] ?? EMPTY;
    if (known !== EMPTY) return known - 1;
    const number = this.#size;
    const grows = number * LANES === this.#bits.length;
    if (grows) this.#grow();
    this.#bits[number * LANES] = this.#a;
    this.#bits[number * LANES + 1] = this.#b;
    this.#bits[number * LANES + 2] = this.#c;
    this.#size += 1;
    this.#slots[grows ? this.#slotOf(this.#a, this.#b, this.#c) : slot] = number + 1;
    return number;
  }

  /** The text's number, or null where it has never come. */
  find(text: string): number | null {
    this.#hash(text);
    const known = this.#slots[this.#slotOf(this.#a, this.#b, this.#c)] ?? EMPTY;
    return known === EMPTY ? null : known - 1;
  }

  /** Three lanes of multiply, add and shift over the UTF-16 units, each with constants of its own. */
  #hash(text: string): void {
    let [a, b, c] = [0x9e3779b9, 0x85ebca6b, text.length];
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      a = Math.imul(a ^ unit, 0x01000193);
      a ^= a >>> 15;
      b = Math.imul(b + unit, 0x2c1b3c6d);
      b ^= b >>> 13;
      c = Math.imul(c ^ unit, 0x297a2d39) + a;
      c ^= c >>> 16;
    }
    this.#a = Math.imul(a ^ (a >>> 16), 0x21f0aaad) >>> 0;
    this.#b = Math.imul(b ^ (b >>> 15), 0x735a2d97) >>> 0;
    this.#c = c >>> 0;
  }

  /** Where these bits stand, or the free slot where they belong. */
  #slotOf(a: number, b: number, c: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (a ^ (b >>> 7)) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? EMPTY;
      if (known === EMPTY) return slot;
      const at = (known - 1) * LANES;
      if (this.#bits[at] === a && this.#bits[at + 1] === b && this.#bits[at + 2] === c) return slot;
    }
  }

  #grow(): void {
    const bits = new Uint32Array(this.#bits.length * 2);
    bits.set(this.#bits);
    this.#bits = bits;
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#size; number += 1) {
      const at = number * LANES;
      this.#slots[this.#slotOf(bits[at] ?? 0, bits[at + 1] ?? 0, bits[at + 2] ?? 0)] = number + 1;
    }
  }
}
