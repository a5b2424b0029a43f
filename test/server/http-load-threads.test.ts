import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ApiError, OrderEntryOptions, LoadCosts, WhatIfAnswer } from '#contract';
import { country, hts, priceClearance, priceLoad } from '#domain';
import { loadPricing } from '../../web/server/costs/pricing.ts';
import { pricedOrderPages } from '../../web/server/store/load-pages.ts';
import { loadVerdict } from '../../web/server/store/verdicts.ts';
import { createThreads } from '../../web/server/threads/pool.ts';
import type { ThreadsOptions } from '../../web/server/threads/pool.ts';
import { WORKS } from '../../web/server/http/works.ts';
import type { AppThreads } from '../../web/server/http/works.ts';
import { copyOrders } from '../support/copied-orders.ts';
import { api, get, onStage, theLoad } from './support/http-stage.ts';
import { sealAnyway } from './support/seal-anyway.ts';
import { anOrder, aShop, NORTH } from './support/shipping.ts';

onStage();

const large = { shop: 'large-shop.myshopify.com' };
const ORDERS = 600;
let own: AppThreads;
let loadId: string;

beforeAll(async () => {
  own = api.threads;
  const { deps } = api;
  await aShop(deps, large.shop);
  const seeds = ['7000001', '7000002', '7000003'];
  for (const [n, id] of seeds.entries())
    await anOrder(deps, large.shop, id, {
      line: { origin: country(n === 0 ? 'VN' : 'CA'), hts: hts('6109100012'), quantity: n + 1 },
    });
  await copyOrders(api.database.pool, large.shop, seeds, ORDERS - seeds.length);
  ({ loadId } = await deps.db.shipmentLine.findFirstOrThrow({ where: { shop: large.shop } }));
});
afterEach(async () => {
  if (api.threads !== own) await api.threads.close(0);
  api.threads = own;
});

interface Seen {
  readonly name: string;
  readonly isSmall: boolean;
  readonly kind: string;
}

/** The app's own threads, made to take or to leave all work; what was asked of them is kept. */
function forced(isSmall: boolean | null): Seen[] {
  const seen: Seen[] = [];
  api.threads = {
    async run(name, asked) {
      const outcome = await own.run(name, { ...asked, isSmall: isSmall ?? asked.isSmall });
      seen.push({ name, isSmall: asked.isSmall, kind: outcome.kind });
      return outcome;
    },
    close: () => Promise.resolve(),
  };
  return seen;
}

const whatIf = async (id: string, token?: { shop: string }): Promise<WhatIfAnswer> => {
  const body = { subject: { kind: 'shipment', loadId: id }, origin: 'CN', amendments: true };
  const answer = await api.call('POST', '/api/rules/what-if', body, token);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  return answer.json<WhatIfAnswer>();
};
const costs = (id: string, token?: { shop: string }) => get<LoadCosts>(`/api/shipments/${id}/costs`, token);

/** Both ways, in the thread that serves requests and in another. */
async function bothWays<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  forced(true);
  const here = await ask();
  forced(false);
  expect(await ask()).toEqual(here);
  return here;
}

