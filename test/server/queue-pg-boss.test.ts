import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deps } from '../../web/server/ports/deps.ts';
import { createQueue, DEAD_LETTERS, type PgBossQueue } from '../../web/server/jobs/pg-boss-queue.ts';
import { startWorkers } from '../../web/server/jobs/run-jobs.ts';
import { countStatements } from '../support/statements.ts';
import { idleJobs } from './support/idle-jobs.ts';
import { freshDatabase, type FreshDatabase } from '../support/database.ts';
import { SHOP, readableLog } from './support/ingress.ts';

let database: FreshDatabase;
const { log, lines } = readableLog();
beforeAll(async () => {
  database = await freshDatabase();
  // Makes pg-boss's tables, whichever test comes first.
  await (await createQueue({ databaseUrl: database.url, log, worker: false })).stop();
});
afterAll(() => database.drop());
beforeEach(() => void (lines.length = 0));

const order = (orderId: string, priority = 0) => ({
  name: 'read-order' as const,
  payload: { shop: SHOP, orderId, cause: 'test' },
  priority,
});
const send = (queue: PgBossQueue, ...jobs: ReturnType<typeof order>[]) =>
  database.db.$transaction((tx) => queue.send(tx, jobs));
const states = async (orderId: string) =>
  (
    await database.pool.query<{ state: string }>(
      `SELECT state FROM pgboss.job WHERE name = 'read-order' AND singleton_key = $1`,
      [`${SHOP}/${orderId}`],
    )
  ).rows
    .map((row) => row.state)
    .sort();

const deps = () => ({ db: database.db, log }) as unknown as Deps;

