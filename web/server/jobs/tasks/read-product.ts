// Reads the variants of one product, or those behind one inventory item.
// Killed halfway: nothing was stored (one transaction), and the job runs again with a fresh reading.
import { readInventoryItem, readProduct } from '../../products/read-product.ts';
import { hasAccess } from '../../admin-api/access.ts';
import type { Task } from '../task.ts';
import { ofInventoryItem, ofProduct } from './payload.ts';

export const readProductTask: Task<'read-product'> = {
  name: 'read-product',
  parse: (payload) => ofProduct.parse(payload),
  async run(deps, { shop, productId }) {
    if (await hasAccess(deps, shop)) await readProduct(deps, shop, productId);
  },
};

export const readInventoryItemTask: Task<'read-inventory-item'> = {
  name: 'read-inventory-item',
  parse: (payload) => ofInventoryItem.parse(payload),
  async run(deps, { shop, inventoryItemId }) {
    if (await hasAccess(deps, shop)) await readInventoryItem(deps, shop, inventoryItemId);
  },
};
