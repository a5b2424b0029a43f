import { z } from 'zod';
import { STILL_INSTALLED } from '#shopify';
import { cancelWaitingJobs } from '../../jobs/pg-boss-queue.ts';
import type { Task } from '../../jobs/task.ts';
import { deleteSessionsOfShop, sealedTokensOfShop } from '../../store/sessions.ts';
import { markUninstalled } from '../../store/shops.ts';

const PAYLOAD = z.object({ shop: z.string() });

/**
 * Stops the work and deletes the tokens. The delivery may be a day late and the shop back by then, so Shopify is asked first: a
 * token that still works means the app is installed. Orders and shipments stay until shop/redact, 48 hours later, for a merchant
 * who comes back tomorrow. Killed halfway: nothing or everything is done, for it is one transaction.
 */
export const appUninstalled: Task<'app-uninstalled'> = {
  name: 'app-uninstalled',
  parse: (payload) => PAYLOAD.parse(payload),
  async run({ admin, clock, db, log }, { shop }) {
    const before = await sealedTokensOfShop(db, shop);
    if ((await admin.run(shop, STILL_INSTALLED, {})).kind === 'ok')
      return log.info({ shop }, 'The shop is installed again: a late uninstallation is ignored');
    const cancelled = await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM shop WHERE shop = ${shop} FOR UPDATE`;
      // A merchant who came back while we asked has a new token: asking again settles it.
      if ((await sealedTokensOfShop(tx, shop)) !== before)
        throw new Error('The shop got a new token while it was being closed');
      await markUninstalled(tx, shop, clock.now());
      await deleteSessionsOfShop(tx, shop);
      return cancelWaitingJobs(tx, shop);
    });
    log.info({ shop, cancelled }, 'The app was uninstalled: work stopped, tokens deleted');
  },
};
