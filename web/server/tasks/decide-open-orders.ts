// Killed halfway: nothing was sent (one transaction), and the job runs again. Run twice: the second run's jobs fold into those that wait.
import type { z } from 'zod';
import { decideOpenOrders } from '../orders/decide-open-orders.ts';
import { defineJob } from '../ports/job.ts';
import { inTransaction } from '../store/transaction.ts';
import { ofShopWithCause } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'decide-open-orders': z.infer<typeof ofShopWithCause>;
  }
}

export const decideOpenOrdersJob = defineJob({
  name: 'decide-open-orders',
  does: 'Has every open order of a shop decided again, a minute after its amendments changed.',
  payload: ofShopWithCause,
  key: ['shop', 'cause'],
  run: (deps, { shop, cause }) => inTransaction(deps.db, (tx) => decideOpenOrders(tx, deps, { shop, cause })),
});
