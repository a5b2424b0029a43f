import { expect, it } from 'vitest';
import { reconcileAll } from '../../web/server/shops/reconcile.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { order, pipeline, someoneElse, withPipeline } from './support/placed-orders.ts';

withPipeline();

const read = (orderId: string, cause: string) =>
  pipeline.run({ name: 'read-order', payload: { shop: SHOP, orderId, cause } });
const held = async () =>
  (await pipeline.deps.db.orderRecord.findMany({ select: { orderId: true }, orderBy: { orderId: 'asc' } })).map(
    ({ orderId }) => orderId,
  );

async function redact(...orderIds: string[]): Promise<void> {
  await pipeline.deps.db.privacyRequest.create({
    data: { shop: SHOP, id: 'r1', topic: 'customers/redact', orderIds, receivedAt: pipeline.at },
  });
  await pipeline.run({ name: 'customer-redact', payload: { shop: SHOP, requestId: 'r1' } });
}

it('an order whose customer was erased comes back by no delivery, re-check or reconciliation', async () => {
  await pipeline.place(order('1001', '40.00'));
  await pipeline.place(order('1002', '40.00', someoneElse('Noor')));
  await redact('1001');
  expect(await held()).toEqual(['1002']);
  pipeline.at = new Date(pipeline.at.getTime() + 60_000);
  for (const id of ['1001', '1002']) pipeline.shopify.put(order(id, '41.00', id === '1002' ? someoneElse('Noor') : {}));
  for (const cause of ['order-updated', 're-check']) await read('1001', cause);
  expect(await held()).toEqual(['1002']);
  pipeline.waiting.splice(0);
  await reconcileAll(pipeline.deps);
  expect(pipeline.waiting.map(({ payload }) => payload)).toEqual([{ shop: SHOP, orderId: '1002', cause: 'reconcile' }]);
});

it('a request that was not carried out yet keeps nothing away, nor does one to hand data over', async () => {
  const asked = { shop: SHOP, orderIds: ['1001'], receivedAt: pipeline.at };
  await pipeline.deps.db.privacyRequest.createMany({
    data: [
      { ...asked, id: 'r1', topic: 'customers/redact' },
      { ...asked, id: 'r2', topic: 'customers/data_request', doneAt: pipeline.at },
      { ...asked, id: 'r3', shop: 'other-shop.myshopify.com', topic: 'customers/redact', doneAt: pipeline.at },
    ],
  });
  await pipeline.place(order('1001', '40.00'));
  expect(await held()).toEqual(['1001']);
});
