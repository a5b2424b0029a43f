import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { ShopMustWait, type AdminApi, type AdminOutcome } from '../../web/server/ports/admin-api.ts';
import { ShopifyUnavailable } from '../../web/server/admin-api/client.ts';
import type { Deps } from '../../web/server/ports/deps.ts';
import { createQueue } from '../../web/server/jobs/pg-boss-queue.ts';
import { startWorkers, type Workers } from '../../web/server/jobs/run-jobs.ts';
import { idleJobs, type ReadOrderRun } from './support/idle-jobs.ts';
import { freshDatabase, type FreshDatabase } from '../support/database.ts';
import { readableLog } from './support/ingress.ts';

const TROUBLED = 'troubled-shop.myshopify.com';
const WELL = 'well-shop.myshopify.com';
const ok = { kind: 'ok', data: {} } as AdminOutcome<never>;

let database: FreshDatabase;
let running: Workers[] = [];
const { log } = readableLog();
beforeAll(async () => {
  database = await freshDatabase();
  await (await createQueue({ databaseUrl: database.url, log, worker: false })).stop();
});
afterAll(() => database.drop());
beforeEach(() => database.pool.query('DELETE FROM pgboss.job'));
afterEach(async () => {
  await Promise.all(running.map((workers) => workers.stop()));
  running = [];
});

/** Workers of a process of their own; every job does nothing, but for read-order. */
async function work(concurrency: number, run: ReadOrderRun, admin?: AdminApi['run']): Promise<void> {
  const queue = await createQueue({ databaseUrl: database.url, log, worker: true });
  const deps = { db: database.db, log, admin: { run: admin ?? (() => Promise.resolve(ok)) } } as unknown as Deps;
  running.push(await startWorkers(deps, queue, idleJobs(run), concurrency));
}

async function send(...orders: (readonly [shop: string, orderId: string])[]): Promise<void> {
  const queue = await createQueue({ databaseUrl: database.url, log, worker: false });
  await database.db.$transaction((tx) =>
    queue.send(
      tx,
      orders.map(([shop, orderId]) => ({ name: 'read-order' as const, payload: { shop, orderId, cause: 'test' } })),
    ),
  );
  await queue.stop();
}

const many = (shop: string, count: number) => Array.from({ length: count }, (_, n) => [shop, `${n}`] as const);

const rows = async (shop: string) =>
  (
    await database.pool.query<{ state: string; retry_count: number }>(
      `SELECT state, retry_count FROM pgboss.job WHERE name = 'read-order' AND group_id = $1`,
      [shop],
    )
  ).rows;
const completed = async (shop: string) => (await rows(shop)).filter(({ state }) => state === 'completed').length;
const eventually = (check: () => Promise<void> | void) => vi.waitFor(check, { timeout: 20_000, interval: 20 });

