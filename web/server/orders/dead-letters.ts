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
import { keptSaid } from '../base/kept-said.ts';
import { refusal } from '../base/said.ts';

export const TAGS_GIVEN_UP = keptSaid(refusal('kept.tags-given-up'));
export const LISTING_GIVEN_UP = keptSaid(refusal('kept.listing-given-up'));

export const READING_GIVEN_UP = keptSaid(refusal('kept.reading-given-up'));
export const WRITE_GIVEN_UP = keptSaid(refusal('kept.write-given-up'));

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
