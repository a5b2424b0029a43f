import type { LegalDay } from '../../values/legal-day.ts';
import { CELL_MAX } from './cells.ts';
import type { CellFault } from './cells.ts';
import type { StatedFacts } from './columns.ts';
import { unguarded } from './formula-guard.ts';
import { nameOf } from './heading.ts';
import type { Heading, Meaning } from './heading.ts';
import type { SheetRow } from './read-sheet.ts';

/** One row that could be read: which article, and the facts of the columns that the file has. A fact that is null is taken back. */
export interface ReadRow {
  /** As a spreadsheet counts; the heading is row 1. */
  readonly row: number;
  readonly id: string | null;
  /** How the article is found where the row has no id. */
  readonly sku: string | null;
  readonly facts: Partial<StatedFacts>;
}

export type RowFault =
  | CellFault
  | {
      readonly problem: NonNullable<SheetRow['fault']> | 'too-many-cells' | 'no-key' | 'shortened-id' | 'not-an-id';
      readonly instead: null;
    };

/** What is wrong in which column (null: the row as a whole), and what stands there. */
export interface Wrong<Fault> {
  readonly column: string | null;
  readonly found: string;
  readonly fault: Fault;
}

/** An id of fourteen digits is a number that spreadsheets round: with a letter in front it is a word. */
const ID = /^(?:v|gid:\/\/shopify\/ProductVariant\/)?(\d{1,20})$/i;

/** With which a spreadsheet marks text. */
const TEXT_MARK = /^['’‘`´]\s*/;

type CellMeans = Partial<Pick<ReadRow, 'id' | 'sku' | 'facts'>> | { readonly fault: RowFault };

/** All that a row says, or all that is wrong with it. */
export function readRow(sheet: SheetRow, { places }: Heading, day: LegalDay): ReadRow | readonly Wrong<RowFault>[] {
  const whole = (problem: Exclude<RowFault, CellFault>['problem'], found = ''): readonly Wrong<RowFault>[] => [
    { column: null, found, fault: { problem, instead: null } },
  ];
  const { row, cells, fault } = sheet;
  if (fault !== null) return whole(fault);
  if (cells.slice(places.length).some((cell) => cell.trim() !== ''))
    return whole('too-many-cells', String(cells.length));
  let read: ReadRow = { row, id: null, sku: null, facts: {} };
  const wrong: Wrong<RowFault>[] = [];
  for (const [at, place] of places.entries()) {
    if (place === null) continue;
    // Spreadsheets leave out the empty cells at the end of a row.
    const text = unguarded((cells[at] ?? '').trim());
    const means = cellMeans(place, text, day);
    if ('fault' in means) wrong.push({ column: nameOf(place), found: text.slice(0, 80), fault: means.fault });
    else read = { ...read, ...means, facts: { ...read.facts, ...means.facts } };
  }
  if (wrong.length > 0) return wrong;
  return read.id === null && read.sku === null ? whole('no-key') : read;
}

function cellMeans(place: Meaning, text: string, day: LegalDay): CellMeans {
  if (place.kind === 'fact' && place.column.key === 'description') return place.column.read(text, day);
  if (place.kind === 'shown' || (text === '' && place.kind !== 'fact')) return {};
  if (text.length > CELL_MAX) return { fault: { problem: 'cell-too-long', instead: null } };
  if (place.kind === 'fact') return place.column.read(text.replace(TEXT_MARK, ''), day);
  // Found or not: a SKU may be any text.
  if (place.kind === 'sku') return { sku: text };
  const id = ID.exec(text.replace(TEXT_MARK, ''))?.[1];
  if (id !== undefined) return { id };
  return { fault: { problem: /e\+?\d+$/i.test(text) ? 'shortened-id' : 'not-an-id', instead: null } };
}
