import { FACT_COLUMNS, ID_HEADING, SHOWN_AFTER, SHOWN_BEFORE, SKU_HEADING } from './columns.ts';
import type { FactColumn } from './columns.ts';

export type Meaning =
  { readonly kind: 'id' | 'sku' | 'shown' } | { readonly kind: 'fact'; readonly column: FactColumn };

export interface Heading {
  /** What stands in each place; null: a column that is not ours. */
  readonly places: readonly (Meaning | null)[];
  readonly unknown: readonly string[];
  /** Headings that stand twice: which of the two counts cannot be told. */
  readonly doubled: readonly string[];
  readonly hasKey: boolean;
}

const told = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  [told(ID_HEADING), { kind: 'id' }],
  ...[SKU_HEADING, 'variant sku'].map((name): [string, Meaning] => [told(name), { kind: 'sku' }]),
  ...[...SHOWN_BEFORE, ...SHOWN_AFTER, 'title'].map((name): [string, Meaning] => [told(name), { kind: 'shown' }]),
  ...FACT_COLUMNS.flatMap((column) =>
    [column.heading, ...column.alsoCalled].map((name): [string, Meaning] => [told(name), { kind: 'fact', column }]),
  ),
]);

/** Columns in any order, by our names or by those that other files use. */
export function readHeading(cells: readonly string[]): Heading {
  const places = cells.map((cell) => MEANINGS.get(told(cell)) ?? null);
  const names = places.map((place) => (place === null || place.kind === 'shown' ? null : nameOf(place)));
  const doubled = names.filter((name, at): name is string => name !== null && names.indexOf(name) < at);
  return {
    places,
    unknown: cells.filter((cell, at) => places[at] === null && cell.trim() !== '').map((cell) => cell.trim()),
    doubled: [...new Set(doubled)],
    hasKey: places.some((place) => place?.kind === 'id' || place?.kind === 'sku'),
  };
}

export const nameOf = (place: Meaning): string =>
  place.kind === 'fact' ? place.column.heading : place.kind === 'sku' ? SKU_HEADING : ID_HEADING;
