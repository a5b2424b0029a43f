// The delivery comes sometimes days late. A merchant who has come back since goes on working with these data, so they are erased on evidence
// alone; without it the job asks again, and at last becomes a dead letter for a person. Everything or nothing is erased, and nothing where the
// merchant comes back while we ask. Repeating it is harmless.
import type { z } from 'zod';
import { privacyText } from '../base/kept-said.ts';
import { defineJob } from '../ports/job.ts';
import { holdTokens } from '../shops/hold-tokens.ts';
import { whetherGone } from '../shops/whether-gone.ts';
import { ERASING, eraseShop, findPrivacyRequest, finishPrivacyRequest } from '../store/privacy.ts';
import { sealedTokensOfShop } from '../store/sessions.ts';
import { ofRequest } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'shop-redact': z.infer<typeof ofRequest>;
  }
}

export const shopRedactJob = defineJob({
  name: 'shop-redact',
  does: 'Erases all that is held for a shop that is gone, 48 hours after it uninstalled the app.',
  payload: ofRequest,
  key: ['shop', 'requestId'],
  priority: 1,
  outlivesShop: true,
  async run(deps, { shop, requestId }) {
    const { db, clock, log, queue } = deps;
    const before = await sealedTokensOfShop(db, shop);
    const stillThere = (await whetherGone(deps, shop)) === 'here';
    const result = await db.$transaction(async (tx) => {
      await holdTokens(tx, shop, stillThere ? null : before);
      const request = await findPrivacyRequest(tx, shop, requestId);
      if (request === null || request.doneAt !== null) return null;
      const done = stillThere
        ? privacyText('did.shop-back')
        : privacyText('did.shop', { counts: JSON.stringify(await eraseShop(tx, shop, requestId)) });
      if (!stillThere) await queue.cancelWaiting(tx, shop);
      await finishPrivacyRequest(tx, shop, requestId, { doneAt: clock.now(), result: done });
      return done;
    }, ERASING);
    if (result !== null) log.info({ shop, result }, 'A shop asked to be forgotten');
  },
});
