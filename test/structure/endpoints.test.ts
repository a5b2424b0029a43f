import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { API, PERMISSIONS } from '#contract';
import type { Endpoint, loadsApi, ordersApi, ParamsOf, SealRequest, settingsApi } from '#contract';
import type { AskingOf } from '../../web/frontend/api/client.ts';
import { ROOT, sourceFiles } from './sources.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const concepts: Readonly<Record<string, Readonly<Record<string, Endpoint>>>> = API;
const endpoints = Object.entries(concepts).flatMap(([concept, byName]) =>
  Object.entries(byName).map(([name, endpoint]) => ({ called: `${concept}Api.${name}`, ...endpoint })),
);

/** Answered, and asked by no page: for whom. */
const UNUSED: Readonly<Record<string, string>> = {
  'ordersApi.addToLoad':
    'putOnLoadApi.put took its place on the pages; scripts and tests still add to the load that fits',
  'loadsApi.move':
    'putOnLoadApi.put took its place on the pages; scripts and tests still move from one load to another',
  'rulesApi.amendments': 'the page of the rules brings them with it; the list alone is for scripts and tests',
};

describe('the endpoints', () => {
  it('stand in the contract alone, each with its own method and path', () => {
    const files = sourceFiles('web', 'extensions').filter((file) => !file.startsWith('web/contract/'));
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((file) => /['"`]\/api(?:[/'"`])/.test(read(file)))).toEqual([]);
    expect(endpoints.length).toBeGreaterThan(40);
    expect(new Set(endpoints.map(({ method, path }) => `${method} ${path}`)).size).toBe(endpoints.length);
    expect(endpoints.filter(({ path }) => !/^(?:\/(?::[a-zA-Z]+|[a-z0-9.-]+))+$/.test(path))).toEqual([]);
  });

  it('say each who may call it, and none that changes something asks for no more than to look', () => {
    expect(endpoints.filter(({ may }) => !PERMISSIONS.includes(may))).toEqual([]);
    const changing = endpoints.filter(({ method, may }) => method !== 'GET' && may === 'view');
    expect(changing.map(({ called }) => called)).toEqual(['whatIfApi.ask']); // writes nothing
    expect(new Set(endpoints.map(({ may }) => may)).size).toBeGreaterThan(5);
  });

  it('are asked by a page, or named here as asked by none', () => {
    const pages = sourceFiles('web/frontend').map(read).join('\n');
    const unasked = endpoints.filter(({ called }) => !new RegExp(`\\b${called}\\b`).test(pages));
    expect(unasked.map(({ called }) => called)).toEqual(Object.keys(UNUSED));
  });

  it('let a page ask nothing else than they take', () => {
    expectTypeOf<ParamsOf<'/orders/:id/verdicts/:verdictId/recomputed'>>().toExtend<{
      id: string;
      verdictId: string;
    }>();
    expectTypeOf<ParamsOf<'/products.csv'>>().toEqualTypeOf<Readonly<Record<never, never>>>();
    type Seal = AskingOf<typeof loadsApi.seal>;
    expectTypeOf<{ params: { id: string }; body: SealRequest }>().toExtend<Seal>();
    expectTypeOf<{ params: { id: string }; body: { acknowledgedBy: number } }>().not.toExtend<Seal>();
    expectTypeOf<{ params: { loadId: string }; body: SealRequest }>().not.toExtend<Seal>();
    expectTypeOf<{ params: { id: string } }>().not.toExtend<Seal>();
    expectTypeOf<{ search: string }>().not.toExtend<AskingOf<typeof ordersApi.list>>();
    expectTypeOf<{ body: { settings: { mode: 'truck' }; revision: number } }>().not.toExtend<
      AskingOf<typeof settingsApi.save>
    >();
    expect(endpoints.some(({ called }) => called === 'loadsApi.seal')).toBe(true);
  });
});
