import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Complaint } from '../../base/complaint.ts';

const lockFile = (data: string): string => join(data, 'postmaster.pid');
const launcherFile = (data: string): string => join(data, 'minimis.launcher');

/** Says who started the server, so that the next start can tell a second copy from what a killed one left behind. */
export function signLauncher(data: string): void {
  writeFileSync(launcherFile(data), `${process.pid}\n`);
}

function readPid(file: string): number | null {
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Process ids are used again: what has the number may be anything by now. */
function commandOf(pid: number): string {
  const proc = `/proc/${pid}/cmdline`;
  if (existsSync(proc)) return readFileSync(proc, 'utf8').replaceAll('\0', ' ');
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout;
}

/**
 * Clears what an earlier run left in the data folder: a lock file without its server goes, and a server whose launcher was
 * killed is stopped, cleanly while it answers.
 * @throws {Complaint} while another copy of the app is using the folder.
 */
export async function clearEarlierRun(data: string): Promise<void> {
  const server = readPid(lockFile(data));
  if (server === null) {
    rmSync(lockFile(data), { force: true }); // an empty lock file: the disk was full, or the power went
    return;
  }
  if (!isAlive(server) || !commandOf(server).includes(data)) {
    rmSync(lockFile(data), { force: true });
    return;
  }
  const launcher = readPid(launcherFile(data));
  if (launcher !== null && launcher !== process.pid && isAlive(launcher) && commandOf(launcher).includes('node')) {
    const message = `Minimis is already running on ${data} (process ${launcher}). Stop it with Ctrl-C in its own window, then start again.`;
    throw new Complaint(message);
  }
  await stopServer(server);
  rmSync(lockFile(data), { force: true });
}

/** SIGINT is PostgreSQL's fast shutdown: it ends the sessions and writes a checkpoint; SIGQUIT leaves that to the next start. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < patienceMs && isAlive(pid); waited += 20) await sleep(20);
  }
}
