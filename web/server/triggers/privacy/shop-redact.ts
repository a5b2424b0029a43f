import { STILL_INSTALLED } from '#shopify';
import { cancelWaitingJobs } from '../../jobs/pg-boss-queue.ts';
import type { Task } from '../../jobs/task.ts';
import { eraseShop, findPrivacyRequest, finishPrivacyRequest } from '../../store/privacy.ts';
import { PRIVACY_PAYLOAD, ERASING } from './payload.ts';

/**
 * Comes 48 hours after an uninstallation. A merchant who has come back since goes on working with these data, so Shopify is asked
 * first whether our token works. Everything or nothing is erased. Repeating it is harmless.
 */
export const shopRedact: Task<'shop-redact'> = {
  name: 'shop-redact',
  parse: (payload) => PRIVACY_PAYLOAD.parse(payload),
  async run({ admin, db, clock, log }, { shop, requestId }) {
    const stillThere = (await admin.run(shop, STILL_INSTALLED, {})).kind === 'ok';
    const result = await db.$transaction(async (tx) => {
      const request = await findPrivacyRequest(tx, shop, requestId);
      if (request === null || request.doneAt !== null) return null;
      const done = stillThere
        ? 'Nothing erased: the app is installed again'
        : `Erased ${JSON.stringify(await eraseShop(tx, shop, requestId))}`;
      if (!stillThere) await cancelWaitingJobs(tx, shop);
      await finishPrivacyRequest(tx, shop, requestId, clock.now(), done);
      return done;
    }, ERASING);
    if (result !== null) log.info({ shop, result }, 'A shop asked to be forgotten');
  },
};
