import { mkdtempSync, appendFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPlatform, signature, type PlatformOptions } from '../stand-in/platform/index.ts';
import { appAt, furnish, grace, listeningApp, runner, shop, type Received } from './platform-support.ts';

const topicOf = ({ headers }: Received): unknown => headers['x-shopify-topic'];
const deliveryOf = ({ headers }: Received): unknown => headers['x-shopify-webhook-id'];

async function opened(status?: (received: Received, index: number) => number, options: Partial<PlatformOptions> = {}) {
  const app = await listeningApp(status);
  const platform = createPlatform({
    dataDir: null,
    now: () => new Date(),
    app: appAt(app.url),
    retryScale: 0.0001,
    ...options,
  });
  const close = async () => {
    await platform.close();
    await app.close();
  };
  const settled = async () => {
    await new Promise((wake) => setTimeout(wake, 20));
    await platform.sender.idle();
  };
  return { app, platform, ...furnish(platform), close, settled };
}

it('signs the bytes it sends, writes ids with all their digits and tags as one text', async () => {
  const { app, platform, order, close, settled } = await opened();
  const placed = platform.createOrder(shop, order({ tags: ['a', 'b'] }));
  await settled();
  expect(app.received.map(topicOf)).toEqual(['orders/create', 'fulfillment_orders/order_routing_complete']);
  const [{ headers, body } = { headers: {}, body: '' }] = app.received;
  expect(headers['x-shopify-hmac-sha256']).toBe(signature(body, 'secret-of-the-app'));
  expect(headers).toMatchObject({ 'x-shopify-shop-domain': shop, 'x-shopify-api-version': '2026-10' });
  expect(BigInt(placed.id)).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
  expect(body).toContain(`"id":${placed.id},"admin_graphql_api_id":"gid://shopify/Order/${placed.id}"`);
  expect(JSON.parse(body)).toMatchObject({
    tags: 'a, b',
    shipping_address: { country_code: 'US' },
    line_items: [{ current_quantity: 2, grams: 380 }],
  });
  await close();
});

it('tells of every act by its own topic and by orders/updated, and echoes the app’s own writes once', async () => {
  const { app, platform, order, close, settled } = await opened();
  const placed = platform.createOrder(shop, order());
  await settled();
  const line = placed.lines[0]?.id ?? '';
  const since = async (act: () => unknown): Promise<unknown[]> => {
    const before = app.received.length;
    await act();
    await settled();
    return app.received.slice(before).map(topicOf).sort();
  };
  expect(await since(() => platform.refund(shop, placed.id, { [line]: 1 }))).toEqual([
    'orders/updated',
    'refunds/create',
  ]);
  expect(await since(() => platform.editOrder(shop, placed.id, { quantities: { [line]: 3 } }))).toEqual([
    'orders/edited',
    'orders/updated',
  ]);
  expect(await since(() => platform.moveFulfillmentOrder(shop, placed.id, 'portland'))).toEqual([
    'fulfillment_orders/moved',
    'orders/updated',
  ]);
  expect(await since(() => platform.updateAddress(shop, placed.id, { ...grace, country: 'CA' }))).toEqual([
    'orders/updated',
  ]);
  const tag = () =>
    runner(platform)('mutation($id: ID!) { tagsAdd(id: $id, tags: ["x"]) { node { id } } }', {
      id: `gid://shopify/Order/${placed.id}`,
    });
  expect(await since(tag)).toEqual(['orders/updated']);
  expect(await since(tag)).toEqual([]);
  expect(await since(() => platform.cancelOrder(shop, placed.id))).toEqual(['orders/cancelled', 'orders/updated']);
  expect(
    await since(() =>
      platform.sendCompliance(shop, 'customers/redact', { customerId: placed.customerId, orderIds: [placed.id] }),
    ),
  ).toEqual(['customers/redact']);
  expect(await since(() => platform.uninstall(shop))).toEqual(['app/uninstalled']);
  expect(await since(() => platform.createOrder(shop, order()))).toEqual([]);
  await close();
});

it('tries again with the first bytes and the same ids, eight times and no more', async () => {
  const { app, platform, order, close, settled } = await opened((_received, index) => (index < 2 ? 500 : 200), {
    routingMs: 50,
  });
  const placed = platform.createOrder(shop, order());
  platform.faults.set({ lose: 1 });
  platform.setTags(shop, placed.id, ['later']);
  await settled();
  expect(app.received).toHaveLength(3);
  expect(new Set(app.received.map(({ body }) => body)).size).toBe(1);
  expect(new Set(app.received.map(deliveryOf)).size).toBe(1);
  expect(platform.deliveries(shop)[0]).toMatchObject({
    state: 'delivered',
    attempts: [{ outcome: 500 }, { outcome: 500 }, { outcome: 200 }],
  });
  expect(platform.deliveries(shop)[1]).toMatchObject({ state: 'lost' });
  await close();
  const refusing = await opened(() => 500);
  refusing.platform.sendCompliance(shop, 'shop/redact');
  await refusing.settled();
  expect(refusing.platform.deliveries(shop)[0]?.state).toBe('failed');
  expect(refusing.app.received).toHaveLength(9);
  await refusing.close();
});

it('duplicates and shuffles on demand', async () => {
  const { app, platform, order, close, settled } = await opened();
  platform.faults.set({ duplicates: 1, reorder: true });
  for (let count = 0; count < 20; count += 1) platform.createOrder(shop, order());
  await settled();
  expect(app.received).toHaveLength(80);
  const create = app.received
    .filter((each) => topicOf(each) === 'orders/create')
    .map(({ body }) => (JSON.parse(body) as { name: string }).name);
  expect(new Set(create).size).toBe(20);
  expect(create).not.toEqual(create.toSorted());
  await close();
});

it('hands over a thousand orders placed at once', async () => {
  const { app, platform, order, close, settled } = await opened();
  for (let count = 0; count < 1000; count += 1) platform.createOrder(shop, order());
  await settled();
  // On a busy machine an answer may come too late, and what was received is sent once more, as Shopify does.
  expect(new Set(app.received.map(deliveryOf)).size).toBe(2000);
  await close();
});

it('keeps orders, tags and tokens over a restart, even when the last line was torn', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'stand-in-test-'));
  const first = await opened(undefined, { dataDir });
  const placed = first.platform.createOrder(shop, first.order());
  first.platform.setTags(shop, placed.id, ['kept']);
  await first.settled();
  await first.close();
  appendFileSync(join(dataDir, 'journal.jsonl'), '{"k":"order","s":"map');
  const second = createPlatform({ dataDir, now: () => new Date(), app: appAt('http://127.0.0.1:9') });
  expect(second.order(shop, placed.id)).toMatchObject({
    tags: ['kept'],
    name: '#1001',
    fulfilmentOrders: [{ status: 'OPEN' }],
  });
  expect(second.installation(shop)).not.toBeNull();
  expect(BigInt(second.createOrder(shop, first.order(), { silent: true }).id)).toBeGreaterThan(BigInt(placed.id));
  await second.close();
  rmSync(dataDir, { recursive: true });
});
