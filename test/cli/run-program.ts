import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly out: Buffer;
  readonly errors: string;
}

/** Runs one of the programs of the command line as a process of its own. `program`: its path from the root. */
export function runProgram(program: string, args: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL(`../../${program}`, import.meta.url)), ...args]);
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out), errors: Buffer.concat(errors).toString() }));
    child.stdin.on('error', () => undefined); // a program that never reads its input closes the pipe early
    child.stdin.end(input);
  });
}
