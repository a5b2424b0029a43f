import { describe, expect, test } from 'vitest';
import type { HomePage, OrderDetail, OrdersPage, OrderTab, RecheckRun } from '#contract';
import { mayJoin } from '#domain';
import { joinFactsOf } from '../../web/server/loads/facts.ts';
import { loadVerdict } from '../../web/server/store/verdicts.ts';
import { api, east, get, refusal, south, onStage } from './support/http-stage.ts';
import { NORTH, SOUTH } from './support/shipping.ts';

onStage();

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
    const held = await get<OrdersPage>('/api/orders?tab=held');
    expect(held.items.map(({ id }) => id).sort()).toEqual(['1101', '1102']);
    expect(tabCounts['in-load']).toBe(12);
  });

  test('is taken out as it is filtered, in a file in which nothing is a formula, and a filter by what is missing finds its orders', async () => {
    const file = async (search: string) => (await api.call('GET', `/api/orders.csv${search}`)).text;
    const lines = (await file('')).trim().split('\r\n');
    expect(lines).toHaveLength(1 + 17);
    expect(lines[0]).toContain('Order,Status,What is missing,What to do');
    const held = await file('?tab=held&missing=MISSING_HTS');
    expect(held).toContain('#1101,Held: HTS code missing');
    expect(held).not.toContain('#1102');
    const { items } = await get<OrdersPage>('/api/orders?missing=MISSING_HTS');
    expect(items.map(({ id, crossing }) => [id, crossing.kind])).toEqual([['1101', 'held']]);
    const key = { shop_orderId: { shop: NORTH, orderId: '1101' } };
    const { consigneeName } = await api.database.db.orderRecord.findUniqueOrThrow({ where: key });
    await api.database.db.orderRecord.update({ where: key, data: { consigneeName: '=HYPERLINK("x")' } });
    expect(await file('?tab=held')).not.toMatch(/(?:^|[,"])=HYPERLINK/m);
    await api.database.db.orderRecord.update({ where: key, data: { consigneeName } });
    expect(await refusal('GET', '/api/orders.csv?missing=HATS')).toMatchObject({ status: 400, field: 'missing' });
  });

  test('leads from what could not be tagged to exactly those orders', async () => {
    const failing = { shop_orderId: { shop: SOUTH, orderId: '2002' } };
    const before = await api.database.db.orderRecord.findUniqueOrThrow({ where: failing, select: { tagState: true } });
    await api.database.db.orderRecord.update({ where: failing, data: { tagState: 'failed' } });
    const page = await get<OrdersPage>('/api/orders?tags=failed', south);
    expect(page.items.map(({ id, tagState }) => [id, tagState])).toEqual([['2002', 'failed']]);
    expect(page.total).toBe((await get<HomePage>('/api/home', south)).attention.tagFailures);
    await api.database.db.orderRecord.update({ where: failing, data: before });
    expect(await refusal('GET', '/api/orders?tags=lost', undefined, south)).toMatchObject({
      status: 400,
      field: 'tags',
    });
  });

  test('calls an order ready exactly when the domain lets it join', async () => {
    for (const shop of [NORTH, SOUTH]) {
      const { items } = await get<OrdersPage>('/api/orders?tab=ready&limit=100', { shop });
      const rows = await api.database.db.orderRecord.findMany({ where: { shop, lines: { none: { live: true } } } });
      const free = rows.filter(
        (row) =>
          mayJoin(joinFactsOf(row, { laneId: 'usual', mode: 'truck', port: '0901', waitForPayment: true })).kind ===
          'ok',
      );
      expect(items.map(({ id }) => id).sort()).toEqual(free.map(({ orderId }) => orderId).sort());
    }
    const ready = await get<OrdersPage>('/api/orders?tab=ready', south);
    expect(ready.items.length).toBe(2);
  });

  test('calls it ready by every status of Shopify as the domain does, whatever the shop has set, and says why not', async () => {
    const { db } = api.database;
    const key = { shop_orderId: { shop: SOUTH, orderId: '2002' } };
    const before = await db.orderRecord.findUniqueOrThrow({ where: key });
    const { standing, financialStatus, test: trial } = before;
    const standings = ['to-go', 'held', 'scheduled', 'stuck', 'unknown', 'gone'];
    const payments = [
      null,
      'PAID',
      'AUTHORIZED',
      'PARTIALLY_REFUNDED',
      'PENDING',
      'PARTIALLY_PAID',
      'EXPIRED',
      'VOIDED',
      'REFUNDED',
      'OWED_IN_2030',
    ];
    let ready = 0;
    for (const waitForPayment of [true, false]) {
      await db.settings.update({ where: { shop: SOUTH }, data: { waitForPayment } });
      for (const changed of [
        ...standings.map((one) => ({ standing: one, financialStatus: 'PAID', test: false })),
        ...payments.map((one) => ({ standing: 'to-go', financialStatus: one, test: false })),
        { standing: 'to-go', financialStatus: 'PAID', test: true },
      ]) {
        const row = await db.orderRecord.update({ where: key, data: changed });
        const free =
          mayJoin(joinFactsOf(row, { laneId: 'usual', mode: 'truck', port: '0901', waitForPayment })).kind === 'ok';
        const { items } = await get<OrdersPage>('/api/orders?tab=ready', south);
        expect([changed, items.some(({ id }) => id === '2002')]).toEqual([changed, free]);
        const { stays, left, joinRefusal } = await get<OrderDetail>('/api/orders/2002', south);
        expect([changed, stays === null && !left]).toEqual([changed, free]);
        expect(joinRefusal === null).toBe(free);
        if (stays !== null) expect(joinRefusal).toBe(stays.sentence);
        ready += Number(free);
      }
    }
    expect(ready).toBe(1 + 4 + 1 + 9);
    await db.orderRecord.update({ where: key, data: { standing, financialStatus, test: trial } });
    await db.settings.update({ where: { shop: SOUTH }, data: { waitForPayment: true } });
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
      product: null,
    });
    expect(detail.lots[0]?.reasons[0]?.citation.cite.length).toBeGreaterThan(3);
    expect(detail.history.length).toBeGreaterThan(0);
    expect(detail.joinRefusal).toBe('It is in S-0001.');
  });

  test('says what it lacks before it may join, and is 404 when it is unknown', async () => {
    const lacking = await get<OrderDetail>('/api/orders/1101');
    expect(lacking.missing).toContain('MISSING_HTS');
    expect(lacking.joinRefusal?.length).toBeGreaterThan(20);
    expect((await refusal('GET', '/api/orders/99999')).status).toBe(404);
    expect((await refusal('GET', "/api/orders/1'%20or%20'1")).status).toBe(404);
  });
});

