// Killed halfway: nothing was stored (one transaction). Run twice: the second finds nothing changed and writes nothing.
import type { z } from 'zod';
import { decideAndPlace } from '../loads/decide-and-place.ts';
import { defineJob } from '../ports/job.ts';
import { inTransaction } from '../store/transaction.ts';
import { ofOrderWithCause } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'decide-order': z.infer<typeof ofOrderWithCause>;
  }
}

export const decideOrderJob = defineJob({
  name: 'decide-order',
  does: 'Decides an order again from what is stored: a neighbour, a setting, a product or an arrival changed.',
  payload: ofOrderWithCause,
  key: ['shop', 'orderId'],
  busy: true,
  run: (deps, { shop, orderId, cause }) =>
    inTransaction(deps.db, (tx) => decideAndPlace(tx, deps, { shop, orderId, cause })),
});
