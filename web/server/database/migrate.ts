import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { Complaint } from '../base/complaint.ts';

/** Applies prisma/migrations as `prisma migrate deploy` would and keeps the same books, so that either may follow the other. */
export const MIGRATIONS = new URL('../../../prisma/migrations', import.meta.url).pathname;

/** The advisory lock that Prisma itself takes: of several copies that start at once, one applies and the others wait. */
const PRISMA_LOCK = 72707369;

const BOOKS = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly checksum: string;
}

interface Entry {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  rolled_back_at: Date | null;
}

export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Brings the database up to the newest migration and returns the names it applied, none when there was nothing to do.
 * @throws {Complaint} when an applied migration was edited since, or an earlier one failed halfway.
 */
export async function migrate(databaseUrl: string, folder = MIGRATIONS): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'minimis-migrate' });
  // A session that the server ends fails the statement under way; without a listener it would end the process as well.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    await client.query(BOOKS);
    const pending = pendingMigrations(readMigrations(folder), await readBooks(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end(); // which lets go of the lock
  }
}

async function readBooks(client: pg.Client): Promise<Entry[]> {
  const { rows } = await client.query<Entry>(
    'SELECT migration_name, checksum, finished_at, rolled_back_at FROM "_prisma_migrations" ORDER BY started_at',
  );
  return rows;
}

function pendingMigrations(migrations: readonly Migration[], books: readonly Entry[]): Migration[] {
  const failed = books.find((entry) => entry.finished_at === null && entry.rolled_back_at === null);
  if (failed !== undefined) {
    throw new Complaint(
      `The migration ${failed.migration_name} failed earlier: repair the database, then run npx prisma migrate resolve --config .config/prisma.ts with --applied or --rolled-back.`,
    );
  }
  const applied = new Map(
    books.filter((entry) => entry.rolled_back_at === null).map((e) => [e.migration_name, e.checksum]),
  );
  for (const { name, checksum } of migrations) {
    const recorded = applied.get(name);
    if (recorded !== undefined && recorded !== checksum) {
      throw new Complaint(
        `The migration ${name} was edited after it was applied: restore the file, and put the change in a new migration.`,
      );
    }
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

/** SQL and entry in one transaction: a failing migration leaves neither. */
async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new Error(`migration ${name} failed and was rolled back`, { cause });
  }
}
