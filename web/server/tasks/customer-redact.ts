// Erases what `redactOrders` says, in one transaction with the note that it was done. Repeating it is harmless.
import type { z } from 'zod';
import { privacyText } from '../base/kept-said.ts';
import { defineJob } from '../ports/job.ts';
import { ERASING, findPrivacyRequest, finishPrivacyRequest, redactOrders } from '../store/privacy.ts';
import { ofRequest } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'customer-redact': z.infer<typeof ofRequest>;
  }
}

export const customerRedactJob = defineJob({
  name: 'customer-redact',
  does: 'Erases a customer’s orders; of what was declared to customs, the person alone.',
  payload: ofRequest,
  key: ['shop', 'requestId'],
  priority: 1,
  outlivesShop: true,
  async run({ db, clock }, { shop, requestId }) {
    await db.$transaction(async (tx) => {
      const request = await findPrivacyRequest(tx, shop, requestId);
      if (request === null || request.doneAt !== null) return;
      const { erased, minimised } = await redactOrders(tx, shop, request.orderIds, clock.now());
      await finishPrivacyRequest(tx, shop, requestId, {
        doneAt: clock.now(),
        result: privacyText('did.erased', { erased: String(erased.length), kept: String(minimised.length) }),
      });
    }, ERASING);
  },
});
