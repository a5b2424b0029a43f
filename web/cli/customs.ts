import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { foldCustoms, foreignTo, readMessages, readSealedLoad } from '#domain';
import type { CustomsMessage, CustomsStanding, Foreign, NamedMessage, OwnSenders } from '#domain';
import { explain } from './explain.ts';
import { Printer } from './printer.ts';
import { args, say, usageOf } from './terminal.ts';

const OK = 0;
const MALFORMED = 2;

const usage = usageOf('customs');

class Malformed extends Error {}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '');

async function read(name: string): Promise<string> {
  const bytes = name === '-' ? await buffer(process.stdin) : await readFile(name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Malformed(say('not-utf8'));
  }
}

/** A file that was cut off is refused whole: which of its messages were lost cannot be seen. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1) return lines.map((line): unknown => JSON.parse(line));
    } catch {
      // Neither one text of JSON nor a text a line.
    }
    throw new Malformed(say('customs.cut-off'));
  }
}

async function scnsOfLoad(name: string): Promise<string[]> {
  const load = readSealedLoad(await read(name));
  if (load.kind !== 'sealed')
    throw new Malformed(say('customs.no-load', { file: name, what: load.kind === 'malformed' ? load.at : 'refused' }));
  return load.load.shipments.map(({ scn }) => scn);
}

interface Options {
  readonly file: string;
  readonly load: string | null;
  readonly company: string | null;
}

function optionsOf(given: readonly string[]): Options | null {
  let file: string | null = null;
  let load: string | null = null;
  let company: string | null = null;
  for (let at = 0; at < given.length; at += 1) {
    const arg = given[at] ?? '';
    if (arg === '--load' || arg === '--company') {
      const value = given[(at += 1)];
      if (value === undefined) return null;
      if (arg === '--load') load = value;
      else company = value;
    } else if (file === null && (arg === '-' || !arg.startsWith('-'))) file = arg;
    else return null;
  }
  return file === null ? null : { file, load, company };
}

/** Where the file names no key of its own, it is the one that most messages about our carriers carry. */
function usualKey(messages: readonly NamedMessage[], scacs: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const { message } of messages) {
    if (message.kind === 'empty' || message.kind === 'failure' || message.companyKey === null) continue;
    const ours = message.trip !== null && scacs.has(message.trip.slice(0, 4));
    if (ours) counts.set(message.companyKey, (counts.get(message.companyKey) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? [] : [first[0]];
}

function sendersOf(root: unknown, scns: readonly string[], messages: readonly NamedMessage[], company: string | null) {
  const fields = isFields(root) && 'messages' in root ? root : {};
  const named = [...texts(fields['scac']), ...texts(fields['scacs'])];
  const scacs = new Set(named.length > 0 ? named : scns.map((scn) => scn.slice(0, 4)));
  const keys = company === null ? [...texts(fields['companyKey']), ...texts(fields['companyKeys'])] : [company];
  const own: OwnSenders = { scacs, companyKeys: new Set(keys.length > 0 ? keys : usualKey(messages, scacs)) };
  return own;
}

function messageLine({ name, message }: NamedMessage, foreign: Foreign | null) {
  if (foreign !== null) return { message: name, kind: 'refused', why: foreign };
  return { message: name, ...shown(message) };
}

function shown(message: CustomsMessage) {
  if (message.kind !== 'ace') return message;
  // Time and trip stand on the message.
  const events = message.events.map(({ at: _at, trip: _trip, ...event }) => event);
  return { ...message, events };
}

function print(out: Printer, standing: CustomsStanding): void {
  for (const trip of standing.trips) {
    const { number, state, ...rest } = trip;
    out.print(JSON.stringify({ trip: number, state, ...rest }));
  }
  for (const shipment of standing.shipments) out.print(JSON.stringify(shipment));
  for (const scn of standing.unknownScns) out.print(JSON.stringify({ scn, state: 'unknown-scn' }));
}

async function main(given: readonly string[]): Promise<number> {
  if (given.length === 1 && (given[0] === '--help' || given[0] === '-h')) {
    process.stdout.write(usage);
    return OK;
  }
  const options = optionsOf(given);
  if (options === null) {
    process.stderr.write(usage);
    return MALFORMED;
  }
  const root = parse(await read(options.file));
  const messages = readMessages(root);
  const listed = isFields(root) && 'messages' in root ? texts(root['scns']) : [];
  const known = options.load === null ? listed : [...listed, ...(await scnsOfLoad(options.load))];
  const own = sendersOf(root, known, messages, options.company);
  const out = new Printer(process.stdout);
  let whole = true;
  const events = messages.flatMap((one) => {
    const foreign = foreignTo(own, one.message);
    out.print(JSON.stringify(messageLine(one, foreign)));
    if (foreign !== null || one.message.kind !== 'ace') return [];
    whole &&= one.message.problems.length === 0;
    return one.message.events;
  });
  // Without a list of numbers every one that is named is shown, and none can be called unknown.
  const named = events.flatMap((event) => ('scn' in event && event.scn !== null ? [event.scn] : []));
  print(out, foldCustoms(known.length > 0 ? known : named, events));
  await out.flush();
  return whole ? OK : MALFORMED;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? OK : MALFORMED));
process.stderr.on('error', () => undefined);

try {
  process.exitCode = await main(args ?? []);
} catch (error) {
  process.stderr.write(`${args?.[0] ?? ''}: ${explain(error)}\n`);
  process.exitCode = MALFORMED;
}
