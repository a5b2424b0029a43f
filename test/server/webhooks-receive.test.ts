import { randomUUID } from 'node:crypto';
import net from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createServer } from 'node:http';
import type { Deps } from '../../web/server/ports/deps.ts';
import { forgetDeliveriesJob } from '../../web/server/tasks/forget-deliveries.ts';
import { createInboxWriter } from '../../web/server/webhooks/inbox-writer.ts';
import { createWebhookReceiver } from '../../web/server/webhooks/receive.ts';
import {
  SECRETS,
  SHOP,
  clock,
  envFor,
  installShop,
  listen,
  readableLog,
  requestOf,
  startIngress,
  type DeliveryOptions,
  type Ingress,
} from './support/ingress.ts';

let ingress: Ingress;
beforeAll(async () => {
  ingress = await startIngress();
  await installShop(ingress.database, 'gone-shop.myshopify.com', 'uninstalled');
});
afterAll(() => ingress.close());
beforeEach(async () => {
  await ingress.database.pool.query('DELETE FROM webhook_event; DELETE FROM privacy_request; DELETE FROM pgboss.job');
  ingress.lines.length = 0;
});

const rows = async () =>
  (await ingress.database.db.webhookEvent.findMany({ orderBy: { receivedAt: 'asc' } })).map((row) => ({
    topic: row.topic,
    subject: row.subject,
  }));
const nothingStored = async () => {
  expect(await rows()).toEqual([]);
  expect(await ingress.jobs('read-order')).toEqual([]);
};

describe('a delivery whose signature holds', () => {
  it('is stored with its job before it is acknowledged', async () => {
    expect((await ingress.deliver()).status).toBe(200);
    expect(await rows()).toEqual([{ topic: 'orders/create', subject: 'gid://shopify/Order/1001' }]);
    expect(await ingress.jobs('read-order')).toEqual([
      {
        state: 'created',
        singleton_key: `${SHOP}/1001`,
        data: { shop: SHOP, orderId: '1001', cause: 'order-created', trace: expect.any(String) as string },
      },
    ]);
  });

  it('may be signed with the secret before the last rotation', async () => {
    expect((await ingress.deliver({ secret: SECRETS.previous })).status).toBe(200);
    expect(await rows()).toHaveLength(1);
  });

  it('is taken though it was triggered a day ago', async () => {
    const triggered = new Date(Date.now() - 26 * 3_600_000).toISOString();
    expect((await ingress.deliver({ headers: { 'x-shopify-triggered-at': triggered } })).status).toBe(200);
    expect(await rows()).toHaveLength(1);
  });

  it.each(['+275760-09-13T00:00:00Z', '0000-01-01T00:00:00Z', 'yesterday', ''])(
    'is taken though the header says it was triggered at "%s"',
    async (triggered) => {
      expect((await ingress.deliver({ headers: { 'x-shopify-triggered-at': triggered } })).status).toBe(200);
      expect(await rows()).toHaveLength(1);
    },
  );

  it('counts once however often and however parallel it comes', async () => {
    const request = { eventId: 'one-event' };
    const answers = await Promise.all(Array.from({ length: 40 }, () => ingress.deliver(request)));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    expect(await rows()).toHaveLength(1);
    expect(await ingress.jobs('read-order')).toHaveLength(1);
    await ingress.database.pool.query('DELETE FROM pgboss.job');
    expect((await ingress.deliver(request)).status).toBe(200);
    expect(await ingress.jobs('read-order')).toEqual([]);
  });

  it('is one of two where an event names two orders, and a repeat where it names the same', async () => {
    const eventId = randomUUID();
    for (const id of [2001, 2002, 2001]) expect((await ingress.deliver({ eventId, body: { id } })).status).toBe(200);
    expect((await rows()).map(({ subject }) => subject)).toEqual([
      'gid://shopify/Order/2001',
      'gid://shopify/Order/2002',
    ]);
    expect(await ingress.jobs('read-order')).toHaveLength(2);
  });

  it('folds ten updates of one order into one waiting job, each with its row', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => ingress.deliver({ topic: 'orders/updated' })));
    expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(200));
    expect(await rows()).toHaveLength(10);
    expect(await ingress.jobs('look-at-order')).toHaveLength(1);
  });

  it.each<[string, unknown, string, string]>([
    [
      'orders/updated',
      { admin_graphql_api_id: 'gid://shopify/Order/820982911946154508' },
      'look-at-order',
      '820982911946154508',
    ],
    ['orders/cancelled', '{"id":9007199254740993,"note":"7"}', 'read-order', '9007199254740993'],
    ['orders/edited', '{"order_edit":{"id":1,"order_id":9007199254740995}}', 'read-order', '9007199254740995'],
    [
      'refunds/create',
      '{"id":5,"order_id":9007199254740997,"admin_graphql_api_id":"gid://shopify/Refund/5"}',
      'read-order',
      '9007199254740997',
    ],
    [
      'fulfillment_orders/order_routing_complete',
      { fulfillment_order: { id: 'gid://shopify/FulfillmentOrder/77', status: 'open' } },
      'read-fulfillment-order',
      '77',
    ],
    [
      'fulfillment_orders/moved',
      { moved_fulfillment_order: { id: 'gid://shopify/FulfillmentOrder/78', status: 'open' } },
      'read-fulfillment-order',
      '78',
    ],
    ['orders/delete', '{"id":9007199254740995}', 'read-order', '9007199254740995'],
    ['app/uninstalled', { id: 1, myshopify_domain: SHOP }, 'app-uninstalled', ''],
    ['app/scopes_update', { id: 1, current: ['read_orders'] }, 'scopes-updated', ''],
  ])('of %s leads to its job with every digit of the id', async (topic, body, job, id) => {
    expect((await ingress.deliver({ topic, ...(typeof body === 'string' ? { raw: body } : { body }) })).status).toBe(
      200,
    );
    expect((await ingress.jobs(job)).map((one) => one.singleton_key)).toEqual([id === '' ? SHOP : `${SHOP}/${id}`]);
  });

  it('is acknowledged and forgotten when the shop has uninstalled or never was', async () => {
    expect((await ingress.deliver({ shop: 'gone-shop.myshopify.com' })).status).toBe(200);
    expect((await ingress.deliver({ shop: 'never-seen.myshopify.com' })).status).toBe(200);
    await nothingStored();
  });

  it('is taken for a shop that is gone when the law asks for it, with the ids it names', async () => {
    const raw =
      '{"shop_domain":"gone-shop.myshopify.com","customer":{"id":9007199254740993,"email":"ann@example.com"},"orders_to_redact":[9007199254740995,12]}';
    expect(
      (await ingress.deliver({ topic: 'customers/redact', shop: 'gone-shop.myshopify.com', raw, eventId: 'redact-1' }))
        .status,
    ).toBe(200);
    expect(await ingress.database.db.privacyRequest.findMany()).toMatchObject([
      { id: 'redact-1', customerId: '9007199254740993', orderIds: ['9007199254740995', '12'], doneAt: null },
    ]);
    expect(await ingress.jobs('customer-redact')).toHaveLength(1);
  });

  it('of 900 kB is taken', async () => {
    expect(
      (
        await ingress.deliver({
          body: { admin_graphql_api_id: 'gid://shopify/Order/5', note: 'x'.repeat(900 * 1024) },
        })
      ).status,
    ).toBe(200);
    expect(await rows()).toHaveLength(1);
  });
});

