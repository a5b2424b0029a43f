// Decides an order again from what is stored.
// Killed halfway: nothing was stored (one transaction). Run twice: the second finds nothing changed and writes nothing.
import { decideAndPlace } from '../../loads/decide-and-place.ts';
import { inTransaction } from '../../store/transaction.ts';
import type { Task } from '../task.ts';
import { ofOrderWithCause } from './payload.ts';

export const decideOrderTask: Task<'decide-order'> = {
  name: 'decide-order',
  parse: (payload) => ofOrderWithCause.parse(payload),
  run: (deps, { shop, orderId, cause }) =>
    inTransaction(deps.db, (tx) => decideAndPlace(tx, deps, { shop, orderId, cause })),
};
