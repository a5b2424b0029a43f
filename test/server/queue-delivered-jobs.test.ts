import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  insertDeliveredJobs,
  DELIVERED_JOB,
  raiseWaitingJobs,
  wakeWorkers,
} from '../../web/server/store/delivered-jobs.ts';
import type { DeliveredJob } from '../../web/server/store/delivered-jobs.ts';
import { deliveredJob } from '../../web/server/tasks/delivered-job.ts';
import { jobKey, JOB_NAMES } from '../../web/server/tasks/index.ts';
import { createQueue, type PgBossQueue } from '../../web/server/jobs/pg-boss-queue.ts';
import type { JobToSend } from '../../web/server/ports/queue.ts';
import { freshDatabase, type FreshDatabase } from '../support/database.ts';
import { SHOP, readableLog } from './support/ingress.ts';

let database: FreshDatabase;
let queue: PgBossQueue;
beforeAll(async () => {
  database = await freshDatabase();
  queue = await createQueue({ databaseUrl: database.url, log: readableLog().log, worker: false });
});
afterAll(async () => {
  await queue.stop();
  await database.drop();
});

beforeEach(async () => {
  await database.pool.query('DELETE FROM pgboss.job');
});

const job = (name: JobToSend['name'], orderId: string, priority = 1): JobToSend => ({
  name,
  payload: { shop: SHOP, orderId, cause: 'test' },
  priority,
});
const deliver = (...jobs: JobToSend[]) => store(jobs.map(deliveredJob));
const store = (jobs: readonly DeliveredJob[]) =>
  database.pool.query(
    `WITH delivered AS (SELECT * FROM json_to_recordset($1::json) AS d (${DELIVERED_JOB})),
     sent AS (${insertDeliveredJobs('delivered')}), raised AS (${raiseWaitingJobs('delivered', 'sent')}) ${wakeWorkers('sent')}`,
    [JSON.stringify(jobs)],
  );

/** Every column but the id, with the instants as their distance from the job's creation. */
async function rowOf(name: string): Promise<Record<string, unknown> | undefined> {
  const { rows } = await database.pool.query<{ row: Record<string, unknown> }>(
    `DELETE FROM pgboss.job WHERE name = $1
     RETURNING to_jsonb(job) - 'id' || jsonb_build_object('created_on', created_on <= now(),
       'start_after', start_after - created_on, 'keep_until', keep_until - created_on) AS row`,
    [name],
  );
  expect(rows).toHaveLength(1);
  return rows[0]?.row;
}

it.each(JOB_NAMES)(
  'a delivered job of %s is, column for column, what the insert of pg-boss makes of it',
  async (name) => {
    const { payload } = job(name, '1');
    const group = { id: SHOP };
    await queue.boss.insert(name, [{ data: payload, singletonKey: jobKey(name, payload), priority: 1, group }]);
    const theirs = await rowOf(name);
    await deliver(job(name, '1'));
    expect(await rowOf(name)).toEqual(theirs);
  },
);

it('raises the waiting job that it folds into to its higher priority, and lowers none', async () => {
  const turns = async () =>
    (
      await database.pool.query<{ priority: number }>('SELECT priority FROM pgboss.job ORDER BY singleton_key')
    ).rows.map(({ priority }) => priority);
  await deliver(job('read-order', '21', -3), job('read-order', '22', 5), job('read-order', '23', -3));
  await deliver(job('read-order', '21', 1), job('read-order', '21', 2), job('read-order', '22', 1));
  expect(await turns()).toEqual([2, 5, -3]);
  const [first] = await queue.boss.fetch('read-order');
  expect(first?.data).toMatchObject({ orderId: '22' });
});

it('takes the highest turn of those that a batch brings for one job', async () => {
  await deliver(job('read-order', '31', 1), job('read-order', '31', 2));
  const { rows } = await database.pool.query('SELECT priority FROM pgboss.job');
  expect(rows).toEqual([{ priority: 2 }]);
});

it('does not wait for a waiting job that somebody else holds', async () => {
  await deliver(job('read-order', '41', 0));
  const other = await database.pool.connect();
  await other.query('BEGIN');
  await other.query('SELECT 1 FROM pgboss.job FOR UPDATE');
  await deliver(job('read-order', '41', 2));
  await other.query('ROLLBACK');
  other.release();
  const { rows } = await database.pool.query('SELECT priority FROM pgboss.job');
  expect(rows).toEqual([{ priority: 0 }]);
});

it('wakes the workers of each queue once a batch, on the channel where pg-boss listens', async () => {
  const heard: string[] = [];
  const listener = await database.pool.connect();
  const { rows } = await listener.query<{ channel: string }>(
    `SELECT 'pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24) AS channel`,
  );
  listener.on('notification', (message) => heard.push(message.payload ?? ''));
  await listener.query(`LISTEN "${rows[0]?.channel ?? ''}"`);
  await deliver(job('read-order', '11'), job('read-order', '12'), job('write-tags', '11'));
  await listener.query('SELECT 1');
  const ofOurs = heard.splice(0).sort();
  await queue.boss.insert('read-order', [{ data: {}, singletonKey: 'theirs-woken' }]);
  await listener.query('SELECT 1');
  listener.release(true);
  expect(ofOurs).toEqual(['read-order', 'write-tags']);
  expect(heard).toEqual(['read-order']);
});

it('refuses a job whose queue does not exist, instead of losing it', async () => {
  const lost = { ...deliveredJob(job('read-order', '21')), job_name: 'no-such-queue' };
  await expect(store([lost])).rejects.toThrow();
  expect(() => deliver(job('no-such-queue' as never, '21'))).toThrow('no-such-queue');
});
