import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Listening {
  readonly url: string;
  stop(): Promise<void>;
}

const children = new Set<ChildProcess>();

const stopper = new AbortController();

/** Aborts when the person stops the bench. What waits fails then, and every part takes down what it has built. */
export const stopping: AbortSignal = stopper.signal;

export function stopBench(): void {
  stopper.abort(new Error('The bench was stopped'));
  for (const child of children) child.kill('SIGTERM');
}

export const pause = (ms: number): Promise<void> => sleep(ms, undefined, { signal: stopping });

function start(file: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  stopping.throwIfAborted();
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Starts a server of the bench and waits until it listens. Its complaints come through on our stderr. */
export async function startListening(
  file: string,
  args: readonly string[],
  env: Record<string, string>,
  port: number,
): Promise<Listening> {
  const child = start(file, args, { ...env, PORT: String(port) });
  child.stdout?.resume();
  await whenListening(child, port);
  return { url: `http://127.0.0.1:${port}`, stop: () => stop(child) };
}

async function whenListening(child: ChildProcess, port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`A server of the bench ended before it listened (exit ${child.exitCode ?? child.signalCode})`);
    try {
      await fetch(`http://127.0.0.1:${port}/healthz`);
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error('A server of the bench did not listen within 30 seconds');
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 8000).unref();
  });
}

/** Runs a file of the bench to its end and reads the last line it prints as JSON; log lines before it are passed on. */
export function runJson<Result>(
  file: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = start(file, args, env);
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code !== 0) return reject(new Error(`${file} ended with ${code ?? signal}`));
      const lines = text.trimEnd().split('\n');
      const last = lines.pop() ?? '';
      for (const line of lines) process.stderr.write(`${line}\n`);
      resolve(JSON.parse(last) as Result);
    });
  });
}
