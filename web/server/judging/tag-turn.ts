import type { OrderRecord } from '../store/rows.ts';
import { mayStillLeave } from './context.ts';

const DAY_MS = 86_400_000;
/** Behind every arrival that is planned. */
const LAST = 10_000;

export type OrderToTag = Pick<OrderRecord, 'taggedAt' | 'arrivalAt' | 'cancelledAt' | 'deletedAt' | 'standing'>;

/**
 * When an order's tags are written, as the priority of the job: higher goes first. Shopify takes some three orders a second of a
 * Standard shop, so a change that thousands of orders wait for takes half an hour. An order without tags goes before all of them: it was
 * just placed, or what it owes is not known yet. Then the soonest arrival; last what has left or will never leave.
 */
export function tagTurn(order: OrderToTag, now: Date): number {
  if (order.taggedAt === null) return 1;
  if (!mayStillLeave(order) || order.arrivalAt === null) return -LAST;
  const days = Math.floor((order.arrivalAt.getTime() - now.getTime()) / DAY_MS);
  return -Math.min(Math.max(days, 0) + 1, LAST - 1);
}
