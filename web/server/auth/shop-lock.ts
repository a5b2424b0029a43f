import { openPool } from '../database/pool.ts';

/** One at a time for each shop, across all processes. */
export interface ShopLock {
  run<Value>(shop: string, work: () => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

// First half of the two-part advisory key: keeps these locks apart from anyone else's in the same database.
const LOCK_CLASS = 321_001;

/**
 * An advisory lock held by a transaction on a connection of its own: should the process die, the connection dies with it and
 * the lock is free. The connections are apart from the app's pool, for a slow token endpoint must not starve everything else.
 */
export function createShopLock(databaseUrl: string, onBroken: (error: Error) => void): ShopLock {
  const pool = openPool(
    {
      connectionString: databaseUrl,
      // As many shops may be renewed at once by this process, though their token endpoints hang.
      max: 12,
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 5_000,
      application_name: 'minimis-shop-lock',
    },
    onBroken,
  );
  return {
    async run(shop, work) {
      const client = await pool.connect();
      let broken = false;
      try {
        await client.query(
          "BEGIN; SET LOCAL lock_timeout = '15s'; SET LOCAL idle_in_transaction_session_timeout = '60s'",
        );
        await client.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [LOCK_CLASS, shop]);
        return await work();
      } finally {
        // Ends the transaction and with it the lock; a connection that cannot even do that is thrown away, which ends it too.
        await client.query('ROLLBACK').catch(() => (broken = true));
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}
