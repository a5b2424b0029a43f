import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  AddToShipmentResult,
  ApiError,
  HomePage,
  MoveOrdersResult,
  OrderDetail,
  OrdersPage,
  OrderTab,
  RecheckRun,
  SettingsPage,
  ShipmentDetail,
  ShipmentsPage,
} from '#contract';
import { mayJoin } from '#domain';
import { factsOf } from '../../web/server/shipments/facts.ts';
import { startApi } from './support/api.ts';
import type { Api } from './support/api.ts';
import { anOrder, aShop, NORTH, SOUTH } from './support/shipping.ts';

let api: Api;
const NOW = new Date('2026-11-23T15:00:00Z');
const south = { shop: SOUTH };
const east = { shop: 'east-shop.myshopify.com' };

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

const get = async <Body>(path: string, token?: { shop: string } | null): Promise<Body> => {
  const answer = await api.call('GET', path, undefined, token);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`);
  return answer.json<Body>();
};
const refusal = async (method: string, path: string, body?: unknown, token?: { shop: string }) => {
  const answer = await api.call(method, path, body, token);
  const { error } = answer.json<ApiError>();
  expect(error.message).toMatch(/\w.*/);
  return { status: answer.status, ...error };
};
const theShipment = async () => {
  const page = await get<ShipmentsPage>('/api/shipments?state=open');
  const [first] = page.items;
  if (first === undefined) throw new Error('there must be an open shipment');
  return first;
};

describe('who may ask', () => {
  test('nobody without a session token, on any route, and the answer lets App Bridge try again', async () => {
    const paths = [
      'home',
      'orders',
      'orders/1001',
      'recheck',
      'shipments',
      'shipments/x',
      'shipments/x/manifest.csv',
      'settings',
      'nothing',
    ];
    for (const path of paths) {
      const answer = await api.call('GET', `/api/${path}`, undefined, null);
      expect([path, answer.status, answer.headers.get('x-shopify-retry-invalid-session-request')]).toEqual([
        path,
        401,
        '1',
      ]);
    }
  });

  test('nobody with a token that is stale, of another app, or whose hosts differ', async () => {
    const past = Math.floor(Date.now() / 1000) - 120;
    for (const claims of [{ exp: past }, { aud: 'another-app' }, { dest: `https://${SOUTH}` }]) {
      expect((await api.call('GET', '/api/home', undefined, { claims })).status).toBe(401);
    }
  });

  test('a shop sees nothing of another: its orders and shipments are 404', async () => {
    const { id } = await theShipment();
    for (const [method, path, body] of [
      ['GET', '/api/orders/1001'],
      ['GET', `/api/shipments/${id}`],
      ['GET', `/api/shipments/${id}/manifest.csv`],
      ['PATCH', `/api/shipments/${id}`, { scac: 'WXYZ' }],
      ['POST', `/api/shipments/${id}/remove`, { ids: ['1001'] }],
      ['POST', `/api/shipments/${id}/move`, { ids: ['1001'], toShipmentId: 'x' }],
      ['POST', `/api/shipments/${id}/seal`],
      ['POST', `/api/shipments/${id}/cancel`],
      ['POST', '/api/orders/add-to-shipment', { ids: ['2001'], shipmentId: id }],
    ] as const) {
      expect([method, path, (await refusal(method, path, body, south)).status]).toEqual([method, path, 404]);
    }
    const page = await get<OrdersPage>('/api/orders', south);
    expect(page.items.map(({ id: orderId }) => orderId).sort()).toEqual(['2001', '2002']);
    const stolen = await api.call('POST', '/api/orders/add-to-shipment', { ids: ['1101'] }, south);
    expect(stolen.json<AddToShipmentResult>()).toMatchObject({
      added: [],
      refused: [{ orderId: '1101', orderName: '1101' }],
    });
  });
});

