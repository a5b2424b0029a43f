import type { Task } from '../../jobs/task.ts';
import { dataHeldOn, findPrivacyRequest, finishPrivacyRequest } from '../../store/privacy.ts';
import { PRIVACY_PAYLOAD } from './payload.ts';

/**
 * Establishes of which orders we hold data and records it with the request, from which the merchant is handed the data itself
 * (`dataHeldOn` reads it afresh, so that no second copy of a person lies about). Repeating it is harmless.
 */
export const customerDataRequest: Task<'customer-data-request'> = {
  name: 'customer-data-request',
  parse: (payload) => PRIVACY_PAYLOAD.parse(payload),
  async run({ db, clock }, { shop, requestId }) {
    const request = await findPrivacyRequest(db, shop, requestId);
    if (request === null || request.doneAt !== null) return;
    const held = await dataHeldOn(db, shop, request.orderIds);
    const result =
      held.length === 0
        ? 'No data is held'
        : `Data is held on the orders ${held.map((order) => order.orderId).join(' ')}`;
    await finishPrivacyRequest(db, shop, requestId, clock.now(), result);
  },
};
