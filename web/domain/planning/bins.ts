import { WIDTH } from './ready-orders.ts';

/** No load has room. */
export const NO_BIN = -1;

/** Loads of one departure while they are filled. */
export class Bins {
  readonly count: number;
  readonly #used: Float64Array;
  readonly #limits: Float64Array;
  readonly #takes: Int32Array;

  constructor(count: number, limits: Float64Array, takes: Int32Array) {
    this.count = count;
    this.#used = new Float64Array(count * WIDTH);
    this.#limits = limits;
    this.#takes = takes;
  }

  fits(bin: number, row: number): boolean {
    const [from, own] = [bin * WIDTH, row * WIDTH];
    for (let at = 0; at < WIDTH; at += 1)
      if ((this.#used[from + at] ?? 0) + (this.#takes[own + at] ?? 0) > (this.#limits[at] ?? 0)) return false;
    return true;
  }

  put(bin: number, row: number): void {
    const [from, own] = [bin * WIDTH, row * WIDTH];
    for (let at = 0; at < WIDTH; at += 1)
      this.#used[from + at] = (this.#used[from + at] ?? 0) + (this.#takes[own + at] ?? 0);
  }

  /** The first from `bin` on, and round again, that has room; `NO_BIN`: none has. */
  firstFrom(bin: number, row: number): number {
    for (let step = 0; step < this.count; step += 1) {
      const at = (bin + step) % this.count;
      if (this.fits(at, row)) return at;
    }
    return NO_BIN;
  }

  /** The most that any has left of each measure. */
  mostFree(): Float64Array {
    const free = new Float64Array(WIDTH);
    for (let at = 0; at < this.#used.length; at += 1) {
      const limit = this.#limits[at % WIDTH] ?? 0;
      const left = limit === Infinity ? limit : limit - (this.#used[at] ?? 0);
      if (left > (free[at % WIDTH] ?? 0)) free[at % WIDTH] = left;
    }
    return free;
  }
}
