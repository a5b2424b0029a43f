import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { country, currency, decimal, legalDay, noMerchantRules, parseConsignment, parseInstant, usd } from '#domain';
import type { AmendedRule, Amendment, Consignment, MerchantRules, Instant, Mode } from '#domain';

export type Json = Record<string, unknown>;

export interface LawCase extends Json {
  readonly says: string;
  readonly source: string;
  readonly parcels?: readonly Json[];
  readonly house?: HouseJson;
}

interface HouseJson {
  readonly staleAfterDays?: number;
  readonly amendments?: readonly AmendmentJson[];
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const parcel = parse(readFileSync(here('parcel.yaml'), 'utf8')) as Json & { lines: Json[] };
export const caseFiles: readonly string[] = readdirSync(here('cases')).filter((name) => name.endsWith('.yaml'));

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What differs replaces; a party or an order is replaced part by part. */
function differing(base: Json, changes: Json): Json {
  const merged: Json = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    const old = base[key];
    merged[key] = isObject(value) && isObject(old) ? differing(old, value) : value;
  }
  return merged;
}

/** What a case or one of its parcels describes: an ordinary parcel but for what it says. */
export function consignmentOf({
  says: _says,
  source: _source,
  parcels: _parcels,
  house: _house,
  expect: _expect,
  arrives,
  lines,
  ...changes
}: Json): Consignment {
  const [line = {}] = parcel.lines;
  const json = differing(parcel, arrives === undefined ? changes : { ...changes, arrival: arrives });
  json['lines'] = ((lines as Json[] | undefined) ?? [{}]).map((one) => differing(line, one));
  const parsed = parseConsignment(json);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.ok;
}

type AmendmentJson = Record<string, string | number | boolean | readonly string[] | null>;

/** An amendment as a case writes it: `{ id, kind, from, until, …what the kind says }`, amounts in dollars. */
function amendmentOf(json: AmendmentJson): Amendment {
  const text = (key: string): string => String(json[key]);
  const list = (key: string): readonly string[] => (json[key] as readonly string[] | undefined) ?? [];
  const rules: Record<string, () => AmendedRule> = {
    exemption: () => ({
      kind: 'exemption',
      limit: usd(Number(json['limit']) * 100),
      closedOrigins: list('closedOrigins').map(country),
      modes: json['modes'] == null ? null : (list('modes') as Mode[]),
      manifestAccepted: json['manifestAccepted'] !== false,
    }),
    'exchange-rate': () => ({
      kind: 'exchange-rate',
      currency: currency(text('currency')),
      usdForOne: decimal(text('usdForOne')),
    }),
    'mail-entry': () => ({ kind: 'mail-entry', type13: json['type13'] === true }),
  };
  const rule = rules[text('kind')];
  if (rule === undefined) throw new Error(`no such kind: ${text('kind')}`);
  return {
    id: text('id'),
    rule: rule(),
    from: legalDay(text('from')),
    until: json['until'] == null ? null : legalDay(text('until')),
    why: 'Our broker told us',
    source: 'Letter of the broker',
    by: '1',
    at: parseInstant('2026-11-25T12:00:00Z') as Instant,
  };
}

export const merchantRulesOf = ({
  staleAfterDays = noMerchantRules.staleAfterDays,
  amendments = [],
}: HouseJson = {}): MerchantRules => ({
  staleAfterDays,
  amendments: amendments.map(amendmentOf),
});

/** Every case of a file, in its order. */
export const casesIn = (file: string): readonly LawCase[] =>
  parse(readFileSync(here(`cases/${file}`), 'utf8')) as LawCase[];
