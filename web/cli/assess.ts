import { once } from 'node:events';
import { assessAmong, CompanyIndex, factsOf, parseConsignment, verdictToJson } from '#domain';
import type { ParsedConsignment } from '#domain';
import { records } from './records.ts';
import { openSource, textOf } from './source-file.ts';
import type { SourceFile } from './source-file.ts';

const OK = 0;
const MALFORMED = 2;

const usage = `Usage: npm run --silent assess -- FILE
Prints a verdict for each consignment of FILE, a JSON array or JSONL; - reads standard input.
`;

/** A consignment, or the problems of a text that holds none. */
function parse(text: string): ParsedConsignment {
  try {
    return parseConsignment(JSON.parse(text));
  } catch {
    return { problems: [{ field: '', message: 'is not JSON' }] };
  }
}

/** First reading: what every consignment must know of the others. Kept small, for it holds all of them at once. */
async function readFacts(source: SourceFile): Promise<CompanyIndex> {
  const index = new CompanyIndex();
  for await (const { text } of records(textOf(source))) {
    const parsed = parse(text);
    if ('ok' in parsed) index.add(factsOf(parsed.ok));
  }
  return index;
}

/** Second reading: a verdict for each, in order. Returns whether every record was a consignment. */
async function printVerdicts(source: SourceFile, index: CompanyIndex): Promise<boolean> {
  let allParsed = true;
  for await (const { line, text } of records(textOf(source))) {
    const parsed = parse(text);
    if ('problems' in parsed) {
      allParsed = false;
      for (const { field, message } of parsed.problems)
        process.stderr.write(`${source.name}:${line}: ${field === '' ? 'the record' : field} ${message}\n`);
    } else if (!process.stdout.write(`${JSON.stringify(verdictToJson(assessAmong(parsed.ok, index)))}\n`)) {
      await once(process.stdout, 'drain');
    }
  }
  return allParsed;
}

async function main(names: readonly string[]): Promise<number> {
  const [name] = names;
  if (name === undefined || names.length > 1) {
    process.stderr.write(usage);
    return MALFORMED;
  }
  const source = await openSource(name);
  try {
    return (await printVerdicts(source, await readFacts(source))) ? OK : MALFORMED;
  } finally {
    await source.dispose();
  }
}

/** What the file system refuses, in a sentence. */
function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EACCES') return 'This file may not be read by you.';
  if (code === 'EISDIR') return 'This is a folder, not a file.';
  if (code === 'ENOSPC') return 'The disk is full: no room for a temporary copy of the input.';
  return error instanceof Error ? error.message : String(error);
}

// `assess … | head` closes the pipe early: nothing is wrong then, and nothing is left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? OK : MALFORMED));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${process.argv[2] ?? ''}: ${explain(error)}\n`);
  process.exitCode = MALFORMED;
}
