// Killed halfway: nothing was stored (one transaction), and the job looks again. Repeating it changes nothing.
import type { z } from 'zod';
import { hasAccess } from '../admin-api/access.ts';
import { lookAtOrder } from '../orders/look-at-order.ts';
import { defineJob } from '../ports/job.ts';
import { ofOrderWithCause } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'look-at-order': z.infer<typeof ofOrderWithCause>;
  }
}

export const lookAtOrderJob = defineJob({
  name: 'look-at-order',
  does: 'Looks whether an order that changed differs from what is held, and has it read if so.',
  payload: ofOrderWithCause,
  key: ['shop', 'orderId'],
  priority: 1,
  busy: true,
  asksShopify: true,
  async run(deps, { shop, orderId, cause }) {
    if (await hasAccess(deps, shop)) await lookAtOrder(deps, shop, orderId, cause);
  },
});