describe('a load of hundreds of orders', () => {
  it('is priced in a thread, page by page, as its orders are by themselves', async () => {
    const seen = forced(null);
    const told = await costs(loadId, large);
    expect(seen).toEqual([{ name: 'price-load', isSmall: false, kind: 'done' }]);
    expect([told.orderCount, told.orders.length, told.leftOut]).toEqual([ORDERS, 100, []]);

    const { db } = api.deps;
    const lines = await db.shipmentLine.findMany({
      where: { shop: large.shop, loadId },
      include: { order: true, shipment: true },
      orderBy: [{ order: { placedAt: 'asc' } }, { orderId: 'asc' }],
    });
    const orders = await Promise.all(
      lines.map(async ({ order: { orderId, verdictId, weightGrams } }) => {
        const verdict = await loadVerdict(db, large.shop, verdictId);
        return { orderId, lots: verdict?.lots ?? [], grams: weightGrams };
      }),
    );
    const load = priceLoad(orders, { ...(await loadPricing(api.deps, large.shop)), entry: '11' });
    expect(lines[0]?.shipment.entry).toBe('11');
    const {
      orders: first,
      orderCount: _count,
      isSealed: _sealed,
      leftOut: _left,
      feesUnstated: _fees,
      clearance,
      ...sums
    } = told;
    expect(clearance).toEqual(priceClearance(orders, await loadPricing(api.deps, large.shop)));
    const { orders: all, ...expected } = load;
    expect(sums).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(first.map(({ orderName: _name, ...one }) => one)).toEqual(JSON.parse(JSON.stringify(all.slice(0, 100))));
  });

  it('costs the same in a thread as without one, and so does an order’s part of it', async () => {
    await bothWays(() => costs(loadId, large));
    const told = await bothWays(() => get<OrderEntryOptions>('/api/orders/7000001/routes', large));
    expect(told.inLoad).toMatchObject({ id: loadId, orders: ORDERS, order: { orderId: '7000001' } });
  });

  it('is decided in a thread under a supposition, each order as it would be by itself', async () => {
    const seen = forced(null);
    const told = await whatIf(loadId, large);
    expect(seen).toEqual([{ name: 'what-if', isSmall: false, kind: 'done' }]);
    expect(told.orders).toHaveLength(ORDERS);
    expect(told.orders.map(({ orderId }) => orderId)).toEqual(told.orders.map(({ orderId }) => orderId).sort());
    expect(told.changed).toBe(told.orders.filter(({ changed }) => changed).length);
    for (const name of ['#7000001', '#7000002', '#80000500']) {
      const body = { subject: { kind: 'order', order: name }, origin: 'CN', amendments: true };
      const alone = (await api.call('POST', '/api/rules/what-if', body, large)).json<WhatIfAnswer>();
      const [{ ways: _ways, coming: _coming, ...one } = { ways: [], coming: [] }] = alone.orders;
      expect(told.orders.find((order) => order.name === name)).toEqual({ ...one, ways: [], coming: [] });
    }
    expect(await bothWays(() => whatIf(loadId, large))).toEqual(told);
  });

  it('comes out of the database in pages that hold each order once', async () => {
    const ids: string[] = [];
    let pages = 0;
    for await (const page of pricedOrderPages(api.deps.db, { shop: large.shop, id: loadId }, false)) {
      pages += 1;
      ids.push(...(JSON.parse(page) as { orderId: string }[]).map(({ orderId }) => orderId));
    }
    expect([pages, ids.length, new Set(ids).size]).toEqual([12, ORDERS, ORDERS]);
  });

  it('is another shop’s neither in costs nor in pages', async () => {
    expect((await api.call('GET', `/api/shipments/${loadId}/costs`)).status).toBe(404);
    const pages = pricedOrderPages(api.deps.db, { shop: NORTH, id: loadId }, false);
    expect(await pages.next()).toEqual({ done: true, value: undefined });
  });
});

describe('a small load', () => {
  it('is priced where it is asked for; sealed, it stays as it was sealed, with a thread or without', async () => {
    const { id } = await theLoad();
    const seen = forced(null);
    await costs(id);
    await whatIf(id);
    expect(seen.map(({ isSmall }) => isSmall)).toEqual([true, true]);
    const open = await bothWays(() => costs(id));
    await bothWays(() => whatIf(id));
    expect((await sealAnyway(api.deps, NORTH, id, '77')).kind).toBe('sealed');
    const orderId = open.orders[0]?.orderId ?? '';
    await anOrder(api.deps, NORTH, orderId, { line: { unitPriceMinor: 99_900, weightGrams: 5_000 } });
    const sealed = await bothWays(() => costs(id));
    expect(sealed).toMatchObject({ isSealed: true, orderCount: open.orderCount, leftOut: [] });
    expect(sealed.duty).toEqual(open.duty);
    await api.database.pool.query('DELETE FROM verdict_record WHERE shop = $1 AND order_id = $2', [NORTH, orderId]);
    const gone = await bothWays(() => costs(id));
    expect(gone).toMatchObject({ leftOut: [`#${orderId}`], orderCount: open.orderCount - 1, duty: { atLeast: true } });
    expect((await bothWays(() => whatIf(id))).orders).toHaveLength(open.orderCount - 1);
  });
});

describe('a load that gets no answer', () => {
  const threadsWith = (differing: Partial<ThreadsOptions<typeof WORKS>>): void => {
    api.threads = createThreads({
      works: WORKS,
      file: new URL('../../web/server/thread.ts', import.meta.url),
      log: api.deps.log,
      threads: 1,
      waiting: 1,
      ofOneShop: 2,
      limitMs: 55_000,
      heapMb: 512,
      idleMs: 60_000,
      ...differing,
    });
  };
  const refusals = async () => {
    const body = { subject: { kind: 'shipment', loadId }, amendments: false };
    const answers = [
      await api.call('GET', `/api/shipments/${loadId}/costs`, undefined, large),
      await api.call('GET', '/api/orders/7000001/routes', undefined, large),
      await api.call('POST', '/api/rules/what-if', body, large),
    ];
    return answers.map((answer) => [answer.status, answer.json<ApiError>().error.message]);
  };

  it('says why, and what to do next', async () => {
    threadsWith({ threads: 0, waiting: 0 });
    const room = expect.stringMatching(/other large files.*Try again in a minute/) as unknown;
    expect(await refusals()).toEqual(Array.from({ length: 3 }, () => [503, room]));
    await api.threads.close(0);
    threadsWith({ limitMs: 1 });
    const orders = expect.stringMatching(/took too long.*one by one/) as unknown;
    expect(await refusals()).toEqual(Array.from({ length: 3 }, () => [503, orders]));
    await api.threads.close(0);
    threadsWith({ file: new URL('./support/ending-thread.ts', import.meta.url) });
    expect((await refusals()).map(([status]) => status)).toEqual([503, 503, 503]);
  });
});
