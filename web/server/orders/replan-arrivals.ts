import { instant, legalDayOf } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { overdueOrders } from '../store/orders.ts';
import { inTransaction } from '../store/transaction.ts';

const CHUNK = 1_000;

/**
 * Sends a decide-order for every order that has not left and whose planned day is today or over. All of a shop's are done in one
 * go, so that one person's orders that wait together are planned for the same day and count together. An order in a shipment is
 * left alone: its plan is the shipment's, which a person moves.
 */
export async function replanArrivals(deps: Pick<Deps, 'db' | 'queue' | 'clock' | 'log'>): Promise<void> {
  const now = deps.clock.now();
  const overdue = await overdueOrders(deps.db, legalDayOf(instant(now.getTime())), now);
  for (let start = 0; start < overdue.length; start += CHUNK) {
    const jobs = overdue
      .slice(start, start + CHUNK)
      .map((order) => ({ name: 'decide-order' as const, payload: { ...order, cause: 'replan' } }));
    await inTransaction(deps.db, (tx) => deps.queue.send(tx, jobs));
  }
  if (overdue.length > 0)
    deps.log.info({ orders: overdue.length }, 'Orders past their planned day got a new planned arrival');
}
