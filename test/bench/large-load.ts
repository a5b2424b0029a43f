// A load far larger than most: its first orders are decided by the app's own code, and copied in the database.
import type { Database } from '../../web/server/database/client.ts';
import { aLine, anOrder, aShop } from '../server/support/shipping.ts';
import type { ShippingDeps } from '../server/support/shipping.ts';
import { copyOrders } from '../support/copied-orders.ts';
import { country, hts } from '#domain';

/** Orders that are decided; the others are copies of them under names, streets and buyers of their own. */
const SEEDS = 20;
const GOODS = [
  { origin: country('VN'), hts: hts('6109100012') },
  { origin: country('IN'), hts: hts('6302600020'), description: 'Cotton towels, terry, woven' },
  { origin: country('CA'), hts: hts('4419909100'), description: 'Oak bowls, turned' },
];

/** One open load of so many orders; gives its id. */
export async function openLoadOf(
  { db, pool }: Database,
  deps: ShippingDeps,
  shop: string,
  orders: number,
): Promise<string> {
  await aShop(deps, shop);
  const ids = Array.from({ length: SEEDS }, (_, n) => String(7_000_000 + n));
  for (const [n, id] of ids.entries()) {
    const lines = GOODS.slice(0, 1 + (n % 3)).map((one, at) => aLine(`${id}${at}`, { ...one, quantity: 1 + (n % 4) }));
    await anOrder(deps, shop, id, { lines });
  }
  await copyOrders(pool, shop, ids, orders - SEEDS);
  // Keys of persons whom no order is of, so that what neighbours are looked for in has its size.
  await pool.query(
    `INSERT INTO person_day SELECT o.shop, md5(k || o.order_id), o.order_id, o.order_id, o.arrival_day, o.placed_at, o.value_usd_minor,
       CASE k WHEN 'r' THEN md5('a' || o.order_id) END
     FROM order_record o, unnest('{r,p}'::text[]) k WHERE o.shop = $1 AND o.order_id LIKE '8%'`,
    [shop],
  );
  await pool.query('ANALYZE');
  const { loadId } = await db.shipmentLine.findFirstOrThrow({ where: { shop } });
  return loadId;
}
