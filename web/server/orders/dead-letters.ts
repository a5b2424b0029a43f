import type { Deps } from '../deps.ts';
import { failAbandonedListings, failAbandonedTags, ordersAbandonedByRecheck } from '../store/abandoned-work.ts';
import { countRechecked } from '../store/recheck.ts';
import { inTransaction } from '../store/transaction.ts';

export const TAGS_GIVEN_UP =
  'Shopify did not take the tags although we tried for hours. Re-check the order: its tags are then written anew.';
export const LISTING_GIVEN_UP =
  'The orders could not be listed although we tried for hours. Start the re-check again; if this stays, write to support.';

/** Whatever waits for a job that is no more is settled as failed, with a sentence that says what to do. */
export async function settleDeadLetters({ db, clock, log }: Pick<Deps, 'db' | 'clock' | 'log'>): Promise<void> {
  const listings = await failAbandonedListings(db, clock.now(), LISTING_GIVEN_UP);
  const orders = await ordersAbandonedByRecheck(db);
  for (const { shop, orderId } of orders) {
    await inTransaction(db, (tx) => countRechecked(tx, clock, shop, orderId, 'failed'));
  }
  const tags = await failAbandonedTags(db, TAGS_GIVEN_UP);
  if (listings + orders.length + tags > 0)
    log.warn({ listings, orders: orders.length, tags }, 'Work whose job failed for good is settled as failed');
}
