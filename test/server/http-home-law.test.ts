import { expect, test } from 'vitest';
import type { HomePage } from '#contract';
import { decideAndSettle } from '../../web/server/orders/decide.ts';
import { api, get, NOW, onStage } from './support/http-stage.ts';
import { anOrder, aShop } from './support/shipping.ts';

onStage();

test('Home says when the rules are stale today, and not before', async () => {
  const there = { shop: 'dusty-shop.myshopify.com' };
  await aShop(api.deps, there.shop, { staleAfterDays: 1 });
  expect((await get<HomePage>('/api/home', there)).staleRules).toBeNull();
  api.at = new Date('2026-11-24T15:00:00Z');
  expect((await get<HomePage>('/api/home', there)).staleRules).toEqual({ checkedThrough: '2026-11-22' });
  api.at = NOW;
});

test('Home names how many open orders a change of law concerns, before it and after', async () => {
  const there = { shop: 'turn-shop.myshopify.com' };
  await aShop(api.deps, there.shop, { automaticBatching: false });
  for (const id of ['9001', '9002']) await anOrder(api.deps, there.shop, id);
  expect((await get<HomePage>('/api/home', there)).changes).toEqual([]);
  const restored = {
    rule: {
      kind: 'exemption',
      limit: { minor: 80_000, currency: 'USD' },
      closedOrigins: [],
      modes: null,
      manifestAccepted: true,
    },
    from: '2026-11-25',
    until: null,
    why: 'Restored by law',
    source: 'Notice of CBP',
  };
  await api.call('POST', '/api/rules/amendments', restored, there);
  const before = await get<HomePage>('/api/home', there);
  expect(before.law).toMatchObject({ open: false, next: { from: '2026-11-25', regime: 'A-1' } });
  expect(before.changes).toEqual([{ kind: 'coming', day: '2026-11-25', regime: 'A-1', exemption: 'open', orders: 2 }]);

  api.at = new Date('2026-11-30T15:00:00Z');
  for (const orderId of ['9001', '9002'])
    await api.deps.db.$transaction((tx) => decideAndSettle(tx, api.deps, there.shop, orderId, 'replan'));
  const after = await get<HomePage>('/api/home', there);
  expect(after.law).toMatchObject({ open: true, regime: 'A-1', citation: { confidence: 'merchant' } });
  api.at = NOW;
});
