// Durable acknowledgements a second, closed loop, the three variants in turn within each round; then the latency of ours, open loop.
import { fileURLToPath } from 'node:url';
import type { EmbeddedDatabase } from '../../web/server/database/embedded.ts';
import { migrate } from '../../web/server/database/migrate.ts';
import { openDatabase } from '../../web/server/database/client.ts';
import type { LoadPlan, LoadResult } from './load-client.ts';
import { pause, runJson, startListening } from './process.ts';
import type { Listening } from './process.ts';
import { ratios, round, spread } from './statistics.ts';

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const SECRET = 'bench-secret';
const SHOP = 'bench.myshopify.com';

interface Variant {
  readonly name: 'ours' | 'bare' | 'bare-keeping-payload' | 'shopify-app-express';
  readonly path: string;
  start(): Promise<Listening>;
}

/** One database a variant, so that none inherits another's tables or bloat. */
async function variants(database: EmbeddedDatabase, firstPort: number): Promise<Variant[]> {
  const urls = {
    ours: database.url('bench_ours'),
    bare: database.url('bench_bare'),
    keeping: database.url('bench_keeping'),
    others: database.url('bench_others'),
  };
  const admin = openDatabase(database.url('postgres'), { poolSize: 1 });
  for (const name of ['bench_ours', 'bench_bare', 'bench_keeping', 'bench_others']) {
    await admin.pool.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.pool.query(`CREATE DATABASE ${name}`);
  }
  await admin.close();
  await migrate(urls.others);
  await migrate(urls.ours);
  await installShop(urls.ours);
  const app = {
    NODE_ENV: 'production',
    DATABASE_URL: urls.ours,
    SHOPIFY_API_KEY: 'bench-key',
    SHOPIFY_API_SECRET: SECRET,
    SHOPIFY_APP_URL: 'https://bench.example.com',
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
  };
  return [
    {
      name: 'ours',
      path: '/webhooks/orders',
      start: () => startListening(file('../../web/server/main.ts'), ['web'], app, firstPort),
    },
    {
      name: 'bare',
      path: '/',
      start: () => startListening(file('variants/bare.ts'), [], { DATABASE_URL: urls.bare, SECRET }, firstPort + 1),
    },
    {
      name: 'bare-keeping-payload',
      path: '/',
      start: () =>
        startListening(
          file('variants/bare.ts'),
          [],
          { DATABASE_URL: urls.keeping, SECRET, PAYLOAD: 'keep' },
          firstPort + 3,
        ),
    },
    {
      name: 'shopify-app-express',
      path: '/webhooks/orders',
      start: () =>
        startListening(
          file('variants/shopify-app-express.ts'),
          [],
          { DATABASE_URL: urls.others, SECRET },
          firstPort + 2,
        ),
    },
  ];
}

/** Deliveries of an unknown shop are not stored; this one is installed. */
async function installShop(databaseUrl: string): Promise<void> {
  const { db, close } = openDatabase(databaseUrl, { poolSize: 1 });
  await db.shop.create({ data: { shop: SHOP, installedAt: new Date(), scnCode: 'BEN' } });
  await close();
}

const load = (plan: Partial<LoadPlan> & Pick<LoadPlan, 'url' | 'mode'>): Promise<LoadResult> =>
  runJson<LoadResult>(file('load-client.ts'), [
    JSON.stringify({
      secret: SECRET,
      shop: SHOP,
      topic: 'orders/create',
      connections: 64,
      seconds: 5,
      warmupSeconds: 2,
      bytes: 10_236,
      ...plan,
    }),
  ]);

export async function benchAcknowledgements(
  database: EmbeddedDatabase,
  rounds: number,
  firstPort: number,
  say: (progress: string) => void = () => undefined,
): Promise<Record<string, unknown>> {
  const all = await variants(database, firstPort);
  const perSecond: Record<Variant['name'], number[]> = {
    ours: [],
    bare: [],
    'bare-keeping-payload': [],
    'shopify-app-express': [],
  };
  const latency: Record<'ours' | 'bare', LoadResult[]> = { ours: [], bare: [] };
  for (let at = 0; at < rounds; at += 1) {
    say(`Round ${at + 1} of ${rounds}`);
    for (const variant of all) {
      const server = await variant.start();
      try {
        const result = await load({ url: server.url + variant.path, mode: 'closed' });
        if (result.failed > 0) throw new Error(`${variant.name} failed ${result.failed} of ${result.sent} deliveries`);
        perSecond[variant.name].push(result.perSecond);
        if (variant.name === 'ours' || variant.name === 'bare') {
          await pause(2000); // let the checkpoint of the saturated run pass
          latency[variant.name].push(
            await load({ url: server.url + variant.path, mode: 'open', rate: 500, seconds: 8 }),
          );
        }
      } finally {
        await server.stop();
      }
    }
  }
  return {
    durableAcknowledgementsPerSecond: {
      ours: spread(perSecond.ours),
      bare: spread(perSecond.bare),
      bareKeepingPayload: spread(perSecond['bare-keeping-payload']),
      shopifyAppExpress: spread(perSecond['shopify-app-express']),
      ratioToBareKeepingPayload: ratios(perSecond.ours, perSecond['bare-keeping-payload']),
      ratioToBare: { ...ratios(perSecond.ours, perSecond.bare), aim: 'at least 0.6' },
      ratioToShopifyAppExpress: { ...ratios(perSecond.ours, perSecond['shopify-app-express']), aim: 'at least 4' },
    },
    acknowledgementAt500PerSecond: {
      p50Ms: spread(latency.ours.map((run) => run.p50Ms)),
      p99Ms: { ...spread(latency.ours.map((run) => run.p99Ms)), aim: 'at most 25 on a machine that does nothing else' },
      maxMs: round(Math.max(...latency.ours.map((run) => run.maxMs))),
      // What the machine itself costs: the bare variant at the same rate, moments later.
      bareP99Ms: spread(latency.bare.map((run) => run.p99Ms)),
      p99RatioToBare: ratios(
        latency.ours.map((run) => run.p99Ms),
        latency.bare.map((run) => run.p99Ms),
      ),
      failed: latency.ours.reduce((sum, run) => sum + run.failed, 0),
      deliveries: latency.ours.reduce((sum, run) => sum + run.sent, 0),
    },
  };
}
