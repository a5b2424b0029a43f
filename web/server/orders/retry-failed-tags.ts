import type { Deps } from '../ports/deps.ts';
import { inTransaction } from '../store/transaction.ts';
import { tagsToRetry } from '../store/tag-failures.ts';

/** In one pass: what is left goes with the next, so that a shop whose tags all failed does not spend its points on them. */
const AT_ONCE = 200;
/** Behind every tag that was not refused yet. */
const PRIORITY = -10_000;

/** Tags that Shopify did not take are asked again once their pause is over. */
export async function retryFailedTags(deps: Pick<Deps, 'db' | 'queue' | 'clock'>, shop: string): Promise<void> {
  const orderIds = await tagsToRetry(deps.db, shop, deps.clock.now(), AT_ONCE);
  if (orderIds.length === 0) return;
  const jobs = orderIds.map((orderId) => ({
    name: 'write-tags' as const,
    payload: { shop, orderId },
    priority: PRIORITY,
  }));
  await inTransaction(deps.db, (tx) => deps.queue.send(tx, jobs));
}
