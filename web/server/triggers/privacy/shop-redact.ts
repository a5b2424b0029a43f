import { cancelWaitingJobs } from '../../jobs/pg-boss-queue.ts';
import type { Task } from '../../jobs/task.ts';
import { eraseShop, findPrivacyRequest, finishPrivacyRequest } from '../../store/privacy.ts';
import { sealedTokensOfShop } from '../../store/sessions.ts';
import { holdTokens } from '../hold-tokens.ts';
import { whetherGone } from '../whether-gone.ts';
import { PRIVACY_PAYLOAD, ERASING } from './payload.ts';

/**
 * Comes 48 hours after an uninstallation, and sometimes days later. A merchant who has come back since goes on working with these data,
 * so they are erased on evidence alone; without it the job asks again, and at last becomes a dead letter for a person. Everything or
 * nothing is erased, and nothing where the merchant comes back while we ask. Repeating it is harmless.
 */
export const shopRedact: Task<'shop-redact'> = {
  name: 'shop-redact',
  parse: (payload) => PRIVACY_PAYLOAD.parse(payload),
  async run(deps, { shop, requestId }) {
    const { db, clock, log } = deps;
    const before = await sealedTokensOfShop(db, shop);
    const stillThere = (await whetherGone(deps, shop)) === 'here';
    const result = await db.$transaction(async (tx) => {
      await holdTokens(tx, shop, stillThere ? null : before);
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
