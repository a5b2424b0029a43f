// What each read endpoint takes of a shop with a hundred thousand orders: asked of the running app, one request after the other.
import { fileURLToPath } from 'node:url';
import type { EmbeddedDatabase } from '../../web/server/database/embedded.ts';
import { openDatabase } from '../../web/server/database/client.ts';
import { mintIdToken } from '../stand-in/platform/id-token.ts';
import { buildLargeShop } from './large-shop.ts';
import { startListening } from './process.ts';
import { percentile, round } from './statistics.ts';

const SHOP = 'bench-reads.myshopify.com';
const KEYS = { apiKey: 'bench-key', apiSecret: 'bench-secret' };
const PRODUCTS = 1_000;
/** Requests of each; the first few compile what they run and are not counted. */
const ROUNDS = 60;
const WARM = 10;
const AIM = { p50Ms: 50, p99Ms: 200 };

export const READS: readonly string[] = [
  '/api/home',
  '/api/orders',
  '/api/orders?tab=held',
  '/api/orders?tab=ready',
  '/api/orders?tab=in-load&sort=value-desc',
  '/api/orders?sort=value-desc',
  '/api/orders?sort=arrival-asc',
  // One buyer, and a word that stands in every order.
  '/api/orders?query=7000003',
  '/api/orders?query=buyer',
  '/api/orders/7000003',
  '/api/shipments',
  '/api/products',
  '/api/reviews',
  '/api/settings',
];

export async function benchReads(
  database: EmbeddedDatabase,
  orders: number,
  port: number,
  say: (progress: string) => void,
): Promise<Record<string, unknown>> {
  const env = await freshEnv(database);
  say(`  a shop of ${orders} orders`);
  await buildLargeShop({ ...env, PORT: String(port) }, SHOP, { products: PRODUCTS, orders, aged: true });
  const main = fileURLToPath(new URL('../../web/server/main.ts', import.meta.url));
  const app = await startListening(main, ['web'], env, port);
  try {
    const reads: Record<string, unknown> = {};
    for (const path of READS) {
      say(`  ${path}`);
      reads[path] = await measure(app.url, path);
    }
    return { reads: { orders, rounds: ROUNDS, aim: `p50 ${AIM.p50Ms} ms, p99 ${AIM.p99Ms} ms`, ...reads } };
  } finally {
    await app.stop();
  }
}

async function measure(url: string, path: string): Promise<Record<string, unknown>> {
  const took: number[] = [];
  let bytes = 0;
  for (let n = 0; n < WARM + ROUNDS; n += 1) {
    const began = performance.now();
    const response = await fetch(url + path, {
      headers: { authorization: `Bearer ${mintIdToken(KEYS, SHOP, '90210')}` },
    });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${path} was answered ${response.status}: ${text.slice(0, 300)}`);
    if (n >= WARM) took.push(performance.now() - began);
    bytes = text.length;
  }
  const [p50Ms, p99Ms] = [percentile(took, 0.5), percentile(took, 0.99)];
  return {
    p50Ms: round(p50Ms),
    p99Ms: round(p99Ms),
    kb: round(bytes / 1000),
    withinAim: p50Ms <= AIM.p50Ms && p99Ms <= AIM.p99Ms,
  };
}

async function freshEnv(database: EmbeddedDatabase): Promise<Record<string, string>> {
  const admin = openDatabase(database.url('postgres'), { poolSize: 1 });
  await admin.pool.query('CREATE DATABASE bench_reads');
  await admin.close();
  return {
    NODE_ENV: 'production',
    DATABASE_URL: database.url('bench_reads'),
    SHOPIFY_API_KEY: KEYS.apiKey,
    SHOPIFY_API_SECRET: KEYS.apiSecret,
    SHOPIFY_APP_URL: 'https://bench.example.com',
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
  };
}
