// Killed halfway: nothing was stored (one transaction), and the job runs again with a fresh reading.
import type { z } from 'zod';
import { hasAccess } from '../admin-api/access.ts';
import { defineJob } from '../ports/job.ts';
import { readProduct } from '../products/read-product.ts';
import { ofProduct } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'read-product': z.infer<typeof ofProduct>;
  }
}

export const readProductJob = defineJob({
  name: 'read-product',
  does: 'Reads all variants of one product.',
  payload: ofProduct,
  key: ['shop', 'productId'],
  asksShopify: true,
  async run(deps, { shop, productId }) {
    if (await hasAccess(deps, shop)) await readProduct(deps, shop, productId);
  },
});
