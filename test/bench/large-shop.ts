// A shop far larger than most: its orders are decided by the app's own code once, and copied in the database.
import { Session } from '@shopify/shopify-api';
import { createSecretBox } from '../../web/server/auth/secret-box.ts';
import { SealedSessionStorage } from '../../web/server/auth/session-storage.ts';
import { openDatabase } from '../../web/server/database/client.ts';
import type { Database } from '../../web/server/database/client.ts';
import { migrate } from '../../web/server/database/migrate.ts';
import { createQueue } from '../../web/server/jobs/pg-boss-queue.ts';
import { createLog } from '../../web/server/base/log.ts';
import type { ShippingDeps } from '../server/support/shipping.ts';
import { aLine, anOrder, aShop } from '../server/support/shipping.ts';
import { copyOrders } from '../support/copied-orders.ts';
import { parseEnv } from '../../web/server/base/env.ts';
import { country, hts } from '#domain';

/** Orders that are decided; the others are copies of them under names, streets and buyers of their own. */
const SEEDS = 20;

export interface LargeShop {
  readonly products: number;
  readonly orders: number;
  readonly loadId: string;
}

export async function buildLargeShop(
  variables: Readonly<Record<string, string>>,
  shop: string,
  { products, orders, aged = false }: { readonly products: number; readonly orders: number; readonly aged?: boolean },
): Promise<LargeShop> {
  const parsed = parseEnv(variables);
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  const { env } = parsed;
  await migrate(env.databaseUrl);
  const database = openDatabase(env.databaseUrl, { poolSize: 4 });
  const log = createLog('error');
  const queue = await createQueue({ databaseUrl: env.databaseUrl, log, worker: false });
  const deps: ShippingDeps = { db: database.db, env, clock: { now: () => new Date() }, queue, log };
  try {
    await aShop(deps, shop);
    await installed(database, env.encryptionKeys, shop);
    for (let n = 0; n < SEEDS; n += 1) await seed(deps, shop, n);
    await copyOrders(
      database.pool,
      shop,
      Array.from({ length: SEEDS }, (_, n) => orderId(n)),
      orders - SEEDS,
    );
    if (aged) await age(database, shop);
    await fillCatalogue(database, shop, products);
    await database.pool.query('ANALYZE');
    const { loadId } = await database.db.shipmentLine.findFirstOrThrow({ where: { shop } });
    return { products, orders: await database.db.shipmentLine.count({ where: { shop, loadId } }), loadId };
  } finally {
    await queue.stop();
    await database.close();
  }
}

/** Copies of which stand in the load still, and that are ready for one; those before them have left. */
const ABOARD = 2_000;
const READY = 1_000;
/** Between two orders: a thousand a day. */
const EVERY_SECONDS = 86;

/** A shop's orders of months: no load takes a hundred thousand. */
async function age({ pool }: Database, shop: string): Promise<void> {
  const copies = `shop = $1 AND order_id LIKE '8%' AND order_id::bigint - 80000000`;
  await pool.query(`DELETE FROM shipment_line WHERE ${copies} >= $2::int`, [shop, ABOARD]);
  await pool.query(`UPDATE order_record SET standing = 'gone' WHERE ${copies} >= $2::int`, [shop, ABOARD + READY]);
  await pool.query(
    `UPDATE order_record SET placed_at = placed_at - make_interval(secs => $2::int * (order_id::bigint - 80000000)) WHERE ${copies} >= 0`,
    [shop, EVERY_SECONDS],
  );
}

async function installed({ db }: Database, keys: Parameters<typeof createSecretBox>[0], shop: string): Promise<void> {
  const session = new Session({ id: `offline_${shop}`, shop, state: '', isOnline: false });
  session.accessToken = 'shpat_bench';
  session.scope = 'read_orders,write_orders';
  await new SealedSessionStorage(db, createSecretBox(keys)).storeSession(session);
}

const orderId = (n: number): string => String(7_000_000 + n);

function seed(deps: ShippingDeps, shop: string, n: number): Promise<void> {
  const goods = [
    { origin: country('VN'), hts: hts('6109100012') },
    { origin: country('IN'), hts: hts('6302600020'), description: 'Cotton towels, terry, woven' },
    { origin: country('CA'), hts: hts('4419909100'), description: 'Oak bowls, turned' },
  ];
  const id = orderId(n);
  const lines = goods.slice(0, 1 + (n % 3)).map((one, at) => aLine(`${id}${at}`, { ...one, quantity: 1 + (n % 4) }));
  return anOrder(deps, shop, id, { lines });
}

async function fillCatalogue({ pool }: Database, shop: string, products: number): Promise<void> {
  await pool.query(
    `INSERT INTO article (shop, variant_id, product_id, inventory_item_id, title, sku, search_text, shopify_updated_at, facts_at, gaps)
     SELECT $1, n::text, n::text, n::text, 'Tray no. ' || n, 'TRAY-' || n, 'tray ' || n, now(), now(), '{origin,hts}'
     FROM generate_series(1, $2::int) n`,
    [shop, products],
  );
}
