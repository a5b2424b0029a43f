import { assessAmong, DayTotalsIndex, factsOf, parseConsignment, verdictToJson } from '#domain';
import type { ParsedConsignment } from '#domain';
import { explain } from './explain.ts';
import { Printer } from './printer.ts';
import type { Record } from './record.ts';
import { records } from './records.ts';
import { openSource } from './source-file.ts';
import type { SourceFile } from './source-file.ts';

const OK = 0;
const MALFORMED = 2;

const usage = `Usage: npm run --silent assess -- FILE
Prints a verdict for each consignment of FILE, a JSON array or JSONL; - reads standard input.
web/cli/README.md tells what a consignment and a verdict hold.
`;

const THE_RECORD = '';

/** A consignment that is laid out over lines without an array around it is a common slip. */
const notJson = ({ text }: { readonly text: string }): string =>
  text.trim() === '{' ? 'is not JSON: a consignment stands on one line, or in an array' : 'is not JSON';

/** A consignment, or the problems of a text that holds none. */
function parse(record: Record): ParsedConsignment {
  if ('problem' in record) return { problems: [{ field: THE_RECORD, message: record.problem }] };
  let json: unknown;
  try {
    json = JSON.parse(record.text);
  } catch {
    return { problems: [{ field: THE_RECORD, message: notJson(record) }] };
  }
  return parseConsignment(json);
}

/** Which of an array: a whole array may stand on one line. */
const ofArray = ({ element }: Record): string =>
  element === undefined ? '' : ` (consignment ${element} of the array)`;

/** Names of fields are the input's own words: none of them may command a terminal. */
const printable = (field: string): string => field.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');

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

const CHANGED = 'The file was changed while it was read: these verdicts do not belong together. Assess it again.';

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
          complaints.print(
            `${source.name}:${record.line}: ${printable(field) || 'the record'} ${message}${ofArray(record)}`,
          );
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
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${process.argv[2] ?? ''}: ${explain(error)}\n`);
  process.exitCode = MALFORMED;
}
