import type { Tx } from '../deps.ts';

export interface HeldArticle {
  readonly variantId: string;
  /** Gaps of the article that the order's entry waits for. */
  readonly waits: readonly string[];
}

/** Brings the index of who holds what up to date with a decision, in one statement. `stale` is left to the job that clears it. */
export async function keepOrderArticles(
  tx: Tx,
  shop: string,
  orderId: string,
  open: boolean,
  held: readonly HeldArticle[],
): Promise<void> {
  const ids = held.map((one) => one.variantId);
  const waits = held.map((one) => one.waits.join(','));
  await tx.$executeRaw`
    WITH gone AS (
      DELETE FROM order_article WHERE shop = ${shop} AND order_id = ${orderId} AND variant_id <> ALL(${ids}::text[])
    )
    INSERT INTO order_article AS held (shop, variant_id, order_id, open, waits)
    SELECT ${shop}, given.variant_id, ${orderId}, ${open}, string_to_array(given.waits, ',')
    FROM unnest(${ids}::text[], ${waits}::text[]) AS given(variant_id, waits)
    ON CONFLICT (shop, variant_id, order_id) DO UPDATE SET open = EXCLUDED.open, waits = EXCLUDED.waits
    WHERE (held.open, held.waits) IS DISTINCT FROM (EXCLUDED.open, EXCLUDED.waits)`;
}

/** A sealed shipment's orders no longer follow their articles. */
export async function closeOrderArticles(tx: Tx, shop: string, orderIds: readonly string[]): Promise<void> {
  await tx.orderArticle.updateMany({
    where: { shop, orderId: { in: [...orderIds] }, open: true },
    data: { open: false, stale: false },
  });
}
