import { FACT_COLUMNS, ID_HEADING, OTHER_COLUMNS, SHOWN_AFTER, SHOWN_BEFORE, SKU_HEADING } from './columns.ts';
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

/** No heading is longer. */
const HEADING_MAX = 200;

const told = (text: string): string =>
  text
    .slice(0, HEADING_MAX)
    .replace(/[\u200B-\u200F\u2060\uFEFF'’"*]/g, '')
    .replace(/\(not editable\)/i, '')
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();

const SHOWN: Meaning = { kind: 'shown' };

/** Fields of the shop's own, of which files have any number. */
const isOther = (heading: string): boolean =>
  /^(?:variant )?metafield:|\((?:product|variant)\.metafields\.|^(?:price|compare-at price|included) \//i.test(heading);

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  [told(ID_HEADING), { kind: 'id' }],
  ...[SKU_HEADING, 'variant sku'].map((name): [string, Meaning] => [told(name), { kind: 'sku' }]),
  ...[...SHOWN_BEFORE, ...SHOWN_AFTER, ...OTHER_COLUMNS].map((name): [string, Meaning] => [
    told(name),
    { kind: 'shown' },
  ]),
  ...FACT_COLUMNS.flatMap((column) =>
    [column.heading, ...column.alsoCalled].map((name): [string, Meaning] => [told(name), { kind: 'fact', column }]),
  ),
]);

/** Columns in any order, by our names or by those that other files use. */
export function readHeading(cells: readonly string[]): Heading {
  const names = cells.map(told);
  // In Shopify's own export the description is the page of the product, not what customs reads.
  const isShopExport = names.some((name) => name === 'handle' || name === 'url handle');
  const places = names.map((name) => (isShopExport && name === 'description' ? SHOWN : (MEANINGS.get(name) ?? null)));
  const ours = places.map((place) => (place === null || place.kind === 'shown' ? null : nameOf(place)));
  const doubled = ours.filter((name, at): name is string => name !== null && ours.indexOf(name) < at);
  return {
    places,
    unknown: cells
      .map((cell) => cell.slice(0, HEADING_MAX).trim())
      .filter((cell, at) => places[at] === null && cell !== '' && !isOther(cell)),
    doubled: [...new Set(doubled)],
    hasKey: places.some((place) => place?.kind === 'id' || place?.kind === 'sku'),
  };
}

export const nameOf = (place: Meaning): string =>
  place.kind === 'fact' ? place.column.heading : place.kind === 'sku' ? SKU_HEADING : ID_HEADING;
