import { existsSync } from 'node:fs';
import pg from 'pg';
import { clearEarlierRun, signLauncher } from './embedded/earlier-run.ts';
import { explain } from './embedded/failure.ts';
import { USER, initialise, readPassword } from './embedded/initialise.ts';
import { preparePlace } from './embedded/place.ts';
import type { Place } from './embedded/place.ts';
import { startServer } from './embedded/server.ts';
import { Complaint } from '../base/complaint.ts';

export { removeDatabase } from './embedded/place.ts';

/** A real PostgreSQL of our own, where none is given: binaries from npm, data in a folder, one owner at a time. */
export interface EmbeddedDatabase {
  /** Connection string for the named database; its password is in it, so it is never logged. */
  url(database?: string): string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Holds the cluster and nothing else, e.g. `.data/postgres`. Root may be sent elsewhere: see place.ts. */
  readonly folder: string;
  /** False for throw-away data only: nothing is synced to disk. Default: true. */
  readonly durable?: boolean;
}

const DATABASE = 'minimis';

/**
 * Starts PostgreSQL on the folder, making cluster and database where there are none.
 * @throws {Complaint} where the person can help: a broken folder, a full disk, another copy running on it.
 */
export async function startEmbedded({ folder, durable = true }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const place = withSentences(folder, () => preparePlace(folder));
  if (existsSync(place.data)) await clearEarlierRun(place.data);
  await initialise(place, durable).catch((error: unknown) => {
    throw asComplaint(error, place.data);
  });
  signLauncher(place.data);
  const server = await startServer(place, durable);
  const url = (database = DATABASE): string =>
    `postgresql://${USER}:${readPassword(place.data)}@127.0.0.1:${server.port}/${database}`;
  try {
    await createDatabase(url('postgres'), place);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url, stop: () => server.stop() };
}

async function createDatabase(url: string, { data }: Place): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } catch (error) {
    throw asComplaint(error, data);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function withSentences<Result>(folder: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw asComplaint(error, folder);
  }
}

function asComplaint(error: unknown, folder: string): Complaint {
  return error instanceof Complaint ? error : explain(error instanceof Error ? error.message : String(error), folder);
}
