import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { program } from './binaries.ts';
import { brokenData, diskFull, explain } from './failure.ts';
import type { Place } from './place.ts';

export const USER = 'minimis';
const NEEDED_BYTES = 150 * 1024 * 1024;

/** PostgreSQL ignores a file it does not know, and the folder is closed to other users: the password lives beside the data. */
const passwordFile = (data: string): string => join(data, 'minimis.password');

export function readPassword(data: string): string {
  const file = passwordFile(data);
  if (!existsSync(file)) throw brokenData(data, 'its password file is missing');
  return readFileSync(file, 'utf8').trim();
}

/** Makes the cluster where there is none. It is built beside its place and renamed, so that a killed start leaves no half of one. */
export async function initialise(place: Place, durable: boolean): Promise<void> {
  const { data } = place;
  if (existsSync(join(data, 'PG_VERSION'))) return checkVersion(place);
  if (existsSync(data) && readdirSync(data).length > 0) throw brokenData(data, 'the folder holds no database of ours');
  const disk = statfsSync(dirname(data));
  if (disk.bavail * disk.bsize < NEEDED_BYTES) throw diskFull(data);
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  const handover = join(dirname(data), 'password.new');
  writeFileSync(handover, `${password}\n`, { mode: 0o600 });
  if (place.account !== null) chownSync(handover, place.account.uid, place.account.gid);
  try {
    await runInitdb(place, unfinished, handover, durable);
    renameSync(handover, passwordFile(unfinished));
    chmodSync(passwordFile(unfinished), 0o600);
    rmSync(data, { recursive: true, force: true });
    renameSync(unfinished, data);
  } finally {
    rmSync(handover, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function checkVersion({ data, binaries }: Place): void {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const wanted = binaries.version.split('.')[0] ?? '';
  if (found !== wanted)
    throw brokenData(
      data,
      `it was made by PostgreSQL ${found === '' ? 'of no version' : found}, and this is ${wanted}`,
    );
}

function runInitdb(place: Place, folder: string, handover: string, durable: boolean): Promise<void> {
  // The built-in C.UTF-8 sorts the same everywhere and needs no locale of the operating system.
  const flags = [
    `--pgdata=${folder}`,
    `--username=${USER}`,
    `--pwfile=${handover}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(program(place.binaries, 'initdb'), flags, {
      ...place.account,
      cwd: dirname(folder),
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    const keep = (chunk: Buffer): void => void (log = (log + chunk.toString()).slice(-8000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(explain(error.message, place.data)));
    child.on('close', (code) => (code === 0 ? resolve() : reject(explain(log, place.data))));
  });
}

/** PGPORT, PGDATA and the like of the person's shell must not steer our server. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { LC_ALL: 'C', TZ: 'UTC', ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }), ...(TEMP && { TEMP }) };
}