describe('the list of orders', () => {
  test('pages forwards and backwards through every order once, in each sort', async () => {
    for (const sort of ['placed-desc', 'placed-asc', 'arrival-asc', 'arrival-desc', 'value-desc', 'value-asc']) {
      const all = await get<OrdersPage>(`/api/orders?sort=${sort}&limit=100`);
      expect([all.items.length, all.nextCursor, all.previousCursor]).toEqual([17, null, null]);
      const forwards: string[] = [];
      let page = await get<OrdersPage>(`/api/orders?sort=${sort}&limit=5`);
      const starts: string[] = [];
      for (;;) {
        forwards.push(...page.items.map(({ id }) => id));
        starts.push(page.items[0]?.id ?? '');
        if (page.nextCursor === null) break;
        page = await get<OrdersPage>(`/api/orders?sort=${sort}&limit=5&after=${page.nextCursor}`);
      }
      expect([sort, forwards]).toEqual([sort, all.items.map(({ id }) => id)]);
      while (page.previousCursor !== null) {
        starts.pop();
        page = await get<OrdersPage>(`/api/orders?sort=${sort}&limit=5&before=${page.previousCursor}`);
        expect([sort, page.items[0]?.id]).toEqual([sort, starts.at(-1)]);
      }
      expect(starts.length).toBe(1);
    }
  });

  test('sorts by value with those that have none at the end', async () => {
    const { items } = await get<OrdersPage>('/api/orders?sort=value-desc&limit=100');
    const values = items.map(({ value }) => value?.minor ?? -1);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  test('has tabs that hold what they say, and counts that agree', async () => {
    const { tabCounts } = await get<OrdersPage>('/api/orders');
    for (const tab of Object.keys(tabCounts) as OrderTab[]) {
      const page = await get<OrdersPage>(`/api/orders?tab=${tab}&limit=100`);
      expect([tab, page.items.length, page.total]).toEqual([tab, tabCounts[tab], tabCounts[tab]]);
    }
    const facts = await get<OrdersPage>('/api/orders?tab=needs-facts');
    expect(facts.items.map(({ id }) => id).sort()).toEqual(['1101', '1102']);
    expect(tabCounts['in-shipment']).toBe(12);
  });

  test('calls an order ready exactly when the domain lets it join', async () => {
    for (const shop of [NORTH, SOUTH]) {
      const { items } = await get<OrdersPage>('/api/orders?tab=ready&limit=100', { shop });
      const rows = await api.database.db.orderRecord.findMany({ where: { shop, lines: { none: { live: true } } } });
      const free = rows.filter((row) => mayJoin(factsOf(row, { mode: 'truck', port: '0901' })).kind === 'ok');
      expect(items.map(({ id }) => id).sort()).toEqual(free.map(({ orderId }) => orderId).sort());
    }
    const ready = await get<OrdersPage>('/api/orders?tab=ready', south);
    expect(ready.items.length).toBe(2);
  });

  test.each([
    ['ångström', ['1101']],
    ['vip', ['1004']],
    ['#1012', ['1012']],
    ['buyer 1012', ['1012']],
    ['nobody', []],
    ['%', []],
  ])('finds %s', async (query, ids) => {
    const page = await get<OrdersPage>(`/api/orders?query=${encodeURIComponent(query)}`);
    expect(page.items.map(({ id }) => id)).toEqual(ids);
    expect(page.tabCounts.all).toBe(ids.length);
  });

  test.each([
    ['tab=none', 'tab'],
    ['sort=name', 'sort'],
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=x', 'limit'],
    ['verdict=maybe', 'verdict'],
    ['entry=99', 'entry'],
    ['after=zzz', 'after'],
    [`after=${Buffer.from('["placed-asc","2026-01-01 00:00:00+00","1"]').toString('base64url')}`, 'after'],
    [`before=${Buffer.from('["placed-desc","now(); drop table","1"]').toString('base64url')}`, 'before'],
  ])('refuses ?%s and names the field', async (query, field) => {
    expect(await refusal('GET', `/api/orders?${query}`)).toMatchObject({ status: 400, field });
  });
});

describe('an order', () => {
  test('shows its verdict, every reason with its citation, its lines and its history', async () => {
    const detail = await get<OrderDetail>('/api/orders/1002');
    expect(detail).toMatchObject({
      id: '1002',
      name: '#1002',
      verdict: 'ineligible',
      entry: '11',
      arrivalFrom: 'shipment',
    });
    expect(detail.lots[0]?.lines[0]).toMatchObject({
      value: { minor: 1500, currency: 'USD' },
      origin: 'VN',
      physical: true,
    });
    expect(detail.lots[0]?.reasons[0]?.citation.cite.length).toBeGreaterThan(3);
    expect(detail.history.length).toBeGreaterThan(0);
    expect(detail.joinRefusal).toBe('It is in S-0001.');
  });

  test('says what it lacks before it may join, and is 404 when nobody knows it', async () => {
    const lacking = await get<OrderDetail>('/api/orders/1101');
    expect(lacking.missing).toContain('MISSING_HTS');
    expect(lacking.joinRefusal?.length).toBeGreaterThan(20);
    expect((await refusal('GET', '/api/orders/99999')).status).toBe(404);
    expect((await refusal('GET', "/api/orders/1'%20or%20'1")).status).toBe(404);
  });
});

describe('bad input', () => {
  test.each<[string, string]>([
    ['not JSON', '{"ids":'],
    ['a bare word', 'yes'],
  ])('%s is 400 with a sentence', async (_name, body) => {
    const { status, text } = await api.raw('/api/orders/recheck', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: await bearer() },
      body,
    });
    expect([status, (JSON.parse(text) as ApiError).error.code]).toEqual([400, 'bad-request']);
  });

  test('a NUL anywhere is 400, for no text of the database can hold it', async () => {
    const nul = String.fromCharCode(0);
    const cursor = Buffer.from(JSON.stringify(['placed-desc', '2026-01-01 00:00:00+00', nul])).toString('base64url');
    const paths = ['/api/orders/%00', '/api/orders?query=%00', '/api/shipments/%00', `/api/orders?after=${cursor}`];
    for (const path of paths) expect([path, (await refusal('GET', path)).status]).toEqual([path, 400]);
    expect((await refusal('POST', '/api/orders/add-to-shipment', { ids: ['1001'], shipmentId: nul })).status).toBe(400);
  });

  test('an unknown path of /api is a 404 in JSON, and a body too large a 413', async () => {
    expect(await refusal('GET', '/api/nothing')).toMatchObject({ status: 404, code: 'not-found' });
    expect(await refusal('POST', '/api/orders/recheck', { ids: ['1'.repeat(200_000)] })).toMatchObject({ status: 413 });
  });

  test.each([
    ['/api/orders/recheck', {}],
    ['/api/orders/recheck', { ids: [] }],
    ['/api/orders/recheck', { ids: ['x'] }],
    ['/api/orders/recheck', []],
    ['/api/orders/add-to-shipment', { ids: Array.from({ length: 251 }, (_, index) => String(index)) }],
    ['/api/orders/add-to-shipment', { ids: ['1001'], shipmentId: 7 }],
  ])('%s refuses what does not fit', async (path, body) => {
    expect((await refusal('POST', path, body)).status).toBe(400);
  });

  async function bearer(): Promise<string> {
    const { sessionToken } = await import('./support/token-endpoint.ts');
    return `Bearer ${sessionToken()}`;
  }
});

