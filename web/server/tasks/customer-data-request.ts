// The merchant is handed the data itself on request (`dataHeldOn` reads it afresh, so that no second copy of a person lies about). Repeating it
// is harmless.
import type { z } from 'zod';
import { privacyText } from '../base/kept-said.ts';
import { defineJob } from '../ports/job.ts';
import { dataHeldOn, findPrivacyRequest, finishPrivacyRequest } from '../store/privacy.ts';
import { ofRequest } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'customer-data-request': z.infer<typeof ofRequest>;
  }
}

export const customerDataRequestJob = defineJob({
  name: 'customer-data-request',
  does: 'Establishes what is held on a customer and records it with the request.',
  payload: ofRequest,
  key: ['shop', 'requestId'],
  priority: 1,
  outlivesShop: true,
  async run({ db, clock }, { shop, requestId }) {
    const request = await findPrivacyRequest(db, shop, requestId);
    if (request === null || request.doneAt !== null) return;
    const held = await dataHeldOn(db, shop, request.orderIds);
    const result =
      held.length === 0
        ? privacyText('did.nothing-held')
        : privacyText('did.held', { orders: held.map((order) => order.orderId).join(' ') });
    await finishPrivacyRequest(db, shop, requestId, { doneAt: clock.now(), result });
  },
});