describe('a delivery that is refused', () => {
  it.each<[string, DeliveryOptions, number]>([
    ['signed with a secret that is not ours', { secret: 'stale or forged' }, 401],
    ['not signed', { headers: { 'x-shopify-hmac-sha256': null } }, 401],
    ['with an empty signature', { headers: { 'x-shopify-hmac-sha256': '' } }, 401],
    ['with half a signature', { headers: { 'x-shopify-hmac-sha256': 'AAAA' } }, 401],
    ['not JSON', { raw: 'order=1' }, 400],
    ['an array', { raw: '[{"admin_graphql_api_id":"gid://shopify/Order/1"}]' }, 400],
    ['a bare number', { raw: '5' }, 400],
    ['without a body', { raw: '' }, 400],
    ['without an id', { body: { note: 'no id here' } }, 400],
    ['with an id that is none', { body: { admin_graphql_api_id: 'gid://shopify/Order/1 OR 1=1' } }, 400],
    ['without a shop', { headers: { 'x-shopify-shop-domain': null } }, 400],
    ['with a shop that is none', { shop: 'evil.example.com' }, 400],
    ['without any event id', { headers: { 'x-shopify-event-id': null, 'x-shopify-webhook-id': null } }, 400],
    ['without a topic', { headers: { 'x-shopify-topic': null } }, 400],
    ['of a topic nobody handles', { topic: 'themes/create' }, 404],
    ['of a topic that objects inherit', { topic: 'constructor' }, 404],
    [
      'that would erase another shop than it names',
      { topic: 'shop/redact', body: { shop_domain: 'other-shop.myshopify.com' } },
      400,
    ],
    ['that would erase and names no shop', { topic: 'shop/redact', body: { shop_id: 1 } }, 400],
  ])('%s answers its status, stores nothing and logs one line', async (_name, options, status) => {
    expect((await ingress.deliver(options)).status).toBe(status);
    await nothingStored();
    expect(ingress.lines).toHaveLength(1);
  });

  it('says nothing of a customer in the log', async () => {
    await ingress.deliver({ body: { email: 'ann@example.com', shipping_address: { name: 'Ann Lee' } } });
    expect(ingress.lines.join('')).not.toMatch(/ann/i);
    expect(ingress.lines).toHaveLength(1);
  });

  it('of 2 MB is turned away before it is read', async () => {
    const request = requestOf({ raw: Buffer.alloc(2 * 1024 * 1024, 32) });
    const status = await fetch(`${ingress.url}/webhooks/orders`, request).then(
      (answer) => answer.status,
      () => 413,
    );
    expect(status).toBe(413);
    await nothingStored();
  });

  it('that does not announce its 2 MB is cut off at one', async () => {
    const answer = await sendChunks(ingress.url, 2 * 1024 * 1024);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    await nothingStored();
  });

  it.each([
    ['without a signature', ''],
    ['with what is no signature', 'x-shopify-hmac-sha256: bm90\r\n'],
  ])('%s is refused before its body is read, however long that would be', async (_name, header) => {
    const answer = await sendChunks(ingress.url, 64 * 1024, header); // and no end of the body
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    await nothingStored();
  });

  it('by GET is not a delivery', async () => {
    expect((await fetch(`${ingress.url}/webhooks/orders`)).status).toBe(405);
  });
});

