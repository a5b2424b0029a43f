import type { Deps } from '../ports/deps.ts';
import {
  failAbandonedListings,
  failAbandonedReadings,
  failAbandonedTags,
  failAbandonedWrites,
  ordersAbandonedByRecheck,
  shopsWithStrandedHolders,
} from '../store/abandoned-work.ts';
import { countRechecked } from '../store/recheck.ts';
import { inTransaction } from '../store/transaction.ts';

export const TAGS_GIVEN_UP =
  'Shopify did not take the tags although we tried for hours. They are asked again by themselves, after a pause that grows; re-check the order to have them written now.';
export const LISTING_GIVEN_UP =
  'The orders could not be listed although we tried for hours. Start the re-check again; if this stays, write to support.';

export const READING_GIVEN_UP =
  'The products could not be read although we tried for hours. Read them again; if this stays, write to support.';
export const WRITE_GIVEN_UP =
  'Shopify did not take the change although we tried for hours. Save it again; if this stays, write to support.';

/** Dead letters: work that waits for a job that is no more is marked as failed, with a sentence that says what to do. */
export async function failDeadLetters({
  db,
  clock,
  log,
  queue,
}: Pick<Deps, 'db' | 'clock' | 'log' | 'queue'>): Promise<void> {
  const listings = await failAbandonedListings(db, clock.now(), LISTING_GIVEN_UP);
  const orders = await ordersAbandonedByRecheck(db);
  for (const { shop, orderId } of orders) {
    await inTransaction(db, (tx) => countRechecked(tx, clock, { shop, orderId, state: 'failed' }));
  }
  const tags = await failAbandonedTags(db, clock.now(), TAGS_GIVEN_UP);
  const readings = await failAbandonedReadings(db, READING_GIVEN_UP);
  const writes = await failAbandonedWrites(db, WRITE_GIVEN_UP);
  for (const shop of await shopsWithStrandedHolders(db))
    await inTransaction(db, (tx) => queue.send(tx, [{ name: 'decide-holders', payload: { shop } }]));
  if (listings + orders.length + tags + readings + writes > 0)
    log.warn(
      { listings, orders: orders.length, tags, readings, writes },
      'Work whose job is a dead letter was marked as failed',
    );
}
