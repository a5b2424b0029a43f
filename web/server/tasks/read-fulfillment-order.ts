// Killed halfway: the job runs again and folds into the read-order that it sent already. A shop that refuses us ends it quietly: when the
// merchant opens the app again, every order is read.
import type { z } from 'zod';
import { ORDER_BEHIND } from '#shopify';
import type { OrderBehindData } from '#shopify';
import { defineJob } from '../ports/job.ts';
import { ofFulfillmentOrder } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'read-fulfillment-order': z.infer<typeof ofFulfillmentOrder>;
  }
}

export const readFulfillmentOrderJob = defineJob({
  name: 'read-fulfillment-order',
  does: 'Finds the order behind a fulfilment order and has it read: these deliveries name no order.',
  payload: ofFulfillmentOrder,
  key: ['shop', 'fulfillmentOrderId'],
  priority: 1,
  asksShopify: true,
  async run({ admin, db, queue }, { shop, fulfillmentOrderId, cause }) {
    const id = `gid://shopify/FulfillmentOrder/${fulfillmentOrderId}`;
    const outcome = await admin.run<OrderBehindData>(shop, ORDER_BEHIND, { id });
    if (outcome.kind === 'refused') throw new Error('Shopify refused to say which order a fulfilment order belongs to');
    if (outcome.kind !== 'ok' || outcome.data.fulfillmentOrder === null) return;
    const orderId = outcome.data.fulfillmentOrder.orderId.split('/').at(-1) ?? '';
    await db.$transaction((tx) =>
      queue.send(tx, [{ name: 'read-order', payload: { shop, orderId, cause }, priority: 1 }]),
    );
  },
});
