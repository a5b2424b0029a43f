import pg from 'pg';

/**
 * A pool whose connections may break at any moment: idle, lent to a transaction, or between two of its statements. A connection without
 * a listener would end the process when the server ends its session (a restart, a fail-over, an administrator); `onBroken` hears of each
 * once. The pool replaces what is broken, and a query that was under way fails by itself.
 */
export function openPool(config: pg.PoolConfig, onBroken: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on('connect', (client) => client.on('error', onBroken));
  // Idle connections are told of twice: by themselves, heard above, and by the pool.
  pool.on('error', () => undefined);
  return pool;
}
