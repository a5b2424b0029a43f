import { parseArgs } from 'node:util';
import { compareTariffs, dotted, readRate, readTariffLine, revisionIn } from '#domain';
import type { TariffLine } from '#domain';
import { basename } from 'node:path';
import { explain } from './explain.ts';
import { readTariff } from './read-tariff.ts';
import type { TariffText } from './read-tariff.ts';
import { faultSentence, noteSentence } from './tariff-words.ts';
import { args, say, usageOf } from './terminal.ts';

const OK = 0;
const MALFORMED = 2;

const usage = usageOf('tariff');

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function refuse(name: string, { reading }: TariffText): boolean {
  if (reading.kind === 'read') return false;
  for (const fault of reading.faults) process.stderr.write(`${name}: ${faultSentence(fault)}\n`);
  return true;
}

function summary(name: string, { sha256, bytes, reading }: TariffText): void {
  if (reading.kind === 'refused') return;
  const named = revisionIn(basename(name));
  const kinds = new Map<string, number>();
  for (const line of reading.lines) {
    const kind = line.number.startsWith('99')
      ? say('tariff.chapter-99')
      : (readRate(line.general)?.kind ?? say('tariff.no-rate'));
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const title =
    named === null
      ? basename(name)
      : say('tariff.revision', {
          year: String(named.year),
          revision: String(named.revision),
          number: String(named.revision),
        });
  print(
    say('tariff.holds', {
      name: title,
      rows: String(reading.rows),
      numbers: String(reading.lines.length),
      bytes: String(bytes),
    }),
  );
  print(`sha256 ${sha256}`);
  print([...kinds].map(([kind, count]) => `${kind} ${count}`).join(', '));
  for (const note of reading.notes.slice(0, 20)) print(noteSentence(note));
}

function find(numbers: readonly string[], lines: readonly TariffLine[]): boolean {
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  let isFound = true;
  for (const number of numbers) {
    const line = byNumber.get(number.replace(/[.\s]/g, ''));
    if (line === undefined) {
      process.stderr.write(`${say('tariff.not-there', { number })}\n`);
      isFound = false;
    } else print(JSON.stringify(readTariffLine(line)));
  }
  return isFound;
}

function changes(before: readonly TariffLine[], after: readonly TariffLine[]): void {
  const { gone, added, rates } = compareTariffs(before, after);
  print(
    say('tariff.changes', {
      gone: String(gone.length),
      added: String(added.length),
      rates: String(rates.length),
    }),
  );
  for (const number of gone) print(`- ${dotted(number)}`);
  for (const number of added) print(`+ ${dotted(number)}`);
  for (const each of rates)
    print(`~ ${dotted(each.number)} ${each.before || say('tariff.no-rate')} -> ${each.after || say('tariff.no-rate')}`);
}

async function main(given: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      find: { type: 'string', multiple: true },
      since: { type: 'string' },
      part: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    process.stdout.write(usage);
    return OK;
  }
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) {
    process.stderr.write(usage);
    return MALFORMED;
  }
  const part = values.part ?? false;
  const tariff = await readTariff(name, part);
  const older = values.since === undefined ? null : await readTariff(values.since, part);
  if (refuse(name, tariff) || (older !== null && refuse(values.since ?? '', older))) return MALFORMED;
  if (tariff.reading.kind === 'refused') return MALFORMED;
  if (values.find !== undefined) return find(values.find, tariff.reading.lines) ? OK : MALFORMED;
  summary(name, tariff);
  if (older?.reading.kind === 'read') changes(older.reading.lines, tariff.reading.lines);
  return OK;
}

// `tariff … | head` closes the pipe early: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? OK : MALFORMED));

try {
  process.exitCode = await main(args ?? []);
} catch (error) {
  process.stderr.write(`${args?.[0] ?? ''}: ${explain(error)}\n`);
  process.exitCode = MALFORMED;
}
