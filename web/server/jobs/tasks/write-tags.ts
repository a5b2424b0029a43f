// Writes an order's tags and metafield to Shopify.
// Killed after the write and before its record: the job runs again and writes the same once more, which changes nothing.
import { writeTags } from '../../orders/write-tags.ts';
import type { Task } from '../task.ts';
import { ofOrder } from './payload.ts';

export const writeTagsTask: Task<'write-tags'> = {
  name: 'write-tags',
  parse: (payload) => ofOrder.parse(payload),
  run: (deps, { shop, orderId }) => writeTags(deps, shop, orderId),
};
