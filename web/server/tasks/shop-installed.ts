// Killed halfway: nothing was stored (one transaction). Run twice: the second joins the run that the first started.
import type { z } from 'zod';
import { defineJob } from '../ports/job.ts';
import { readShop } from '../shops/read-shop.ts';
import { ofShop } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'shop-installed': z.infer<typeof ofShop>;
  }
}

export const shopInstalledJob = defineJob({
  name: 'shop-installed',
  does: 'Reads the shop after an installation and starts its first re-check.',
  payload: ofShop,
  key: ['shop'],
  asksShopify: true,
  run: (deps, { shop }) => readShop(deps, shop),
});
