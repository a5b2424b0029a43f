import pg from 'pg';
import { until } from './until.ts';

export interface VerdictRow {
  readonly verdict: string;
  readonly entry: string;
  readonly reasonCodes: readonly string[];
  readonly arrivalDay: string | null;
  /** What was decided, in full. */
  readonly outcome: string;
  /** What it was decided from. */
  readonly inputs: string;
}

/** What stands in the app's own tables, for what no page shows: how often something happened. */
export interface Ledger {
  /** Oldest first. */
  verdicts(shop: string, orderId: string): Promise<VerdictRow[]>;
  /** The tag states of a shop's orders, and how many orders have each. */
  tagStates(shop: string): Promise<Record<string, number>>;
  /** The live lines of shipments that hold the order. */
  liveLines(shop: string, orderId: string): Promise<number>;
  inboxRows(shop: string): Promise<number>;
  /** Jobs of the shop that still wait, run or will be tried again. */
  jobsLeft(shop: string): Promise<number>;
  failedJobs(): Promise<number>;
  /** Resolves once no job of the shop is left. */
  atRest(shop: string, patienceMs?: number): Promise<void>;
  close(): Promise<void>;
}

export function openLedger(databaseUrl: string): Ledger {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  // The database goes away with the demo; an idle connection may see it go.
  pool.on('error', () => undefined);
  const count = async (sql: string, values: readonly unknown[]): Promise<number> =>
    Number((await pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`, [...values])).rows[0]?.n);
  const jobsLeft = (shop: string): Promise<number> =>
    count(`pgboss.job WHERE state < 'completed' AND name <> 'dead-letters' AND data->>'shop' = $1`, [shop]);
  return {
    verdicts: async (shop, orderId) => {
      const { rows } = await pool.query<VerdictRow>(
        `SELECT verdict, entry, reason_codes AS "reasonCodes", arrival_day AS "arrivalDay", outcome, inputs
         FROM verdict_record WHERE shop = $1 AND order_id = $2 ORDER BY decided_at, id`,
        [shop, orderId],
      );
      return rows;
    },
    tagStates: async (shop) => {
      const { rows } = await pool.query<{ state: string; n: string }>(
        `SELECT tag_state AS state, count(*) AS n FROM order_record WHERE shop = $1 GROUP BY tag_state`,
        [shop],
      );
      return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
    },
    liveLines: (shop, orderId) => count('shipment_line WHERE live AND shop = $1 AND order_id = $2', [shop, orderId]),
    inboxRows: (shop) => count('webhook_event WHERE shop = $1', [shop]),
    jobsLeft,
    failedJobs: () => count(`pgboss.job WHERE name = 'dead-letters' OR state = 'failed'`, []),
    atRest: async (shop, patienceMs) => {
      await until(
        'the jobs of the shop to be done',
        async () => ((await jobsLeft(shop)) === 0 ? true : null),
        patienceMs,
      );
    },
    close: () => pool.end(),
  };
}
