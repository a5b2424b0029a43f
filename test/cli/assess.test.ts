import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { consignmentJson } from '../domain/a-consignment.ts';
import { runAssess } from './run-assess.ts';
import type { Outcome } from './run-assess.ts';

const folder = mkdtempSync(join(tmpdir(), 'assess-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input = '', temporary = folder): Promise<Outcome> =>
  runAssess(args, input, { TMPDIR: temporary });

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const one = consignmentJson({ id: 'a', order: { id: '1', placedAt: '2025-01-08T15:00:00Z' } }, [
  { unitPrice: '500.00' },
]);
const two = consignmentJson({ id: 'b', order: { id: '2', placedAt: '2025-01-08T15:00:00Z' } }, [
  { unitPrice: '300.01' },
]);
const stranger = consignmentJson({
  id: 'c',
  order: { id: '3' },
  purchaser: { email: 'x@example.com' },
  consignee: { name: 'Ivo Ilic', address1: '5 Oak "St", [rear]\n{2}', city: 'Reno', zip: '89501', country: 'US' },
});

const told = (outcome: Outcome): string[] => outcome.verdicts.map(({ id, verdict }) => `${id} ${verdict}`);

describe('assess', () => {
  const expected = ['a ineligible', 'b ineligible', 'c eligible'];

  test('prints a verdict a line, in input order, and lets consignments see one another', async () => {
    const path = file('lines.jsonl', [one, two, stranger].map((json) => JSON.stringify(json)).join('\n'));
    const outcome = await run([path]);
    expect(told(outcome)).toEqual(expected);
    expect(outcome).toMatchObject({ code: 0, errors: '' });
    expect(Object.keys(outcome.verdicts[0] ?? {})).toEqual([
      'id',
      'verdict',
      'reasons',
      'warnings',
      'regime',
      'value',
      'route',
      'rulebook',
    ]);
  });

  test('reads a JSON array, however it is laid out', async () => {
    const outcomes = await Promise.all([
      run([file('pretty.json', `\uFEFF\n ${JSON.stringify([one, two, stranger], null, 3)}\n`)]),
      run([file('dense.json', JSON.stringify([one, two, stranger]))]),
    ]);
    for (const outcome of outcomes) expect(told(outcome)).toEqual(expected);
  });

  test('reads standard input and leaves no copy of it behind', async () => {
    const temporary = mkdtempSync(join(folder, 'tmp-'));
    const outcome = await run(['-'], [one, two, stranger].map((json) => JSON.stringify(json)).join('\r\n'), temporary);
    expect(told(outcome)).toEqual(expected);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('names file, line and field of what is malformed and goes on with the rest', async () => {
    const bad = consignmentJson({ id: 'x', currency: 'ZZZ', arrival: '2025-02-30', shipedFrom: 'CA' }, [
      { quantity: -1, origin: 'XX', hts: '61o9', ad_cvd: true, adcvd: true },
    ]);
    const path = file(
      'bad.jsonl',
      [JSON.stringify(one), '', '{"id":', JSON.stringify(bad), '[]', 'null', JSON.stringify(two)].join('\n'),
    );
    const outcome = await run([path]);
    expect(outcome.code).toBe(2);
    expect(told(outcome)).toEqual(expected.slice(0, 2));
    const errors = outcome.errors.trim().split('\n');
    const fields = errors.map((line) => line.slice(path.length + 1).split(' ')[0]);
    expect(errors.every((line) => line.startsWith(`${path}:`))).toBe(true);
    expect(fields).toEqual(expect.arrayContaining(['3:', '4:', '5:', '6:']));
    for (const field of [
      'currency',
      'arrival',
      'lines[0].quantity',
      'lines[0].origin',
      'lines[0].hts',
      'lines[0].adcvd',
    ]) {
      expect(outcome.errors).toContain(`${path}:4: ${field} `);
    }
    expect(outcome.errors).not.toContain('Ruth');
  });

  test('names the line in an array at which the malformed element begins', async () => {
    const path = file('bad.json', `[\n${JSON.stringify(one)},\n\n{\n"id": 5 },\n${JSON.stringify(two)}`);
    const outcome = await run([path]);
    expect(told(outcome)).toEqual(expected.slice(0, 2));
    expect(outcome.code).toBe(2);
    expect(outcome.errors).toContain(`${path}:4: id must be text (consignment 2 of the array)\n`);
    expect(outcome.errors).toContain(`${path}:6: the record has no end: the array is cut off here`);
  });

  test('says so where somebody writes to the file between its two readings', async () => {
    const enough = 3000; // more than the pipe takes at once: the last of them is not printed yet as the first one comes
    const path = file('growing.jsonl', `${JSON.stringify(stranger)}\n`.repeat(enough));
    const outcome = await runAssess([path], '', {}, () => appendFileSync(path, `${JSON.stringify(one)}\n`));
    expect(outcome.code).toBe(2);
    expect(outcome.errors).toMatch(/: The file was changed while it was read: .*Assess it again\.\n$/);
    expect(outcome.verdicts.length).toBeLessThanOrEqual(enough);
  });

  test('names which of an array that stands on one line', async () => {
    const path = file('dense-bad.json', JSON.stringify([one, { ...two, mode: 'drone' }, stranger, 7]));
    const outcome = await run([path]);
    expect(outcome.code).toBe(2);
    expect(told(outcome)).toEqual(['a eligible', 'c eligible']);
    expect(outcome.errors.trim().split('\n')).toEqual([
      `${path}:1: mode must be one of truck, air, ocean, rail, mail (consignment 2 of the array)`,
      `${path}:1: the record must be an object (consignment 4 of the array)`,
    ]);
  });

  test('tells what to do with one consignment laid out over lines', async () => {
    const path = file('laid-out.json', JSON.stringify(one, null, 2));
    const { code, verdicts, errors } = await run([path]);
    expect({ code, verdicts }).toEqual({ code: 2, verdicts: [] });
    expect(errors.split('\n')[0]).toBe(
      `${path}:1: the record is not JSON: a consignment stands on one line, or in an array`,
    );
  });

  test('tells how it is used', async () => {
    const program = fileURLToPath(new URL('../../web/cli/assess.ts', import.meta.url));
    const help = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' });
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toContain('Usage');
    const many = await run(['a', 'b']);
    expect([many.code, many.errors]).toEqual([2, help.stdout]);
  });

  test('has nothing to say about an empty file, and something about one that is not there', async () => {
    expect(await run([file('empty.jsonl', '\n\n')])).toEqual({ code: 0, verdicts: [], errors: '' });
    expect(await run([file('empty.json', '[]')])).toEqual({ code: 0, verdicts: [], errors: '' });
    expect(await run([join(folder, 'nowhere')])).toMatchObject({
      code: 2,
      errors: `${join(folder, 'nowhere')}: There is no such file.\n`,
    });
    expect(await run([folder])).toMatchObject({ code: 2, errors: `${folder}: This is a folder, not a file.\n` });
    expect((await run([])).errors).toContain('Usage');
  });
});
