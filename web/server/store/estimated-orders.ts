import type { Tx } from './tx.ts';

/** Shops with an open order whose value rests on an estimated rate of exchange. */
export async function shopsWithEstimates(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ shop: string }[]>`
    SELECT DISTINCT shop FROM order_record WHERE cancelled_at IS NULL AND deleted_at IS NULL AND gist LIKE '%"estimated":true%' ORDER BY shop`;
  return rows.map(({ shop }) => shop);
}
