// Reads the shop's catalogue page by page.
// Killed halfway: each page was stored with the cursor, so the job goes on at the next page; a page read again changes nothing.
import { readCatalogue } from '../../products/read-catalogue.ts';
import { hasAccess } from '../../admin-api/access.ts';
import type { Task } from '../task.ts';
import { ofShop } from './payload.ts';

export const readCatalogueTask: Task<'read-catalogue'> = {
  name: 'read-catalogue',
  parse: (payload) => ofShop.parse(payload),
  async run(deps, { shop }) {
    if (await hasAccess(deps, shop)) await readCatalogue(deps, shop);
  },
};
