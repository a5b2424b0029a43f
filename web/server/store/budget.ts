import type { PrismaClient } from './generated/client.ts';

/** What Shopify says of a shop's bucket in every answer: points, and points a second. */
export interface ThrottleStatus {
  readonly maximumAvailable: number;
  readonly currentlyAvailable: number;
  readonly restoreRate: number;
}

/** A Standard shop's bucket, until Shopify has told us this one's. */
const FIRST_GUESS = { maximum: 2000, restoreRate: 100 } as const;

type Db = Pick<PrismaClient, '$queryRaw' | '$executeRaw'>;

/** Points of one call: it is admitted when `requested` are there, and will likely be charged `likely`. */
export interface CallPoints {
  readonly requested: number;
  readonly likely: number;
}

/**
 * Takes the call's likely points out of the shop's bucket and tells how many milliseconds to wait until its requested ones
 * are there. The bucket may go into debt: each caller waits its own share of it, in the order they came, and nobody asks
 * twice. Where that is longer than `patienceMs`, nothing is taken, and the caller comes again. One statement on one row, so any number
 * of processes share it; the lock is gone before anyone waits. The time is the database's: it is the one clock that all processes have in common.
 */
export async function reservePoints(
  db: Db,
  shop: string,
  { requested, likely }: CallPoints,
  patienceMs: number | null = null,
): Promise<number> {
  for (;;) {
    const rows = await db.$queryRaw<{ wait_ms: number }[]>`
      WITH held AS (
        SELECT shop, restore_rate, LEAST(maximum, available
          + restore_rate * GREATEST(0, EXTRACT(EPOCH FROM clock_timestamp() - updated_at)::float8)) AS has
        FROM api_budget WHERE shop = ${shop} FOR UPDATE
      ), due AS (
        SELECT shop, has, GREATEST(0, (${requested}::float8 - has) / restore_rate * 1000)::float8 AS wait_ms FROM held
      )
      UPDATE api_budget AS b SET
        available = due.has - CASE WHEN ${patienceMs}::float8 < due.wait_ms THEN 0 ELSE ${likely}::float8 END,
        updated_at = GREATEST(b.updated_at, clock_timestamp())
      FROM due WHERE b.shop = due.shop
      RETURNING due.wait_ms`;
    if (rows[0] !== undefined) return rows[0].wait_ms;
    await db.$executeRaw`
      INSERT INTO api_budget (shop, available, maximum, restore_rate, updated_at)
      VALUES (${shop}, ${FIRST_GUESS.maximum}, ${FIRST_GUESS.maximum}, ${FIRST_GUESS.restoreRate}, clock_timestamp())
      ON CONFLICT (shop) DO NOTHING`;
  }
}

/**
 * Gives back what a call did not use of its likely points (less than none where it used more) and takes over what Shopify
 * said of the bucket. Its `currentlyAvailable` only ever lowers our figure: calls of ours that are still on
 * their way are in our figure and not yet in Shopify's.
 */
export async function returnUnusedPoints(
  db: Db,
  shop: string,
  unused: number,
  status: ThrottleStatus | null,
): Promise<void> {
  if (status === null) {
    await db.$executeRaw`UPDATE api_budget SET available = LEAST(maximum, available + ${unused}) WHERE shop = ${shop}`;
    return;
  }
  await db.$executeRaw`
    UPDATE api_budget SET
      maximum = ${status.maximumAvailable},
      restore_rate = ${status.restoreRate},
      available = LEAST(${status.maximumAvailable}, ${status.currentlyAvailable},
        available + ${unused} + restore_rate * GREATEST(0, EXTRACT(EPOCH FROM clock_timestamp() - updated_at)::float8)),
      updated_at = GREATEST(updated_at, clock_timestamp())
    WHERE shop = ${shop}`;
}
