import { csv } from '../../manifest/fields/csv.ts';
import type { LegalDay } from '../../values/legal-day.ts';
import { FACT_COLUMNS, ID_HEADING, SHOWN_AFTER, SHOWN_BEFORE, SKU_HEADING } from './columns.ts';
import type { ProductCsvRow } from './columns.ts';
import { guarded } from './formula-guard.ts';
import { readHeading } from './heading.ts';
import type { Heading } from './heading.ts';
import { readRow } from './read-row.ts';
import type { ReadRow, RowFault, Wrong } from './read-row.ts';
import { readSheet } from './read-sheet.ts';
import type { SheetRow } from './read-sheet.ts';

type FileFault = {
  readonly problem: 'unknown-column' | 'doubled-column' | 'no-key-column' | 'no-rows';
  readonly instead: null;
};
/** `instead`: the row that names the article first; the number of rows that a file may have. */
type CountFault = { readonly problem: 'repeated' | 'too-many-rows'; readonly instead: string };

export interface CsvFault extends Wrong<RowFault | FileFault | CountFault> {
  /** As a spreadsheet counts; the heading is row 1, and stands for the file as a whole. */
  readonly row: number;
}

export interface ProductCsvReading {
  readonly rows: readonly ReadRow[];
  /** A row that has one is left out; the others stand. */
  readonly faults: readonly CsvFault[];
}

/** A catalogue of this size is read in seconds; above it a file is cut up. */
export const CSV_ROWS_MAX = 100_000;

const HEADINGS = [
  ID_HEADING,
  SKU_HEADING,
  ...SHOWN_BEFORE,
  ...FACT_COLUMNS.map((each) => each.heading),
  ...SHOWN_AFTER,
];

/** Articles as a file for a spreadsheet, and back. */
export const PRODUCT_CSV = {
  headings: HEADINGS,

  /** With a byte order mark, without which Excel takes the text for that of another century. */
  encode(products: readonly ProductCsvRow[]): string {
    const cells = products.map((product) => [
      `V${product.id}`,
      product.sku ?? '',
      product.title,
      product.variantTitle ?? '',
      ...FACT_COLUMNS.map((column) => column.write(product)),
      product.weightGrams === null ? '' : String(product.weightGrams),
    ]);
    const text = csv.encode([HEADINGS, ...cells.map((row) => row.map(guarded))]);
    return text.kind === 'ok' ? `\uFEFF${text.value}` : '';
  },

  /** Reads what can be read and names the rest, row by row. `day`: the day as of which HTS numbers are checked. */
  decode(text: string, day: LegalDay): ProductCsvReading {
    const [first, ...rest] = readSheet(text);
    const heading = readHeading(first?.cells ?? []);
    const faults = faultsOfHeading(heading);
    const filled = rest.filter(({ cells, fault }) => fault !== null || cells.some((cell) => cell.trim() !== ''));
    if (!heading.hasKey) return { rows: [], faults: [ofFile('no-key-column'), ...faults] };
    if (heading.doubled.length > 0) return { rows: [], faults };
    if (filled.length === 0) return { rows: [], faults: [...faults, ofFile('no-rows')] };
    if (filled.length > CSV_ROWS_MAX) return { rows: [], faults: [tooMany(filled.length)] };
    return readRows(filled, heading, faults, day);
  },
} as const;

const ofFile = (problem: FileFault['problem'], name: string | null = null): CsvFault => ({
  row: 1,
  column: name,
  found: name ?? '',
  fault: { problem, instead: null },
});

const tooMany = (rows: number): CsvFault => ({
  row: 1,
  column: null,
  found: String(rows),
  fault: { problem: 'too-many-rows', instead: String(CSV_ROWS_MAX) },
});

const faultsOfHeading = ({ unknown, doubled }: Heading): readonly CsvFault[] => [
  ...unknown.map((name) => ofFile('unknown-column', name)),
  ...doubled.map((name) => ofFile('doubled-column', name)),
];

function readRows(
  sheet: readonly SheetRow[],
  heading: Heading,
  before: readonly CsvFault[],
  day: LegalDay,
): ProductCsvReading {
  const rows: ReadRow[] = [];
  const faults = [...before];
  // A file of inventory has a row for each location: the same twice is no contradiction.
  const seen = new Map<string, ReadRow>();
  for (const each of sheet) {
    const read = readRow(each, heading, day);
    if (!('id' in read)) {
      faults.push(...read.map((wrong) => ({ row: each.row, ...wrong })));
      continue;
    }
    const key = read.id === null ? `sku ${read.sku ?? ''}` : `id ${read.id}`;
    const earlier = seen.get(key);
    if (earlier === undefined) {
      rows.push(read);
      seen.set(key, read);
    } else if (JSON.stringify(earlier.facts) !== JSON.stringify(read.facts)) {
      const fault = { problem: 'repeated', instead: String(earlier.row) } as const;
      faults.push({ row: each.row, column: null, found: read.id ?? read.sku ?? '', fault });
    }
  }
  return { rows, faults };
}
