import type { Tx } from './tx.ts';
import { failedTags } from './tag-failures.ts';

// Work and its job are written in one transaction, and the work is settled before its job ends. So work that waits while no job
// of its key is left was abandoned: the job failed for good, or its worker was killed on the last try.

type Store = Pick<Tx, '$queryRaw' | '$executeRaw'>;

/** Orders that an open re-check run waits for although no job of theirs is left. */
export async function ordersAbandonedByRecheck(store: Store): Promise<{ shop: string; orderId: string }[]> {
  return store.$queryRaw`
    SELECT DISTINCT i.shop, i.order_id AS "orderId"
    FROM recheck_run r JOIN recheck_item i ON i.shop = r.shop AND i.run_id = r.id AND i.state = 'waiting'
    WHERE r.state IN ('listing', 'running') AND NOT EXISTS (
      SELECT 1 FROM pgboss.job j
      WHERE j.name = 'read-order' AND j.state < 'completed' AND j.singleton_key = i.shop || '/' || i.order_id)
    ORDER BY 1, 2 LIMIT 5000`;
}

/** Ends the runs whose listing nobody goes on with. Returns how many. */
export async function failAbandonedListings(store: Store, at: Date, message: string): Promise<number> {
  return store.$executeRaw`
    UPDATE recheck_run r SET state = 'failed', finished_at = ${at}, message = ${message}
    WHERE r.state = 'listing' AND NOT EXISTS (
      SELECT 1 FROM pgboss.job j
      WHERE j.name = 'list-recheck' AND j.state < 'completed' AND j.singleton_key = r.shop || '/' || r.id)`;
}

/** Ends the readings of catalogues that nobody goes on with. Returns how many. */
export async function failAbandonedReadings(store: Store, message: string): Promise<number> {
  return store.$executeRaw`
    UPDATE catalogue_read c SET state = 'failed', message = ${message}
    FROM shop s
    WHERE s.shop = c.shop AND s.state = 'installed' AND c.state = 'reading' AND NOT EXISTS (
      SELECT 1 FROM pgboss.job j
      WHERE j.name = 'read-catalogue' AND j.state < 'completed' AND j.singleton_key = c.shop)`;
}

/** Marks what was to be written to products and has no job any more as failed. Where access was taken away it goes on waiting. Returns how many. */
export async function failAbandonedWrites(store: Store, sentence: string): Promise<number> {
  return store.$executeRaw`
    UPDATE article a SET write_state = 'failed', write_error = ${sentence}
    FROM shop s
    WHERE s.shop = a.shop AND s.state = 'installed' AND a.write_state = 'pending' AND NOT EXISTS (
      SELECT 1 FROM pgboss.job j
      WHERE j.name = 'write-article' AND j.state < 'completed' AND j.singleton_key = a.shop || '/' || a.variant_id)`;
}

/** Shops with orders that are marked for a decision which no job will ask for. */
export async function shopsWithStrandedHolders(store: Store): Promise<string[]> {
  const rows = await store.$queryRaw<{ shop: string }[]>`
    SELECT DISTINCT h.shop FROM order_article h JOIN shop s ON s.shop = h.shop AND s.state = 'installed'
    WHERE h.stale AND NOT EXISTS (
      SELECT 1 FROM pgboss.job j
      WHERE j.name = 'decide-holders' AND j.state < 'completed' AND j.singleton_key = h.shop)`;
  return rows.map((row) => row.shop);
}

/**
 * Marks the tags of orders as failed whose write-tags lies in the dead letters and that no other one waits for. Where the shop
 * took our access away, tags go on waiting: they are written when it is back. Returns how many.
 */
export async function failAbandonedTags(store: Store, at: Date, sentence: string): Promise<number> {
  return store.$executeRaw`
    UPDATE order_record o SET ${failedTags(sentence, at)}
    FROM pgboss.job dead, shop s
    WHERE dead.name = 'dead-letters' AND dead.source_name = 'write-tags' AND dead.state < 'active'
      AND o.shop = dead.data->>'shop' AND o.order_id = dead.data->>'orderId' AND o.tag_state = 'pending'
      AND s.shop = o.shop AND s.state = 'installed' AND NOT EXISTS (
        SELECT 1 FROM pgboss.job j
        WHERE j.name = 'write-tags' AND j.state < 'completed' AND j.singleton_key = o.shop || '/' || o.order_id)`;
}
