import pino from 'pino';
import type { ShopifyOrder } from '#shopify';
import type { Deps } from '../../web/server/ports/deps.ts';
import type { JobToSend, Queue } from '../../web/server/ports/queue.ts';
import { jobKey, jobOf } from '../../web/server/tasks/index.ts';
import type { OrderRecord } from '../../web/server/store/generated/client.ts';
import { freshDatabase } from './database.ts';
import { smallShopify } from './small-shopify.ts';
import type { SmallShopify } from './small-shopify.ts';
import { heldTokens } from './held-tokens.ts';

export const SHOP = 'north-shop.myshopify.com';
/** A day on which Section 321 was open to goods of Vietnam. */
export const OPEN_DAY = new Date('2025-03-03T15:00:00Z');
/** A day on which it is closed. */
export const CLOSED_DAY = new Date('2026-11-22T15:00:00Z');

export interface Pipeline {
  readonly deps: Deps;
  readonly shopify: SmallShopify;
  /** Jobs sent and not yet run, folded by key. */
  readonly waiting: JobToSend[];
  at: Date;
  send(...jobs: JobToSend[]): void;
  /** Places an order and runs every job that follows. */
  place(order: ShopifyOrder): Promise<OrderRecord>;
  drain(): Promise<number>;
  run(job: JobToSend): Promise<void>;
  row(orderId: string): Promise<OrderRecord>;
  close(): Promise<void>;
}

/** The tasks over real PostgreSQL and Shopify’s real schema; the queue is a list, so that a test says when a job runs. */
export async function startPipeline(at: Date, client?: (parts: Pick<Deps, 'db'>) => Deps['admin']): Promise<Pipeline> {
  const database = await freshDatabase();
  const { db } = database;
  const shopify = smallShopify();
  const waiting: JobToSend[] = [];
  const add = (jobs: readonly JobToSend[]): void => {
    const key = (job: JobToSend): string => `${job.name} ${jobKey(job.name, job.payload)}`;
    for (const job of jobs) if (!waiting.some((one) => key(one) === key(job))) waiting.push(job);
  };
  const queue: Queue = {
    send: async (_tx, jobs) => add(jobs),
    async cancelWaiting(_tx, shop) {
      const before = waiting.length;
      const kept = waiting.filter(({ payload }) => !('shop' in payload && payload.shop === shop));
      waiting.splice(0, before, ...kept);
      return before - kept.length;
    },
  };
  const deps: Deps = {
    env: { encryptionKeys: [{ id: 'k1', key: Buffer.alloc(32, 7) }] } as unknown as Deps['env'],
    clock: { now: () => pipeline.at },
    log: pino({ level: 'silent' }),
    db,
    queue,
    tokens: heldTokens(null),
    admin: client?.({ db }) ?? shopify,
  };
  const pipeline: Pipeline = {
    deps,
    shopify,
    waiting,
    at,
    send: (...jobs) => add(jobs),
    async place(order) {
      shopify.put(order);
      const orderId = order.id.split('/').at(-1) ?? '';
      add([{ name: 'read-order', payload: { shop: SHOP, orderId, cause: 'webhook:orders/create' } }]);
      await pipeline.drain();
      return pipeline.row(orderId);
    },
    async drain() {
      let ran = 0;
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
        await pipeline.run(job);
        ran += 1;
        if (ran > 2000) throw new Error('the jobs never end');
      }
      return ran;
    },
    async run(job) {
      const kind = jobOf(job.name);
      await kind.run(deps, kind.payload.parse(job.payload));
    },
    row: (orderId) => db.orderRecord.findUniqueOrThrow({ where: { shop_orderId: { shop: SHOP, orderId } } }),
    close: () => database.drop(),
  };
  await db.shop.create({ data: { shop: SHOP, state: 'installed', installedAt: at, scnCode: 'AAA' } });
  return pipeline;
}
