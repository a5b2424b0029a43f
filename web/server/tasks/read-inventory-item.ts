// Killed halfway: nothing was stored (one transaction), and the job runs again with a fresh reading.
import type { z } from 'zod';
import { hasAccess } from '../admin-api/access.ts';
import { defineJob } from '../ports/job.ts';
import { readInventoryItem } from '../products/read-product.ts';
import { ofInventoryItem } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'read-inventory-item': z.infer<typeof ofInventoryItem>;
  }
}

export const readInventoryItemJob = defineJob({
  name: 'read-inventory-item',
  does: 'Reads the variants behind one inventory item.',
  payload: ofInventoryItem,
  key: ['shop', 'inventoryItemId'],
  priority: 1,
  asksShopify: true,
  async run(deps, { shop, inventoryItemId }) {
    if (await hasAccess(deps, shop)) await readInventoryItem(deps, shop, inventoryItemId);
  },
});
