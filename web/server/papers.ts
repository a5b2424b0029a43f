import { readFile as readBytes, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { loadFormatOf, readSealedLoad } from '#domain';
import type { LoadProblem, SealedLoad } from '#domain';
import { fileNameOf, loadFileOf, loadFiles } from './documents/files.ts';
import { formatOfText, readableFormats, readCases, readFile } from './documents/reading.ts';

const OK = 0;
const MALFORMED = 2;

const usage = `Usage: npm run --silent papers -- LOAD.json --format ID [--out FILE]
       npm run --silent papers -- FILE --decode [--format ID]
       npm run --silent papers -- --list
Writes one file of a sealed load, reads such a file back, or lists the formats; - reads standard input.
web/cli/README.md tells what a load holds.
`;

class Refused extends Error {}

interface Asked {
  readonly file: string | null;
  readonly format: string | null;
  readonly out: string | null;
  readonly decode: boolean;
  readonly list: boolean;
}

function askedFor(args: readonly string[]): Asked | null {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  let file: string | null = null;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--decode' || arg === '--list') flags.add(arg);
    else if (arg === '--format' || arg === '--out') {
      const value = args[(at += 1)];
      if (value === undefined) return null;
      values.set(arg, value);
    } else if (file === null && (arg === '-' || !arg.startsWith('-'))) file = arg;
    else return null;
  }
  const [decode, list] = [flags.has('--decode'), flags.has('--list')];
  const asked: Asked = { file, format: values.get('--format') ?? null, out: values.get('--out') ?? null, decode, list };
  const whole = list ? file === null : file !== null && (decode || asked.format !== null);
  return whole ? asked : null;
}

async function textOf(name: string): Promise<string> {
  const bytes = name === '-' ? await buffer(process.stdin) : await readBytes(name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('is not UTF-8 text');
  }
}

const print = (line: unknown): boolean => process.stdout.write(`${JSON.stringify(line)}\n`);

function list(): number {
  for (const { id, audience, mediaType, extension, standing } of loadFiles)
    print({ id, for: audience, mediaType, extension, standing, decodes: readableFormats.includes(id) });
  return OK;
}

function decode(text: string, id: string | null): number {
  const format = id === null ? null : loadFormatOf(id);
  if (id !== null && format === null && id !== 'mid')
    throw new Refused(`${id} is no format that is read back; --list shows them`);
  const cases = readCases(text, format);
  const found = format ?? formatOfText(text);
  if (cases === null && found === null) throw new Refused('is no file that is read back; --format names which it is');
  const readings = cases ?? (found === null ? [] : [readFile(text, found)]);
  for (const { name, ...reading } of readings) print(name === null ? reading : { name, ...reading });
  return readings.every(({ kind }) => kind === 'ok') ? OK : MALFORMED;
}

function readLoad(text: string): SealedLoad {
  const read = readSealedLoad(text);
  if (read.kind === 'malformed') throw new Refused(`is no load: ${read.at} is missing or malformed`);
  if (read.kind === 'refused') throw new Refused(`is no sealed load: ${read.problems.map(problemText).join('; ')}`);
  return read.load;
}

const problemText = ({ orderId, lineId, field, problem }: LoadProblem): string =>
  [orderId === null ? 'the load' : `order ${orderId}`, lineId === null ? null : `line ${lineId}`, field, problem]
    .filter((part) => part !== null)
    .join(', ');

const WHY = {
  'not-by-truck': 'The file is for loads by truck.',
  'law-closed': 'Customs takes no Section 321 manifest for that day of arrival, or this file has no word for one.',
};

async function write(text: string, id: string, out: string | null): Promise<number> {
  const file = loadFileOf(id);
  if (file === null) throw new Refused(`${id} is no format; --list shows them`);
  const load = readLoad(text);
  const made = await file.make(load);
  if (made.kind === 'not-for-load') throw new Refused(WHY[made.why]);
  if (made.kind === 'refused') {
    for (const problem of made.problems) process.stderr.write(`${problemText(problem)}\n`);
    return MALFORMED;
  }
  if (out === null) process.stdout.write(made.bytes);
  else await writeFile(out === '.' ? fileNameOf(load, file) : out, made.bytes);
  for (const { field, from, to, how } of made.changes) process.stderr.write(`${field} ${how}: ${from} > ${to}\n`);
  for (const ask of made.asks) process.stderr.write(`to be asked: ${problemText(ask)}\n`);
  return OK;
}

async function main(args: readonly string[]): Promise<number> {
  const asked = askedFor(args);
  if (asked === null) {
    const help = args.length === 1 && (args[0] === '--help' || args[0] === '-h');
    (help ? process.stdout : process.stderr).write(usage);
    return help ? OK : MALFORMED;
  }
  if (asked.list || asked.file === null) return list();
  const text = await textOf(asked.file);
  return asked.decode ? decode(text, asked.format) : write(text, asked.format ?? '', asked.out);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? OK : MALFORMED));
process.stderr.on('error', () => undefined);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${process.argv[2] ?? ''}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = MALFORMED;
}
