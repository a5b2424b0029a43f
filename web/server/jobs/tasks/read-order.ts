// Reads an order from Shopify, stores and decides it.
// Killed halfway: nothing was stored (one transaction), and the job runs again with a fresh reading.
import { hasAccess } from '../../admin-api/access.ts';
import { readOrder } from '../../orders/read-order.ts';
import type { Task } from '../task.ts';
import { ofOrderWithCause } from './payload.ts';

export const readOrderTask: Task<'read-order'> = {
  name: 'read-order',
  parse: (payload) => ofOrderWithCause.parse(payload),
  async run(deps, { shop, orderId, cause }) {
    if (await hasAccess(deps, shop)) await readOrder(deps, shop, orderId, cause);
  },
};
