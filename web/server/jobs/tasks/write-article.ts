// Writes origin and HTS code of an article to its inventory item at Shopify.
// Killed after the write and before its record: the job runs again, finds that Shopify says it already, and records that.
import { writeArticle } from '../../articles/write-article.ts';
import type { Task } from '../task.ts';
import { ofVariant } from './payload.ts';

export const writeArticleTask: Task<'write-article'> = {
  name: 'write-article',
  parse: (payload) => ofVariant.parse(payload),
  run: (deps, { shop, variantId }) => writeArticle(deps, shop, variantId),
};
