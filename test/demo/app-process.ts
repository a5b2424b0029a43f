import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePort } from './ports.ts';
import { Complaint } from '../../web/server/base/complaint.ts';

export type FromApp = { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly message: string };

export interface AppOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly offsetMs: number;
  readonly logFile: string;
  /** Default: web and worker. */
  readonly role?: 'web' | 'worker';
  /** Called when the app ended and nobody had asked it to. */
  readonly onCrash: () => void;
}

export interface AppProcess {
  readonly pid: number;
  /** Where it listens now. */
  readonly port: number;
  /** As `kill -9` would. */
  kill(): Promise<void>;
  /** Ends it if it runs, and starts it anew. */
  restart(): Promise<void>;
  /** Lets it end in its own time. */
  stop(): Promise<void>;
}

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
}

/** Starts the app in a process of its own and resolves when it takes requests. */
export async function startApp(options: AppOptions): Promise<AppProcess> {
  let running = await launch(options);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const { child } = running;
    expected.add(child);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return {
    get pid() {
      return running.child.pid ?? -1;
    },
    get port() {
      return running.port;
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    restart: async () => {
      await end('SIGTERM');
      running = await launch(options);
    },
  };
}

/** Those that were asked to end. */
const expected = new WeakSet<ChildProcess>();

async function launch({ env, offsetMs, logFile, onCrash, role }: AppOptions): Promise<Running> {
  const port = await freePort();
  const log = openSync(logFile, 'a', 0o600);
  const child = fork(
    fileURLToPath(new URL('./app.ts', import.meta.url)),
    [String(offsetMs), ...(role === undefined ? [] : [role])],
    {
      env: { PATH: process.env['PATH'], ...env, PORT: String(port), HOST: '127.0.0.1' },
      stdio: ['ignore', log, log, 'ipc'],
      execArgv: [],
    },
  );
  closeSync(log);
  await untilReady(child, logFile);
  child.on('exit', () => {
    if (!expected.has(child)) onCrash();
  });
  return { child, port };
}

function untilReady(child: ChildProcess, logFile: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('message', (message: FromApp) => {
      if (message.kind === 'ready') resolve();
      else reject(new Complaint(`The app did not start: ${message.message} Its log is ${logFile}.`));
    });
    child.once('exit', () =>
      reject(new Complaint(`The app ended before it was ready. Its log, ${logFile}, says why.`)),
    );
    child.once('error', reject);
  });
}
