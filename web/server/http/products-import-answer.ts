import type { ProductsImportResult } from '#contract';
import type { ErrorsPage, PlannedImport } from './products-import-work.ts';

type Left = ProductsImportResult['errors'];

/** The answer as JSON text, in pieces. Only the pages that `refused` falls into are read: the others pass through as they came. */
export function writtenAnswer(
  { told, errors }: Pick<PlannedImport, 'told' | 'errors'>,
  refused: Left,
  applied: ProductsImportResult['applied'],
): Uint8Array[] {
  const items = withRefused(errors, refused).join();
  return [told, Buffer.from(`${items}],"applied":${JSON.stringify(applied)}}`)];
}

/** What was refused while it was carried out, each behind what was left out of its row and of those before. */
function withRefused(pages: readonly ErrorsPage[], refused: Left): string[] {
  const left = refused.toSorted((a, b) => a.row - b.row);
  const merged = pages.map(({ items, lastRow }) => {
    const later = left.findIndex(({ row }) => row >= lastRow);
    const mine = left.splice(0, later === -1 ? left.length : later);
    if (mine.length === 0) return items;
    // Written by the plan.
    const all = [...(JSON.parse(`[${items}]`) as Left), ...mine];
    return itemsOf(all.sort((a, b) => a.row - b.row));
  });
  return left.length === 0 ? merged : [...merged, itemsOf(left)];
}

const itemsOf = (errors: Left): string => JSON.stringify(errors).slice(1, -1);
