import { CsvRows } from './csv-rows.ts';
import { JsonRows } from './json-rows.ts';
import type { RowSource, SourceProblem, SourceRow } from './row-source.ts';
import { TariffLines } from './tariff-line.ts';
import type { TariffLine } from './tariff-line.ts';
import { isRowFault, readTariffRow, ROW_KEYS } from './tariff-row.ts';
import type { RowFault, TariffRow } from './tariff-row.ts';
import { dotted } from './tariff-text.ts';

export interface TariffFault {
  /** From 1; the heading of a CSV file is none. Null: the file as a whole. */
  readonly row: number | null;
  readonly number: string | null;
  /**
   * `not-a-list`: JSON, and no list. `web-page`: HTML. `not-the-tariff`: neither JSON nor the columns of the tariff. `doubled`: the number
   * stands twice. `not-whole`: too few rows, or none of chapter 61.
   */
  readonly problem:
    | RowFault['problem']
    | SourceProblem
    | 'not-a-list'
    | 'web-page'
    | 'not-the-tariff'
    | 'empty'
    | 'doubled'
    | 'not-whole'
    | 'too-many-rows';
  readonly key: string | null;
  readonly found: string;
  /** The other of two that contradict one another. */
  readonly other: string | null;
}

/** What is taken and said: the layout may have changed. */
export interface TariffNote {
  readonly note: 'unknown-key' | 'no-footnotes' | 'doubled-heading';
  readonly found: string;
}

export type TariffFileReading =
  | {
      readonly kind: 'read';
      readonly lines: readonly TariffLine[];
      /** Rows of the file, those without a number among them. */
      readonly rows: number;
      readonly notes: readonly TariffNote[];
    }
  | { readonly kind: 'refused'; readonly faults: readonly TariffFault[] };

/** The whole tariff has 35,509 rows in 2026. */
export const WHOLE_ROWS_MIN = 30_000;
export const TARIFF_ROWS_MAX = 100_000;
/** More say nothing new. */
const FAULTS_MAX = 20;
const START = 200;

const fileFault = (problem: TariffFault['problem'], found = ''): TariffFault => ({
  row: null,
  number: null,
  problem,
  key: null,
  found: found.slice(0, 80),
  other: null,
});

/** USITC's export, JSON or CSV, from text chunk by chunk. One fault refuses the file: a schedule with a hole in it is none. */
export class TariffFile {
  /** The demo and the tests have some hundred rows: they ask for no whole tariff. */
  readonly #part: boolean;
  #start = '';
  #source: RowSource | null = null;
  #isCsv = false;
  #rows = 0;
  readonly #faults: TariffFault[] = [];
  readonly #unknown = new Set<string>();
  readonly #doubled: TariffNote[] = [];
  readonly #seen = new Map<string, { readonly row: number; readonly rates: string }>();
  readonly #builder = new TariffLines();
  readonly #lines: TariffLine[] = [];

  constructor(options: { readonly part?: boolean } = {}) {
    this.#part = options.part ?? false;
  }

