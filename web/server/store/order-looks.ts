import type { Tx } from './tx.ts';

/** How often a look has found the order as we hold it; null: we do not hold it. */
export async function looksAt(store: Pick<Tx, 'orderRecord'>, shop: string, orderId: string): Promise<number | null> {
  const row = await store.orderRecord.findUnique({
    where: { shop_orderId: { shop, orderId } },
    select: { looks: true },
  });
  return row?.looks ?? null;
}

/**
 * A look found the order as we hold it, as of `updatedAt` where it saw the whole order. The caller has locked the order. A reading that
 * began before this may have seen an older state: it finds the count changed and reads again.
 */
export async function countLook(tx: Tx, shop: string, orderId: string, updatedAt: Date | null): Promise<void> {
  await tx.$executeRaw`
    UPDATE order_record SET looks = looks + 1, shopify_updated_at = GREATEST(shopify_updated_at, ${updatedAt}::timestamptz)
    WHERE shop = ${shop} AND order_id = ${orderId}`;
}