describe('sending', () => {
  let queue: PgBossQueue;
  beforeAll(async () => {
    queue = await createQueue({ databaseUrl: database.url, log, worker: false });
  });
  afterAll(() => queue.stop());

  it('adds the job if and only if the transaction commits', async () => {
    await expect(
      database.db.$transaction(async (tx) => {
        await queue.send(tx, [order('1')]);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await states('1')).toEqual([]);
    await send(queue, order('1'));
    expect(await states('1')).toEqual(['created']);
  });

  it('folds ten sends for one key into one waiting job, and keeps other keys apart', async () => {
    for (let round = 0; round < 10; round += 1) await send(queue, order('2'), order('3'), order('2'));
    expect(await states('2')).toEqual(['created']);
    expect(await states('3')).toEqual(['created']);
  });

  it('raises the priority of the waiting job it folds into, and never lowers it', async () => {
    const turn = async () =>
      (
        await database.pool.query<{ priority: number }>(`SELECT priority FROM pgboss.job WHERE singleton_key = $1`, [
          `${SHOP}/raised`,
        ])
      ).rows.map((row) => row.priority);
    await send(queue, order('raised', 0));
    await send(queue, order('raised', 3));
    expect(await turn()).toEqual([3]);
    await send(queue, order('raised', 1));
    expect(await turn()).toEqual([3]);
  });

  it('folds thirty into waiting jobs by as many statements as three, each with the higher priority', async () => {
    await database.pool.query('DELETE FROM pgboss.job');
    const orders = (count: number, priority: number) =>
      Array.from({ length: count }, (_, n) => order(`many-${n}`, priority));
    await send(queue, ...orders(15, 2));
    const counted = countStatements(database.pool);
    const takes = async (count: number) => {
      const before = counted.count;
      await send(queue, ...orders(count, 1));
      return counted.count - before;
    };
    expect(await takes(30)).toBe(await takes(3));
    const { rows } = await database.pool.query<{ priority: number; jobs: number }>(
      `SELECT priority, count(*)::int AS jobs FROM pgboss.job WHERE state = 'created' GROUP BY priority ORDER BY priority`,
    );
    expect(rows).toEqual([
      { priority: 1, jobs: 15 },
      { priority: 2, jobs: 15 },
    ]);
  });

  it('keeps workers off the waiting job it folded into until the sender has committed', async () => {
    await database.pool.query('DELETE FROM pgboss.job');
    await send(queue, order('4'));
    await database.db.$transaction(async (tx) => {
      await queue.send(tx, [order('4')]);
      expect(await queue.boss.fetch('read-order')).toEqual([]);
    });
    expect(await queue.boss.fetch('read-order')).toHaveLength(1);
  });

  it('lets one more wait while one is active, and never two of a key be active', async () => {
    await database.pool.query('DELETE FROM pgboss.job');
    await send(queue, order('5'));
    expect(await queue.boss.fetch('read-order')).toHaveLength(1);
    for (let round = 0; round < 3; round += 1) await send(queue, order('5'));
    expect(await states('5')).toEqual(['active', 'created']);
    expect(await queue.boss.fetch('read-order')).toEqual([]);
  });

  it('pulls a postponed job forward when one is sent for now', async () => {
    await database.pool.query('DELETE FROM pgboss.job');
    await database.db.$transaction((tx) => queue.send(tx, [{ ...order('6'), afterSeconds: 3600 }]));
    expect(await queue.boss.fetch('read-order')).toEqual([]);
    await send(queue, order('6'));
    expect(await queue.boss.fetch('read-order')).toHaveLength(1);
  });

  it('starts beside another process that starts at the same time', async () => {
    const fresh = await freshDatabase();
    const both = await Promise.all([1, 2, 3].map(() => createQueue({ databaseUrl: fresh.url, log, worker: false })));
    await Promise.all(both.map((one) => one.stop()));
    await fresh.drop();
  });
});

describe('working', () => {
  beforeEach(async () => {
    await database.pool.query('DELETE FROM pgboss.job');
  });

  it(
    'runs each job within moments, several at once, and one key never twice at once',
    { timeout: 30_000 },
    async () => {
      const queue = await createQueue({ databaseUrl: database.url, log, worker: true });
      const active = new Map<string, number>();
      const done: string[] = [];
      let together = 0;
      let clashes = 0;
      const tasks = idleJobs(async (_deps, { orderId }) => {
        active.set(orderId, (active.get(orderId) ?? 0) + 1);
        together = Math.max(
          together,
          [...active.values()].reduce((sum, count) => sum + count, 0),
        );
        if ((active.get(orderId) ?? 0) > 1) clashes += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
        active.set(orderId, (active.get(orderId) ?? 1) - 1);
        done.push(orderId);
      });
      const workers = await startWorkers(deps(), queue, tasks, 4);
      for (let round = 0; round < 5; round += 1)
        await send(queue, ...Array.from({ length: 10 }, (_, index) => order(`${index}`)));
      await vi.waitFor(() => expect(new Set(done).size).toBe(10), { timeout: 10_000, interval: 10 });
      await vi.waitFor(
        async () =>
          expect(
            (await database.pool.query(`SELECT 1 FROM pgboss.job WHERE name = 'read-order' AND state < 'completed'`))
              .rows,
          ).toEqual([]),
        { timeout: 10_000 },
      );
      await workers.stop();
      expect(clashes).toBe(0);
      expect(together).toBeGreaterThan(1);
    },
  );

  it('tries a passing fault again, and puts a payload that does not fit aside', { timeout: 30_000 }, async () => {
    const queue = await createQueue({ databaseUrl: database.url, log, worker: true });
    let calls = 0;
    const tasks = idleJobs(async () => {
      calls += 1;
      if (calls === 1) throw Object.assign(new Error('of ann@example.com'), { code: 'ECONNRESET' });
    }).map((task) =>
      task.name === 'write-tags'
        ? {
            ...task,
            payload: {
              parse: () => {
                throw new TypeError('not ours');
              },
            },
          }
        : task,
    );
    const workers = await startWorkers(deps(), queue, tasks, 1);
    await send(queue, order('7'));
    await database.db.$transaction((tx) =>
      queue.send(tx, [{ name: 'write-tags', payload: { shop: SHOP, orderId: '7' } }]),
    );
    await vi.waitFor(async () => expect(await states('7')).toEqual(['completed']), { timeout: 15_000 });
    await vi.waitFor(
      async () =>
        expect((await database.pool.query('SELECT data FROM pgboss.job WHERE name = $1', [DEAD_LETTERS])).rows).toEqual(
          [{ data: { shop: SHOP, orderId: '7' } }],
        ),
      { timeout: 5_000 },
    );
    await workers.stop();
    expect(calls).toBe(2);
    expect(lines.join('')).not.toContain('ann@example.com');
  });

  it('lets what is running end when it stops', async () => {
    const queue = await createQueue({ databaseUrl: database.url, log, worker: true });
    let ended = false;
    let began = false;
    const workers = await startWorkers(
      deps(),
      queue,
      idleJobs(async () => {
        began = true;
        await new Promise((resolve) => setTimeout(resolve, 500));
        ended = true;
      }),
      1,
    );
    await send(queue, order('8'));
    await vi.waitFor(() => expect(began).toBe(true), { timeout: 5_000 });
    await workers.stop();
    expect(ended).toBe(true);
    expect(await states('8')).toEqual(['completed']);
  });

  it('refuses to start where nothing runs the jobs of a queue', async () => {
    const queue = await createQueue({ databaseUrl: database.url, log, worker: false });
    await expect(startWorkers(deps(), queue, idleJobs(() => Promise.resolve()).slice(1), 1)).rejects.toThrow(
      /Nothing runs the jobs of read-order/,
    );
    await queue.stop();
  });

  it('runs the job of a killed worker again within 20 seconds', { timeout: 60_000 }, async () => {
    const queue = await createQueue({ databaseUrl: database.url, log, worker: false });
    await send(queue, order('9'));
    const child = fork(fileURLToPath(new URL('support/stuck-worker.ts', import.meta.url)), [database.url], {
      execArgv: [],
      stdio: 'ignore',
    });
    await firstMessage(child);
    child.kill('SIGKILL');
    const killed = Date.now();
    expect(await states('9')).toEqual(['active']);
    let ran = 0;
    const other = await createQueue({ databaseUrl: database.url, log, worker: true });
    const workers = await startWorkers(
      deps(),
      other,
      idleJobs(async () => void (ran = Date.now())),
      1,
    );
    await vi.waitFor(() => expect(ran).toBeGreaterThan(killed), { timeout: 40_000, interval: 50 });
    await workers.stop();
    await queue.stop();
    console.info(`a killed worker's job ran again after ${((ran - killed) / 1000).toFixed(1)} s`);
    expect(ran - killed).toBeLessThan(20_000);
  });
});

async function firstMessage(child: ChildProcess): Promise<void> {
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('the worker ended before it began'))),
  ]);
}
