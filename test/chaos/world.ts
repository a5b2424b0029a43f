import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { removeDatabase, startEmbedded } from '../../web/server/database/embedded.ts';
import { openClock } from '../demo/business-clock.ts';
import { openKeys } from '../demo/keys.ts';
import { openAppIn } from '../demo/open-app.ts';
import { freePort } from '../demo/ports.ts';
import { stateWayAcross } from '../demo/way-across.ts';
import { startGateway } from '../stand-in/app-gateway/gateway.ts';
import { readAppToml, startPlatform } from '../stand-in/platform/index.ts';
import type { Order, Platform } from '../stand-in/platform/index.ts';
import { orderOf } from '../support/numbered-order.ts';
import { openDoor } from './database-door.ts';
import type { DatabaseDoor } from './database-door.ts';
import { startFleet } from './fleet.ts';
import type { Fleet } from './fleet.ts';
import { SHOPS } from './plan.ts';
import type { Kind } from './plan.ts';

const TODAY = '2026-11-23';

export interface World {
  readonly platform: Platform;
  readonly fleet: Fleet;
  readonly door: DatabaseDoor;
  /** The oracle's and the faults' own way to the database, past the door. */
  sql<Row extends pg.QueryResultRow>(text: string): Promise<Row[]>;
  withPool<Result>(look: (pool: pg.Pool) => Promise<Result>): Promise<Result>;
  /** As a crash of its machine would: at once, and back on its data. */
  restartDatabase(): Promise<void>;
  place(shop: string, n: number, kind: Kind): Order;
  /** What the order's address is where it ends as this kind. */
  move(shop: string, id: string, kind: Kind): void;
  readonly logFile: string;
  close(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'minimis-chaos-'));
  chmodSync(folder, 0o755); // PostgreSQL does not run as root: whom root hands it to must be able to pass
  const data = join(folder, 'postgres');
  const logFile = join(folder, 'app.log');
  const [clock, keys] = [openClock(folder, TODAY), openKeys(folder)];
  let database = await startEmbedded({ folder: data });
  const door = await openDoor(portOf(database.url()));
  const appPort = await freePort();
  const appUrl = `http://localhost:${appPort}`;
  const fleetHolder: { fleet: Fleet | null } = { fleet: null };
  const gateway = await startGateway({
    port: appPort,
    adminOrigin: appUrl,
    appPort: () => fleetHolder.fleet?.webPort() ?? 0,
  });
  const store = await startPlatform({
    dataDir: null,
    now: () => clock.now(),
    app: {
      ...readAppToml(new URL('../../shopify.app.toml', import.meta.url)),
      apiKey: keys.apiKey,
      apiSecret: keys.apiSecret,
      appUrl,
    },
    retryScale: 0.02,
  });
  const { platform } = store;
  const through = new URL(database.url());
  through.port = String(door.port);
  const fleet = await startFleet(
    {
      ...store.env,
      NODE_ENV: 'production',
      DATABASE_URL: through.href,
      SHOPIFY_API_KEY: keys.apiKey,
      SHOPIFY_API_SECRET: keys.apiSecret,
      SHOPIFY_APP_URL: appUrl,
      ENCRYPTION_KEY: keys.encryptionKey,
    },
    clock.offsetMs,
    logFile,
  );
  fleetHolder.fleet = fleet;
  const goods = new Map<string, Record<'tee' | 'unknown', string>>();
  for (const shop of SHOPS) {
    platform.addShop({ domain: shop, name: 'Chaos', currency: 'USD', plan: 'plus', locations: [toronto] });
    await openAppIn(platform, shop, appUrl);
    await stateWayAcross(platform, { shop, appUrl, way: null });
    const tee = platform.addProduct(shop, {
      title: 'Knitted cotton T-shirt',
      priceMinor: 3400,
      weightGrams: 180,
      origin: 'CA',
      hts: '6109100012',
    });
    const unknown = platform.addProduct(shop, { title: 'Box of things', priceMinor: 2000, weightGrams: 300 });
    goods.set(shop, { tee: tee.variantId, unknown: unknown.variantId });
  }
  const withPool: World['withPool'] = async (look) => {
    const pool = new pg.Pool({ connectionString: database.url(), max: 2 });
    pool.on('error', () => undefined);
    try {
      return await look(pool);
    } finally {
      await pool.end();
    }
  };
  return {
    platform,
    fleet,
    door,
    logFile,
    withPool,
    sql: <Row extends pg.QueryResultRow>(text: string) => withPool(async (pool) => (await pool.query<Row>(text)).rows),
    async restartDatabase() {
      await database.stop();
      database = await startEmbedded({ folder: data });
      door.lead(portOf(database.url()));
    },
    place(shop, n, kind) {
      const { tee = '', unknown = '' } = goods.get(shop) ?? {};
      const order = orderOf(n, kind === 'no-origin' ? unknown : tee);
      const lines = [{ variantId: order.lines[0]?.variantId ?? tee, quantity: kind === 'dear' ? 90 : 1 }];
      return platform.createOrder(shop, {
        ...order,
        lines,
        shippingAddress: { ...order.shippingAddress, ...addressOf(kind) },
      });
    },
    move: (shop, id, kind) => {
      platform.updateAddress(shop, id, { ...platform.order(shop, id)?.shippingAddress, ...addressOf(kind) });
    },
    async close() {
      await fleet.stop();
      await store.close();
      await new Promise<void>((resolve) => {
        gateway.close(() => resolve());
        gateway.closeAllConnections();
      });
      await door.end();
      await database.stop();
      removeDatabase(data);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const portOf = (url: string): number => Number(new URL(url).port);

const addressOf = (kind: Kind) =>
  kind === 'to-canada'
    ? { city: 'Toronto', province: 'ON', zip: 'M5E 1W7', country: 'CA' }
    : { city: 'Austin', province: 'TX', zip: '78701', country: 'US' };

const toronto = {
  key: 'main',
  name: 'Main',
  address1: '1 Yonge Street',
  city: 'Toronto',
  province: 'ON',
  zip: 'M5E 1W7',
  country: 'CA',
};
