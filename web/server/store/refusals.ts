import type { Db } from './tx.ts';

type Store = Pick<Db, '$queryRaw' | '$executeRaw'>;

/** What a shop's row says of a refusal where none stands. */
export const NOT_REFUSED = { refusedSince: null, refusedAt: null, refusedCall: null, refusedAskedAt: null } as const;

/** Refusals so far apart at least are no passing trouble of Shopify's. */
const REFUSED_FOR = '5 minutes';
/** With none for so long in between, a refusal is the first again. Jobs come again within ten minutes. */
const FORGOTTEN_AFTER = '30 minutes';

/**
 * Our access was refused by this call. `lost`: so it was some minutes ago, and work stops until the shop takes us again. The time is the
 * database's, as for all that several processes count together. An uninstalled shop stays uninstalled.
 */
export async function recordRefusal(store: Store, shop: string, call: string): Promise<'ask-again' | 'lost'> {
  const rows = await store.$queryRaw<{ state: string }[]>`
    UPDATE shop SET
      refused_since = CASE WHEN state <> 'reauthorise' AND refused_at < clock_timestamp() - ${FORGOTTEN_AFTER}::interval
        THEN clock_timestamp() ELSE COALESCE(refused_since, clock_timestamp()) END,
      refused_at = clock_timestamp(),
      refused_call = ${call},
      state = CASE WHEN state IN ('installed', 'paused') AND refused_since < clock_timestamp() - ${REFUSED_FOR}::interval
        AND refused_at >= clock_timestamp() - ${FORGOTTEN_AFTER}::interval THEN 'reauthorise' ELSE state END
    WHERE shop = ${shop} AND state <> 'uninstalled'
    RETURNING state`;
  const [row] = rows;
  return row === undefined || row.state === 'reauthorise' ? 'lost' : 'ask-again';
}

/** Shopify took the call that it had refused: the refusal was a passing one. */
export async function confirmAccess(store: Store, shop: string, call: string): Promise<void> {
  await store.$executeRaw`
    UPDATE shop SET refused_since = NULL, refused_at = NULL, refused_call = NULL
    WHERE shop = ${shop} AND refused_call = ${call} AND state = 'installed'`;
}

/** Tries out whether the shop takes us again; true where its state was that it does not. */
export async function tryAgain(store: Store, shop: string): Promise<boolean> {
  const count = await store.$executeRaw`
    UPDATE shop SET state = 'installed', refused_asked_at = clock_timestamp() WHERE shop = ${shop} AND state = 'reauthorise'`;
  return count > 0;
}

export async function markAsked(store: Store, shop: string): Promise<void> {
  await store.$executeRaw`UPDATE shop SET refused_asked_at = clock_timestamp() WHERE shop = ${shop} AND state = 'reauthorise'`;
}

/** It does not: as before. */
export async function markRefusedStill(store: Store, shop: string): Promise<void> {
  await store.$executeRaw`UPDATE shop SET state = 'reauthorise' WHERE shop = ${shop} AND state = 'installed'`;
}

/** The shop takes us again: from when to when it did not is kept, to be told. */
export async function endRefusal(store: Store, shop: string): Promise<void> {
  await store.$executeRaw`
    UPDATE shop SET access_gap_from = refused_since, access_gap_until = clock_timestamp(),
      refused_since = NULL, refused_at = NULL, refused_call = NULL, refused_asked_at = NULL
    WHERE shop = ${shop} AND refused_since IS NOT NULL`;
}

export interface AccessGap {
  readonly from: Date;
  readonly until: Date;
}

/** The last time that work stood still, where it ended within a week. */
export async function recentAccessGap(store: Store, shop: string): Promise<AccessGap | null> {
  const rows = await store.$queryRaw<AccessGap[]>`
    SELECT access_gap_from AS "from", access_gap_until AS "until" FROM shop
    WHERE shop = ${shop} AND access_gap_from IS NOT NULL AND access_gap_until > clock_timestamp() - interval '7 days'`;
  return rows[0] ?? null;
}
