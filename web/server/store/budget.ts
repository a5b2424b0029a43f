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
 * twice. One statement on one row, so any number of processes share it; the lock is gone before anyone waits. The time is
 * the database's: it is the one clock that all processes have in common.
 */
export async function reservePoints(db: Db, shop: string, { requested, likely }: CallPoints): Promise<number> {
  const rows = await db.$queryRaw<{ wait_ms: number }[]>`
    INSERT INTO api_budget AS b (shop, available, maximum, restore_rate, updated_at)
    VALUES (${shop}, ${FIRST_GUESS.maximum - likely}, ${FIRST_GUESS.maximum}, ${FIRST_GUESS.restoreRate}, clock_timestamp())
    ON CONFLICT (shop) DO UPDATE SET
      available = LEAST(b.maximum, b.available + b.restore_rate * GREATEST(0, EXTRACT(EPOCH FROM clock_timestamp() - b.updated_at)::float8)) - ${likely},
      updated_at = GREATEST(b.updated_at, clock_timestamp())
    RETURNING GREATEST(0, (${requested - likely} - available) / restore_rate * 1000)::float8 AS wait_ms`;
  return rows[0]?.wait_ms ?? 0;
}

/**
 * Gives back what a call did not use of its likely points (less than none where it used more) and takes over what Shopify
 * said of the bucket. Its `currentlyAvailable` only ever lowers our figure: calls of ours that are still on
 * their way are in our figure and not yet in Shopify's.
 */
export async function settlePoints(db: Db, shop: string, unused: number, status: ThrottleStatus | null): Promise<void> {
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
