import type { Tx } from './tx.ts';

export interface HeldProduct {
  readonly variantId: string;
  /** Gaps of the article that the order's entry waits for. */
  readonly waits: readonly string[];
}

export interface HeldByOrder {
  readonly orderId: string;
  readonly open: boolean;
  readonly held: readonly HeldProduct[];
}

/** Brings the index of who holds what up to date with decisions, in one statement. `stale` is left to the job that clears it. */
export async function keepOrderProducts(tx: Tx, shop: string, orders: readonly HeldByOrder[]): Promise<void> {
  const rows = orders.flatMap(({ orderId, open, held }) =>
    held.map(({ variantId, waits }) => ({ orderId, variantId, open, waits: waits.join() })),
  );
  await tx.$executeRaw`
    WITH given AS (
      SELECT * FROM unnest(${rows.map(({ orderId }) => orderId)}::text[], ${rows.map(({ variantId }) => variantId)}::text[],
        ${rows.map(({ open }) => open)}::boolean[], ${rows.map(({ waits }) => waits)}::text[])
        AS row(order_id, variant_id, open, waits)
    ), gone AS (
      DELETE FROM order_article a WHERE a.shop = ${shop} AND a.order_id = ANY(${orders.map(({ orderId }) => orderId)}::text[])
        AND NOT EXISTS (SELECT FROM given WHERE given.order_id = a.order_id AND given.variant_id = a.variant_id)
    )
    INSERT INTO order_article AS held (shop, variant_id, order_id, open, waits)
    SELECT ${shop}, given.variant_id, given.order_id, given.open, string_to_array(given.waits, ',') FROM given
    ON CONFLICT (shop, variant_id, order_id) DO UPDATE SET open = EXCLUDED.open, waits = EXCLUDED.waits
    WHERE (held.open, held.waits) IS DISTINCT FROM (EXCLUDED.open, EXCLUDED.waits)`;
}

/** A sealed shipment's orders no longer follow their articles. */
export async function closeOrderProducts(tx: Tx, shop: string, orderIds: readonly string[]): Promise<void> {
  await tx.orderProduct.updateMany({
    where: { shop, orderId: { in: [...orderIds] }, open: true },
    data: { open: false, stale: false },
  });
}

/** Marks the open orders that hold any of these articles for a new decision. Tells whether there are any. */
export async function markHoldersStale(tx: Tx, shop: string, variantIds: readonly string[]): Promise<boolean> {
  const { count } = await tx.orderProduct.updateMany({
    where: { shop, variantId: { in: [...variantIds] }, open: true },
    data: { stale: true },
  });
  return count > 0;
}

/** How many open orders hold any of these articles. */
export async function countOpenHolders(
  db: Pick<Tx, '$queryRaw'>,
  shop: string,
  variantIds: readonly string[],
): Promise<number> {
  const [row] = await db.$queryRaw<{ orders: number }[]>`
    SELECT count(DISTINCT order_id)::int AS orders FROM order_article
    WHERE shop = ${shop} AND variant_id = ANY(${[...variantIds]}) AND open`;
  return row?.orders ?? 0;
}

/** Takes the mark off so many orders, those that arrive soonest first, and gives them. */
export async function takeStaleOrders(tx: Tx, shop: string, most: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ orderId: string }[]>`
    WITH chosen AS (
      SELECT o.order_id FROM order_record o
      WHERE o.shop = ${shop}
        AND EXISTS (SELECT FROM order_article a WHERE a.shop = o.shop AND a.order_id = o.order_id AND a.stale)
      ORDER BY o.arrival_at NULLS LAST, o.order_id LIMIT ${most}
    ), taken AS (
      UPDATE order_article SET stale = false
      WHERE shop = ${shop} AND stale AND order_id IN (SELECT order_id FROM chosen) RETURNING order_id
    )
    SELECT DISTINCT order_id AS "orderId" FROM taken`;
  return rows.map((row) => row.orderId).sort();
}
