import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { assess, verdictToJson } from '#domain';
import type { VerdictJson } from '#domain';
import { caseFiles, casesIn, consignmentOf, merchantRulesOf, isObject } from './read-cases.ts';

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
for (const file of caseFiles) {
  const cases = casesIn(file);
  total += cases.length;
  describe(file.replace('.yaml', ''), () => {
    test.each(cases)('$says ($source)', (one) => {
      const parcels = one.parcels ?? [one];
      const verdicts = assess(parcels.map(consignmentOf), merchantRulesOf(one.house)).map(verdictToJson);
      expect(verdicts).toHaveLength(parcels.length);
      verdicts.forEach((verdict, i) => check(verdict, parcels[i]?.['expect'] ?? {}));
      ran += 1;
    });
  });
}

const ruleFiles = readdirSync(new URL('../../web/domain/rules', import.meta.url))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace('.ts', ''));
const engine = new Set('formal-entry-cause goods-on-list'.split(' '));

test('every rule has cases and every file of cases has a rule', () => {
  const rules = ruleFiles.filter((name) => !engine.has(name));
  expect(caseFiles.map((name) => name.replace('.yaml', '')).sort()).toEqual(rules.sort());
  expect(rules.length).toBeGreaterThanOrEqual(20);
});

test('every case names its source and expects something', () => {
  const all = caseFiles.flatMap((file) => casesIn(file));
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
