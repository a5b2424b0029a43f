import { ok, refuse } from '../codec.ts';
import type { Codec, CodecResult } from '../codec.ts';

type Cells = readonly (readonly string[])[];

const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Comma-separated values as RFC 4180 writes them: CRLF after every record, the last one too; quotes around a cell that
 * holds a comma, a quote or a line end; a quote doubled. Decoding takes quotes around any cell and refuses the rest:
 * a bare line feed, a quote inside an unquoted cell, text after a closing quote, a missing last CRLF.
 */
export const csv: Codec<Cells, string> = {
  encode: (records) => ok(records.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')),
  decode: (text) => read(text),
};

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function read(text: string): CodecResult<Cells> {
  const records: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at);
    const where = [`record ${records.length + 1}`, `cell ${cells.length + 1}`];
    if (cell === null) return refuse('malformed-cell', where);
    cells.push(cell.value);
    at = cell.end;
    if (text[at] === ',') {
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      at += 2;
      records.push(cells);
      cells = [];
      continue;
    } else {
      return refuse('malformed-cell', where);
    }
    // A comma promises one more cell, which may be empty but must be ended by CRLF.
    if (at === text.length) return refuse('no-line-end', where);
  }
  return cells.length > 0 ? refuse('no-line-end', [`record ${records.length + 1}`]) : ok(records);
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function bareCell(text: string, start: number): Cell | null {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\r' && text[end] !== '\n' && text[end] !== '"')
    end += 1;
  return end === text.length ? null : { value: text.slice(start, end), end };
}

function quotedCell(text: string, start: number): Cell | null {
  let value = '';
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else return { value, end: at + 1 };
    at += 1;
  }
  return null;
}
