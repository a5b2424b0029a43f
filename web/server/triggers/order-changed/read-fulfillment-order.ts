import { z } from 'zod';
import { ORDER_BEHIND } from '#shopify';
import type { OrderBehindData } from '#shopify';
import type { Task } from '../../jobs/task.ts';

const PAYLOAD = z.object({ shop: z.string(), fulfillmentOrderId: z.string(), cause: z.string().default('routed') });

/**
 * Routing, moving and holding name the fulfilment order alone. Killed halfway: the job runs again and folds into the read-order it
 * already sent. A shop that refuses us ends it quietly: when the merchant opens the app again, every order is read.
 */
export const readFulfillmentOrder: Task<'read-fulfillment-order'> = {
  name: 'read-fulfillment-order',
  parse: (payload) => PAYLOAD.parse(payload),
  async run({ admin, db, queue }, { shop, fulfillmentOrderId, cause = 'routed' }) {
    const id = `gid://shopify/FulfillmentOrder/${fulfillmentOrderId}`;
    const outcome = await admin.run<OrderBehindData>(shop, ORDER_BEHIND, { id });
    if (outcome.kind === 'refused') throw new Error('Shopify refused to say which order a fulfilment order belongs to');
    if (outcome.kind !== 'ok' || outcome.data.fulfillmentOrder === null) return;
    const orderId = outcome.data.fulfillmentOrder.orderId.split('/').at(-1) ?? '';
    await db.$transaction((tx) =>
      queue.send(tx, [{ name: 'read-order', payload: { shop, orderId, cause }, priority: 1 }]),
    );
  },
};