describe('a database that refuses', () => {
  it('makes the answer 500, and the repeat is stored', async () => {
    await ingress.database.pool.query('ALTER TABLE webhook_event RENAME TO webhook_event_away');
    try {
      expect((await ingress.deliver({ eventId: 'comes-back' })).status).toBe(500);
    } finally {
      await ingress.database.pool.query('ALTER TABLE webhook_event_away RENAME TO webhook_event');
    }
    expect((await ingress.deliver({ eventId: 'comes-back' })).status).toBe(200);
    expect(await ingress.jobs('read-order')).toHaveLength(1);
  });

  it('leaves no row behind when the job cannot be written', async () => {
    await ingress.database.pool.query('ALTER TABLE pgboss.job RENAME COLUMN data TO data_away');
    try {
      expect((await ingress.deliver()).status).toBe(500);
      expect(await rows()).toEqual([]);
    } finally {
      await ingress.database.pool.query('ALTER TABLE pgboss.job RENAME COLUMN data_away TO data');
    }
  });
});

describe('a body that is nested without end', () => {
  const nested = (head: string, depth: number) => `{${head},"note":${'['.repeat(depth)}${']'.repeat(depth)}}`;

  it('is refused or read, and harms nobody', async () => {
    // As deep as fits into a megabyte; deeper, it is refused by its length.
    const fits = await ingress.deliver({ topic: 'orders/cancelled', raw: nested('"id":77', 500_000) });
    expect([200, 400]).toContain(fits.status);
    const deeper = await ingress
      .deliver({ topic: 'orders/cancelled', raw: nested('"id":78', 7_000_000) })
      .catch(() => null);
    expect([413, undefined]).toContain(deeper?.status);
    expect((await ingress.deliver({ topic: 'orders/cancelled', body: { id: 79 } })).status).toBe(200);
  });
});

describe('a database that is away', () => {
  it('makes the answer 503, for everyone who waits', async () => {
    const { log, lines } = readableLog();
    const inbox = createInboxWriter({
      env: { databaseUrl: 'postgresql://nobody@127.0.0.1:1/none' },
      clock,
      log,
    });
    const server = createServer(createWebhookReceiver({ env: envFor(''), log, inbox }));
    const url = await listen(server);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => fetch(`${url}/webhooks/orders`, requestOf({}))),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([503]));
    expect(lines.length).toBeGreaterThan(0);
    await new Promise((resolve) => server.close(resolve));
    await inbox.close();
  });
});

describe('the inbox', () => {
  it('forgets after thirty days what no repeat can meet any more, and nothing younger', async () => {
    await ingress.deliver({ eventId: 'old' });
    await ingress.deliver({ eventId: 'young' });
    await ingress.database.pool.query(
      `UPDATE webhook_event SET received_at = now() - interval '31 days' WHERE event_id = 'old'`,
    );
    const { log } = readableLog();
    await forgetDeliveriesJob.run({ db: ingress.database.db, clock, log } as unknown as Deps, {});
    expect((await ingress.database.db.webhookEvent.findMany()).map((row) => row.eventId)).toEqual(['young']);
  });
});

describe('a sender that trickles', () => {
  it('is told 408 and cut off, instead of being waited for', async () => {
    const { hostname, port } = new URL(ingress.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = net.connect(Number(port), hostname);
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString('latin1')));
      socket.on('close', () => resolve(text));
      socket.write(`POST /webhooks/orders HTTP/1.1\r\nhost: x\r\n${SIGNED}content-length: 1000\r\n\r\n{`);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });
});

/** Sends a body of unknown length and returns the head of the answer. */
/** Of the form of a signature. */
const SIGNED = `x-shopify-hmac-sha256: ${'A'.repeat(43)}=\r\n`;

function sendChunks(url: string, bytes: number, signature = SIGNED): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
    socket.write(`POST /webhooks/orders HTTP/1.1\r\nhost: x\r\n${signature}transfer-encoding: chunked\r\n\r\n`);
    const chunk = Buffer.alloc(64 * 1024, 32);
    for (let sent = 0; sent < bytes; sent += chunk.length) {
      socket.write(`${chunk.length.toString(16)}\r\n`);
      socket.write(chunk);
      socket.write('\r\n');
    }
  });
}
