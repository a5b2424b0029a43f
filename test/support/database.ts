import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase } from '../../web/server/database/client.ts';
import type { PrismaClient } from '../../web/server/store/generated/client.ts';

export interface FreshDatabase {
  readonly url: string;
  readonly db: PrismaClient;
  readonly pool: pg.Pool;
  /** Closes our own connections and removes the database, whatever else is still connected. */
  readonly drop: () => Promise<void>;
}

/** A migrated database of one's own: a clone of the run's template. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const template = new URL(inject('templateUrl'));
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`);
  const own = new URL(template);
  own.pathname = `/${name}`;
  const { db, pool, close } = openDatabase(own.href);
  return {
    url: own.href,
    db,
    pool,
    async drop() {
      await close();
      await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

/** An empty database that no migration has touched. */
export async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const url = new URL(inject('templateUrl'));
  const name = `e_${randomUUID().replaceAll('-', '')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE template0`);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function administer(sql: string): Promise<void> {
  const url = new URL(inject('templateUrl'));
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
