import { expect, test } from 'vitest';
import type { AddToLoadResult, HomePage, NewAmendment, OrdersPage } from '#contract';
import { country } from '#domain';
import { decideAndPlace } from '../../web/server/loads/decide-and-place.ts';
import { api, east, get, NOW, onStage, refusal } from './support/http-stage.ts';
import { anOrder, aShop } from './support/shipping.ts';

onStage();

const restored = (from: string): NewAmendment => ({
  rule: {
    kind: 'exemption',
    limit: { minor: 80_000, currency: 'USD' },
    closedOrigins: ['CN'],
    modes: null,
    manifestAccepted: true,
  },
  from,
  until: null,
  why: 'Restored by law',
  source: 'Notice of CBP',
});
/** What the list shows of the change on that day, page by page. */
async function listed(law: string, there: { shop: string }): Promise<string[]> {
  const ids: string[] = [];
  let after = '';
  for (;;) {
    const page = await get<OrdersPage>(`/api/orders?law=${law}&limit=1${after}`, there);
    ids.push(...page.items.map(({ id }) => id));
    if (page.nextCursor === null) {
      expect(page.total).toBe(ids.length);
      return ids.sort();
    }
    after = `&after=${encodeURIComponent(page.nextCursor)}`;
  }
}

test('Home says when the rules are stale today, and not before', async () => {
  const there = { shop: 'dusty-shop.myshopify.com' };
  await aShop(api.deps, there.shop, { staleAfterDays: 44 });
  expect((await get<HomePage>('/api/home', there)).staleRules).toBeNull();
  api.at = new Date('2026-11-24T15:00:00Z');
  expect((await get<HomePage>('/api/home', there)).staleRules).toEqual({ checkedThrough: '2026-10-10' });
  api.at = NOW;
});

test('Home names how many open orders a change of law concerns, before it and after', async () => {
  const there = { shop: 'turn-shop.myshopify.com' };
  await aShop(api.deps, there.shop, { automaticBatching: false });
  for (const id of ['9001', '9002']) await anOrder(api.deps, there.shop, id);
  expect((await get<HomePage>('/api/home', there)).changes).toEqual([]);
  const added = await api.call('POST', '/api/rules/amendments', restored('2026-11-25'), there);
  expect(added.status).toBe(200);
  const before = await get<HomePage>('/api/home', there);
  expect(before.law).toMatchObject({ open: false, next: { from: '2026-11-25', regime: 'A-1' } });
  expect(before.changes).toEqual([{ kind: 'coming', day: '2026-11-25', regime: 'A-1', exemption: 'open', orders: 2 }]);
  expect(await listed('2026-11-25', there)).toEqual(['9001', '9002']);

  api.at = new Date('2026-11-30T15:00:00Z');
  for (const orderId of ['9001', '9002'])
    await api.deps.db.$transaction((tx) =>
      decideAndPlace(tx, api.deps, { shop: there.shop, orderId, cause: 'replan' }),
    );
  const after = await get<HomePage>('/api/home', there);
  expect(after.law).toMatchObject({ open: true, regime: 'A-1', citation: { confidence: 'merchant' } });
  api.at = NOW;
});

test('Home names for 14 days the open orders that a change of law has turned, and the list shows just those', async () => {
  const there = { shop: 'past-shop.myshopify.com' };
  await aShop(api.deps, there.shop, { automaticBatching: false });
  const early = ['9101', '9102', '9103', '9104'];
  for (const id of early) await anOrder(api.deps, there.shop, id);
  await anOrder(api.deps, there.shop, '9105', { line: { origin: country('CN') } });
  const added = await api.call('POST', '/api/rules/amendments', restored('2026-11-28'), there);
  expect(added.status).toBe(200);
  const told = async () => (await get<HomePage>('/api/home', there)).changes;
  expect(await told()).toEqual([]);

  api.at = new Date('2026-11-30T15:00:00Z');
  await anOrder(api.deps, there.shop, '9106');
  for (const orderId of [...early, '9105'])
    await api.deps.db.$transaction((tx) =>
      decideAndPlace(tx, api.deps, { shop: there.shop, orderId, cause: 'replan' }),
    );
  const turned = (orders: number) => [{ kind: 'turned', day: '2026-11-28', regime: 'A-1', exemption: 'open', orders }];
  expect(await told()).toEqual(turned(4));
  expect(await listed('2026-11-28', there)).toEqual(early);
  expect(await listed('2026-11-28', east)).toEqual([]);

  // what is cancelled, or has left in a sealed load, is open no more
  await anOrder(api.deps, there.shop, '9103', { placedAt: NOW, cancelledAt: api.at });
  const joined = await api.call('POST', '/api/orders/add-to-shipment', { ids: ['9104'] }, there);
  const loadId = joined.json<AddToLoadResult>().added[0]?.loadId;
  expect((await api.call('POST', `/api/shipments/${loadId}/seal`, {}, there)).status).toBe(200);
  expect(await told()).toEqual(turned(2));
  expect(await listed('2026-11-28', there)).toEqual(['9101', '9102']);

  api.at = new Date('2026-12-13T15:00:00Z');
  expect(await told()).toEqual([]);
  api.at = NOW;
});

test('a day that does not exist is no change of law', async () => {
  expect(await refusal('GET', '/api/orders?law=2026-02-30')).toMatchObject({ status: 400, field: 'law' });
});
