import pino from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { requestCatalogue } from '../../web/server/products/read-catalogue.ts';
import { createQueue, DEAD_LETTERS } from '../../web/server/jobs/pg-boss-queue.ts';
import type { PgBossQueue } from '../../web/server/jobs/pg-boss-queue.ts';
import {
  LISTING_GIVEN_UP,
  READING_GIVEN_UP,
  failDeadLetters,
  TAGS_GIVEN_UP,
  WRITE_GIVEN_UP,
} from '../../web/server/orders/dead-letters.ts';
import type { Deps } from '../../web/server/ports/deps.ts';
import { settleDeadLettersJob } from '../../web/server/tasks/settle-dead-letters.ts';
import { recheckAll, recheckOrders } from '../../web/server/orders/recheck.ts';
import { freshDatabase } from '../support/database.ts';
import type { FreshDatabase } from '../support/database.ts';
import { anOrder, aShop, NORTH } from './support/shipping.ts';
import type { ShippingDeps } from './support/shipping.ts';

let database: FreshDatabase;
let queue: PgBossQueue;
let deps: ShippingDeps;
beforeAll(async () => {
  database = await freshDatabase();
  const log = pino({ level: 'silent' });
  queue = await createQueue({ databaseUrl: database.url, log, worker: false });
  const env = { encryptionKeys: [{ id: 'k1', key: Buffer.alloc(32, 7) }] } as unknown as ShippingDeps['env'];
  deps = { db: database.db, env, clock: { now: () => new Date('2026-11-23T15:00:00Z') }, log, queue };
  await aShop(deps, NORTH);
});
afterAll(async () => {
  await queue.stop();
  await database.drop();
});

beforeEach(() => database.pool.query('DELETE FROM pgboss.job'));

/** A worker takes the job for the last time it may be tried, and is killed: nothing of ours runs any more, only its heart stops. */
async function diesOnTheLastTry(name: string, key: string): Promise<void> {
  const jobs = await queue.boss.fetch(name, { batchSize: 100 });
  expect(jobs.length).toBeGreaterThan(0);
  await database.pool.query(
    `UPDATE pgboss.job SET retry_count = retry_limit, heartbeat_on = now() - interval '1 hour'
     WHERE name = $1 AND singleton_key = $2 AND state = 'active'`,
    [name, key],
  );
  // Supervision looks at a queue every two seconds at most.
  const letters = async () => {
    await queue.boss.supervise(name);
    const found = await database.pool.query(
      `SELECT 1 FROM pgboss.job WHERE name = $1 AND source_name = $2 AND singleton_key = $3`,
      [DEAD_LETTERS, name, key],
    );
    return found.rowCount;
  };
  await expect.poll(letters, { timeout: 15_000, interval: 500 }).toBe(1);
}
const run = (id: string) => deps.db.recheckRun.findUniqueOrThrow({ where: { shop_id: { shop: NORTH, id } } });
const order = (orderId: string) =>
  deps.db.orderRecord.findUniqueOrThrow({ where: { shop_orderId: { shop: NORTH, orderId } } });

describe('a job whose worker dies on its last try', () => {
  it('does not keep a re-check going for ever: its order counts as failed', async () => {
    const id = await recheckOrders(deps, NORTH, ['1001', '1002']);
    await failDeadLetters(deps);
    expect(await run(id)).toMatchObject({ state: 'running', done: 0 });
    await diesOnTheLastTry('read-order', `${NORTH}/1001`);
    await failDeadLetters(deps);
    expect(await run(id)).toMatchObject({ state: 'running', done: 1, failed: 1 });
    await database.pool.query(`DELETE FROM pgboss.job WHERE name = 'read-order'`);
    await failDeadLetters(deps);
    await failDeadLetters(deps);
    expect(await run(id)).toMatchObject({ state: 'done', done: 2, failed: 2 });
  });

  it('ends the run whose orders nobody lists any more, and says what to do', async () => {
    const id = await recheckAll(deps, NORTH, 'merchant');
    await failDeadLetters(deps);
    expect(await run(id)).toMatchObject({ state: 'listing' });
    await diesOnTheLastTry('list-recheck', `${NORTH}/${id}`);
    await failDeadLetters(deps);
    expect(await run(id)).toMatchObject({ state: 'failed', message: LISTING_GIVEN_UP });
  });

  it('tells that the tags were not written, until somebody asks for them again', async () => {
    await anOrder(deps, NORTH, '2001');
    await anOrder(deps, NORTH, '2002');
    expect(await order('2001')).toMatchObject({ tagState: 'pending' });
    await diesOnTheLastTry('write-tags', `${NORTH}/2001`);
    await failDeadLetters(deps);
    expect(await order('2001')).toMatchObject({ tagState: 'failed', tagError: TAGS_GIVEN_UP });
    expect(await order('2002')).toMatchObject({ tagState: 'pending', tagError: null });
    await anOrder(deps, NORTH, '2001');
    await failDeadLetters(deps);
    expect(await order('2001')).toMatchObject({ tagState: 'pending', tagError: null });
  });

  it('leaves the tags waiting of a shop that took our access away', async () => {
    await anOrder(deps, NORTH, '3001');
    await diesOnTheLastTry('write-tags', `${NORTH}/3001`);
    await deps.db.shop.update({ where: { shop: NORTH }, data: { state: 'reauthorise' } });
    await failDeadLetters(deps);
    expect(await order('3001')).toMatchObject({ tagState: 'pending', tagError: null });
    await deps.db.shop.update({ where: { shop: NORTH }, data: { state: 'installed' } });
  });

  it('ends the reading of a catalogue, and says of a product that Shopify does not have its facts', async () => {
    const { db } = deps;
    const at = deps.clock.now();
    const ids = { variantId: '7', productId: '70', inventoryItemId: '700' };
    const facts = { title: 'Mug', searchText: 'mug', shopifyUpdatedAt: at, factsAt: at };
    await db.productRecord.create({ data: { shop: NORTH, ...ids, ...facts, origin: 'CA', writeState: 'pending' } });
    await db.$transaction(async (tx) => {
      await requestCatalogue(tx, deps, NORTH);
      await queue.send(tx, [{ name: 'write-article', payload: { shop: NORTH, variantId: '7' } }]);
    });
    await failDeadLetters(deps);
    expect(await db.catalogueRead.findFirst()).toMatchObject({ state: 'reading' });
    expect(await db.productRecord.findFirst()).toMatchObject({ writeState: 'pending' });
    await diesOnTheLastTry('read-catalogue', NORTH);
    await diesOnTheLastTry('write-article', `${NORTH}/7`);
    await settleDeadLettersJob.run(deps as unknown as Deps, {});
    expect(await db.catalogueRead.findFirst()).toMatchObject({ state: 'failed', message: READING_GIVEN_UP });
    expect(await db.productRecord.findFirst()).toMatchObject({ writeState: 'failed', writeError: WRITE_GIVEN_UP });
  });

  it('asks again for the decisions that a changed product called for', async () => {
    await anOrder(deps, NORTH, '4001', { line: { article: '7' } });
    await deps.db.orderProduct.updateMany({ where: { orderId: '4001' }, data: { stale: true } });
    await failDeadLetters(deps);
    const { rows } = await database.pool.query("SELECT singleton_key FROM pgboss.job WHERE name = 'decide-holders'");
    expect(rows).toEqual([{ singleton_key: NORTH }]);
  });
});
