import { assessAmong, DayTotalsIndex, factsOf, parseConsignment, verdictToJson } from '#domain';
import type { ParsedConsignment } from '#domain';
import { explain } from './explain.ts';
import { Printer } from './printer.ts';
import { RECORD_BYTES_MAX } from './record.ts';
import type { Record, RecordProblem } from './record.ts';
import { records } from './records.ts';
import { openSource } from './source-file.ts';
import type { SourceFile } from './source-file.ts';
import { args, say, usageOf } from './terminal.ts';

const OK = 0;
const MALFORMED = 2;

const usage = usageOf('assess');

const THE_RECORD = '';

const problemOf = ({ problem }: { readonly problem: RecordProblem }): string =>
  problem === 'too-long' ? say('record.too-long', { most: RECORD_BYTES_MAX / 1024 / 1024 }) : say(`record.${problem}`);

/** A consignment that is laid out over lines without an array around it is a common slip. */
const notJson = ({ text }: { readonly text: string }): string =>
  say(text.trim() === '{' ? 'record.over-lines' : 'record.not-json');

/** A consignment, or the problems of a text that holds none. */
function parse(record: Record): ParsedConsignment {
  if ('problem' in record) return { problems: [{ field: THE_RECORD, message: problemOf(record) }] };
  let json: unknown;
  try {
    json = JSON.parse(record.text);
  } catch {
    return { problems: [{ field: THE_RECORD, message: notJson(record) }] };
  }
  return parseConsignment(json);
}

/** Names of fields are the input's own words: none of them may command a terminal. */
const printable = (field: string): string => field.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');

/** Where it stands, and of an array which it is: a whole array may stand on one line. */
function complaint(file: string, { line, element }: Record, field: string, what: string): string {
  const at = { file, line: String(line), field: printable(field) || say('record'), what };
  return element === undefined
    ? say('record.wrong', at)
    : say('record.wrong.element', { ...at, element: String(element) });
}

/** First reading: what every consignment must know of the others. Kept small, for it holds all of them at once. */
async function readFacts(source: SourceFile): Promise<DayTotalsIndex> {
  const index = new DayTotalsIndex();
  for await (const batch of records(source.chunks()))
    for (const record of batch) {
      const parsed = parse(record);
      if ('ok' in parsed) index.add(factsOf(parsed.ok));
    }
  return index;
}

const CHANGED = say('changed');

/** Second reading: a verdict for each, in order. Returns whether every record was a consignment. Throws where it reads other ones than the first. */
async function printVerdicts(source: SourceFile, index: DayTotalsIndex): Promise<boolean> {
  const verdicts = new Printer(process.stdout);
  const complaints = new Printer(process.stderr);
  let allParsed = true;
  let number = 0;
  for await (const batch of records(source.chunks()))
    for (const record of batch) {
      const parsed = parse(record);
      if ('ok' in parsed) {
        if (number === index.size) throw new Error(CHANGED);
        verdicts.print(JSON.stringify(verdictToJson(assessAmong(parsed.ok, index, number))));
        number += 1;
      } else {
        allParsed = false;
        for (const { field, message } of parsed.problems)
          complaints.print(complaint(source.name, record, field, message));
      }
      if (verdicts.isFull) await verdicts.flush();
      if (complaints.isFull) await complaints.flush();
    }
  await verdicts.flush();
  await complaints.flush();
  if (await source.hasChanged()) throw new Error(CHANGED);
  return allParsed;
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
  const source = await openSource(name);
  try {
    return (await printVerdicts(source, await readFacts(source))) ? OK : MALFORMED;
  } finally {
    source.dispose();
  }
}

// `assess … | head` closes the pipe early: nothing is wrong then, and nothing is left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? OK : MALFORMED));
// Nobody hears the complaints then; the exit code still tells of them.
process.stderr.on('error', () => undefined);

try {
  process.exitCode = await main(args ?? []);
} catch (error) {
  process.stderr.write(`${args?.[0] ?? ''}: ${explain(error)}\n`);
  process.exitCode = MALFORMED;
}
