import { afterAll, beforeAll, expect } from 'vitest';
import type { ApiError, ShipmentsPage } from '#contract';
import { startApi } from './api.ts';
import type { Api } from './api.ts';
import { anOrder, aShop, NORTH, SOUTH } from './shipping.ts';

/** Two shops with orders of every kind and one with none, behind the real server: what the tests of the admin's API begin with. */
export let api: Api;
export const NOW = new Date('2026-11-23T15:00:00Z');
export const south = { shop: SOUTH };
export const east = { shop: 'east-shop.myshopify.com' };

/** Each test file has a server and a database of its own. */
export function onStage(): void {
  beforeAll(async () => {
    api = await startApi(NOW);
    await aShop(api.deps, NORTH);
    await aShop(api.deps, SOUTH, { automaticBatching: false });
    await aShop(api.deps, east.shop, { automaticBatching: false });
    const { deps } = api;
    for (let n = 0; n < 12; n += 1) {
      const placedAt = new Date(NOW.getTime() - (n % 4) * 3_600_000);
      await anOrder(deps, NORTH, String(1001 + n), {
        placedAt,
        line: { unitPriceMinor: 1000 * (n % 5) + 500 },
        tags: n === 3 ? ['vip'] : [],
      });
    }
    await anOrder(deps, NORTH, '1101', { line: { hts: null }, consignee: { name: 'Ångström Lacking' } });
    await anOrder(deps, NORTH, '1102', { line: { origin: null } });
    await anOrder(deps, NORTH, '1103', { cancelledAt: NOW });
    await anOrder(deps, NORTH, '1104', { consignee: { country: 'CA' as never, province: 'ON' } });
    await anOrder(deps, NORTH, '1105', { fulfillmentStatus: 'FULFILLED' });
    await anOrder(deps, SOUTH, '2001');
    await anOrder(deps, SOUTH, '2002', { line: { unitPriceMinor: 300_000 } });
  });
  afterAll(() => api.close());
}

export const get = async <Body>(path: string, token?: { shop: string } | null): Promise<Body> => {
  const answer = await api.call('GET', path, undefined, token);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`);
  return answer.json<Body>();
};
export const refusal = async (method: string, path: string, body?: unknown, token?: { shop: string }) => {
  const answer = await api.call(method, path, body, token);
  const { error } = answer.json<ApiError>();
  expect(error.message).toMatch(/\w/);
  return { status: answer.status, ...error };
};
export const theLoad = async () => {
  const page = await get<ShipmentsPage>('/api/shipments?state=open');
  const [first] = page.items;
  if (first === undefined) throw new Error('there must be an open shipment');
  return first;
};
