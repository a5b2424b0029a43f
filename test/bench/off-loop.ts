// What a webhook feels of the largest requests that there are: acknowledgements and stalls of the event loop while a file of 100,000
// rows, the costs of a load of thousands of orders and a what-if of all of them are worked out; and without them, in the same run.
import { fileURLToPath } from 'node:url';
import type { ProductsImportResult } from '#contract';
import type { EmbeddedDatabase } from '../../web/server/database/embedded.ts';
import { openDatabase } from '../../web/server/database/client.ts';
import { freePort } from '../demo/ports.ts';
import { mintIdToken } from '../stand-in/platform/id-token.ts';
import { buildLargeShop } from './large-shop.ts';
import type { LargeShop } from './large-shop.ts';
import type { LoadPlan, LoadResult } from './load-client.ts';
import { pause, runJson, startListening } from './process.ts';
import { median, round } from './statistics.ts';
import type { LoopDelay } from './variants/loop-delay.ts';

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const SHOP = 'bench.myshopify.com';
const KEYS = { apiKey: 'bench-key', apiSecret: 'bench-secret' };
const AIM_MS = 100;
/** Deliveries a second: far below what the app can take, so that a wait is a stall. */
const RATE = 50;
const SECONDS = 15;
const ROWS = 100_000;
const APPLIED_ROWS = 2_000;
const ORDERS = 4_000;

interface Bench {
  readonly appUrl: string;
  readonly shop: LargeShop;
  readonly delay: () => Promise<LoopDelay>;
}

/** Gives the bytes of the answer. */
type Ask = (bench: Bench) => Promise<number>;

const REQUESTS: Readonly<Record<string, Ask | null>> = {
  nothing: null,
  importPreview: async (bench) =>
    (await ask(bench, 'POST', '/api/products/import', { csv: csv(ROWS, 'CA'), apply: false })).length,
  importApplied: applied,
  costs: async (bench) => (await ask(bench, 'GET', `/api/shipments/${bench.shop.loadId}/costs`)).length,
  whatIf: async (bench) => {
    const subject = { kind: 'shipment', loadId: bench.shop.loadId };
    return (await ask(bench, 'POST', '/api/rules/what-if', { subject, origin: 'CN', amendments: true })).length;
  },
};

let nextOrigin = 0;
async function applied(bench: Bench): Promise<number> {
  const origins = ['VN', 'IN', 'PT', 'TR', 'PE'];
  const text = csv(APPLIED_ROWS, origins[(nextOrigin += 1) % origins.length] ?? 'VN');
  const { digest } = JSON.parse(
    await ask(bench, 'POST', '/api/products/import', { csv: text, apply: false }),
  ) as ProductsImportResult;
  return (await ask(bench, 'POST', '/api/products/import', { csv: text, apply: true, digest })).length;
}

const csv = (rows: number, origin: string): string =>
  `Variant ID,Country of origin,HTS,Customs description\r\n${Array.from(
    { length: rows },
    (_, n) => `v${n + 1},${origin},4419.90.9100,Oak tray no. ${n + 1}`,
  ).join('\r\n')}\r\n`;

/** The answer of the app itself to what it has no room or no time for: on a machine that is shared it counts, and ends nothing. */
class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

