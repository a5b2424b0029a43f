// One web and one worker process against two of each, on one PostgreSQL: acknowledgements a second, and orders of many shops until they are tagged.
// The stand-in for Shopify answers from one process, so what share of its time it is busy is told beside: near 1, it is what binds.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeDatabase, startEmbedded } from '../../web/server/database/embedded.ts';
import { startFleet } from '../chaos/fleet.ts';
import type { Fleet } from '../chaos/fleet.ts';
import { openClock } from '../demo/business-clock.ts';
import { openKeys } from '../demo/keys.ts';
import { openAppIn } from '../demo/open-app.ts';
import { freePort } from '../demo/ports.ts';
import { startGateway } from '../stand-in/app-gateway/gateway.ts';
import { readAppToml, startPlatform } from '../stand-in/platform/index.ts';
import type { Platform } from '../stand-in/platform/index.ts';
import { orderOf } from '../support/numbered-order.ts';
import type { LoadPlan, LoadResult } from './load-client.ts';
import { pause, runJson } from './process.ts';
import { round } from './statistics.ts';

const TODAY = '2026-11-23';
const LOAD_CLIENT = fileURLToPath(new URL('load-client.ts', import.meta.url));

export interface FleetPlan {
  readonly shops: number;
  readonly ordersOfEach: number;
}

export async function benchFleet(plan: FleetPlan, say: (progress: string) => void): Promise<Record<string, unknown>> {
  const figures: Record<string, Figures> = {};
  for (const each of [1, 2]) {
    say(`  ${each} web, ${each} worker`);
    figures[`${each}+${each}`] = await measure(each, plan);
  }
  const [one, two] = [figures['1+1'], figures['2+2']];
  if (one === undefined || two === undefined) throw new Error('A fleet was not measured');
  return {
    fleet: {
      ...plan,
      ...figures,
      acknowledgementsOfTwoAgainstOne: round(two.acknowledgementsASecond / one.acknowledgementsASecond),
      tagsOfTwoAgainstOne: round(two.ordersTaggedASecond / one.ordersTaggedASecond),
    },
  };
}

interface Figures {
  readonly acknowledgementsASecond: number;
  readonly p99Ms: number;
  readonly ordersTaggedASecond: number;
  /** Of the process that plays Shopify and places the orders. */
  readonly storeBusyShare: number;
}

async function measure(each: number, plan: FleetPlan): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'minimis-bench-fleet-'));
  chmodSync(folder, 0o755); // PostgreSQL does not run as root: whom root hands it to must be able to pass
  const closers: (() => Promise<void> | void)[] = [];
  try {
    const data = join(folder, 'postgres');
    const database = await startEmbedded({ folder: data });
    closers.push(() => database.stop());
    const [clock, keys, port] = [openClock(folder, TODAY), openKeys(folder), await freePort()];
    const appUrl = `http://localhost:${port}`;
    const holder: { fleet: Fleet | null } = { fleet: null };
    const gateway = await startGateway({ port, adminOrigin: appUrl, appPort: () => holder.fleet?.webPort() ?? 0 });
    closers.push(() => gateway.closeAllConnections());
    const store = await startPlatform({
      dataDir: null,
      now: () => clock.now(),
      app: { ...readAppToml(new URL('../../shopify.app.toml', import.meta.url)), ...keys, appUrl },
    });
    closers.push(() => store.close());
    const env = {
      ...store.env,
      NODE_ENV: 'production',
      DATABASE_URL: database.url(),
      SHOPIFY_API_KEY: keys.apiKey,
      SHOPIFY_API_SECRET: keys.apiSecret,
      SHOPIFY_APP_URL: appUrl,
      ENCRYPTION_KEY: keys.encryptionKey,
      LOG_LEVEL: 'warn',
    };
    const fleet = await startFleet(env, clock.offsetMs, join(folder, 'app.log'), each);
    holder.fleet = fleet;
    closers.push(() => fleet.stop());
    const tagged = await tagsOf(store.platform, appUrl, plan);
    const webs = Array.from({ length: each }, () => `http://127.0.0.1:${fleet.webPort()}/webhooks/orders`);
    const shop = shopName(0);
    const results = await Promise.all(webs.map((url) => load(url, keys.apiSecret, shop)));
    return {
      acknowledgementsASecond: round(results.reduce((sum, { perSecond }) => sum + perSecond, 0)),
      p99Ms: round(Math.max(...results.map(({ p99Ms }) => p99Ms))),
      ...tagged,
    };
  } finally {
    for (const close of closers.reverse()) await close();
    removeDatabase(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  }
}

const shopName = (n: number): string => `bench-fleet-${n}.myshopify.com`;

async function tagsOf(
  platform: Platform,
  appUrl: string,
  { shops, ordersOfEach }: FleetPlan,
): Promise<Pick<Figures, 'ordersTaggedASecond' | 'storeBusyShare'>> {
  const goods: { readonly shop: string; readonly variantId: string }[] = [];
  for (let n = 0; n < shops; n += 1) {
    const shop = shopName(n);
    platform.addShop({ domain: shop, name: 'Bench', currency: 'USD', plan: 'plus', locations: [TORONTO] });
    await openAppIn(platform, shop, appUrl);
    goods.push({ shop, variantId: platform.addProduct(shop, TEE).variantId });
  }
  await pause(5000); // the first readings of the shops end
  const before = performance.eventLoopUtilization();
  const began = performance.now();
  let left = goods.flatMap(({ shop, variantId }) =>
    Array.from({ length: ordersOfEach }, (_, n) => ({
      shop,
      id: platform.createOrder(shop, orderOf(n, variantId)).id,
    })),
  );
  const all = left.length;
  while (left.length > 0) {
    await pause(50);
    left = left.filter(({ shop, id }) => (platform.order(shop, id)?.tags ?? []).length === 0);
    if (performance.now() - began > 600_000) throw new Error(`${left.length} of ${all} orders are still untagged`);
  }
  const seconds = (performance.now() - began) / 1000;
  const { utilization } = performance.eventLoopUtilization(before);
  return { ordersTaggedASecond: round(all / seconds), storeBusyShare: round(utilization) };
}

const load = (url: string, secret: string, shop: string): Promise<LoadResult> => {
  const plan: LoadPlan = {
    url,
    secret,
    shop,
    // Leads to nothing that would compete for the processor: its job waits half a minute.
    topic: 'products/update',
    mode: 'closed',
    connections: 32,
    seconds: 8,
    warmupSeconds: 2,
    bytes: 10_236,
  };
  return runJson<LoadResult>(LOAD_CLIENT, [JSON.stringify(plan)]);
};

const TORONTO = {
  key: 'main',
  name: 'Main',
  address1: '1 Yonge Street',
  city: 'Toronto',
  province: 'ON',
  zip: 'M5E 1W7',
  country: 'CA',
};
const TEE = { title: 'Knitted cotton T-shirt', priceMinor: 3400, weightGrams: 180, origin: 'CA', hts: '6109100012' };
