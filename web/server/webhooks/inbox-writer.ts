import type pg from 'pg';
import { openPool } from '../database/pool.ts';
import type { Env } from '../base/env.ts';
import type { Deps } from '../ports/deps.ts';
import type { Clock } from '../base/clock.ts';
import { describeFailure } from '../base/retry.ts';
import { deliveredJob } from '../tasks/delivered-job.ts';
import { storeDeliveries } from '../store/events.ts';
import type { Delivery } from './delivery.ts';

/** `stored` also for a duplicate and for a shop that is gone: there is nothing left to do. */
export type Stored = 'stored' | 'not-stored' | 'overloaded';

export interface InboxWriter {
  /** Resolves after the commit of the transaction that holds the inbox row and its job. */
  store(delivery: Delivery): Promise<Stored>;
  /** Waits for what is under way and closes the connections. */
  close(): Promise<void>;
}

const ROWS_AT_MOST = 64;
const BATCHES_IN_FLIGHT = 2;
/** Beyond this the sender does better to come back: Shopify waits five seconds for an answer. */
const WAITING_AT_MOST = 5_000;

interface Waiting {
  readonly delivery: Delivery;
  settle(outcome: Stored): void;
}

/**
 * Groups deliveries by what the database does anyway: while two transactions are under way the next ones gather, and the first
 * that returns takes them along. No timer: alone, a delivery is written at once. The queue
 * must have been created: a batch names its tables.
 */
export function createInboxWriter(settings: {
  env: Pick<Env, 'databaseUrl'>;
  clock: Clock;
  log: Deps['log'];
}): InboxWriter {
  const pool = inboxPool(settings.env.databaseUrl, settings.log);
  const waiting: Waiting[] = [];
  const inFlight = new Set<Promise<void>>();

  const pump = () => {
    while (inFlight.size < BATCHES_IN_FLIGHT && waiting.length > 0) {
      const batch = waiting.splice(0, ROWS_AT_MOST);
      const written = writeBatch(pool, settings, batch).then((outcome) => {
        batch.forEach((one) => one.settle(outcome));
        // No database for these means none for those behind them: each would wait for the same refusal.
        if (outcome === 'overloaded') waiting.splice(0).forEach((one) => one.settle(outcome));
        inFlight.delete(written);
        pump();
      });
      inFlight.add(written);
    }
  };
  return {
    store(delivery) {
      if (waiting.length >= WAITING_AT_MOST) return Promise.resolve('overloaded');
      return new Promise((settle) => {
        waiting.push({ delivery, settle });
        pump();
      });
    },
    async close() {
      while (inFlight.size > 0) await Promise.all(inFlight);
      await pool.end();
    },
  };
}

/** Connections of its own: acknowledging must not wait behind the pages and the jobs. */
function inboxPool(connectionString: string, log: Deps['log']): pg.Pool {
  return openPool(
    {
      connectionString,
      max: BATCHES_IN_FLIGHT,
      application_name: 'minimis-inbox',
      connectionTimeoutMillis: 800,
      query_timeout: 2_500,
      idleTimeoutMillis: 0,
    },
    (error) => log.warn({ failure: describeFailure(error) }, 'A connection of the inbox broke'),
  );
}

/** What became of the batch as a whole; never rejects. */
async function writeBatch(
  pool: pg.Pool,
  { clock, log }: { clock: Clock; log: Deps['log'] },
  batch: readonly Waiting[],
): Promise<Stored> {
  let client: pg.PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    log.error(
      { failure: describeFailure(error), deliveries: batch.length },
      'The database cannot be reached: deliveries are turned away',
    );
    return 'overloaded';
  }
  try {
    await storeDeliveries(
      client,
      batch.map(({ delivery }) => ({
        ...delivery,
        job: delivery.job && deliveredJob({ ...delivery.job, trace: delivery.eventId }),
      })),
      clock.now(),
    );
    client.release();
    return 'stored';
  } catch (error) {
    // The connection is thrown away, which rolls back; should the commit have come through, the repeat is a duplicate.
    client.release(true);
    log.error({ failure: describeFailure(error), deliveries: batch.length }, 'Deliveries could not be stored');
    return 'not-stored';
  }
}
