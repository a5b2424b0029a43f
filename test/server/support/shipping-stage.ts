import pino from 'pino';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { JobToSend } from '../../../web/server/ports/queue.ts';
import type { OrderRecord, LoadRecord } from '../../../web/server/store/generated/client.ts';
import { freshDatabase } from '../../support/database.ts';
import type { FreshDatabase } from '../../support/database.ts';
import { anOrder, aShop, NORTH } from './shipping.ts';
import type { ShippingDeps } from './shipping.ts';

export const CLOSED = new Date('2026-11-23T15:00:00Z');
export const OPEN = new Date('2025-03-03T15:00:00Z');
/** Shopify's id of the person who acts. */
export const ME = '77';

export let database: FreshDatabase;
export let deps: ShippingDeps;
export const sent: JobToSend[] = [];
let now = CLOSED;
/** Sets the day that it is. */
export const today = (at: Date): void => void (now = at);

/** A database of the file's own, with one empty shop before each test; jobs are kept in `sent` and not run. */
export function onShippingStage(): void {
  beforeAll(async () => {
    database = await freshDatabase();
    deps = {
      db: database.db,
      env: { encryptionKeys: [{ id: 'k1', key: Buffer.alloc(32, 7) }] } as unknown as ShippingDeps['env'],
      clock: { now: () => now },
      log: pino({ level: 'silent' }),
      queue: { send: async (_tx, jobs) => void sent.push(...jobs), cancelWaiting: () => Promise.resolve(0) },
    };
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    now = CLOSED;
    sent.length = 0;
    await database.pool.query(
      'TRUNCATE shipment_line, shipment, verdict_record, person_day, order_record, settings, shop CASCADE',
    );
    await aShop(deps, NORTH);
  });
}

export const order = (orderId: string, shop = NORTH): Promise<OrderRecord> =>
  deps.db.orderRecord.findUniqueOrThrow({ where: { shop_orderId: { shop, orderId } } });
export const loads = (shop = NORTH): Promise<LoadRecord[]> =>
  deps.db.loadRecord.findMany({ where: { shop }, orderBy: { number: 'asc' } });
export const only = async (): Promise<LoadRecord> => {
  const [first, ...others] = await loads();
  if (first === undefined || others.length > 0)
    throw new Error(`expected one shipment, found ${others.length + (first === undefined ? 0 : 1)}`);
  return first;
};
export const inside = async (loadId: string, shop = NORTH): Promise<string[]> =>
  (await deps.db.shipmentLine.findMany({ where: { shop, loadId, live: true }, orderBy: { orderId: 'asc' } })).map(
    (line) => line.orderId,
  );
export const orders = async (...ids: string[]): Promise<void> => {
  for (const id of ids) await anOrder(deps, NORTH, id);
};
