import type { ProductReading } from '#shopify';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import type { ProductRecord } from '../store/rows.ts';
import { createProducts, findProducts, markSeen, recordChanges, updateProduct } from '../store/products.ts';
import { openReading } from '../store/catalogue.ts';
import { lockAll } from '../store/locks.ts';
import { redecideHolders } from './decide-holders.ts';
import { today } from './gaps.ts';
import { mergeReading } from './merge-reading.ts';
import type { MergedReading } from './merge-reading.ts';

/**
 * Stores what was read of articles, keeps a record of facts that were changed at Shopify, and has the open orders that hold them
 * decided again. `told`: a delivery led here, so that even an article that is new to us may differ from what its orders were
 * decided by; a page of the whole catalogue is read beside the orders themselves. An older state than ours changes nothing.
 */
export async function storeReadings(
  tx: Tx,
  deps: Pick<Deps, 'queue' | 'clock'>,
  {
    shop,
    readings,
    told,
  }: { readonly shop: string; readonly readings: readonly ProductReading[]; readonly told: boolean },
): Promise<void> {
  const ids = readings.map((reading) => reading.variantId);
  await lockAll(tx, 'article', shop, ids);
  const held = await findProducts(tx, shop, ids);
  const now = deps.clock.now();
  const day = today(deps.clock);
  const merged = readings.flatMap((read) => {
    const before = held.get(read.variantId) ?? null;
    return isOlder(before, read) ? [] : [{ before, ...mergeReading(shop, { held: before, read, now, day }) }];
  });
  await createProducts(
    tx,
    merged.filter((one) => one.before === null).map(({ row }) => row),
  );
  for (const { before, row, differs } of merged)
    if (before !== null && differs) await updateProduct(tx, shop, row.variantId, row);
  const run = await openReading(tx, shop);
  if (run !== null) await markSeen(tx, shop, ids, run.runId);
  await recordChanges(
    tx,
    shop,
    merged.map(({ row, changes }) => ({
      variantId: row.variantId,
      at: now,
      by: 'shopify',
      originOfChange: 'shopify',
      reason: null,
      changes,
    })),
  );
  await redecideHolders(
    tx,
    deps,
    shop,
    merged.filter((one) => concernsOrders(one, told)).map(({ row }) => row.variantId),
  );
}

const isOlder = (held: ProductRecord | null, read: ProductReading): boolean =>
  held !== null && held.deletedAt === null && held.shopifyUpdatedAt > read.updatedAt;

/** A type says which answers hold for the product. */
const concernsOrders = (
  { before, row, changes }: MergedReading & { before: ProductRecord | null },
  told: boolean,
): boolean => changes.length > 0 || (before === null ? told : before.productType !== row.productType);
