// Killed halfway: nothing was stored (one transaction), and the job runs again with a fresh reading.
import type { z } from 'zod';
import { hasAccess } from '../admin-api/access.ts';
import { readOrder } from '../orders/read-order.ts';
import { defineJob } from '../ports/job.ts';
import { ofOrderWithCause } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'read-order': z.infer<typeof ofOrderWithCause>;
  }
}

export const readOrderJob = defineJob({
  name: 'read-order',
  does: 'Reads an order from Shopify, stores and decides it.',
  payload: ofOrderWithCause,
  key: ['shop', 'orderId'],
  busy: true,
  asksShopify: true,
  async run(deps, { shop, orderId, cause }) {
    if (await hasAccess(deps, shop)) await readOrder(deps, shop, orderId, cause);
  },
});