/** Until it is opened. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

it('stops within ten seconds whatever a job does, and another process runs it again', { timeout: 60_000 }, async () => {
  await send([WELL, '1']);
  const [began, never] = [gate(), gate()];
  await work(1, async () => {
    began.open();
    await never.opened;
  });
  await began.opened;
  const told = performance.now();
  await running.pop()?.stop();
  expect(performance.now() - told).toBeLessThan(10_000);
  expect(await rows(WELL)).toMatchObject([{ state: 'retry' }]);
  await work(1, () => Promise.resolve());
  await eventually(async () => expect(await completed(WELL)).toBe(1));
  never.open();
});

it('takes the shops in turn, though one has sent all its orders before', { timeout: 30_000 }, async () => {
  await send(...many(TROUBLED, 30));
  await send([WELL, '1']);
  const ran: string[] = [];
  await work(1, (_deps, { shop }) => Promise.resolve(void ran.push(shop)));
  await eventually(() => expect(ran).toHaveLength(31));
  expect(ran.indexOf(WELL)).toBeLessThan(3);
});

it(
  'puts a job that must wait back without counting a try, and runs other shops meanwhile',
  { timeout: 30_000 },
  async () => {
    await send(...many(TROUBLED, 5));
    await send([WELL, '1']);
    let points = false;
    let asked = 0;
    await work(1, (_deps, { shop }) => {
      if (shop === WELL || points) return Promise.resolve();
      asked += 1;
      return Promise.reject(new ShopMustWait(4_000));
    });
    await eventually(async () => expect(await completed(WELL)).toBe(1));
    expect(await completed(TROUBLED)).toBe(0);
    // The first one found out for all of them: the others were not even taken until its wait was over.
    expect(asked).toBe(1);
    points = true;
    await eventually(async () => expect(await completed(TROUBLED)).toBe(5));
    expect((await rows(TROUBLED)).map(({ retry_count }) => retry_count)).toEqual([0, 0, 0, 0, 0]);
  },
);

it('folds a job that is put back into the one of its key that came meanwhile', { timeout: 30_000 }, async () => {
  const running = gate();
  const sent = gate();
  let ran = 0;
  await work(1, async () => {
    ran += 1;
    if (ran > 1) return;
    running.open();
    await sent.opened;
    throw new ShopMustWait(100);
  });
  await send([TROUBLED, '1']);
  await running.opened;
  await send([TROUBLED, '1']);
  sent.open();
  await eventually(() => expect(ran).toBe(2));
  await eventually(async () =>
    expect((await rows(TROUBLED)).map(({ state }) => state)).toEqual(['completed', 'completed']),
  );
});

it('has no more jobs of a shop at once than it may, over two processes', { timeout: 30_000 }, async () => {
  const hold = gate();
  let now = 0;
  let most = 0;
  const run: ReadOrderRun = async ({ admin }, { shop }) => {
    if (shop === WELL) return;
    most = Math.max(most, (now += 1));
    await admin.run(shop, '', {});
    now -= 1;
  };
  const hanging: AdminApi['run'] = async () => {
    await hold.opened;
    return ok;
  };
  await work(2, run, hanging);
  await send(...many(TROUBLED, 10));
  await eventually(() => expect(now).toBe(2));
  // Its places are taken and it waits, so every lane is free for others.
  await work(2, run, hanging);
  await send(...many(WELL, 10));
  await eventually(async () => expect(await completed(WELL)).toBe(10));
  expect({ now, most, done: await completed(TROUBLED) }).toEqual({ now: 2, most: 2, done: 0 });
  hold.open();
  await eventually(async () => expect(await completed(TROUBLED)).toBe(10));
});

it(
  'tags other shops while one hangs, asks for that one no more, and lets its jobs go on at its first answer',
  { timeout: 60_000 },
  async () => {
    const timeout = gate();
    let answers = false;
    let probes = 0;
    const calls: string[] = [];
    const admin: AdminApi['run'] = async (shop, query) => {
      if (shop === WELL || answers) return ok;
      if (query === 'order') await timeout.opened;
      else probes += 1;
      throw new ShopifyUnavailable(503, { cause: new DOMException('late', 'TimeoutError') });
    };
    await work(
      1,
      async (deps, { shop }) => {
        calls.push(shop);
        await deps.admin.run(shop, 'order', {});
      },
      admin,
    );
    await send(...many(TROUBLED, 10));
    await eventually(() => expect(calls).toEqual([TROUBLED]));
    await send(...many(WELL, 5));
    await eventually(async () => expect(await completed(WELL)).toBe(5));
    expect(await completed(TROUBLED)).toBe(0);
    timeout.open();
    await eventually(() => expect(probes).toBeGreaterThan(1));
    // One call found out; none of the ten was tried after it.
    expect(calls.filter((shop) => shop === TROUBLED)).toHaveLength(1);
    answers = true;
    await eventually(async () => expect(await completed(TROUBLED)).toBe(10));
    const tries = (await rows(TROUBLED)).map(({ retry_count }) => retry_count);
    expect(tries.sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  },
);
