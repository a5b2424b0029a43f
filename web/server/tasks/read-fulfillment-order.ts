// Killed halfway: the job runs again and folds into the read-order that it sent already. A shop that refuses us ends it quietly: when the
// merchant opens the app again, every order is read.
import type { z } from 'zod';
import { lookAtPart } from '../orders/look-at-order.ts';
import { defineJob } from '../ports/job.ts';
import { ofFulfillmentOrder } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'read-fulfillment-order': z.infer<typeof ofFulfillmentOrder>;
  }
}

export const readFulfillmentOrderJob = defineJob({
  name: 'read-fulfillment-order',
  does: 'Looks at a fulfilment order, whose deliveries name no order, and has its order read where it differs.',
  payload: ofFulfillmentOrder,
  key: ['shop', 'fulfillmentOrderId'],
  priority: 1,
  asksShopify: true,
  run: (deps, { shop, ...part }) => lookAtPart(deps, shop, part),
});
