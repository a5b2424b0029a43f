import type { Task } from '../../jobs/task.ts';
import { findPrivacyRequest, finishPrivacyRequest, redactOrders } from '../../store/privacy.ts';
import { ERASING, PRIVACY_PAYLOAD } from './payload.ts';

/** Erases what `redactOrders` says, in one transaction with the note that it was done. Repeating it is harmless. */
export const customerRedact: Task<'customer-redact'> = {
  name: 'customer-redact',
  parse: (payload) => PRIVACY_PAYLOAD.parse(payload),
  async run({ db, clock }, { shop, requestId }) {
    await db.$transaction(async (tx) => {
      const request = await findPrivacyRequest(tx, shop, requestId);
      if (request === null || request.doneAt !== null) return;
      const { erased, minimised } = await redactOrders(tx, shop, request.orderIds, clock.now());
      await finishPrivacyRequest(
        tx,
        shop,
        requestId,
        clock.now(),
        `Erased ${erased.length}, kept without the person for a sealed shipment ${minimised.length}`,
      );
    }, ERASING);
  },
};
