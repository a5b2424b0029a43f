import { describe, expect, test } from 'vitest';
import type { OrderDetail, RecomputedVerdict, SettingsPage, LoadDetail, ShipmentsPage } from '#contract';
import { api, get, onStage, refusal } from './support/http-stage.ts';
import { anOrder, aShop } from './support/shipping.ts';

onStage();

async function aLateShop(name: string, orderId: string): Promise<{ shop: string }> {
  const there = { shop: `${name}.myshopify.com` };
  await aShop(api.deps, there.shop, { staleAfterDays: 2 });
  await anOrder(api.deps, there.shop, orderId);
  return there;
}

describe('rules that nobody has looked at for long', () => {
  test('warn on every verdict, and a load sealed by them bears the name of the person who said so', async () => {
    const there = await aLateShop('late-shop', '6001');
    const order = await get<OrderDetail>('/api/orders/6001', there);
    expect(order.arrivalDay).toBe('2026-11-26');
    expect(order.lots[0]?.warnings.map(({ code }) => code)).toContain('STALE_RULES');
    const id = (await get<ShipmentsPage>('/api/shipments', there)).items[0]?.id ?? '';
    const open = await get<LoadDetail>(`/api/shipments/${id}`, there);
    expect(open).toMatchObject({ state: 'open', acknowledged: null });
    expect(open.doubts?.kinds).toMatchObject([{ code: 'STALE_RULES', count: 1, orders: [{ orderId: '6001' }] }]);
    const doubtsSeen = open.doubts?.seen ?? '';

    expect(await refusal('POST', `/api/shipments/${id}/seal`, {}, there)).toMatchObject({
      status: 422,
      code: 'doubts',
      field: 'acknowledgedBy',
    });
    for (const acknowledgedBy of ['', '  ', 'x', '42'])
      expect(await refusal('POST', `/api/shipments/${id}/seal`, { acknowledgedBy, doubtsSeen }, there)).toMatchObject({
        status: 400,
        field: 'acknowledgedBy',
      });
    expect((await get<LoadDetail>(`/api/shipments/${id}`, there)).state).toBe('open');
    const body = { acknowledgedBy: '  Marta Ruiz ', doubtsSeen };
    const sealed = await api.call('POST', `/api/shipments/${id}/seal`, body, there);
    expect(sealed.json()).toMatchObject({
      state: 'sealed',
      doubts: null,
      acknowledged: { by: 'Marta Ruiz', kinds: [{ code: 'STALE_RULES', count: 1 }] },
    });
  });

  test('ask nobody while they are fresh, and keep no name that was not needed', async () => {
    const id = (await get<ShipmentsPage>('/api/shipments?state=open')).items[0]?.id ?? '';
    expect((await get<LoadDetail>(`/api/shipments/${id}`)).doubts).toBeNull();
    const sealed = await api.call('POST', `/api/shipments/${id}/seal`, { acknowledgedBy: 'Marta Ruiz' });
    expect(sealed.json()).toMatchObject({ state: 'sealed', acknowledged: null });
  });

  test('were confirmed by name before other doubts were: that name is still shown', async () => {
    const there = await aLateShop('old-shop', '6009');
    const id = (await get<ShipmentsPage>('/api/shipments', there)).items[0]?.id ?? '';
    const { doubts } = await get<LoadDetail>(`/api/shipments/${id}`, there);
    const body = { acknowledgedBy: 'Ana Lima', doubtsSeen: doubts?.seen };
    expect((await api.call('POST', `/api/shipments/${id}/seal`, body, there)).status).toBe(200);
    // As a row of then: nothing but the database's own hand may change what is sealed.
    await api.deps.db.$transaction([
      api.deps.db.$queryRaw`SELECT set_config('minimis.redaction', 'on', true)`,
      api.deps.db.loadRecord.update({
        where: { shop_id: { shop: there.shop, id } },
        data: { acknowledgedBy: null, acknowledgedDoubts: null, staleConfirmedBy: 'Ana Lima' },
      }),
    ]);
    expect((await get<LoadDetail>(`/api/shipments/${id}`, there)).acknowledged).toMatchObject({
      by: 'Ana Lima',
      kinds: [{ code: 'STALE_RULES', count: 0 }],
    });
  });

  test('are as stale as the shop sets, from 1 to 365 days', async () => {
    const there = await aLateShop('lag-shop', '6003');
    const page = await get<SettingsPage>('/api/settings', there);
    expect(page.settings.staleAfterDays).toBe(2);
    for (const staleAfterDays of [0, 366, 1.5])
      expect(
        await refusal('PUT', '/api/settings', { ...page, settings: { ...page.settings, staleAfterDays } }, there),
      ).toMatchObject({ status: 400, field: 'settings.staleAfterDays' });
    const saved = await api.call(
      'PUT',
      '/api/settings',
      { settings: { ...page.settings, staleAfterDays: 365 }, revision: page.revision },
      there,
    );
    expect(saved.json<SettingsPage>().settings.staleAfterDays).toBe(365);
  });
});

describe('a stored decision', () => {
  test('that another rulebook made says so, and what would be otherwise now', async () => {
    const there = await aLateShop('last-shop', '6002');
    const { verdictId } = await api.deps.db.orderRecord.findUniqueOrThrow({
      where: { shop_orderId: { shop: there.shop, orderId: '6002' } },
    });
    const row = await api.deps.db.verdictRecord.findUniqueOrThrow({
      where: { shop_id: { shop: there.shop, id: verdictId } },
    });
    const old = row.outcome
      .replaceAll(/"hash":"[0-9a-f]+"/g, '"hash":"old"')
      .replaceAll('"verdict":"ineligible"', '"verdict":"eligible"');
    await api.deps.db.verdictRecord.create({ data: { ...row, id: 'older', outcome: old } });
    const again = await get<RecomputedVerdict>('/api/orders/6002/verdicts/older/recomputed', there);
    expect(again).toMatchObject({ then: { hash: 'old' }, again: { kind: 'not-kept', changes: [] } });
    expect(again.today).toEqual([{ lotId: '6002', what: 'verdict', then: 'eligible', now: 'ineligible' }]);
    const tampered = row.outcome.replaceAll('"verdict":"ineligible"', '"verdict":"eligible"');
    await api.deps.db.verdictRecord.create({ data: { ...row, id: 'tampered', outcome: tampered } });
    expect(await get<RecomputedVerdict>('/api/orders/6002/verdicts/tampered/recomputed', there)).toMatchObject({
      again: { kind: 'differs', changes: [{ what: 'verdict', then: 'eligible', now: 'ineligible' }] },
      today: null,
    });
  });

  test('from before the amendments and persons were kept is decided again all the same', async () => {
    const there = await aLateShop('lent-shop', '6004');
    const row = await api.deps.db.verdictRecord.findFirstOrThrow({
      where: { shop: there.shop, orderId: '6004' },
    });
    const { lots, neighbours, house } = JSON.parse(row.inputs) as Record<string, unknown>;
    await api.deps.db.verdictRecord.create({
      data: { ...row, id: 'bare', inputs: JSON.stringify({ lots, neighbours, house }) },
    });
    expect(await get<RecomputedVerdict>('/api/orders/6004/verdicts/bare/recomputed', there)).toMatchObject({
      again: { kind: 'same' },
      today: null,
    });
  });
});
