import { LineSplitter } from './line-splitter.ts';
import type { Splitter } from './line-splitter.ts';
import { Pieces } from './record.ts';
import type { Record } from './record.ts';

/** The bytes that give JSON its structure. In UTF-8 they never occur inside another character. */
const is = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  quote: 0x22,
  comma: 0x2c,
  open: 0x5b,
  backslash: 0x5c,
  close: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/** Cuts a JSON array at the commas of its first level, minding strings, their escapes and nested brackets. */
export class ArraySplitter implements Splitter {
  #line: number;
  /** Where the element began; null: nothing of it has come. */
  #start: number | null = null;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #elements = 0;
  readonly #pieces = new Pieces();
  /** What follows the array is read line by line: nothing of a file passes in silence. */
  #after: LineSplitter | null = null;

  constructor(line: number) {
    this.#line = line;
  }

  *push(chunk: Buffer): Iterable<Record> {
    let from = 0;
    while (this.#after === null) {
      const at = this.#boundary(chunk, from);
      if (at < 0) return this.#pieces.add(chunk.subarray(from));
      yield* this.#boundaryAt(chunk, from, at);
      from = at + 1;
    }
    yield* this.#after.push(chunk.subarray(from));
  }

  /** The array's own bracket, or a comma between its elements, at or after `from`; -1 where the chunk holds none. */
  #boundary(chunk: Buffer, from: number): number {
    let at = from;
    while (at < chunk.length) {
      if (this.#inString) at = this.#pastString(chunk, at);
      else {
        const byte = chunk[at] ?? 0;
        if (byte === is.lineFeed) this.#line += 1;
        else if (byte !== is.space && byte !== is.tab && byte !== is.carriageReturn) {
          if (this.#depth <= 1 && (byte === is.comma || byte === is.close)) return at;
          if (this.#depth === 0 && byte === is.open) return at;
          this.#structure(byte);
        }
        at += 1;
      }
    }
    return -1;
  }

  /** Where the string ends, or the chunk. A loop of its own over local variables: most bytes of a file stand in strings. */
  #pastString(chunk: Buffer, from: number): number {
    let escaped = this.#escaped;
    let at = from;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === is.lineFeed) this.#line += 1;
      if (escaped) escaped = false;
      else if (byte === is.backslash) escaped = true;
      else if (byte === is.quote) {
        this.#inString = false;
        at += 1;
        break;
      }
    }
    this.#escaped = escaped;
    return at;
  }

  /** A brace that closes what a bracket opened is left to the parser, which will refuse the element. */
  #structure(byte: number): void {
    this.#start ??= this.#line;
    if (byte === is.quote) this.#inString = true;
    else if (byte === is.open || byte === is.openBrace) this.#depth += 1;
    else if ((byte === is.close || byte === is.closeBrace) && this.#depth > 1) this.#depth -= 1;
  }

  *#boundaryAt(chunk: Buffer, from: number, at: number): Iterable<Record> {
    if (this.#depth === 0) {
      this.#depth = 1;
      return;
    }
    const closes = chunk[at] === is.close;
    if (closes) this.#after = new LineSplitter(this.#line);
    if (closes && this.#start === null && this.#elements === 0) return;
    this.#elements += 1;
    yield (
      this.#take(chunk.subarray(from, at)) ?? {
        line: this.#line,
        element: this.#elements,
        problem: 'comma',
      }
    );
  }

  #take(last: Buffer): Record | null {
    const record = this.#pieces.take({ line: this.#start ?? this.#line, element: this.#elements }, last);
    this.#start = null;
    return record;
  }

  *end(): Iterable<Record> {
    if (this.#after !== null) {
      yield* this.#after.end();
      return;
    }
    this.#elements += 1;
    const record = this.#take(Buffer.alloc(0));
    if (record !== null) yield record;
    yield { line: this.#line, problem: 'no-end' };
  }
}
