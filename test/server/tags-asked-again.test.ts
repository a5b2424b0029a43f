import { describe, expect, it } from 'vitest';
import { reconcileAll } from '../../web/server/shops/reconcile.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { order, pipeline, withPipeline } from './support/placed-orders.ts';

withPipeline();

const MINUTE = 60_000;
const writes = () => pipeline.shopify.asked.filter(({ operation }) => operation === 'WriteBack').length;

async function pass(minutesLater: number): Promise<number> {
  pipeline.at = new Date(pipeline.at.getTime() + minutesLater * MINUTE);
  const before = writes();
  await reconcileAll(pipeline.deps);
  await pipeline.drain();
  return writes() - before;
}

describe('tags that Shopify did not take', () => {
  it('are asked again by the reconciliation, after half an hour and then twice as long, and are written in the end', async () => {
    pipeline.shopify.before = (operation) => (operation === 'WriteBack' ? { kind: 'refused', message: 'no' } : null);
    await pipeline.place(order('1001', '40.00'));
    expect(await pipeline.row('1001')).toMatchObject({ tagState: 'failed', tagFailures: 1 });
    expect(await pass(29)).toBe(0);
    expect(await pass(1)).toBe(1);
    expect(await pipeline.row('1001')).toMatchObject({ tagState: 'failed', tagFailures: 2 });
    expect(await pass(59)).toBe(0);
    expect(await pass(1)).toBe(1);
    expect(await pass(119)).toBe(0);
    pipeline.shopify.before = null;
    expect(await pass(1)).toBe(1);
    expect(await pipeline.row('1001')).toMatchObject({
      tagState: 'written',
      tagError: null,
      tagFailures: 0,
      tagRetryAt: null,
    });
    expect(pipeline.shopify.written('1001').tags.length).toBeGreaterThan(0);
    expect(await pass(60 * 24)).toBe(0);
  });

  it('wait a day at most, however often they failed', async () => {
    pipeline.shopify.before = (operation) => (operation === 'WriteBack' ? { kind: 'refused', message: 'no' } : null);
    await pipeline.place(order('1001', '40.00'));
    await pipeline.deps.db.orderRecord.updateMany({ data: { tagFailures: 40, tagRetryAt: pipeline.at } });
    expect(await pass(0)).toBe(1);
    const { tagRetryAt } = await pipeline.row('1001');
    expect((tagRetryAt?.getTime() ?? 0) - pipeline.at.getTime()).toBe(24 * 60 * MINUTE);
  });

  it.each([
    ['has left', { standing: 'gone' }],
    ['was cancelled', { cancelledAt: new Date() }],
    ['is deleted', { deletedAt: new Date() }],
  ])('are left alone of an order that %s', async (_why, change) => {
    pipeline.shopify.before = (operation) => (operation === 'WriteBack' ? { kind: 'refused', message: 'no' } : null);
    await pipeline.place(order('1001', '40.00'));
    await pipeline.deps.db.orderRecord.updateMany({ where: { shop: SHOP }, data: change });
    expect(await pass(60 * 24)).toBe(0);
  });
});
