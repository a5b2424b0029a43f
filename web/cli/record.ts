import { isUtf8 } from 'node:buffer';

/** Where a record begins: its line and, in an array, which element it is; both counted from 1. */
export interface Place {
  readonly line: number;
  readonly element?: number;
}

/** Why a record is no text that could be read. */
export type RecordProblem = 'too-long' | 'too-deep' | 'not-utf8' | 'comma' | 'no-end';

/** One consignment of the input, still text, or why it is none. */
export type Record = (Place & { readonly text: string }) | (Place & { readonly problem: RecordProblem });

/** Far above any consignment (some hundred thousand lines), and small enough to be read, parsed and judged in little memory. */
export const RECORD_BYTES_MAX = 32 * 1024 * 1024;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN, CLOSE, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/** No consignment is nested deeper than five; a parser takes some 80 bytes a level. */
const DEPTH_MAX = 1000;

/** Small texts cannot nest deep enough to matter. */
function nestsTooDeep(bytes: Buffer): boolean {
  if (bytes.length < 1 << 16) return false;
  let depth = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfString(bytes, at);
    else if (byte === OPEN || byte === OPEN_BRACE) depth += 1;
    else if (byte === CLOSE || byte === CLOSE_BRACE) depth -= 1;
    if (depth > DEPTH_MAX) return true;
  }
  return false;
}

/** Where the quote stands that ends the string which begins at `start`; the end of the bytes where none does. */
function endOfString(bytes: Buffer, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

/** The bytes of one record as they come in pieces. Of a record that is too long nothing is kept. */
export class Pieces {
  #pieces: Buffer[] = [];
  #length = 0;

  add(piece: Buffer): void {
    if (piece.length === 0) return;
    this.#length += piece.length;
    if (this.#length > RECORD_BYTES_MAX) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  /** The record that ends with `last`, and room for the next; null where there is nothing but white space. */
  take(place: Place, last: Buffer): Record | null {
    this.add(last);
    const length = this.#length;
    const [first, ...more] = this.#pieces;
    this.#pieces = [];
    this.#length = 0;
    if (length > RECORD_BYTES_MAX) return { ...place, problem: 'too-long' };
    if (first === undefined) return null;
    const bytes = more.length === 0 ? first : Buffer.concat([first, ...more], length);
    if (!isUtf8(bytes)) return { ...place, problem: 'not-utf8' };
    if (nestsTooDeep(bytes)) return { ...place, problem: 'too-deep' };
    const text = bytes.toString('utf8');
    return /^[ \t\r\n]*$/.test(text) ? null : { ...place, text };
  }
}
