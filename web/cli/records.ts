import { ArraySplitter } from './array-splitter.ts';
import { LineSplitter } from './line-splitter.ts';
import type { Splitter } from './line-splitter.ts';
import type { Record } from './record.ts';

const byteOrderMark = Buffer.from('\uFEFF');
const [LINE_FEED, BRACKET] = [0x0a, 0x5b];
const whiteSpace: ReadonlySet<number> = new Set([0x09, LINE_FEED, 0x0d, 0x20]);

/**
 * The records of a JSON array or of JSONL, told apart by the first character, a batch for each chunk. Neither is ever held
 * whole: an array is cut at the commas between its elements, so a million consignments in one array need no more room
 * than one.
 */
export async function* records(chunks: AsyncIterable<Buffer>): AsyncGenerator<Iterable<Record>> {
  const start = new Start();
  let splitter: Splitter | null = null;
  for await (const chunk of chunks) {
    const from: number = splitter === null ? start.skip(chunk) : 0;
    if (from === chunk.length) continue;
    splitter ??= chunk[from] === BRACKET ? new ArraySplitter(start.line) : new LineSplitter(start.line);
    yield splitter.push(from === 0 ? chunk : chunk.subarray(from));
  }
  if (splitter !== null) yield splitter.end();
}

/** A byte order mark and white space before the first character. */
class Start {
  line = 1;
  #marks = 0;

  /** How much of the chunk says nothing. */
  skip(chunk: Buffer): number {
    let at = 0;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (this.#marks < byteOrderMark.length && byte === byteOrderMark[this.#marks]) this.#marks += 1;
      else if (!whiteSpace.has(byte)) return at;
      else this.#marks = byteOrderMark.length;
      if (byte === LINE_FEED) this.line += 1;
    }
    return at;
  }
}
