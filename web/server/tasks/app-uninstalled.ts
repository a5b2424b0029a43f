// The delivery may be a day late and the shop back by then, so Shopify is asked first, and only its refusal of both tokens counts: a closed
// shop or a lost permission is no uninstallation. Orders and shipments stay until shop/redact, 48 hours later, for a merchant who comes back
// tomorrow. Killed halfway: nothing or everything is done, for it is one transaction.
import type { z } from 'zod';
import { defineJob } from '../ports/job.ts';
import { holdTokens } from '../shops/hold-tokens.ts';
import { whetherGone } from '../shops/whether-gone.ts';
import { deleteSessionsOfShop, sealedTokensOfShop } from '../store/sessions.ts';
import { markUninstalled } from '../store/shops.ts';
import { ofShop } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'app-uninstalled': z.infer<typeof ofShop>;
  }
}

export const appUninstalledJob = defineJob({
  name: 'app-uninstalled',
  does: 'Stops the work for a shop that has uninstalled the app, and deletes its tokens.',
  payload: ofShop,
  key: ['shop'],
  priority: 2,
  async run(deps, { shop }) {
    const { clock, db, log, queue } = deps;
    const before = await sealedTokensOfShop(db, shop);
    if ((await whetherGone(deps, shop)) === 'here')
      return log.info({ shop }, 'The shop is installed again: a late uninstallation is ignored');
    const cancelled = await db.$transaction(async (tx) => {
      await holdTokens(tx, shop, before);
      await markUninstalled(tx, shop, clock.now());
      await deleteSessionsOfShop(tx, shop);
      return queue.cancelWaiting(tx, shop);
    });
    log.info({ shop, cancelled }, 'The app was uninstalled: work stopped, tokens deleted');
  },
});
