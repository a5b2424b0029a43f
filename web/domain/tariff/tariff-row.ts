import type { Footnote } from './footnote-headings.ts';
import { plainUnit } from './tariff-rate.ts';
import { digitsOf, isOfSpreadsheet, plain, withoutMarks } from './tariff-text.ts';

/** A row of USITC's file, cleaned. Rates are as they stand there; empty: nothing does. */
export interface TariffRow {
  /** 4, 6, 8 or 10 digits; empty: the row holds nothing but words over others. */
  readonly number: string;
  readonly indent: number;
  readonly description: string;
  readonly units: readonly string[];
  readonly general: string;
  readonly special: string;
  readonly columnTwo: string;
  readonly footnotes: readonly Footnote[];
}

export interface RowFault {
  readonly problem:
    | 'not-a-row'
    | 'missing-key'
    | 'bad-number'
    | 'of-spreadsheet'
    | 'bad-indent'
    | 'bad-text'
    | 'bad-units'
    | 'bad-notes';
  /** The key, where it is one that is wrong. */
  readonly key: string | null;
  readonly found: string;
}

/** The keys of all 35,509 rows, USITC's own misspelling among them. */
export const ROW_KEYS: ReadonlySet<string> = new Set(
  'htsno indent description superior units general special other footnotes quotaQuantity additionalDuties addiitionalDuties'.split(
    ' ',
  ),
);
const NEEDED = ['htsno', 'indent', 'description', 'general'] as const;
/** The longest description of 2026 has some 3,000 characters. */
const TEXT_MAX = 20_000;

const wrong = (problem: RowFault['problem'], key: string | null, found: unknown): RowFault => ({
  problem,
  key,
  found: (typeof found === 'string' ? found : (JSON.stringify(found) ?? '')).slice(0, 80),
});

export const isRowFault = (read: TariffRow | RowFault): read is RowFault => 'problem' in read;

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

export function readTariffRow(value: unknown): TariffRow | RowFault {
  if (!isJson(value)) return wrong('not-a-row', null, value);
  const missing = NEEDED.find((key) => value[key] === undefined);
  if (missing !== undefined) return wrong('missing-key', missing, '');
  const fault = textFault(value);
  if (fault !== null) return fault;
  const written = plain(textOf(value['htsno']));
  const number = written === '' ? '' : digitsOf(written);
  if (number === null) return wrong(isOfSpreadsheet(written) ? 'of-spreadsheet' : 'bad-number', 'htsno', written);
  const indent = /^\d{1,2}$/.exec(plain(textOf(value['indent'])))?.[0];
  if (indent === undefined) return wrong('bad-indent', 'indent', value['indent']);
  const units = unitsOf(value['units']);
  if (units === null) return wrong('bad-units', 'units', value['units']);
  const footnotes = notesOf(value['footnotes']);
  if (footnotes === null) return wrong('bad-notes', 'footnotes', value['footnotes']);
  return {
    number,
    indent: Number(indent),
    description: withoutMarks(textOf(value['description'])),
    units,
    general: plain(textOf(value['general'])),
    special: plain(textOf(value['special'])),
    columnTwo: plain(textOf(value['other'])),
    footnotes,
  };
}

/** A number in place of text is how a file that went through a spreadsheet looks: it has lost its zeros. */
function textFault(row: Json): RowFault | null {
  for (const key of ['htsno', 'indent', 'description', 'general', 'special', 'other']) {
    const found = row[key];
    if (key === 'indent' && Number.isInteger(found)) continue;
    if (key === 'htsno' && typeof found === 'number') return wrong('of-spreadsheet', key, found);
    const isText = typeof found === 'string' ? found.length <= TEXT_MAX : found == null;
    if (!isText) return wrong('bad-text', key, found);
  }
  return null;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** A list, or what the CSV file writes: `doz.,kg`. Nothing and `['']` are no unit. */
function unitsOf(value: unknown): readonly string[] | null {
  if (value == null) return [];
  const list: unknown = typeof value === 'string' ? value.split(',') : value;
  if (!Array.isArray(list)) return null;
  const units: string[] = [];
  for (const unit of list) {
    if (typeof unit !== 'string') return null;
    if (plain(unit) !== '') units.push(plainUnit(unit));
  }
  return units;
}

function notesOf(value: unknown): readonly Footnote[] | null {
  if (value == null) return [];
  if (!Array.isArray(value)) return null;
  const notes: Footnote[] = [];
  for (const note of value) {
    if (!isJson(note) || typeof note['value'] !== 'string') return null;
    const columns: unknown = note['columns'];
    if (columns != null && !(Array.isArray(columns) && columns.every((each) => typeof each === 'string'))) return null;
    notes.push({ columns: columns ?? [], text: plain(note['value']) });
  }
  return notes;
}