async function ask({ appUrl }: Bench, method: string, path: string, body?: unknown): Promise<string> {
  const response = await fetch(appUrl + path, {
    method,
    headers: { authorization: `Bearer ${mintIdToken(KEYS, SHOP, '90210')}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.status === 503) throw new NoRoom(text);
  if (response.status !== 200) throw new Error(`${path} was answered ${response.status}: ${text.slice(0, 300)}`);
  return text;
}

export async function benchOffLoop(
  database: EmbeddedDatabase,
  port: number,
  say: (progress: string) => void,
): Promise<Record<string, unknown>> {
  const env = await freshEnv(database);
  say(`  a shop of ${ROWS} products and a load of ${ORDERS} orders`);
  const shop = await buildLargeShop({ ...env, PORT: String(port) }, SHOP, { products: ROWS, orders: ORDERS });
  const delayPort = await freePort();
  const NODE_OPTIONS = `--import=${file('variants/loop-delay.ts')}`;
  const app = await startListening(
    file('../../web/server/main.ts'),
    ['web'],
    { ...env, NODE_OPTIONS, LOOP_DELAY_PORT: String(delayPort) },
    port,
  );
  try {
    const delay = async () => (await fetch(`http://127.0.0.1:${delayPort}`)).json() as Promise<LoopDelay>;
    const bench: Bench = { appUrl: app.url, shop, delay };
    await deliveries(bench, 3); // the first ones compile what they run
    const figures: Record<string, Figures> = {};
    for (const [name, request] of Object.entries(REQUESTS)) {
      say(`  ${name}`);
      figures[name] = await measure(bench, request);
    }
    const worst = Math.max(...Object.values(figures).map(({ loop }) => loop.maxMs));
    return {
      offLoop: {
        rows: ROWS,
        appliedRows: APPLIED_ROWS,
        orders: shop.orders,
        deliveriesPerSecond: RATE,
        ...figures,
        acknowledgementsAgainstNothing: ratios(figures),
        worstStallMs: worst,
        aim: `no stall of the event loop beyond ${AIM_MS} ms on a machine that does nothing else`,
        withinAim: worst <= AIM_MS,
      },
    };
  } finally {
    await app.stop();
  }
}

async function freshEnv(database: EmbeddedDatabase): Promise<Record<string, string>> {
  const admin = openDatabase(database.url('postgres'), { poolSize: 1 });
  await admin.pool.query('DROP DATABASE IF EXISTS bench_off_loop WITH (FORCE)');
  await admin.pool.query('CREATE DATABASE bench_off_loop');
  await admin.close();
  return {
    NODE_ENV: 'production',
    DATABASE_URL: database.url('bench_off_loop'),
    SHOPIFY_API_KEY: KEYS.apiKey,
    SHOPIFY_API_SECRET: KEYS.apiSecret,
    SHOPIFY_APP_URL: 'https://bench.example.com',
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
  };
}

const deliveries = ({ appUrl }: Bench, seconds: number): Promise<LoadResult> =>
  runJson<LoadResult>(file('load-client.ts'), [
    JSON.stringify({
      url: `${appUrl}/webhooks/orders`,
      secret: KEYS.apiSecret,
      shop: SHOP,
      topic: 'orders/create',
      mode: 'open',
      connections: 16,
      seconds,
      warmupSeconds: 1,
      rate: RATE,
      bytes: 10_236,
    } satisfies LoadPlan),
  ]);

interface Figures {
  readonly answered: number;
  /** With a 503 and a sentence: no room, or no time. */
  readonly turnedAway: number;
  readonly answerMs: number | null;
  readonly answerMb: number | null;
  readonly acknowledged: Pick<LoadResult, 'p50Ms' | 'p99Ms' | 'maxMs' | 'failed'>;
  readonly loop: LoopDelay;
}

/** The request is asked again and again while deliveries come in. */
async function measure(bench: Bench, request: Ask | null): Promise<Figures> {
  await pause(2000); // the checkpoint of what came before passes
  let isOver = false;
  const load = deliveries(bench, SECONDS).finally(() => (isOver = true));
  await pause(1500); // the client starts
  await bench.delay();
  const times: number[] = [];
  let turnedAway = 0;
  let bytes: number | null = null;
  while (!isOver && request !== null) {
    const started = performance.now();
    try {
      bytes = await request(bench);
      times.push(performance.now() - started);
    } catch (error) {
      if (!(error instanceof NoRoom)) throw error;
      turnedAway += 1;
    }
  }
  const { p50Ms, p99Ms, maxMs, failed } = await load;
  const loop = await bench.delay();
  return {
    answered: times.length,
    turnedAway,
    answerMs: times.length === 0 ? null : round(median(times)),
    answerMb: bytes === null ? null : round(bytes / 1e6),
    acknowledged: { p50Ms: round(p50Ms), p99Ms: round(p99Ms), maxMs: round(maxMs), failed },
    loop: { p50Ms: round(loop.p50Ms), p99Ms: round(loop.p99Ms), maxMs: round(loop.maxMs) },
  };
}

function ratios(figures: Readonly<Record<string, Figures>>): Record<string, Record<'p50' | 'p99', number>> {
  const base = figures['nothing']?.acknowledged;
  if (base === undefined) throw new Error('Nothing was measured without a request');
  return Object.fromEntries(
    Object.entries(figures).map(
      ([
        name,
        {
          acknowledged: { p50Ms, p99Ms },
        },
      ]) => [name, { p50: round(p50Ms / base.p50Ms), p99: round(p99Ms / base.p99Ms) }],
    ),
  );
}
