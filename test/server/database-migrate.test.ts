import { cpSync, mkdtempSync, appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { MIGRATIONS, migrate, readMigrations } from '../../web/server/database/migrate.ts';
import { emptyDatabase, freshDatabase } from '../support/database.ts';
import { schemaDiff } from '../support/schema-diff.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function anEmptyDatabase(): Promise<string> {
  const { url, drop } = await emptyDatabase();
  cleanups.push(drop);
  return url;
}

async function rows(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function copyOfMigrations(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minimis-migrations-'));
  cpSync(MIGRATIONS, folder, { recursive: true });
  return folder;
}

describe('the migrations', () => {
  it('lead to the schema that schema.prisma describes, with nothing left over', async () => {
    const { url, drop } = await freshDatabase();
    cleanups.push(drop);
    const tables = await rows(
      url,
      "SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
    );
    const models =
      readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8').match(/^model /gm) ?? [];
    expect(models.length).toBeGreaterThanOrEqual(17);
    expect(tables).toHaveLength(models.length);
    expect(await schemaDiff({ url }, 'schema')).toContain('This is an empty migration');
  });

  it('are seen to differ when somebody changes a table by hand', async () => {
    const { url, drop } = await freshDatabase();
    cleanups.push(drop);
    await rows(url, 'ALTER TABLE shop ADD COLUMN motto TEXT');
    expect(await schemaDiff({ url }, 'schema')).toContain('DROP COLUMN "motto"');
  });

  it('are applied once and entered in the books of Prisma', async () => {
    const url = await anEmptyDatabase();
    const files = readMigrations(MIGRATIONS);
    expect(files.length).toBe(readdirSync(MIGRATIONS, { withFileTypes: true }).filter((e) => e.isDirectory()).length);
    expect(await migrate(url)).toEqual(files.map(({ name }) => name));
    expect(await migrate(url)).toEqual([]);
    const books = await rows(url, 'SELECT * FROM _prisma_migrations ORDER BY migration_name');
    expect(books).toHaveLength(files.length);
    books.forEach((entry, at) => {
      expect(entry).toMatchObject({
        checksum: files[at]?.checksum,
        migration_name: files[at]?.name,
        applied_steps_count: 1,
        logs: null,
      });
      expect(entry['finished_at']).toBeInstanceOf(Date);
    });
  });

  it('are applied by one of three copies that start at once', async () => {
    const url = await anEmptyDatabase();
    const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(applied.flat()).toEqual(readMigrations(MIGRATIONS).map(({ name }) => name));
  });

  it('are refused when one was edited after it was applied', async () => {
    const url = await anEmptyDatabase();
    const folder = copyOfMigrations();
    await migrate(url, folder);
    const name = readMigrations(folder)[0]?.name ?? '';
    appendFileSync(join(folder, name, 'migration.sql'), '-- a thought that came later\n');
    await expect(migrate(url, folder)).rejects.toThrow(`The migration ${name} was edited after it was applied`);
  });

  it('leave nothing behind when one of them fails, and go on once it is mended', async () => {
    const url = await anEmptyDatabase();
    const folder = copyOfMigrations();
    await migrate(url, folder);
    mkdirSync(join(folder, '29990101000000_broken'));
    const file = join(folder, '29990101000000_broken', 'migration.sql');
    writeFileSync(file, 'CREATE TABLE half (id INT); SELECT no_such_function();');
    await expect(migrate(url, folder)).rejects.toThrow('29990101000000_broken failed and was rolled back');
    expect(await rows(url, "SELECT 1 FROM pg_tables WHERE tablename = 'half'")).toEqual([]);
    writeFileSync(file, 'CREATE TABLE half (id INT);');
    expect(await migrate(url, folder)).toEqual(['29990101000000_broken']);
  });

  it('are refused while the books tell of one that failed halfway', async () => {
    const url = await anEmptyDatabase();
    await migrate(url);
    await rows(url, 'UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(migrate(url)).rejects.toThrow('failed earlier: repair the database');
  });
});
