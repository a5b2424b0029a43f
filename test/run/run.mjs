// Runs one program under the Node that the lock file names, and ends with it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Node 24 out of node_modules where npm put it there (its own package, or one a platform). */
export function node24() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(root, 'node_modules/node/bin', file);
  return existsSync(own) ? own : process.execPath;
}

function environment(more) {
  return { ...process.env, ...more, PATH: [join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter) };
}

/**
 * Resolves to the exit code. Ctrl-C in a terminal reaches the whole group, so the child has it already; a signal sent to
 * us alone is handed on. We wait for the child to end by itself, so that it can put its house in order.
 */
export function run(args, { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(node24(), args, { cwd: root, stdio: 'inherit', env: environment(env) });
    const handOn = (signal) => () => void (process.stdin.isTTY && signal === 'SIGINT' ? undefined : child.kill(signal));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, handOn(signal));
    const stopWatching = whenLauncherIsGone(() => child.kill('SIGTERM'));
    child.once('exit', stopWatching);
    child.on('error', (error) => {
      console.error(`Node could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/**
 * npm that is told to end (SIGTERM) ends alone and tells nobody. Where npm started us, losing the process that did means the same.
 * Answers how to stop looking.
 */
function whenLauncherIsGone(stop) {
  if (process.env.npm_lifecycle_event === undefined) return () => undefined;
  const launcher = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === launcher) return;
    clearInterval(look);
    stop();
  }, 250);
  look.unref();
  return () => clearInterval(look);
}

const quiet = new Set();

/**
 * While we prepare: a signal, or the end of the npm that started us, ends what runs quietly and then us. What was half made has
 * no stamp and is made again next time. Answers how to leave signals to what comes next.
 */
export function endWhilePreparing() {
  const end = (code) => {
    for (const child of quiet) child.kill('SIGTERM');
    process.exit(code);
  };
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  const handlers = Object.entries(codes).map(([signal, code]) => [signal, () => end(code)]);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  const stopWatching = whenLauncherIsGone(() => end(codes.SIGTERM));
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
    stopWatching();
  };
}

/** Runs quietly; resolves to { code, output }. */
export function runQuietly(command, args, { shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: environment({}), shell });
    quiet.add(child);
    child.once('close', () => quiet.delete(child));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
