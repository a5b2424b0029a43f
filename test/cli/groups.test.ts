import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { consignmentJson } from '../domain/a-consignment.ts';

const program = fileURLToPath(new URL('groups.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'groups-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const group = (name: string, expected: object, changes = {}): object => ({
  name,
  consignments: [consignmentJson(changes)],
  expect: [expected],
});

function count(groups: readonly object[]): { readonly code: number | null; readonly out: string } {
  const path = join(folder, 'groups.jsonl');
  writeFileSync(path, groups.map((one) => JSON.stringify(one)).join('\n'));
  const { status, stdout } = spawnSync(process.execPath, [program, path], { encoding: 'utf8' });
  return { code: status, out: stdout };
}

test('groups are counted, and each difference is told', () => {
  const { code, out } = count([
    group('right', { verdict: 'eligible', reasons: [], value: '60.00', route: '321', routeReady: true }),
    group('too late', { verdict: 'eligible', routeWarning: 'STALE_RULES' }, { arrival: '2026-01-15' }),
    group('not known', { colour: 'red' }),
    group('malformed', { verdict: 'eligible' }, { currency: 'ZZZ' }),
    { name: 'too few answers', consignments: [consignmentJson()], expect: [] },
  ]);
  expect(code).toBe(1);
  expect(out).toContain('1 of 5 groups pass');
  expect(out).toContain('[0] verdict: expected "eligible", found "ineligible"');
  expect(out).toContain('[0] routeWarning: expected "STALE_RULES", found []');
  expect(out).toContain('nobody checks "colour"');
  expect(out).toContain('currency must be a currency code');
  expect(out).toContain('0 answers for 1');
});

test('all groups as expected end with success, no group at all does not', () => {
  expect(count([group('right', { verdict: 'eligible' })]).code).toBe(0);
  expect(count([]).code).toBe(1);
});
