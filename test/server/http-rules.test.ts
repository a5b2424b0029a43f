import { describe, expect, test } from 'vitest';
import type {
  FeesJson,
  LotEntryOptionsJson,
  OrderEntryOptions,
  RulesPage,
  RuleValues,
  WhatIfAnswer,
  WhatIfRequest,
} from '#contract';
import { FEE_NAMES, editions, parameters } from '#domain';
import { api, get, onStage, refusal, theLoad } from './support/http-stage.ts';
import { aShop } from './support/shipping.ts';

onStage();

const NO_FEES = Object.fromEntries(FEE_NAMES.map((name) => [name, null])) as Record<keyof FeesJson, null>;

const line = { description: 'Knitted cotton T-shirt', quantity: 1, origin: 'VN', hts: '6109100012' };
const basket = (price: string): WhatIfRequest => ({
  subject: { kind: 'basket', currency: 'USD', lines: [{ ...line, price }] },
  arrivalDay: '2025-01-15',
  amendments: true,
});
const ask = async (request: WhatIfRequest, token?: { shop: string }): Promise<WhatIfAnswer> => {
  const answer = await api.call('POST', '/api/rules/what-if', request, token);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<WhatIfAnswer>();
};
/** Every row of every table of ours, as one text. */
async function everyRow(): Promise<string> {
  const { pool } = api.database;
  const { rows } = await pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  expect(rows.length).toBeGreaterThan(10);
  const tables = await Promise.all(
    rows.map(
      async ({ name }) =>
        `${name} ${JSON.stringify((await pool.query(`SELECT * FROM "${name}" t ORDER BY t::text`)).rows, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`,
    ),
  );
  return tables.join('\n');
}

test('the rules are told whole: every parameter with its days and sources, and both tracks of regimes', async () => {
  const rules = await get<RulesPage>('/api/rules');
  expect(rules).toMatchObject({ today: '2026-11-23', staleAfterDays: 60, freshUntil: '2026-12-09' });
  const values = await get<RuleValues>('/api/rules/values');
  expect(values.parameters).toHaveLength(Object.keys(parameters).length);
  const { version, hash } = rules.rulebook;
  expect(rules.editions).toHaveLength(editions.length);
  expect(rules.editions[0]).toMatchObject({
    version,
    hash,
    day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
  });
  for (const { entries, is } of values.parameters)
    for (const { source, value } of entries) expect(value !== '' && source.cite !== '', is).toBe(true);
  expect(rules.tracks.other.find(({ id }) => id === 'R6')).toMatchObject({ from: '2026-06-24', until: '2027-06-30' });
  expect(rules.tracks.mail.find(({ id }) => id === 'R6-p')).toMatchObject({ from: '2026-07-24', until: '2027-06-30' });
  expect(rules.milestones.map(({ id, from, until, tookEffect }) => [id, from, until, tookEffect])).toEqual([
    ['R1-a', '2019-01-01', null, true],
    ['R1-b', '2019-08-22', '2025-08-31', true],
    ['R1-c', '2019-09-28', '2025-08-28', true],
    ['R1-d', '2020-07-28', null, true],
    ['R1-e', '2024-02-15', '2025-08-28', true],
    ["R2''", '2025-03-02', null, false],
  ]);
  expect(rules.tracks.other.at(-1)).toMatchObject({ id: 'R7', exemption: 'repealed', from: '2027-07-01', until: null });
});

