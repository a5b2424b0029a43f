import { once } from 'node:events';
import type { Writable } from 'node:stream';

const BATCH = 1 << 17;

/** Lines on their way out, many at a time: a write for each would cost more than the verdict. */
export class Printer {
  readonly #to: Writable;
  #text = '';

  constructor(to: Writable) {
    this.#to = to;
  }

  print(line: string): void {
    this.#text += line;
    this.#text += '\n';
  }

  /** Hands over what has gathered, and waits while the reader is slower than we are. */
  async flush(): Promise<void> {
    if (this.#text === '') return;
    const text = this.#text;
    this.#text = '';
    if (!this.#to.write(text)) await once(this.#to, 'drain');
  }

  get isFull(): boolean {
    return this.#text.length > BATCH;
  }
}
