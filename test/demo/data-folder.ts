import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeDatabase } from '../../web/server/database/embedded.ts';

export interface DataFolder {
  readonly path: string;
  readonly database: string;
  readonly platform: string;
  readonly appLog: string;
}

/** Each day that is played has a folder of its own, so that the worlds do not mix. */
export function dataFolderFor(today: string | null): string {
  return fileURLToPath(new URL(`../../.data/demo/${today ?? 'today'}`, import.meta.url));
}

export function openDataFolder(path: string, reset: boolean): DataFolder {
  const folder = {
    path,
    database: join(path, 'postgres'),
    platform: join(path, 'platform'),
    appLog: join(path, 'app.log'),
  };
  if (reset) {
    removeDatabase(folder.database);
    rmSync(path, { recursive: true, force: true });
  }
  mkdirSync(path, { recursive: true });
  return folder;
}
