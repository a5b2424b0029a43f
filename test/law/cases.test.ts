import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { afterAll, describe, expect, test } from 'vitest';
import {
  assess,
  country,
  currency,
  decimal,
  legalDay,
  noHouseRules,
  parseConsignment,
  parseInstant,
  usd,
  verdictToJson,
} from '#domain';
import type { AmendedRule, Amendment, Consignment, HouseRules, Instant, Mode, VerdictJson } from '#domain';

type Json = Record<string, unknown>;

interface Expected {
  readonly verdict?: string;
  readonly reasons?: readonly string[];
  readonly value?: string;
  readonly regime?: string | null;
  readonly entry?: string;
  readonly ready?: boolean;
  readonly missing?: readonly string[];
  readonly mpf?: string | null;
  readonly warns?: readonly string[];
  readonly warnings?: readonly string[];
  readonly routeWarnings?: readonly string[];
}

interface LawCase extends Json {
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
const files = readdirSync(here('cases')).filter((name) => name.endsWith('.yaml'));

const isObject = (value: unknown): value is Json =>
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

function consignmentOf({
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

const houseOf = ({ staleAfterDays = noHouseRules.staleAfterDays, amendments = [] }: HouseJson = {}): HouseRules => ({
  staleAfterDays,
  amendments: amendments.map(amendmentOf),
});

const codes = (reasons: VerdictJson['reasons']): string[] => [...new Set(reasons.map(({ code }) => code))].sort();

function check(verdict: VerdictJson, expected: Expected): void {
  const { route } = verdict;
  const actual: Required<Expected> = {
    verdict: verdict.verdict,
    reasons: codes(verdict.reasons),
    value: verdict.value?.amount ?? '',
    regime: verdict.regime,
    entry: route.entry,
    ready: route.ready,
    missing: route.missing,
    mpf: route.mpf,
    warns: codes([...verdict.warnings, ...route.warnings]),
    warnings: codes(verdict.warnings),
    routeWarnings: codes(route.warnings),
  };
  for (const [key, value] of Object.entries(expected)) {
    const found = actual[key as keyof Expected];
    if (key === 'missing' || key === 'warns') expect(found, key).toEqual(expect.arrayContaining(value as string[]));
    else if (Array.isArray(value)) expect(found, key).toEqual([...(value as string[])].sort());
    else expect(found, key).toEqual(value);
  }
}

let ran = 0;
let total = 0;
for (const file of files) {
  const cases = parse(readFileSync(here(`cases/${file}`), 'utf8')) as LawCase[];
  total += cases.length;
  describe(file.replace('.yaml', ''), () => {
    test.each(cases)('$says ($source)', (one) => {
      const parcels = one.parcels ?? [one];
      const verdicts = assess(parcels.map(consignmentOf), houseOf(one.house)).map(verdictToJson);
      expect(verdicts).toHaveLength(parcels.length);
      verdicts.forEach((verdict, i) => check(verdict, parcels[i]?.['expect'] ?? {}));
      ran += 1;
    });
  });
}

const ruleFiles = readdirSync(here('../../web/domain/rules')).map((name) => name.replace('.ts', ''));
const engine = new Set(
  'case decide-order evaluate exemption-granted finding formal-entry-cause goods-on-list law-on left-out-of-suspension order-decision reason rule verdict verdict-to-json'.split(
    ' ',
  ),
);

test('every rule has cases and every file of cases has a rule', () => {
  const rules = ruleFiles.filter((name) => !engine.has(name));
  expect(files.map((name) => name.replace('.yaml', '')).sort()).toEqual(rules.sort());
  expect(rules.length).toBeGreaterThanOrEqual(20);
});

test('every case names its source and expects something', () => {
  const all = files.flatMap((file) => parse(readFileSync(here(`cases/${file}`), 'utf8')) as LawCase[]);
  const silent = all.filter(
    (one) =>
      !one.source ||
      (one.parcels ?? [one]).some(({ expect: wanted }) => !isObject(wanted) || Object.keys(wanted).length === 0),
  );
  expect(silent.map(({ says }) => says)).toEqual([]);
  expect(all.length).toBeGreaterThanOrEqual(140);
  expect(new Set(all.map(({ says, source }) => says + source)).size).toBe(all.length);
});

afterAll(() => {
  expect(ran, 'cases that ran').toBe(total);
});
