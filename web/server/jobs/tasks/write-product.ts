// Writes origin and HTS code of an article to its inventory item at Shopify.
// Killed after the write and before its record: the job runs again, finds that Shopify says it already, and records that.
import { writeProduct } from '../../products/write-product.ts';
import type { Task } from '../task.ts';
import { ofVariant } from './payload.ts';

export const writeProductTask: Task<'write-article'> = {
  name: 'write-article',
  parse: (payload) => ofVariant.parse(payload),
  run: (deps, { shop, variantId }) => writeProduct(deps, shop, variantId),
};
