import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import type { DutyLayer, EntryOptionKind } from '#domain';
import { football, routeOf } from './football.ts';

type Json = Record<string, unknown>;

interface Scenario {
  readonly says: string;
  readonly arrives: string;
  readonly way?: EntryOptionKind;
  readonly with?: Json;
  readonly goods: readonly (readonly [origin: string, price: string, baseRate: string | null, more?: Json])[];
  readonly duty: readonly string[];
  readonly sum: number;
  /** Null: not known. Absent where there is none to pay. */
  readonly mpf?: number | null;
  readonly lacks?: readonly string[];
}

const scenarios = parse(
  readFileSync(fileURLToPath(new URL('scenarios.yaml', import.meta.url)), 'utf8'),
) as readonly Scenario[];

const inCents = (layers: readonly DutyLayer[]): string =>
  layers.map(({ layer, amount }) => `${layer} ${amount?.minor ?? '?'}`).join(', ');

test.each(scenarios)('$says ($arrives)', ({ arrives, way = '11', with: more = {}, goods, lacks = [], ...expected }) => {
  const lines = goods.map(([origin, unitPrice, baseRate, rest = {}]) => ({ origin, unitPrice, baseRate, ...rest }));
  const { cost } = routeOf(
    football({ arrival: arrives, mode: way === 'mail' ? 'mail' : 'truck', ...more }, ...lines),
    way,
  );
  const mpf = cost?.charges.find(({ charge }) => charge === 'mpf');
  expect({
    duty: cost?.lines.map(({ layers }) => inCents(layers)),
    sum: cost?.duty.amount.minor,
    mpf: mpf === undefined ? undefined : (mpf.amount?.minor ?? null),
    lacks: cost?.unknown.filter(({ what }) => what !== 'fee').map(({ what }) => what),
  }).toEqual({ duty: expected.duty, sum: expected.sum, mpf: expected.mpf, lacks });
});

test('they are enough of them', () => expect(scenarios.length).toBeGreaterThanOrEqual(70));
