import { expect, it } from 'vitest';
import { tagTurn } from '../../web/server/judging/tag-turn.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { order, pipeline, someoneElse, withPipeline } from './support/placed-orders.ts';

withPipeline();

const DAY_MS = 86_400_000;
const placedDaysAgo = (days: number): { createdAt: string } => ({
  createdAt: new Date(pipeline.at.getTime() - days * DAY_MS).toISOString(),
});
const decide = (orderId: string) =>
  pipeline.run({ name: 'decide-order', payload: { shop: SHOP, orderId, cause: 'product' } });

it('writes the tags of an order that has none before all, then those of the soonest arrival', async () => {
  await pipeline.place(order('1', '5.00', someoneElse('Ann')));
  await pipeline.place(order('2', '5.00', { ...someoneElse('Ben'), ...placedDaysAgo(2) }));
  await pipeline.place(order('3', '5.00', { ...someoneElse('Cem'), ...placedDaysAgo(1) }));
  await pipeline.deps.db.orderRecord.updateMany({ data: { tags: [] } }); // as if somebody had taken them away
  for (const id of ['1', '2', '3']) await decide(id);
  pipeline.shopify.put(order('4', '5.00', someoneElse('Dee')));
  await pipeline.run({ name: 'read-order', payload: { shop: SHOP, orderId: '4', cause: 'webhook:orders/create' } });
  const writing = pipeline.waiting.filter(({ name }) => name === 'write-tags');
  const inTurn = writing.toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
  expect(inTurn.map(({ payload }) => (payload as { orderId: string }).orderId)).toEqual(['4', '2', '3', '1']);
  expect(new Set(writing.map(({ priority }) => priority)).size).toBe(4);
});

it('comes last to what has left, and to what arrives at an unknown time', () => {
  const now = new Date('2026-11-22T15:00:00Z');
  const open = {
    taggedAt: now,
    arrivalAt: new Date('2199-01-01T00:00:00Z'),
    cancelledAt: null,
    deletedAt: null,
    standing: 'to-go',
  };
  const farAway = tagTurn(open, now);
  expect(tagTurn({ ...open, arrivalAt: null }, now)).toBeLessThan(farAway);
  expect(tagTurn({ ...open, arrivalAt: now, standing: 'gone' }, now)).toBeLessThan(farAway);
  expect(tagTurn({ ...open, arrivalAt: now, cancelledAt: now }, now)).toBeLessThan(farAway);
  expect(tagTurn({ ...open, arrivalAt: new Date('2020-01-01T00:00:00Z') }, now)).toBe(
    tagTurn({ ...open, arrivalAt: now }, now),
  );
});
