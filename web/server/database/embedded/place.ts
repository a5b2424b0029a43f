import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Complaint } from '../../base/complaint.ts';
import { copyBinaries, findBinaries, makeExecutable, program } from './binaries.ts';
import type { Binaries } from './binaries.ts';

/** PostgreSQL refuses to run as root, so root hands it to another user. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface Place {
  readonly binaries: Binaries;
  /** PostgreSQL's own data folder. */
  readonly data: string;
  /** The user to run as; null: the one we are. */
  readonly account: Account | null;
}

/** Where root keeps data and binaries that its stand-in cannot reach in the checkout (e.g. a clone under /root). */
const SHARED_ROOT = '/var/lib/minimis';

/** The stand-in for root: a service account where there is one, else any ordinary user. */
export function pickAccount(passwd: string): Account | null {
  const users = passwd.split('\n').flatMap((line) => {
    const [name = '', , uid = '', gid = ''] = line.split(':');
    return name !== '' && Number(uid) > 0 && Number(gid) > 0 ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
  const chosen =
    users.find((user) => user.name === 'postgres') ?? users.find((user) => user.name === 'nobody') ?? users[0];
  return chosen === undefined ? null : { uid: chosen.uid, gid: chosen.gid };
}

function accountForThisProcess(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const account = pickAccount(existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '');
  if (account !== null) return account;
  throw new Complaint(
    'PostgreSQL does not run as root and this machine has no other user: run as an ordinary user, or set DATABASE_URL.',
  );
}

function canRun(binaries: Binaries, account: Account): boolean {
  return spawnSync(program(binaries, 'initdb'), ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function canWrite(folder: string, account: Account): boolean {
  const test = ['-c', 'test -w "$0" && test -x "$0"', folder];
  return spawnSync('/bin/sh', test, { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function sharedFolder(dataFolder: string): string {
  return join(SHARED_ROOT, createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 16));
}

function makeFolder(folder: string, mode: number, owner: Account | null): void {
  mkdirSync(folder, { recursive: true });
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, mode);
}

/** Decides who runs PostgreSQL, from where, on which folder, and makes what that takes. `folder` holds `data` and nothing else of ours. */
export function preparePlace(folder: string): Place {
  const account = accountForThisProcess();
  const shipped = findBinaries();
  makeExecutable(shipped);
  if (account === null) {
    mkdirSync(folder, { recursive: true });
    return { binaries: shipped, data: join(folder, 'data'), account };
  }
  const binaries = canRun(shipped, account) ? shipped : copyBinaries(shipped, openRoot());
  makeFolder(folder, 0o755, account);
  if (canWrite(folder, account)) return { binaries, data: join(folder, 'data'), account };
  openRoot();
  const elsewhere = sharedFolder(folder);
  makeFolder(elsewhere, 0o755, account);
  return { binaries, data: join(elsewhere, 'data'), account };
}

function openRoot(): string {
  makeFolder(SHARED_ROOT, 0o755, null);
  return SHARED_ROOT;
}

/** Starting over: everything the database of this folder holds is gone. PostgreSQL must be stopped. */
export function removeDatabase(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  if (process.getuid?.() === 0) rmSync(sharedFolder(folder), { recursive: true, force: true });
}
