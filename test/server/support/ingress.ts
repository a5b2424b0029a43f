import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import type { AdminApi, AdminOutcome, Installation } from '../../../web/server/ports/admin-api.ts';
import type { Env } from '../../../web/server/base/env.ts';
import type { Clock } from '../../../web/server/base/clock.ts';
import { createQueue, type PgBossQueue } from '../../../web/server/jobs/pg-boss-queue.ts';
import { createInboxWriter, type InboxWriter } from '../../../web/server/webhooks/inbox-writer.ts';
import { createWebhookReceiver } from '../../../web/server/webhooks/receive.ts';
import { freshDatabase, type FreshDatabase } from '../../support/database.ts';

export const SHOP = 'north-shop.myshopify.com';

export const SECRETS = { current: 'secret-of-today', previous: 'secret-of-yesterday' };

export function envFor(databaseUrl: string): Env {
  return {
    production: false,
    databaseUrl,
    apiKey: 'api-key-of-minimis',
    apiSecret: SECRETS.current,
    apiSecretPrevious: SECRETS.previous,
    appUrl: 'https://minimis.example.com',
    encryptionKeys: [{ id: 'k1', key: Buffer.alloc(32, 7) }],
    port: 0,
    host: '127.0.0.1',
    logLevel: 'silent',
    workerConcurrency: 4,
    tariffArchiveUrl: null,
    exchangeRatesUrl: null,
    languages: ['en'],
  };
}

export const clock: Clock = { now: () => new Date() };

/** A log that tests can read. */
export function readableLog(): { log: pino.Logger; lines: string[] } {
  const lines: string[] = [];
  return { lines, log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }) };
}

export async function installShop(database: FreshDatabase, shop = SHOP, state = 'installed'): Promise<void> {
  await database.db.shop.create({
    data: { shop, state, installedAt: new Date(), scnCode: randomUUID().slice(0, 3).toUpperCase() },
  });
}

/** An Admin API that answers what the test says and remembers what it was asked. */
export function adminThat(
  answer: (shop: string, query: string) => AdminOutcome<unknown>,
  installation: Installation = 'here',
): AdminApi & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    installation: () => Promise.resolve(installation),
    run: <Data>(shop: string, query: string) => {
      asked.push(query);
      return Promise.resolve(answer(shop, query) as AdminOutcome<Data>);
    },
  };
}

export interface Ingress {
  readonly database: FreshDatabase;
  readonly queue: PgBossQueue;
  readonly inbox: InboxWriter;
  readonly url: string;
  readonly lines: string[];
  deliver(options?: DeliveryOptions): Promise<Response>;
  jobs(name: string): Promise<{ state: string; data: Record<string, unknown>; singleton_key: string }[]>;
  close(): Promise<void>;
}

export interface DeliveryOptions {
  readonly topic?: string;
  readonly body?: unknown;
  readonly raw?: string | Buffer;
  readonly secret?: string;
  readonly shop?: string;
  readonly eventId?: string;
  readonly headers?: Record<string, string | null>;
}

/** The receiver over real PostgreSQL and real HTTP, without workers. */
export async function startIngress(): Promise<Ingress> {
  const database = await freshDatabase();
  const { log, lines } = readableLog();
  const env = envFor(database.url);
  const queue = await createQueue({ databaseUrl: database.url, log, worker: false });
  const inbox = createInboxWriter({ env, clock, log });
  const server = createServer(createWebhookReceiver({ env, log, inbox }));
  const url = await listen(server);
  await installShop(database);
  return {
    database,
    queue,
    inbox,
    url,
    lines,
    deliver: (options = {}) => fetch(`${url}/webhooks/orders`, requestOf(options)),
    jobs: async (name) =>
      (
        await database.pool.query(
          `SELECT state, data, singleton_key FROM pgboss.job WHERE name = $1 ORDER BY created_on`,
          [name],
        )
      ).rows as never,
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await inbox.close();
      await queue.stop();
      await database.drop();
    },
  };
}

export function listen(server: Server): Promise<string> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );
}

export function requestOf({
  topic = 'orders/create',
  body,
  raw,
  secret = SECRETS.current,
  shop = SHOP,
  eventId = randomUUID(),
  headers = {},
}: DeliveryOptions): RequestInit {
  const bytes = raw ?? JSON.stringify(body ?? { id: 1001, admin_graphql_api_id: 'gid://shopify/Order/1001' });
  const all: Record<string, string | null> = {
    'content-type': 'application/json',
    'x-shopify-topic': topic,
    'x-shopify-shop-domain': shop,
    'x-shopify-hmac-sha256': createHmac('sha256', secret).update(bytes).digest('base64'),
    'x-shopify-api-version': '2026-10',
    'x-shopify-webhook-id': randomUUID(),
    'x-shopify-event-id': eventId,
    'x-shopify-triggered-at': new Date().toISOString(),
    ...headers,
  };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  return {
    method: 'POST',
    body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
    headers: Object.fromEntries(given),
  };
}
