import { loadFormatOf, loadFormats, midAddress, midCity, midCountry, midName, proposeMid } from '#domain';
import type { CodecProblem, LoadFormat } from '#domain';

export type Reading =
  | { readonly name: string | null; readonly kind: 'ok'; readonly format: string; readonly value: unknown }
  | {
      readonly name: string | null;
      readonly kind: 'refused';
      readonly format: string;
      readonly problems: readonly CodecProblem[];
    };

/** Which format a text is, by how it begins; null: none that is read. */
export function formatOfText(text: string): LoadFormat | null {
  const start = text.slice(0, 4000).trimStart();
  if (start.startsWith('ST*') || start.startsWith('ISA')) return loadFormatOf('x12-309-unverified');
  if (start.startsWith('SCN,')) return loadFormatOf('borderconnect-csv');
  if (start.startsWith('File #,')) return loadFormatOf('broker-ci-23-csv');
  if (start.startsWith('ShipperRefNum,')) return loadFormatOf('broker-smartborder-193-csv');
  return /"ACE_(?:TRIP|SEND_REQUEST)"/.test(start) ? loadFormatOf('ace-trip-json') : null;
}

export const readableFormats: readonly string[] = loadFormats.flatMap(({ id, decode }) =>
  decode === null ? [] : [id],
);

export function readFile(text: string, format: LoadFormat, name: string | null = null): Reading {
  const read = format.decode?.(text) ?? { kind: 'refused' as const, problems: [{ at: [], problem: 'not-read-back' }] };
  return read.kind === 'ok'
    ? { name, kind: 'ok', format: format.id, value: read.value }
    : { name, kind: 'refused', format: format.id, problems: read.problems };
}

type Json = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (fields: Json, key: string): string | null => {
  const value = fields[key];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};

/** `{ "cases": [...] }`: texts to read, or makers to propose a manufacturer's code for. Null: no such file. */
export function readCases(text: string, format: LoadFormat | null): readonly Reading[] | null {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return null;
  }
  const cases = isFields(root) && Array.isArray(root['cases']) ? (root['cases'] as readonly unknown[]) : null;
  return cases?.map((one, index) => readCase(isFields(one) ? one : {}, format, index)) ?? null;
}

function readCase(one: Json, given: LoadFormat | null, index: number): Reading {
  const name = textIn(one, 'name') ?? `case ${index + 1}`;
  const text = textIn(one, 'text');
  if (text === null) return { name, kind: 'ok', format: 'mid', value: midOf(one) };
  const format = given ?? formatOfText(text);
  if (format !== null) return readFile(text, format, name);
  return { name, kind: 'refused', format: '', problems: [{ at: [], problem: 'unknown-format' }] };
}

/** The code, or as much of it as what is known of the maker gives. */
function midOf(one: Json): unknown {
  const [name, address, city] = [textIn(one, 'name'), textIn(one, 'address'), textIn(one, 'city')];
  const [country, province] = [textIn(one, 'country'), textIn(one, 'province')];
  if (name !== null && city !== null && country !== null)
    return proposeMid({ name, address: address ?? '', city, country, province });
  const parts = [
    country === null ? '' : midCountry(country, province),
    name === null ? '' : midName(name),
    address === null ? '' : midAddress(address),
    city === null ? '' : midCity(city),
  ];
  return parts.includes(null) ? { kind: 'refused' } : { kind: 'part', mid: parts.join('') };
}
