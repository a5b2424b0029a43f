import { Pieces } from './record.ts';
import type { Record } from './record.ts';

const LINE_FEED = 0x0a;

/** What cuts the bytes of a file into records, chunk by chunk. */
export interface Splitter {
  push(chunk: Buffer): Iterable<Record>;
  end(): Iterable<Record>;
}

/** Cuts at line feeds alone: a JSON text may hold every other line separator of Unicode. Empty lines are no records. */
export class LineSplitter implements Splitter {
  #line: number;
  readonly #pieces = new Pieces();

  constructor(line: number) {
    this.#line = line;
  }

  *push(chunk: Buffer): Iterable<Record> {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      const record = this.#pieces.take({ line: this.#line }, chunk.subarray(from, at));
      if (record !== null) yield record;
      this.#line += 1;
      from = at + 1;
    }
    this.#pieces.add(chunk.subarray(from));
  }

  *end(): Iterable<Record> {
    const record = this.#pieces.take({ line: this.#line }, Buffer.alloc(0));
    if (record !== null) yield record;
  }
}
