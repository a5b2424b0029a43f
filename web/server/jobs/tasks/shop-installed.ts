// Reads the shop after an installation and starts its first run over all orders.
// Killed halfway: nothing was stored (one transaction). Run twice: the second joins the run that the first started.
import { readShop } from '../../shops/read-shop.ts';
import type { Task } from '../task.ts';
import { ofShop } from './payload.ts';

export const shopInstalledTask: Task<'shop-installed'> = {
  name: 'shop-installed',
  parse: (payload) => ofShop.parse(payload),
  run: (deps, { shop }) => readShop(deps, shop),
};
