import { plain } from './tariff-text.ts';
import { ROW_TEXT_MAX, sourceFault } from './row-source.ts';
import type { RowSource, SourceRow } from './row-source.ts';

/** USITC's headings of its CSV file, and the keys of the same in JSON. Notes stand in JSON alone. */
const KEYS: Readonly<Record<string, string>> = {
  'hts number': 'htsno',
  indent: 'indent',
  description: 'description',
  'unit of quantity': 'units',
  'general rate of duty': 'general',
  'special rate of duty': 'special',
  'column 2 rate of duty': 'other',
  'quota quantity': 'quotaQuantity',
  'additional duties': 'additionalDuties',
};
const NEEDED = ['htsno', 'indent', 'description', 'general', 'special', 'other'];

/** Records of a comma-separated file as objects under the keys of the JSON file. A line end within quotes belongs to its cell. */
export class CsvRows implements RowSource {
  #text = '';
  #at = 0;
  #inQuotes = false;
  #keys: readonly string[] | null = null;
  #failed = false;

  *push(text: string): Iterable<SourceRow> {
    this.#text += text;
    let from = 0;
    for (; this.#at < this.#text.length && !this.#failed; this.#at += 1) {
      const sign = this.#text[this.#at];
      if (sign === '"') this.#inQuotes = !this.#inQuotes;
      else if (sign === '\n' && !this.#inQuotes) {
        yield* this.#record(this.#text.slice(from, this.#at));
        from = this.#at + 1;
      }
    }
    this.#text = this.#text.slice(from);
    this.#at -= from;
    if (this.#text.length > ROW_TEXT_MAX && !this.#failed) yield this.#fail('too-long', this.#text);
  }

  *#record(line: string): Iterable<SourceRow> {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (text.trim() === '') return;
    const cells = cellsOf(text);
    if (this.#keys === null) {
      const keys = cells.map((cell) => KEYS[plain(cell).toLowerCase()] ?? plain(cell));
      if (NEEDED.every((key) => keys.includes(key)) && new Set(keys).size === keys.length) this.#keys = keys;
      else yield this.#fail('unknown-heading', text);
      return;
    }
    if (cells.length !== this.#keys.length) yield this.#fail('cells', text);
    else yield { kind: 'row', value: Object.fromEntries(this.#keys.map((key, at) => [key, cells[at] ?? ''])) };
  }

  #fail(problem: 'too-long' | 'cells' | 'unknown-heading', found: string): SourceRow {
    this.#failed = true;
    return sourceFault(problem, found);
  }

  *end(): Iterable<SourceRow> {
    if (this.#failed) return;
    if (this.#inQuotes) yield sourceFault('cut-off', this.#text.slice(-80).trim());
    else yield* this.#record(this.#text);
  }
}

/** Cells of one record: quotes around a cell go, a doubled one within it is one. */
function cellsOf(record: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let inQuotes = false;
  for (let at = 0; at < record.length; at += 1) {
    const sign = record[at] ?? '';
    if (sign === '"' && inQuotes && record[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') inQuotes = !inQuotes;
    else if (sign === ',' && !inQuotes) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}
