import { isUtf8 } from 'node:buffer';
import { planLoads, planToJson, readPlanFile } from '#domain';
import type { PlanJson } from '#domain';
import { explain } from './explain.ts';
import { Printer } from './printer.ts';
import { openSource } from './source-file.ts';
import { args, say, usageOf } from './terminal.ts';

const OK = 0;
const MALFORMED = 2;

const usage = usageOf('plan');

/** Node holds no longer text. A plan of some three million orders fits. */
const BYTES_MAX = 500_000_000;
const TOO_LONG = say('plan.too-long');

/** The whole of a file: a plan needs all orders before it can place the first. */
async function textOf(name: string): Promise<string> {
  const source = await openSource(name);
  try {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of source.chunks()) {
      length += chunk.length;
      if (length > BYTES_MAX) throw new Error(TOO_LONG);
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks, length);
    if (!isUtf8(bytes)) throw new Error(say('plan.not-utf8'));
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
  } finally {
    source.dispose();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(say('plan.not-json'));
  }
}

/** Names of fields are the input's own words: none of them may command a terminal. */
const printable = (field: string): string => field.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');

/** A line for each load and each order that is left out, so that a plan of many can be read and compared line by line. */
async function print({ loads, leftOut, bound }: PlanJson, out: Printer): Promise<void> {
  const list = async (rows: readonly unknown[]): Promise<void> => {
    for (const [at, row] of rows.entries()) {
      out.print(`    ${JSON.stringify(row)}${at + 1 < rows.length ? ',' : ''}`);
      if (out.isFull) await out.flush();
    }
  };
  out.print('{\n  "loads": [');
  await list(loads);
  out.print('  ],\n  "leftOut": [');
  await list(leftOut);
  out.print(`  ],\n  "bound": ${bound}\n}`);
  await out.flush();
}

async function main(names: readonly string[]): Promise<number> {
  const [name] = names;
  if (names.length === 1 && (name === '--help' || name === '-h')) {
    process.stdout.write(usage);
    return OK;
  }
  if (name === undefined || names.length > 1) {
    process.stderr.write(usage);
    return MALFORMED;
  }
  const { input, problems } = readPlanFile(parsed(await textOf(name)));
  const complaints = new Printer(process.stderr);
  for (const { field, message } of problems) {
    complaints.print(say('plan.wrong', { file: name, field: printable(field) || say('plan.file'), what: message }));
    if (complaints.isFull) await complaints.flush();
  }
  await complaints.flush();
  if (input !== null) await print(planToJson(planLoads(input), input), new Printer(process.stdout));
  return problems.length === 0 ? OK : MALFORMED;
}

// `plan … | head` closes the pipe early: nothing is wrong then, and nothing is left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? OK : MALFORMED));
process.stderr.on('error', () => undefined);

try {
  process.exitCode = await main(args ?? []);
} catch (error) {
  process.stderr.write(`${args?.[0] ?? ''}: ${explain(error)}\n`);
  process.exitCode = MALFORMED;
}
