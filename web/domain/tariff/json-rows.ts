import { ROW_TEXT_MAX, sourceFault } from './row-source.ts';
import type { RowSource, SourceRow } from './row-source.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const isOpening = (code: number): boolean => code === 0x5b || code === 0x7b;
const isClosing = (code: number): boolean => code === 0x5d || code === 0x7d;

/** Elements of a JSON list, parsed one by one: the list itself is never held. */
export class JsonRows implements RowSource {
  #text = '';
  /** How much of the text has been looked at. */
  #at = 0;
  #depth = 0;
  #inString = false;
  #state: 'before' | 'within' | 'after' | 'failed' = 'before';
  #elements = 0;

  *push(text: string): Iterable<SourceRow> {
    this.#text += text;
    let from = 0;
    for (; this.#at < this.#text.length; this.#at += 1) {
      if (this.#state === 'failed') return;
      const code = this.#text.charCodeAt(this.#at);
      if (this.#inString) this.#pastString(code);
      else if (code === QUOTE) this.#inString = true;
      else if (isOpening(code)) {
        this.#depth += 1;
        if (this.#depth === 1 && this.#state === 'before') [this.#state, from] = ['within', this.#at + 1];
      } else if (this.#depth === 1 && this.#state === 'within' && (code === COMMA || isClosing(code))) {
        yield* this.#element(this.#text.slice(from, this.#at), isClosing(code));
        from = this.#at + 1;
      } else if (isClosing(code)) this.#depth -= 1;
      if (this.#state === 'after') break;
    }
    this.#text = this.#text.slice(from);
    this.#at = Math.max(0, this.#at - from);
    if (this.#state === 'after' && this.#text.trim() !== '') yield this.#fail('after-end', this.#text.trim());
    if (this.#text.length > ROW_TEXT_MAX) yield this.#fail('too-long', this.#text);
  }

  /** `at` stands on a character of a string: on to its end, or the end of the text. */
  #pastString(code: number): void {
    if (code === BACKSLASH) this.#at += 1;
    else if (code === QUOTE) this.#inString = false;
  }

  *#element(text: string, isLast: boolean): Iterable<SourceRow> {
    if (isLast) [this.#state, this.#depth] = ['after', 0];
    if (isLast && this.#elements === 0 && text.trim() === '') return;
    this.#elements += 1;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      yield this.#fail('not-json', text.trim());
      return;
    }
    yield { kind: 'row', value };
  }

  #fail(problem: 'not-json' | 'after-end' | 'too-long', found: string): SourceRow {
    this.#state = 'failed';
    return sourceFault(problem, found);
  }

  *end(): Iterable<SourceRow> {
    if (this.#state === 'before' || this.#state === 'within')
      yield sourceFault('cut-off', this.#text.slice(-80).trim());
  }
}
