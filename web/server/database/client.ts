import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '../store/generated/client.ts';
import { openPool } from './pool.ts';
import { isOverFewRows, statementNames } from './statement-names.ts';

export interface Database {
  readonly db: PrismaClient;
  /** The same connections without Prisma, for batched inserts. */
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
}

export interface DatabaseOptions {
  /** Connections at most. Default: 10. */
  readonly poolSize?: number;
  /** Called when a connection breaks (a restarted server); the pool replaces it by itself. */
  readonly onBroken?: (error: Error) => void;
}

/** A burst waits its turn for a connection; a database that is away is still told while somebody looks at the page. */
const CONNECTION_WAIT_MS = 10_000;

/** Opens a pool (connections are made on first use) and Prisma over it. */
export function openDatabase(url: string, { poolSize = 10, onBroken }: DatabaseOptions = {}): Database {
  const pool = openPool(
    {
      connectionString: url,
      max: poolSize,
      connectionTimeoutMillis: CONNECTION_WAIT_MS,
      application_name: 'minimis',
    },
    (error) => onBroken?.(error),
  );
  const nameOf = statementNames(isOverFewRows);
  const db = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOf(sql) ?? '' }),
  });
  return {
    db,
    pool,
    async close() {
      await db.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}
