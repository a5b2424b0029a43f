import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { program } from './binaries.ts';
import { stopServer } from './earlier-run.ts';
import { explain } from './failure.ts';
import { plainEnvironment } from './initialise.ts';
import type { Place } from './place.ts';

export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Recovery after a kill replays the log, which may take a while on a slow disk. */
const READY_WITHIN_MS = 120_000;
const ATTEMPTS = 6;

type Attempt = { readonly child: ChildProcess } | { readonly log: string };

/** Loopback only and no socket file, whose path would be too long in a deep folder (108 bytes at most). */
function settings(port: number, durable: boolean): string[] {
  const values = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    max_locks_per_transaction: '256', // a load of 9,999 orders takes a lock an order and a person while it is sealed
    log_timezone: 'UTC',
    timezone: 'UTC',
    lc_messages: 'C',
    logging_collector: 'off',
    jit: 'off', // our statements are short: compiling one costs more than running it
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Its own process group: Ctrl-C in the terminal reaches us alone, and the database goes down after those who use it. */
function attempt(place: Place, port: number, durable: boolean): Promise<Attempt> {
  const child = spawn(program(place.binaries, 'postgres'), ['-D', place.data, ...settings(port, durable)], {
    ...place.account,
    cwd: dirname(place.data),
    env: plainEnvironment(),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve) => {
    let log = '';
    const patience = setTimeout(() => child.kill('SIGQUIT'), READY_WITHIN_MS);
    child.stderr.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-8000);
      if (!log.includes('ready to accept connections')) return;
      clearTimeout(patience);
      resolve({ child });
    });
    child.on('error', (error) => resolve({ log: error.message }));
    child.on('exit', () => {
      clearTimeout(patience);
      resolve({ log });
    });
  });
}

/** @throws {Complaint} with the reason why it does not start. */
export async function startServer(place: Place, durable: boolean): Promise<RunningServer> {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const result = await attempt(place, port, durable);
    if ('child' in result) return running(result.child, port);
    // Somebody took the port in between, or the sessions of a killed server are still on their way out.
    const passing = /Address already in use|could not create any TCP|pre-existing shared memory block/.test(result.log);
    if (!passing || tries === ATTEMPTS) throw explain(result.log, place.data);
    await sleep(500);
  }
}

function running(child: ChildProcess, port: number): RunningServer {
  const pid = child.pid ?? 0;
  const lastResort = (): void => void child.kill('SIGINT');
  process.once('exit', lastResort);
  child.unref();
  (child.stderr as { unref?: () => void } | null)?.unref?.();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    port,
    async stop() {
      process.removeListener('exit', lastResort);
      if (child.exitCode !== null || child.signalCode !== null) return;
      await Promise.all([stopServer(pid), gone]);
    },
  };
}
