import { readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planLoads, planToJson, readPlanFile } from '#domain';
import type { PlanJson } from '#domain';

const program = fileURLToPath(new URL('../../web/cli/plan.ts', import.meta.url));
const readme = readFileSync(new URL('../../web/cli/README.md', import.meta.url), 'utf8');
const [, , file = '', printed = ''] = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => json);

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

function run(input: string | Uint8Array, args: readonly string[] = ['-']): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args]);
    let [out, errors] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, errors }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

describe('the command that plans', () => {
  it('prints for the file that its README shows the plan that its README shows', async () => {
    const { code, out, errors } = await run(file);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(out)).toEqual(JSON.parse(printed));
  });

  it('names each field that is wrong by its row, and plans the rest', async () => {
    const day = JSON.parse(file) as Record<string, Record<string, unknown>[]>;
    const [first = {}, ...others] = day['orders'] ?? [];
    day['orders'] = [
      first,
      ...others,
      { ...first, id: '1004', grams: -1, value: '12.345' },
      { ...first, id: '1001' },
      { id: '1005', lane: 'toronto-buffalo', goods: ['cheese'], entry: '07' },
      { ...first, id: undefined },
    ];
    day['departures']?.push({
      id: 'bad',
      lane: 'nowhere',
      departs: '2026-12-05',
      arrives: '2026-12-04',
      loads: 0,
      capacity: { parcels: 0 },
    });
    day['lanes']?.push({ id: 'no-mode' }, { id: 'far', mode: 'truck', port: '9999' });
    day['crossed']?.push({ person: 'ann', value: '1' });
    const { code, out, errors } = await run(JSON.stringify(day));
    expect(code).toBe(2);
    expect((JSON.parse(out) as PlanJson).loads).toEqual((JSON.parse(printed) as PlanJson).loads);
    const named = errors
      .trim()
      .split('\n')
      .map((line) => line.replace(/^-: /, '').split(' ')[0]);
    expect(named.sort()).toEqual(
      [
        'lanes[1].mode',
        'lanes[2].port',
        'departures[1].lane',
        'departures[1].arrives',
        'departures[1].loads',
        'departures[1].capacity.parcels',
        'orders[3].grams',
        'orders[3].value',
        'orders[4].id',
        'orders[5].goods',
        'orders[5].entry',
        'orders[6].id',
        'crossed[0].day',
      ].sort(),
    );
  });

  it('plans nothing of what is no JSON in UTF-8, and says so', async () => {
    const [cut, bytes, none] = await Promise.all([run('{'), run(Uint8Array.of(0xff, 0xfe)), run('', ['no-such-file'])]);
    expect([cut.code, bytes.code]).toEqual([2, 2]);
    expect(cut.errors).toMatch(/is not JSON\. Nothing was planned/);
    expect(bytes.errors).toMatch(/not text in UTF-8/);
    expect(none).toEqual({ code: 2, out: '', errors: 'no-such-file: There is no such file.\n' });
  });
});

describe('a file of another kind', () => {
  it('is named, and what is absent is nothing to plan', () => {
    expect(readPlanFile([])).toEqual({ input: null, problems: [{ field: '', message: 'must be an object' }] });
    expect(readPlanFile({ orders: {} }).problems).toEqual([{ field: 'orders', message: 'must be a list' }]);
    const { input, problems } = readPlanFile({});
    expect(problems).toEqual([]);
    expect(input && planToJson(planLoads(input), input)).toEqual({ loads: [], leftOut: [], bound: 0 });
  });

  it('names a lane or departure whose id another has, and uses neither', () => {
    const { input, problems } = readPlanFile({
      lanes: [
        { id: 'a', mode: 'truck' },
        { id: 'a', mode: 'air' },
      ],
    });
    expect(problems.map(({ field }) => field)).toEqual(['lanes[0].id', 'lanes[1].id']);
    expect(input?.lanes).toEqual([]);
  });
});
