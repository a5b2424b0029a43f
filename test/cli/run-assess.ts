import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { VerdictJson } from '#domain';

const program = fileURLToPath(new URL('../../web/cli/assess.ts', import.meta.url));

export interface Outcome {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly verdicts: readonly VerdictJson[];
  readonly errors: string;
}

/** Runs `assess` as a process of its own over what stands on its standard input. `printing`: what happens as its first verdicts come. */
export function runAssess(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Record<string, string> = {},
  printing: () => void = () => undefined,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env } });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.once('data', printing);
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = Buffer.concat(out).toString().split('\n');
      const verdicts = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as VerdictJson);
      resolve({ code, verdicts, errors: Buffer.concat(errors).toString() });
    });
    child.stdin.on('error', () => undefined); // a program that never reads its input closes the pipe early
    child.stdin.end(input);
  });
}
