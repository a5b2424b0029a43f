import { isUtf8 } from 'node:buffer';

/** One consignment of the input, still text, or why it is none. `line` is where it begins, counted from 1. */
export type Record =
  { readonly line: number; readonly text: string } | { readonly line: number; readonly problem: string };

/** Far above any consignment (some hundred thousand lines), and small enough to be read, parsed and judged in little memory. */
export const RECORD_BYTES_MAX = 32 * 1024 * 1024;

const TOO_LONG = `is longer than ${RECORD_BYTES_MAX / 1024 / 1024} MB; divide it into several consignments of one order`;

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
  take(line: number, last: Buffer): Record | null {
    this.add(last);
    const length = this.#length;
    const [first, ...more] = this.#pieces;
    this.#pieces = [];
    this.#length = 0;
    if (length > RECORD_BYTES_MAX) return { line, problem: TOO_LONG };
    if (first === undefined) return null;
    const bytes = more.length === 0 ? first : Buffer.concat([first, ...more], length);
    if (!isUtf8(bytes)) return { line, problem: 'is not text in UTF-8' };
    const text = bytes.toString('utf8');
    return /^[ \t\r\n]*$/.test(text) ? null : { line, text };
  }
}