describe('what if', () => {
  test('an order had arrived while Section 321 was open: eligible, with nothing written', async () => {
    await get('/api/rules'); // the first request of all keeps a session
    const before = await everyRow();
    const { orders, changed } = await ask({
      subject: { kind: 'order', order: '1001' },
      arrivalDay: '2025-01-15',
      amendments: true,
    });
    expect(changed).toBe(1);
    expect(orders[0]?.before[0]).toMatchObject({ verdict: 'ineligible', entry: '11' });
    expect(orders[0]?.after[0]).toMatchObject({ verdict: 'eligible', entry: '321', regime: 'R1' });
    const [ways] = orders[0]?.ways ?? [];
    expect(ways?.now).toEqual((await get<OrderEntryOptions>('/api/orders/1001/routes')).lots[0]);
    expect(ways?.now.routes[0]).toMatchObject({ kind: '321', standing: 'not-allowed', cost: null });
    expect(ways?.then).toMatchObject({ day: '2025-01-15', cheapest: null });
    expect(ways?.then.routes[0]).toMatchObject({
      kind: '321',
      standing: 'allowed',
      cost: { duty: { amount: { minor: 0 } } },
    });
    expect(ways?.goods).toMatchObject([{ description: 'Cotton T-shirt, knit', quantity: 1 }]);
    const cuban = await ask({
      subject: { kind: 'order', order: '#1001' },
      origin: 'CU',
      amendments: true,
    });
    expect(cuban.orders[0]?.after[0]).toMatchObject({ verdict: 'ineligible', entry: 'none' });
    expect(cuban.orders[0]?.ways[0]?.then.routes.at(-1)).toMatchObject({ kind: 'none', standing: 'allowed' });
    for (const mode of ['truck', 'air', 'ocean', 'rail', 'mail'] as const) {
      const by = await ask({ subject: { kind: 'order', order: '1001' }, mode, amendments: true });
      expect(by.orders[0]?.after[0]?.entry, mode).toBe(mode === 'mail' ? 'mail' : '11');
    }
    await ask(basket('60.00'));
    expect(await everyRow()).toBe(before);
  });

  test('a shipment arrived in 2027: how many orders change, and which', async () => {
    const { id, orders: many } = await theLoad();
    const now = await ask({ subject: { kind: 'shipment', loadId: id }, amendments: true });
    expect(now).toMatchObject({ changed: 0 });
    expect(now.orders).toHaveLength(many);
    expect(now.orders.flatMap(({ ways }) => ways)).toEqual([]);
    const later = await ask({
      subject: { kind: 'shipment', loadId: id },
      arrivalDay: '2027-07-01',
      amendments: true,
    });
    expect(later.changed).toBe(many);
    expect(later.orders[0]?.after[0]?.reasons[0]?.code).toBe('REPEALED');
  });

  test('goods made up for it are judged as any others', async () => {
    expect((await ask(basket('800.00'))).orders[0]?.after[0]).toMatchObject({
      verdict: 'eligible',
      value: { minor: 800_00 },
    });
    expect((await ask(basket('800.01'))).orders[0]?.after[0]).toMatchObject({ verdict: 'ineligible' });
    for (const price of ['-1', 'much', '1.005'])
      expect(await refusal('POST', '/api/rules/what-if', basket(price))).toMatchObject({
        status: 400,
        field: 'subject.lines.0.price',
      });
  });

  test('goods made up for it are priced, with the fees and the amendments of the shop, today and then', async () => {
    const there = { shop: 'priced-shop.myshopify.com' };
    const fees = { carrierParcel: 14_00, brokerInformal: 12_50, otherPerEntry: 1_50 };
    await aShop(api.deps, there.shop, { fees: { ...NO_FEES, ...fees } });
    const rate = { kind: 'duty-rate', layer: 'base', origin: null, hts: ['6109'], rate: '0.165' };
    const added = { rule: rate, from: '2026-01-01', until: null, why: 'Our broker says so', source: 'Letter of Ace' };
    expect((await api.call('POST', '/api/rules/amendments', added, there)).status).toBe(200);
    const asked = async (part: Partial<WhatIfRequest>) => {
      const { orders } = await ask({ ...basket('40.00'), arrivalDay: '2026-11-23', ...part }, there);
      const informal = (routes: LotEntryOptionsJson | undefined) =>
        routes?.routes.find(({ kind }) => kind === '11')?.cost;
      const [ways] = orders[0]?.ways ?? [];
      return { now: informal(ways?.now), then: informal(ways?.then) };
    };
    // 16.5 and 12.5 percent of $40.00; with 2.77 of MPF and 14.00, 12.50 and 1.50 of fees
    const whole = { duty: { amount: { minor: 11_60 }, atLeast: false }, total: { amount: { minor: 42_37 } } };
    const { now, then } = await asked({});
    expect(now).toMatchObject(whole);
    expect(then).toEqual(now);
    const without = await asked({ amendments: false });
    expect(without.now).toEqual(now);
    expect(without.then).toMatchObject({ duty: { amount: { minor: 5_00 }, atLeast: true } });
    expect(without.then?.unknown).toMatchObject([{ what: 'base-rate' }]);
  });

  test('of what is unknown is refused', async () => {
    const of = (subject: WhatIfRequest['subject']) =>
      refusal('POST', '/api/rules/what-if', { subject, amendments: true });
    expect(await of({ kind: 'order', order: '2001' })).toMatchObject({ status: 404, field: 'subject.order' });
    expect(await of({ kind: 'shipment', loadId: 'none' })).toMatchObject({ status: 404 });
  });
});
