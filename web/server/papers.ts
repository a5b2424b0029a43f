import { readFile as readBytes, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { loadFormatOf, readSealedLoad } from '#domain';
import type { LoadProblem, SealedLoad } from '#domain';
import { readerAtTerminal, sayIn } from '#messages';
import { textsIn } from '#messages/all';
import { fileNameOf, loadFileOf, loadFiles } from './documents/files.ts';
import { formatOfText, readableFormats, readCases, readFile } from './documents/reading.ts';

const OK = 0;
const MALFORMED = 2;

const asked = readerAtTerminal(process.argv.slice(2), process.env['LC_ALL'] ?? process.env['LANG']);
const { language, locale } = asked?.reader ?? { language: 'en', locale: 'en-US' };
const say = sayIn(locale)(textsIn(language).terminal);
const usage = `${say('usage.language', { usage: say('usage.papers') })}\n`;

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
  const wanted: Asked = {
    file,
    format: values.get('--format') ?? null,
    out: values.get('--out') ?? null,
    decode,
    list,
  };
  const whole = list ? file === null : file !== null && (decode || wanted.format !== null);
  return whole ? wanted : null;
}

async function textOf(name: string): Promise<string> {
  const bytes = name === '-' ? await buffer(process.stdin) : await readBytes(name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(say('not-utf8'));
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
  if (id !== null && format === null && id !== 'mid') throw new Refused(say('papers.not-read-back', { id }));
  const cases = readCases(text, format);
  const found = format ?? formatOfText(text);
  if (cases === null && found === null) throw new Refused(say('papers.which'));
  const readings = cases ?? (found === null ? [] : [readFile(text, found)]);
  for (const { name, ...reading } of readings) print(name === null ? reading : { name, ...reading });
  return readings.every(({ kind }) => kind === 'ok') ? OK : MALFORMED;
}

function readLoad(text: string): SealedLoad {
  const read = readSealedLoad(text);
  if (read.kind === 'malformed') throw new Refused(say('papers.no-load', { what: read.at }));
  if (read.kind === 'refused')
    throw new Refused(say('papers.not-sealed', { problems: read.problems.map(problemText).join('; ') }));
  return read.load;
}

const problemText = ({ orderId, lineId, field, problem }: LoadProblem): string =>
  [
    orderId === null ? say('papers.load') : say('papers.order', { id: orderId }),
    lineId === null ? null : say('papers.line', { id: lineId }),
    field,
    problem,
  ]
    .filter((part) => part !== null)
    .join(', ');

async function write(text: string, id: string, out: string | null): Promise<number> {
  const file = loadFileOf(id);
  if (file === null) throw new Refused(say('papers.no-format', { id }));
  const load = readLoad(text);
  const made = await file.make(load);
  if (made.kind === 'not-for-load') throw new Refused(say(`papers.${made.why}`));
  if (made.kind === 'refused') {
    for (const problem of made.problems) process.stderr.write(`${problemText(problem)}\n`);
    return MALFORMED;
  }
  if (out === null) process.stdout.write(made.bytes);
  else await writeFile(out === '.' ? fileNameOf(load, file) : out, made.bytes);
  for (const { field, from, to, how } of made.changes) process.stderr.write(`${field} ${how}: ${from} > ${to}\n`);
  for (const ask of made.asks) process.stderr.write(`${say('papers.ask', { what: problemText(ask) })}\n`);
  return OK;
}

async function main(args: readonly string[]): Promise<number> {
  const wanted = askedFor(args);
  if (wanted === null) {
    const help = args.length === 1 && (args[0] === '--help' || args[0] === '-h');
    (help ? process.stdout : process.stderr).write(usage);
    return help ? OK : MALFORMED;
  }
  if (wanted.list || wanted.file === null) return list();
  const text = await textOf(wanted.file);
  return wanted.decode ? decode(text, wanted.format) : write(text, wanted.format ?? '', wanted.out);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? OK : MALFORMED));
process.stderr.on('error', () => undefined);

try {
  process.exitCode = await main(asked?.rest ?? []);
} catch (error) {
  process.stderr.write(`${asked?.rest[0] ?? ''}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = MALFORMED;
}
