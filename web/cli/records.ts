/** One consignment of the input, still text. `line` is where it begins, counted from 1. */
export interface Record {
  readonly line: number;
  readonly text: string;
}

/**
 * The records of a JSON array or of JSONL, told apart by the first character. Neither is ever held whole: an array is cut
 * at the commas between its elements, so a million consignments in one array need no more room than one.
 */
export async function* records(chunks: AsyncIterable<string>): AsyncGenerator<Record> {
  let splitter: Splitter | null = null;
  let head = '';
  for await (const chunk of chunks) {
    if (splitter !== null) {
      yield* splitter.push(chunk);
      continue;
    }
    head += chunk;
    const first = /^[\uFEFF\s]*(\S)/.exec(head)?.[1];
    if (first === undefined || first === '\uFEFF') continue;
    splitter = first === '[' ? new ArraySplitter() : new LineSplitter();
    yield* splitter.push(head.replace(/^\uFEFF/, ''));
  }
  if (splitter !== null) yield* splitter.end();
}

interface Splitter {
  push(chunk: string): Iterable<Record>;
  end(): Iterable<Record>;
}

/** Cuts at line feeds alone: a JSON text may hold every other line separator of Unicode. Empty lines are no records. */
class LineSplitter implements Splitter {
  #line = 1;
  #rest = '';

  *push(chunk: string): Iterable<Record> {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      yield* this.#take(this.#rest + chunk.slice(from, at));
      this.#rest = '';
      this.#line += 1;
      from = at + 1;
    }
    this.#rest += chunk.slice(from);
  }

  *end(): Iterable<Record> {
    yield* this.#take(this.#rest);
  }

  *#take(text: string): Iterable<Record> {
    if (text.trim() !== '') yield { line: this.#line, text };
  }
}

/** Cuts a JSON array at the commas of its first level, minding strings, their escapes and nested brackets. */
class ArraySplitter implements Splitter {
  #line = 1;
  #start = 1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #closed = false;
  #text = '';

  *push(chunk: string): Iterable<Record> {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const char = chunk[at] ?? '';
      if (char === '\n') this.#line += 1;
      if (this.#inString) {
        this.#string(char);
        continue;
      }
      if (char === '"') this.#inString = true;
      const boundary = this.#bracket(char);
      if (boundary) {
        yield* this.#take(chunk.slice(from, at));
        from = at + 1;
      } else if (this.#text.trim() === '' && chunk.slice(from, at).trim() === '') this.#start = this.#line;
    }
    this.#text += chunk.slice(from);
  }

  #string(char: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (char === '\\') this.#escaped = true;
    else if (char === '"') this.#inString = false;
  }

  /** Whether the character ends an element or opens or closes the array itself. */
  #bracket(char: string): boolean {
    if (char === '[' || char === '{') this.#depth += 1;
    if (char === ']' || char === '}') this.#depth -= 1;
    if (char === ']' && this.#depth === 0) this.#closed = true;
    return (
      (char === ',' && this.#depth === 1) || (char === '[' && this.#depth === 1) || (char === ']' && this.#depth === 0)
    );
  }

  *#take(more: string): Iterable<Record> {
    const text = this.#text + more;
    this.#text = '';
    if (text.trim() !== '') yield { line: this.#start, text };
    this.#start = this.#line;
  }

  /** What is left after the array, or an array that never ends, is a record that will not parse: a cut-off file does not pass for a whole one. */
  *end(): Iterable<Record> {
    const text = this.#text;
    if (text.trim() !== '') yield { line: this.#start, text };
    if (!this.#closed) yield { line: this.#line, text: '(the array has no end)' };
  }
}