describe('a re-check', () => {
  test('of named orders makes a run and its jobs; those of another shop are passed over', async () => {
    const answer = await api.call('POST', '/api/orders/recheck', { ids: ['1001', '1002', '2001'] });
    expect(answer.json<RecheckRun>()).toMatchObject({ state: 'running', total: 2, done: 0, cause: 'merchant' });
    const { rows } = await api.database.pool.query<{ data: { orderId: string } }>(
      `SELECT data FROM pgboss.job WHERE name = 'read-order'`,
    );
    expect(rows.map(({ data }) => data.orderId).sort()).toEqual(['1001', '1002']);
    expect(await get<RecheckRun>('/api/recheck')).toMatchObject({ total: 2 });
    expect(await get<RecheckRun | null>('/api/recheck', south)).toBeNull();
  });

  test('of all orders of a shop lists them by a job', async () => {
    const answer = await api.call('POST', '/api/orders/recheck', { all: true }, east);
    expect(answer.json<RecheckRun>()).toMatchObject({ state: 'listing', total: 0 });
  });
});

// One story after the other: the second names a load of the first's.
describe('a shipment', { shuffle: false }, () => {
  test('stands in the list with its totals', async () => {
    const shipment = await theShipment();
    expect(shipment).toMatchObject({
      name: 'S-0001',
      state: 'open',
      manifestType: 'PAPS',
      portName: 'Buffalo-Niagara Falls, NY',
      orders: 12,
      pieces: 12,
    });
    expect(shipment.value.minor).toBe([0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1].reduce((sum, n) => sum + 1000 * n + 500, 0));
    expect(shipment.weightGrams).toBe(12 * 210);
  });

  test('is made by hand, changed, moved, sealed and downloaded', async () => {
    await anOrder(api.deps, east.shop, '2001');
    await anOrder(api.deps, east.shop, '2002', { line: { unitPriceMinor: 300_000 } });
    const added = (
      await api.call('POST', '/api/orders/add-to-shipment', { ids: ['2001', '2002'] }, east)
    ).json<AddToShipmentResult>();
    expect(added.added.map(({ orderName }) => orderName)).toEqual(['#2001', '#2002']);
    const [informal, formal] = added.added.map(({ shipmentId }) => shipmentId);
    if (informal === undefined || formal === undefined) throw new Error('there must be two');
    const at = (id: string, path = '') => `/api/shipments/${id}${path}`;

    expect(await refusal('GET', at(informal, '/manifest.csv'), undefined, east)).toMatchObject({
      status: 409,
      code: 'not-sealed',
    });
    expect(await refusal('PATCH', at(informal), {}, east)).toMatchObject({ status: 400 });
    expect(await refusal('PATCH', at(informal), { scac: 'ab' }, east)).toMatchObject({ status: 400, field: 'scac' });
    expect(await refusal('PATCH', at(informal), { arrivalAt: 'soon' }, east)).toMatchObject({
      status: 400,
      field: 'arrivalAt',
    });
    expect(await refusal('PATCH', at(informal), { arrivalAt: '2026-11-01T12:00:00Z' }, east)).toMatchObject({
      status: 422,
      field: 'arrivalAt',
    });
    const patched = (
      await api.call('PATCH', at(informal), { arrivalAt: '2026-11-30T14:30:00.000Z', scac: 'WXYZ' }, east)
    ).json<ShipmentDetail>();
    expect(patched).toMatchObject({
      arrivalDay: '2026-11-30',
      scac: 'WXYZ',
      blockers: [],
      loadBlockers: [],
      moveTargets: [{ id: formal }],
    });
    expect(patched.lines[0]).toMatchObject({ id: '2001', arrivalDay: '2026-11-30', scn: null });

    const moved = (
      await api.call('POST', at(formal, '/move'), { ids: ['2002'], toShipmentId: informal }, east)
    ).json<MoveOrdersResult>();
    expect(moved).toMatchObject({ moved: [], refused: [{ orderName: '#2002' }] });
    const emptied = (await api.call('POST', at(formal, '/remove'), { ids: ['2002'] }, east)).json<ShipmentDetail>();
    expect([emptied.orders, emptied.loadBlockers.length]).toEqual([0, 1]);
    expect(await refusal('POST', at(formal, '/seal'), undefined, east)).toMatchObject({
      status: 409,
      code: 'cannot-seal',
    });
    expect((await api.call('POST', at(formal, '/cancel'), undefined, east)).json<ShipmentDetail>()).toMatchObject({
      state: 'cancelled',
    });

    const sealed = (await api.call('POST', at(informal, '/seal'), undefined, east)).json<ShipmentDetail>();
    expect(sealed).toMatchObject({
      state: 'sealed',
      sealedBy: '42',
      manifestFileName: 'S-0001-2026-11-30-borderconnect.csv',
    });
    expect(sealed.lines[0]?.scn).toBe('WXYZEAS000001');
    expect(await refusal('POST', at(informal, '/seal'), undefined, east)).toMatchObject({
      status: 409,
      code: 'not-open',
    });
    const file = await api.call('GET', at(informal, '/manifest.csv'), undefined, east);
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
    ).json<AddToShipmentResult>();
    const id = added.added[0]?.shipmentId ?? '';
    const refused = await refusal('POST', `/api/shipments/${id}/seal`, undefined, east);
    expect(refused).toMatchObject({
      status: 409,
      code: 'cannot-seal',
      failures: [{ orderId: '2003', orderName: '#2003' }],
    });
    expect(refused.failures?.[0]?.message).toContain('weight');
  });
});

