import type { Db } from './tx.ts';

type Sum = 'orders' | 'pieces' | 'weightGrams' | 'valueUsdMinor' | 'enteredUsdMinor' | '321' | '11' | '01';
type Row = { readonly id: string; readonly weightIncomplete: boolean } & Readonly<Record<Sum, bigint>>;

/** Sums over the orders that are in these loads now; nothing of a load without orders. */
export const sumsOfLoads = (db: Pick<Db, '$queryRaw'>, shop: string, ids: readonly string[]): Promise<Row[]> =>
  db.$queryRaw<Row[]>`
    SELECT l.shipment_id AS id, count(*) AS orders, sum(o.pieces) AS pieces, sum(o.weight_grams) AS "weightGrams",
      bool_or(o.weight_incomplete) AS "weightIncomplete", COALESCE(sum(o.value_usd_minor), 0)::bigint AS "valueUsdMinor",
      COALESCE(sum(o.value_usd_minor) FILTER (WHERE o.entry <> '321'), 0)::bigint AS "enteredUsdMinor",
      count(*) FILTER (WHERE o.entry = '321') AS "321", count(*) FILTER (WHERE o.entry = '11') AS "11",
      count(*) FILTER (WHERE o.entry = '01') AS "01"
    FROM shipment_line l JOIN order_record o ON o.shop = l.shop AND o.order_id = l.order_id
    WHERE l.shop = ${shop} AND l.live AND l.shipment_id = ANY (${[...ids]}::text[])
    GROUP BY l.shipment_id`;

/** What the sealed loads of a shop save together, US cents, as each was priced at its seal; `loads`: of how many that was known. */
export async function savedToDate(
  db: Pick<Db, '$queryRaw'>,
  shop: string,
): Promise<{ readonly minor: number; readonly loads: number }> {
  const [row] = await db.$queryRaw<{ minor: bigint; loads: number }[]>`
    SELECT COALESCE(sum(saving_minor), 0)::bigint AS minor, count(saving_minor)::int AS loads
    FROM shipment WHERE shop = ${shop} AND minimis_frozen(state)`;
  return { minor: Number(row?.minor ?? 0n), loads: row?.loads ?? 0 };
}
