import type pg from 'pg';

/** Counts what is sent to the database over this pool from now on: one for each statement, those that open and end transactions too. */
export function countStatements(pool: pg.Pool): { statements: number } {
  const count = { statements: 0 };
  const counted = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (counted.has(client)) return;
    counted.add(client);
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    Object.assign(client, {
      query: (...given: unknown[]) => {
        count.statements += 1;
        return query(...given);
      },
    });
  });
  return count;
}
