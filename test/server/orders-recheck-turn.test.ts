import { expect, it } from 'vitest';
import { recheckAll, recheckOrders } from '../../web/server/orders/recheck.ts';
import { latestRun } from '../../web/server/store/recheck.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { order, pipeline, withPipeline } from './support/placed-orders.ts';

withPipeline();

/** 130 orders, #1 the oldest; the oldest is also the one that changed last. */
function fillShop(): void {
  for (let id = 1; id <= 130; id += 1) {
    const createdAt = new Date(pipeline.at.getTime() - (200 - id) * 86_400_000).toISOString();
    const updatedAt = id === 1 ? pipeline.at.toISOString() : createdAt;
    pipeline.shopify.put(order(String(id), '5.00', { createdAt, updatedAt }));
  }
}

it('lists the orders that were placed last first: those are still to be shipped', async () => {
  fillShop();
  await recheckAll(pipeline.deps, SHOP, 'install');
  const [list] = pipeline.waiting.splice(0);
  if (list === undefined) throw new Error('no job');
  await pipeline.run(list);
  const inTurn = pipeline.waiting.toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
  const ids = inTurn.map((job) => Number((job.payload as { orderId: string }).orderId));
  expect(ids).toEqual(Array.from({ length: 130 }, (_, at) => 130 - at));
  expect(Math.max(...inTurn.map((job) => job.priority ?? 0))).toBeLessThan(0);
});

it('lets an order that a person names go before a run over everything', async () => {
  fillShop();
  await recheckOrders(pipeline.deps, SHOP, ['7']);
  await recheckAll(pipeline.deps, SHOP, 'merchant');
  const [named, list] = pipeline.waiting.splice(0);
  if (list === undefined) throw new Error('no job');
  await pipeline.run(list);
  expect(named?.priority).toBeGreaterThan(pipeline.waiting[0]?.priority ?? Number.NaN);
});

it('shows the progress of the longest run that is going on, and when none is, of the last', async () => {
  fillShop();
  const all = await recheckAll(pipeline.deps, SHOP, 'install');
  const [list] = pipeline.waiting.splice(0);
  if (list === undefined) throw new Error('no job');
  await pipeline.run(list);
  await recheckOrders(pipeline.deps, SHOP, ['7']);
  expect(await latestRun(pipeline.deps.db, SHOP)).toMatchObject({ id: all, total: 130 });
  const { recheckRun } = pipeline.deps.db;
  await recheckRun.updateMany({ where: { shop: SHOP }, data: { state: 'done' } });
  await recheckRun.updateMany({ where: { total: 1 }, data: { startedAt: new Date(pipeline.at.getTime() + 1000) } });
  expect(await latestRun(pipeline.deps.db, SHOP)).toMatchObject({ total: 1 });
});
