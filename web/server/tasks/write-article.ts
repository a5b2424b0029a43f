// Killed after the write and before its record: the job runs again, finds that Shopify says it already, and records that.
import type { z } from 'zod';
import { defineJob } from '../ports/job.ts';
import { writeProduct } from '../products/write-product.ts';
import { ofVariant } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'write-article': z.infer<typeof ofVariant>;
  }
}

export const writeArticleJob = defineJob({
  name: 'write-article',
  does: 'Brings a product’s origin and HTS code at Shopify to what was stated here.',
  payload: ofVariant,
  key: ['shop', 'variantId'],
  asksShopify: true,
  run: (deps, { shop, variantId }) => writeProduct(deps, shop, variantId),
});
