import { describe, expect, test } from 'vitest';
import type { AddToLoadResult, HomePage, MoveOrdersResult, LoadDetail } from '#contract';
import { api, east, get, NOW, refusal, theLoad, onStage } from './support/http-stage.ts';
import { anOrder, NORTH } from './support/shipping.ts';

onStage();

describe('a shipment', { shuffle: false }, () => {
  test('stands in the list with its totals', async () => {
    const load = await theLoad();
    expect(load).toMatchObject({
      name: 'S-0001',
      state: 'open',
      entries: [{ entry: '11', orders: 12 }],
      oneEntry: null,
      portName: 'Buffalo-Niagara Falls, NY',
      orders: 12,
      pieces: 12,
    });
    expect(load.value.minor).toBe([0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1].reduce((sum, n) => sum + 1000 * n + 500, 0));
    expect(load.weightGrams).toBe(12 * 210);
  });

  test('is made by hand, changed, moved, sealed and downloaded', async () => {
    await anOrder(api.deps, east.shop, '2001');
    await anOrder(api.deps, east.shop, '2002', { place: { city: 'Hamilton', zip: 'L8P 1A1' } });
    const added = (
      await api.call('POST', '/api/orders/add-to-shipment', { ids: ['2001', '2002'] }, east)
    ).json<AddToLoadResult>();
    expect(added.added.map(({ orderName }) => orderName)).toEqual(['#2001', '#2002']);
    const [toronto, hamilton] = added.added.map(({ loadId }) => loadId);
    if (toronto === undefined || hamilton === undefined) throw new Error('there must be two');
    const at = (id: string, path = '') => `/api/shipments/${id}${path}`;

    expect(await refusal('GET', at(toronto, '/manifest.csv'), undefined, east)).toMatchObject({
      status: 409,
      code: 'not-sealed',
    });
    expect(await refusal('PATCH', at(toronto), {}, east)).toMatchObject({ status: 400 });
    expect(await refusal('PATCH', at(toronto), { scac: 'ab' }, east)).toMatchObject({ status: 400, field: 'scac' });
    expect(await refusal('PATCH', at(toronto), { arrivalAt: 'soon' }, east)).toMatchObject({
      status: 400,
      field: 'arrivalAt',
    });
    const patched = (
      await api.call('PATCH', at(toronto), { arrivalAt: '2026-11-30T14:30:00.000Z', scac: 'WXYZ' }, east)
    ).json<LoadDetail>();
    expect(patched).toMatchObject({
      arrivalDay: '2026-11-30',
      scac: 'WXYZ',
      clearance: null,
      blockers: [],
      loadBlockers: [],
      blockedBySettings: false,
      moveTargets: [{ id: hamilton, differs: 'it leaves from Toronto warehouse' }],
      doubts: null,
    });
    expect(patched.lines[0]).toMatchObject({ id: '2001', arrivalDay: '2026-11-30', scn: null });

    const moved = (
      await api.call('POST', at(hamilton, '/move'), { ids: ['2002'], toLoadId: toronto }, east)
    ).json<MoveOrdersResult>();
    expect(moved).toMatchObject({ moved: [], refused: [{ orderName: '#2002' }] });
    const emptied = (await api.call('POST', at(hamilton, '/remove'), { ids: ['2002'] }, east)).json<LoadDetail>();
    expect(emptied).toMatchObject({ orders: 0, state: 'cancelled', cancelledBy: 'automatic' });
    expect(await refusal('POST', at(hamilton, '/seal'), undefined, east)).toMatchObject({
      status: 409,
      code: 'not-open',
    });

    const sealed = (await api.call('POST', at(toronto, '/seal'), undefined, east)).json<LoadDetail>();
    expect(sealed).toMatchObject({
      state: 'sealed',
      sealedBy: '42',
      manifestFileName: 'S-0001-2026-11-30-borderconnect.csv',
    });
    expect(sealed.lines[0]?.scn).toBe('WXYZEAS000001');
    const again = await api.call('POST', at(toronto, '/seal'), undefined, east);
    expect([again.status, again.json<LoadDetail>().sealedAt]).toEqual([200, sealed.sealedAt]);
    const file = await api.call('GET', at(toronto, '/manifest.csv'), undefined, east);
    expect(file.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="S-0001-2026-11-30-borderconnect.csv"');
    expect(file.text.split('\r\n').slice(1)).toEqual([
      'WXYZEAS000001,PAPS,ON,Maple Goods Inc,1 Example Rd,Toronto,ON,M5V2T6,Buyer 2001,2001 Sample St,Austin,TX,78701,"Cotton T-shirt, knit",40.00,1,PCS,1,KG,VN',
      '',
    ]);
  });

  test('that cannot be sealed answers 409 with each order and its sentence', async () => {
    await anOrder(api.deps, east.shop, '2003', { line: { weightGrams: null } });
    const added = (
      await api.call('POST', '/api/orders/add-to-shipment', { ids: ['2003'] }, east)
    ).json<AddToLoadResult>();
    const id = added.added[0]?.loadId ?? '';
    const refused = await refusal('POST', `/api/shipments/${id}/seal`, undefined, east);
    expect(refused).toMatchObject({
      status: 409,
      code: 'cannot-seal',
      failures: [{ orderId: '2003', orderName: '#2003' }],
    });
    expect(refused.failures?.[0]?.message).toContain('weight');
  });
});

describe('home', () => {
  test('tells the law of the day with its source, and what needs attention', async () => {
    const home = await get<HomePage>('/api/home');
    expect(home).toMatchObject({
      today: '2026-11-23',
      law: { open: false },
      shop: { domain: NORTH, name: 'Maple Goods Inc' },
    });
    expect(home.law.citation.cite.length).toBeGreaterThan(3);
    expect(home.todayCounts.placed).toBe(17);
    expect(home.todayCounts.joined).toBe(12);
    expect(home.attention.held).toBe(2);
    expect(home.attention.missingFacts.map(({ code }) => code)).toContain('MISSING_HTS');
    expect(home.attention.loadsToSeal).toMatchObject([{ name: 'S-0001', orders: 12 }]);
    expect(home.attention.settingsIncomplete).toEqual(['ship-from']);
  });

  test('on a day when the law was open says so', async () => {
    api.at = new Date('2025-03-03T15:00:00Z');
    const home = await get<HomePage>('/api/home');
    api.at = NOW;
    expect(home).toMatchObject({ today: '2025-03-03', law: { open: true } });
  });
});