  /** False: nothing that follows can mend it; the caller may stop reading. */
  push(text: string): boolean {
    if (this.#isRefused()) return false;
    if (this.#source === null) {
      // White space alone may go on for megabytes; a byte order mark counts as such.
      this.#start = (this.#start + text).trimStart();
      if (this.#start.length < START) return true;
      this.#begin();
    } else this.#take(this.#source.push(text));
    return !this.#isRefused();
  }

  /** What was read, once the text is at its end. */
  end(): TariffFileReading {
    if (this.#source === null && this.#faults.length === 0) this.#begin();
    if (this.#source !== null && !this.#isRefused()) this.#take(this.#source.end());
    if (this.#faults.length === 0) this.#faults.push(...this.#whole());
    if (this.#faults.length > 0) return { kind: 'refused', faults: this.#faults };
    const notes: TariffNote[] = [...this.#unknown].map((found) => ({ note: 'unknown-key', found }));
    if (this.#isCsv) notes.push({ note: 'no-footnotes', found: '' });
    return { kind: 'read', lines: this.#lines, rows: this.#rows, notes: [...notes, ...this.#doubled] };
  }

  /** A file that ends too early is refused whole, whatever its rows are like. */
  #isRefused(): boolean {
    return (
      this.#faults.length >= FAULTS_MAX || this.#faults.some(({ row, problem }) => row === null || isLast(problem))
    );
  }

  #begin(): void {
    const start = this.#start;
    if (start === '') this.#faults.push(fileFault('empty'));
    else if (start.startsWith('<')) this.#faults.push(fileFault('web-page', start));
    else if (start.startsWith('{')) this.#faults.push(fileFault('not-a-list', start));
    else if (start.startsWith('[')) this.#source = new JsonRows();
    else if (/^"?hts ?number"?,/i.test(start)) [this.#source, this.#isCsv] = [new CsvRows(), true];
    else this.#faults.push(fileFault('not-the-tariff', start));
    this.#start = '';
    if (this.#source !== null) this.#take(this.#source.push(start));
  }

  #take(rows: Iterable<SourceRow>): void {
    for (const each of rows) {
      if (this.#isRefused()) return;
      this.#rows += 1;
      if (each.kind === 'fault') this.#faults.push({ ...fileFault(each.problem, each.found), row: this.#rows });
      else this.#row(each.value);
    }
  }

  #row(value: unknown): void {
    const row = readTariffRow(value);
    if (isRowFault(row)) {
      const { problem, key, found } = row;
      this.#faults.push({ row: this.#rows, number: numberIn(value), problem, key, found, other: null });
      return;
    }
    if (this.#rows > TARIFF_ROWS_MAX) this.#faults.push(fileFault('too-many-rows', String(this.#rows)));
    if (typeof value === 'object' && value !== null)
      for (const key of Object.keys(value)) if (!ROW_KEYS.has(key)) this.#unknown.add(key.slice(0, 80));
    const fault = this.#doubledBy(row);
    if (fault !== null) this.#faults.push(fault);
    const line = this.#builder.add(row);
    if (line !== null) this.#lines.push(line);
  }

  /** Headings of chapters 98 and 99 are repeated in the file itself, which is told; goods stand at one place, and no number has two rates. */
  #doubledBy(row: TariffRow): TariffFault | null {
    if (row.number === '') return null;
    const rates = [row.general, row.special, row.columnTwo].map((each) => each || '-').join(' · ');
    const earlier = this.#seen.get(row.number);
    if (earlier === undefined) {
      this.#seen.set(row.number, { row: this.#rows, rates });
      return null;
    }
    if (row.number >= '98' && earlier.rates === rates) {
      this.#doubled.push({ note: 'doubled-heading', found: dotted(row.number) });
      return null;
    }
    const [found, other] = [rates, `${earlier.rates} (row ${earlier.row})`];
    return { row: this.#rows, number: dotted(row.number), problem: 'doubled', key: null, found, other };
  }

  #whole(): readonly TariffFault[] {
    if (this.#rows === 0) return [fileFault('empty')];
    if (this.#part) return [];
    const isWhole = this.#rows >= WHOLE_ROWS_MIN && this.#lines.some(({ number }) => number.startsWith('61'));
    return isWhole ? [] : [fileFault('not-whole', String(this.#rows))];
  }
}

const isLast = (problem: TariffFault['problem']): boolean =>
  ['not-json', 'cut-off', 'after-end', 'too-long', 'cells', 'unknown-heading'].includes(problem);

function numberIn(value: unknown): string | null {
  const number: unknown = typeof value === 'object' && value !== null && 'htsno' in value ? value.htsno : null;
  return typeof number === 'string' && number !== '' ? number.slice(0, 20) : null;
}