describe('a re-check', () => {
  test('of named orders makes a run and its jobs, all for the asking shop: another shop’s order is asked for with this shop’s token', async () => {
    const answer = await api.call('POST', '/api/orders/recheck', { ids: ['1001', '1002', '2001'] });
    expect(answer.json<RecheckRun>()).toMatchObject({ state: 'running', total: 3, done: 0, cause: 'merchant' });
    const { rows } = await api.database.pool.query<{ data: { shop: string; orderId: string } }>(
      `SELECT data FROM pgboss.job WHERE name = 'read-order'`,
    );
    expect(rows.map(({ data }) => data.orderId).sort()).toEqual(['1001', '1002', '2001']);
    expect(new Set(rows.map(({ data }) => data.shop))).toEqual(new Set([NORTH]));
    expect(await get<RecheckRun>('/api/recheck')).toMatchObject({ total: 3 });
    expect(await get<RecheckRun | null>('/api/recheck', south)).toBeNull();
  });

  test('of all orders of a shop lists them by a job', async () => {
    const answer = await api.call('POST', '/api/orders/recheck', { all: true }, east);
    expect(answer.json<RecheckRun>()).toMatchObject({ state: 'listing', total: 0 });
  });
});

// One story after the other: the second names a load of the first's.

describe('numbers of other agencies for one shipment', () => {
  const path = '/api/orders/1101/agency-papers';
  const put = (agencyPapers: unknown, of = path, shop = {}) => api.call('PUT', of, { agencyPapers }, shop);

  test('are kept in one spelling and decide the order again; null takes them back', async () => {
    const answer = await put(' fda food: 701234567890 ; FWS 2026-1');
    expect(answer.json<OrderDetail>().agencyPapers).toBe('FDA-FOOD 701234567890; FWS 2026-1');
    const { verdictId } = await api.database.db.orderRecord.findUniqueOrThrow({
      where: { shop_orderId: { shop: NORTH, orderId: '1101' } },
    });
    const verdict = await loadVerdict(api.database.db, NORTH, verdictId);
    expect(verdict?.lots[0]?.agencyPapers).toEqual([
      { agency: 'FDA-FOOD', number: '701234567890', until: null },
      { agency: 'FWS', number: '2026-1', until: null },
    ]);
    expect((await put(null)).json<OrderDetail>().agencyPapers).toBeNull();
  });

  test('are refused by name where they belong to the product, are no text, or the order is another shop’s', async () => {
    const refused = await refusal('PUT', path, { agencyPapers: 'CPSC GCC-4' });
    expect(refused).toMatchObject({ status: 400, field: 'agencyPapers' });
    expect(refused.message).toMatch(/CPSC .*belongs to the product/);
    expect(await refusal('PUT', path, { agencyPapers: 7 })).toMatchObject({ status: 400, field: 'agencyPapers' });
    expect((await refusal('PUT', path, { agencyPapers: null }, south)).status).toBe(404);
  });
});
