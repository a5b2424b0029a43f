import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAdminApi } from '../../web/server/admin-api/client.ts';
import type { JobToSend } from '../../web/server/ports/queue.ts';
import { createAdminGraphQL } from '../stand-in/platform/graphql.ts';
import { readAppToml } from '../stand-in/platform/app-config.ts';
import type { OrderInput } from '../stand-in/platform/input.ts';
import { createPlatform } from '../stand-in/platform/platform.ts';
import type { Platform } from '../stand-in/platform/platform.ts';
import { CLOSED_DAY, startPipeline } from '../support/order-pipeline.ts';
import type { Pipeline } from '../support/order-pipeline.ts';
import { stateImporter } from '../support/state-importer.ts';
import { heldTokens } from '../support/held-tokens.ts';

// The pipeline with its own client of the Admin API over a stand-in that counts points, checks scopes and throttles.
const shop = 'maple-goods.myshopify.com';
const { scopes } = readAppToml(new URL('../../shopify.app.toml', import.meta.url));

let pipeline: Pipeline;
let platform: Platform;
let order: (changes?: Partial<OrderInput>) => OrderInput;
let throttled: number;
let calls: number;
const realFetch = globalThis.fetch;

beforeAll(() => {
  globalThis.fetch = async (_input, init) => {
    const call = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as {
      query: string;
      variables: Record<string, unknown>;
    };
    const installation = platform.installation(shop);
    if (installation === null) return new Response('', { status: 401 });
    const answer = await graphql.run(installation, call);
    calls += 1;
    if (JSON.stringify(answer.errors ?? []).includes('THROTTLED')) throttled += 1;
    return Response.json(answer);
  };
});
afterAll(() => {
  globalThis.fetch = realFetch;
});

let graphql: ReturnType<typeof createAdminGraphQL>;

beforeEach(async () => {
  [throttled, calls] = [0, 0];
  const app = {
    apiKey: 'k',
    apiSecret: 's',
    appUrl: 'http://127.0.0.1:1',
    scopes,
    subscriptions: [],
    apiVersion: '2026-10',
  };
  platform = createPlatform({ dataDir: null, now: () => CLOSED_DAY, app });
  graphql = createAdminGraphQL(platform);
  furnish();
  pipeline = await startPipeline(CLOSED_DAY, ({ db }) => createAdminApi({ db, tokens: heldTokens('a') }));
  await pipeline.deps.db.shop.create({ data: { shop, state: 'installed', installedAt: CLOSED_DAY, scnCode: 'BBB' } });
  await stateImporter(pipeline.deps, shop);
});
afterEach(async () => {
  await platform.close();
  await pipeline.close();
});

/** A shop in Toronto with one mug, installed with the scopes that our toml asks for. */
function furnish(): void {
  const toronto = {
    key: 'toronto',
    name: 'Toronto studio',
    address1: '12 Queen Street West',
    city: 'Toronto',
    province: 'ON',
    zip: 'M5V 3A8',
    country: 'CA',
  };
  platform.addShop({
    domain: shop,
    name: 'Maple Goods',
    currency: 'CAD',
    presentmentRates: { USD: 0.5 },
    locations: [toronto],
  });
  const mug = {
    title: 'Maple Leaf Mug',
    sku: 'MUG',
    priceMinor: 1900,
    weightGrams: 380,
    origin: 'CN',
    hts: '6912004400',
  };
  const { variantId } = platform.addProduct(shop, mug);
  platform.install(shop);
  const shippingAddress = {
    firstName: 'Grace',
    lastName: 'Whitfield',
    address1: '118 Barton Springs Road',
    city: 'Austin',
    province: 'TX',
    zip: '78704',
    country: 'US',
  };
  order = (changes = {}) => ({
    lines: [{ variantId, quantity: 2 }],
    email: 'grace@mail.example',
    shippingAddress,
    shipping: { title: 'Ground', priceMinor: 900 },
    presentmentCurrency: 'USD',
    ...changes,
  });
}

/** Each a household of its own: what is for one consignee on one truck is decided together. */
const buyer = (index: number): Partial<OrderInput> => ({
  email: `buyer${index}@mail.example`,
  shippingAddress: {
    ...order().shippingAddress,
    lastName: `Whitfield ${index}`,
    address1: `${118 + index} Barton Springs Road`,
  },
});
const place = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => platform.createOrder(shop, order(buyer(index)), { silent: true }).id);

/** Eight workers, as a busy process has them. */
async function work(jobs: readonly JobToSend[]): Promise<void> {
  const waiting = [...jobs];
  const worker = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await pipeline.run(job);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

describe('the pipeline over a stand-in of Shopify', () => {
  it('takes an order from checkout to its tags, with the facts that a store has', async () => {
    const [id = ''] = place(1);
    await work([{ name: 'read-order', payload: { shop, orderId: id, cause: 'webhook:orders/create' } }]);
    await pipeline.drain();
    const row = await pipeline.deps.db.orderRecord.findUniqueOrThrow({
      where: { shop_orderId: { shop, orderId: id } },
    });
    expect(row).toMatchObject({
      verdict: 'ineligible',
      leadReason: 'SUSPENDED_ALL',
      entry: '11',
      tagState: 'written',
      pieces: 2,
      weightGrams: 760,
    });
    // 2 mugs at CAD 19.00, charged in US dollars at 0.5.
    expect(row.valueUsdMinor).toBe(1900n);
    expect(platform.order(shop, id)?.tags).toEqual(['Cross-ready', 'S321-ineligible', 'S321-suspended', 'Entry-11']);
  });

  it('tags every order of a shop whose bucket somebody emptied, asking little more often than the points allow', async () => {
    const ids = place(20);
    const bucket = graphql.bucket(shop);
    expect(bucket.admit(1990)).toBe(true);
    await work(
      ids.map((orderId) => ({ name: 'read-order', payload: { shop, orderId, cause: 'webhook:orders/create' } })),
    );
    await work(pipeline.waiting.splice(0));
    expect(ids.filter((id) => platform.order(shop, id)?.tags.includes('S321-ineligible') !== true)).toEqual([]);
    const rows = await pipeline.deps.db.orderRecord.findMany({ where: { shop }, select: { tagState: true } });
    expect(rows).toEqual(ids.map(() => ({ tagState: 'written' })));
    expect(calls).toBe(40 + throttled);
    expect(throttled).toBeGreaterThan(0);
    expect(throttled).toBeLessThanOrEqual(8 + 4);
  });
});