describe('settings', () => {
  test('are read, saved, and refused to whoever read an older revision', async () => {
    const page = await get<SettingsPage>('/api/settings');
    expect(page.revision).toBe(1);
    expect(page.ports.length).toBeGreaterThan(30);
    const settings = { ...page.settings, transitDays: 5 };
    const saved = await api.call('PUT', '/api/settings', { settings, revision: 1 });
    expect(saved.json<SettingsPage>()).toMatchObject({ revision: 2, settings: { transitDays: 5 } });
    expect(await refusal('PUT', '/api/settings', { settings, revision: 1 })).toMatchObject({ status: 409 });
    const { rows } = await api.database.pool.query<{ data: { orderId: string; cause: string } }>(
      `SELECT data FROM pgboss.job WHERE name = 'decide-order' AND data->>'cause' = 'settings'`,
    );
    // Not the cancelled order and not the one that has left.
    expect(rows.map(({ data }) => data.orderId).sort()).toEqual([
      ...Array.from({ length: 12 }, (_, n) => String(1001 + n)),
      '1101',
      '1102',
      '1104',
    ]);
  });

  test('that decide nothing start no work', async () => {
    const count = async () =>
      (
        await api.database.pool.query(
          `SELECT 1 FROM pgboss.job WHERE name = 'decide-order' AND data->>'shop' = '${SOUTH}'`,
        )
      ).rowCount;
    const before = await count();
    const page = await get<SettingsPage>('/api/settings', south);
    await api.call(
      'PUT',
      '/api/settings',
      { settings: { ...page.settings, scac: 'QQQQ' }, revision: page.revision },
      south,
    );
    expect(await count()).toBe(before);
  });

  test('give an open shipment the carrier that it lacks, and leave the one that was chosen for it', async () => {
    const there = { shop: 'west-shop.myshopify.com' };
    await aShop(api.deps, there.shop, { scac: null });
    await anOrder(api.deps, there.shop, '4001');
    const id = (await get<ShipmentsPage>('/api/shipments', there)).items[0]?.id ?? '';
    expect((await get<ShipmentDetail>(`/api/shipments/${id}`, there)).scac).toBeNull();
    for (const scac of ['ABCD', 'WXYZ']) {
      const { settings, revision } = await get<SettingsPage>('/api/settings', there);
      await api.call('PUT', '/api/settings', { settings: { ...settings, scac }, revision }, there);
      expect((await get<ShipmentDetail>(`/api/shipments/${id}`, there)).scac).toBe('ABCD');
    }
  });

  test.each([
    ['transitDays', 61],
    ['transitDays', 1.5],
    ['mode', 'camel'],
    ['port', '9999'],
    ['scac', 'ABC1'],
    ['importerCountry', 'XX'],
    ['tagPrefix', ''],
    ['tagPrefix', 'with,comma'],
    ['tagPrefix', 'longer than twenty characters'],
    ['tagPrefix', 'Zoë'],
    ['tagPrefix', 'US/321'],
    ['tagPrefix', 'S321-'],
    ['arrivalTime', '24:00'],
    ['automaticBatching', 'yes'],
    ['shipFrom.country', 'Canada'],
  ])('refuse %s = %s and name it', async (field, value) => {
    const { settings, revision } = await get<SettingsPage>('/api/settings');
    const [first, second] = field.split('.');
    const changed =
      second === undefined
        ? { ...settings, [field]: value }
        : { ...settings, [first ?? '']: { ...settings.shipFrom, [second]: value } };
    const refused = await refusal('PUT', '/api/settings', { settings: changed, revision });
    expect(refused).toMatchObject({ status: 400, field: `settings.${field}` });
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
    expect(home.attention.needsFacts).toBe(2);
    expect(home.attention.missingFacts.map(({ code }) => code)).toContain('MISSING_HTS');
    expect(home.attention.shipmentsToSeal).toMatchObject([{ name: 'S-0001', orders: 12 }]);
    expect(home.attention.settingsIncomplete).toEqual(['ship-from']);
  });

  test('on a day when the law was open says so', async () => {
    api.at = new Date('2025-03-03T15:00:00Z');
    const home = await get<HomePage>('/api/home');
    api.at = NOW;
    expect(home).toMatchObject({ today: '2025-03-03', law: { open: true } });
  });
});
