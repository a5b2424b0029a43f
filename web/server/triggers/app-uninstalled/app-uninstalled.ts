import { z } from 'zod';
import { cancelWaitingJobs } from '../../jobs/pg-boss-queue.ts';
import type { Task } from '../../jobs/task.ts';
import { deleteSessionsOfShop, sealedTokensOfShop } from '../../store/sessions.ts';
import { markUninstalled } from '../../store/shops.ts';
import { holdTokens } from '../hold-tokens.ts';
import { whetherGone } from '../whether-gone.ts';

const PAYLOAD = z.object({ shop: z.string() });

/**
 * Stops the work and deletes the tokens. The delivery may be a day late and the shop back by then, so Shopify is asked first, and only
 * its refusal of both tokens counts: a closed shop or a lost permission is no uninstallation. Orders and shipments stay until shop/redact, 48 hours later, for a merchant
 * who comes back tomorrow. Killed halfway: nothing or everything is done, for it is one transaction.
 */
export const appUninstalled: Task<'app-uninstalled'> = {
  name: 'app-uninstalled',
  parse: (payload) => PAYLOAD.parse(payload),
  async run(deps, { shop }) {
    const { clock, db, log } = deps;
    const before = await sealedTokensOfShop(db, shop);
    if ((await whetherGone(deps, shop)) === 'here')
      return log.info({ shop }, 'The shop is installed again: a late uninstallation is ignored');
    const cancelled = await db.$transaction(async (tx) => {
      await holdTokens(tx, shop, before);
      await markUninstalled(tx, shop, clock.now());
      await deleteSessionsOfShop(tx, shop);
      return cancelWaitingJobs(tx, shop);
    });
    log.info({ shop, cancelled }, 'The app was uninstalled: work stopped, tokens deleted');
  },
};
