import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { removeDatabase, startEmbedded } from '../../web/server/database/embedded.ts';
import { migrate } from '../../web/server/database/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the migrated template that tests clone. Nothing may stay connected to it. */
    templateUrl: string;
  }
}

/** One real PostgreSQL for the whole run, in a folder of its own, with a migrated database to clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'minimis-test-'));
  chmodSync(home, 0o755);
  const folder = join(home, 'postgres');
  const server = await startEmbedded({ folder, durable: false });
  await migrate(server.url());
  project.provide('templateUrl', server.url());
  return async () => {
    await server.stop();
    removeDatabase(folder);
    rmSync(home, { recursive: true, force: true });
  };
}
