// Killed halfway: each page was stored with the cursor, so the job goes on at the next page; a page read again changes nothing.
import type { z } from 'zod';
import { hasAccess } from '../admin-api/access.ts';
import { defineJob } from '../ports/job.ts';
import { readCatalogue } from '../products/read-catalogue.ts';
import { ofShop } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'read-catalogue': z.infer<typeof ofShop>;
  }
}

export const readCatalogueJob = defineJob({
  name: 'read-catalogue',
  does: 'Reads the shop’s catalogue page by page, or goes on with it.',
  payload: ofShop,
  key: ['shop'],
  asksShopify: true,
  async run(deps, { shop }) {
    if (await hasAccess(deps, shop)) await readCatalogue(deps, shop);
  },
});
