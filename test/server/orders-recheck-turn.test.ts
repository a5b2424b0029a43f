import { expect, it } from 'vitest';
import { recheckAll } from '../../web/server/orders/recheck.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { order, pipeline, withPipeline } from './support/placed-orders.ts';

withPipeline();

it('takes the orders that changed last first in a re-check of all, after what a delivery asks for', async () => {
  const ago = (days: number): string => new Date(pipeline.at.getTime() - days * 86_400_000).toISOString();
  for (const [id, days] of [
    ['1', 400],
    ['2', 2],
    ['3', 0],
  ] as const)
    pipeline.shopify.put(order(id, '5.00', { createdAt: ago(days), updatedAt: ago(days) }));
  await recheckAll(pipeline.deps, SHOP, 'install');
  const [list] = pipeline.waiting.splice(0);
  if (list === undefined) throw new Error('no job');
  await pipeline.run(list);
  const turns = pipeline.waiting.map((job) => [(job.payload as { orderId: string }).orderId, job.priority]);
  expect(new Map(turns as [string, number][])).toEqual(
    new Map([
      ['1', -400],
      ['2', -2],
      ['3', -0],
    ]),
  );
});
