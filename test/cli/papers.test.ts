import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aLoad, aShipment, shirt } from '../domain/manifest/loads.ts';
import { runProgram } from './run-program.ts';

const papers = async (args: readonly string[], input = '') => {
  const { code, out, errors } = await runProgram('web/server/papers.ts', args, input);
  return { code, out: out.toString(), errors };
};
const readme = readFileSync(new URL('../../web/cli/README.md', import.meta.url), 'utf8');
const load = /## A load\n[^]*?```json\n([^]*?)```/.exec(readme)?.[1] ?? '';

describe('papers', () => {
  test('writes the load that the README shows, and reads the file back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'minimis-papers-'));
    try {
      const file = join(folder, 'file.csv');
      expect(await papers(['-', '--format', 'borderconnect-csv', '--out', file], load)).toEqual({
        code: 0,
        out: '',
        errors: '',
      });
      expect(readFileSync(file, 'utf8')).toContain('ABCDK7Q000001,PAPS,ON,Maple Goods Inc');
      const { code, out } = await papers([file, '--decode']);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        kind: 'ok',
        format: 'borderconnect-csv',
        value: [{ valueUsdMinor: 3850 }],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('names every problem and writes nothing', async () => {
    const huge = aLoad({ shipments: [aShipment(1, { commodities: [{ ...shirt, valueUsdMinor: 10_000_000_000 }] })] });
    const { code, out, errors } = await papers(['-', '--format', 'borderconnect-csv'], JSON.stringify(huge));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors).toBe('order 1001, line l1, value, too-large\n');
  });

  test('lists what there is', async () => {
    const { out } = await papers(['--list']);
    const ids = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual(
      expect.arrayContaining(['borderconnect-csv', 'ace-trip-json', 'broker-ci-23-csv', 'x12-309-unverified']),
    );
  });

  test('reads cases, each by its name', async () => {
    const { code, out } = await papers([
      new URL('../vectors/x12-309/cases.json', import.meta.url).pathname,
      '--decode',
    ]);
    expect(code).toBe(2);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ name, kind }) => `${String(name)} ${String(kind)}`)).toContain('bill-too-long refused');
    expect(lines).toHaveLength(9);
  });

  test.each([
    ['a load that is cut off', load.slice(0, 200), /is no load: document/],
    [
      'a load without an origin',
      load.replace('"origin": "CA", ', ''),
      /commodities\[0\]\.origin is missing or malformed/,
    ],
    [
      'a load of twice one number',
      load.replace('ABCDK7Q000001', 'YYYYK7Q000001'),
      /is no sealed load: order 1001, scn, invalid/,
    ],
  ])('refuses %s with the place', async (_, input, sentence) => {
    const { code, out, errors } = await papers(['-', '--format', 'borderconnect-csv'], input);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors).toMatch(sentence);
  });
});
