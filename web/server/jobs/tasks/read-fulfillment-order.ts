// Finds the order behind a fulfilment order and sends its read-order.
// Killed halfway: either the read-order was sent, or the job runs again; sent twice it folds into one.
import { sendOwnerOf } from '../../orders/fulfillment-order.ts';
import type { Task } from '../task.ts';
import { ofFulfillmentOrder } from './payload.ts';

export const readFulfillmentOrderTask: Task<'read-fulfillment-order'> = {
  name: 'read-fulfillment-order',
  parse: (payload) => ofFulfillmentOrder.parse(payload),
  run: (deps, { shop, fulfillmentOrderId }) => sendOwnerOf(deps, shop, fulfillmentOrderId),
};
