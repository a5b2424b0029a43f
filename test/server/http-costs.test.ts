import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AmendmentsPage, FeesJson, OrderEntryOptions, SettingsPage, LoadCosts, LoadDetail } from '#contract';
import { country, decimal, hts } from '#domain';
import { api, get, onStage, refusal, south, theLoad } from './support/http-stage.ts';
import { anOrder, aShop } from './support/shipping.ts';

onStage();

/** Goods whose every layer of duty is known on the day of the stage. */
const shirt = { origin: country('VN'), baseRate: decimal('0.165'), hts: hts('6109100012') };
const there = { shop: 'cost-shop.myshopify.com' };
const FEES: Partial<FeesJson> = {
  carrierParcel: 14_00,
  carrierTrip: 20_00,
  brokerInformal: 12_50,
  otherPerEntry: 1_50,
};

const NOTHING = { carrierParcel: null, carrierTrip: null, brokerInformal: null, otherPerEntry: null };

/** The shop states fees, or takes them back. */
const state = async (fees: Partial<FeesJson>, token = there): Promise<SettingsPage> => {
  const { settings, revision } = await get<SettingsPage>('/api/settings', token);
  const changed = { ...settings, fees: { ...settings.fees, ...fees } };
  return (await api.call('PUT', '/api/settings', { settings: changed, revision }, token)).json<SettingsPage>();
};

beforeAll(async () => {
  await aShop(api.deps, there.shop);
  await anOrder(api.deps, there.shop, '6001', { line: shirt });
  await anOrder(api.deps, there.shop, '6002', { line: shirt, consignee: { name: 'Second Person' } });
});
beforeEach(() => state(NOTHING));

describe('the ways across for an order', () => {
  test('stand side by side; without fees what is missing is named, and the total is a lower bound', async () => {
    const routes = await get<OrderEntryOptions>('/api/orders/6001/routes', there);
    expect(routes.feesUnstated).toBe(true);
    const [lot] = routes.lots;
    const informal = lot?.routes.find(({ kind }) => kind === '11');
    expect(informal).toMatchObject({ standing: 'allowed', ready: true });
    // 16.5 and 12.5 percent of $40.00, and the processing fee of fiscal year 2027
    expect(informal?.cost).toMatchObject({ duty: { amount: { minor: 11_60 }, atLeast: false } });
    expect(informal?.cost?.total).toEqual({ amount: { minor: 14_37, currency: 'USD' }, atLeast: true });
    expect(informal?.cost?.unknown.map(({ subject }) => subject)).toEqual([
      'carrierParcel',
      'brokerInformal',
      'otherPerEntry',
    ]);
    const closed = lot?.routes.find(({ kind }) => kind === '321');
    expect(closed).toMatchObject({
      standing: 'not-allowed',
      cost: null,
      why: [{ facts: { reason: 'SUSPENDED_ALL' } }],
    });
    expect(closed?.why[0]?.citation?.cite).toContain('10.151');
    expect(routes.cheapest).toBeNull();
  });

  test('with the merchant’s fees the total is whole, and nothing is decided again', async () => {
    const jobs = async () =>
      (await api.database.pool.query(`SELECT 1 FROM pgboss.job WHERE data->>'shop' = $1`, [there.shop])).rowCount;
    const before = await jobs();
    expect((await state(FEES)).settings.fees).toMatchObject(FEES);
    expect(await jobs()).toBe(before);
    const routes = await get<OrderEntryOptions>('/api/orders/6001/routes', there);
    const informal = routes.summed.find(({ kind }) => kind === '11');
    // 11.60 + 2.77 + 14.00 + 12.50 + 1.50
    expect(informal?.total).toEqual({ amount: { minor: 42_37, currency: 'USD' }, atLeast: false });
    expect(routes).toMatchObject({ feesUnstated: false, cheapest: '11', inLoad: { name: 'S-0001', orders: 2 } });
    expect(routes.inLoad?.order).toMatchObject({
      savingMinor: 14_00 - 10_00,
      batched: { total: { amount: { minor: 38_37 } } },
    });
  });

  test('of another shop, or of none, are not there', async () => {
    expect(await refusal('GET', '/api/orders/6001/routes', undefined, south)).toMatchObject({ status: 404 });
    expect(await refusal('GET', '/api/shipments/none/costs', undefined, there)).toMatchObject({ status: 404 });
    const mine = await theLoad();
    expect(await refusal('GET', `/api/shipments/${mine.id}/costs`, undefined, south)).toMatchObject({ status: 404 });
  });
});

describe('the costs of a shipment', () => {
  test('add up over its orders, and say what the load saves in dollars', async () => {
    await state(FEES);
    const { inLoad } = await get<OrderEntryOptions>('/api/orders/6001/routes', there);
    const costs = await get<LoadCosts>(`/api/shipments/${inLoad?.id}/costs`, there);
    expect(costs.orders.map(({ orderName, savingMinor }) => [orderName, savingMinor])).toEqual([
      ['#6001', 4_00],
      ['#6002', 4_00],
    ]);
    expect(costs).toMatchObject({
      orderCount: 2,
      savingMinor: 8_00,
      savingLacks: [],
      entries: 2,
      consolidation: null,
      unknown: [],
      feesUnstated: false,
    });
    expect(costs.alone.amount.minor - costs.batched.amount.minor).toBe(8_00);
    expect(costs.duty).toEqual({ amount: { minor: 23_20, currency: 'USD' }, atLeast: false });
  });

  test('put a courier, an entry for each buyer and one entry side by side, without duty and freight', async () => {
    const one = { courierParcel: 20_00, oneEntryInformal: 20_00, extraLine: 7_50, shipmentNumber: 1_00 };
    await state({ ...FEES, ...one });
    const { inLoad } = await get<OrderEntryOptions>('/api/orders/6001/routes', there);
    const { clearance } = await get<LoadCosts>(`/api/shipments/${inLoad?.id}/costs`, there);
    expect(clearance).toMatchObject({
      parcels: 2,
      courier: { cents: 40_00, lacks: [] },
      perBuyer: { cents: 2 * (12_50 + 1_50 + 2_77 + 1_00), lacks: [] },
      oneEntry: { cents: 20_00 + 1_50 + 2_77 + 2 * 1_00, lacks: [] },
      type: '11',
      overLimitCents: 0,
    });
    await state({ courierParcel: null, oneEntryInformal: null, extraLine: null, shipmentNumber: null });
    const without = await get<LoadCosts>(`/api/shipments/${inLoad?.id}/costs`, there);
    expect(without.clearance?.oneEntry.lacks).toEqual(['oneEntryInformal', 'shipmentNumber']);
    expect(without.clearance?.breakEven).toEqual({ courier: null, perBuyer: null });
  });

  test('follow how the lane is cleared: one entry, its fees shared, and what that saves', async () => {
    await state({ ...FEES, oneEntryInformal: 20_00, extraLine: 7_50, shipmentNumber: 1_00 });
    const clearedAs = (clearance: string | null) =>
      api.database.pool.query('UPDATE lane SET clearance = $2 WHERE shop = $1', [there.shop, clearance]);
    await clearedAs('one-entry');
    const { inLoad } = await get<OrderEntryOptions>('/api/orders/6001/routes', there);
    const costs = await get<LoadCosts>(`/api/shipments/${inLoad?.id}/costs`, there);
    // The trip, one entry with one processing fee, and two numbers; alone each has its parcel and its entry.
    const together = 20_00 + 20_00 + 1_50 + 2_77 + 2 * 1_00;
    const alone = 2 * (14_00 + 12_50 + 1_50 + 2_77);
    expect(costs).toMatchObject({
      entries: 1,
      oneEntry: { type: '11', orders: 2 },
      alone: { amount: { minor: alone + 23_20 }, atLeast: false },
      batched: { amount: { minor: together + 23_20 }, atLeast: false },
      savingMinor: alone - together,
    });
    expect(inLoad?.order.batched.total.amount.minor).toBe(costs.orders[0]?.batched.total.amount.minor);
    await clearedAs(null);
    expect(await get<LoadCosts>(`/api/shipments/${inLoad?.id}/costs`, there)).toMatchObject({
      entries: 2,
      oneEntry: null,
      savingMinor: 2 * 14_00 - 20_00 - 2 * 1_00,
    });
    await state({ oneEntryInformal: null, extraLine: null, shipmentNumber: null });
  });

  test('claim no saving while a fee is missing', async () => {
    const { id } = await theLoad();
    const costs = await get<LoadCosts>(`/api/shipments/${id}/costs`);
    const { orders } = await get<LoadDetail>(`/api/shipments/${id}`);
    expect(costs.orders).toHaveLength(orders);
    expect(costs).toMatchObject({
      savingMinor: null,
      savingLacks: ['carrierParcel', 'carrierTrip'],
      feesUnstated: true,
    });
    expect(costs.unknown.map(({ subject }) => subject)).toContain('carrierTrip');
    expect(costs.batched.atLeast).toBe(true);
  });
});

test('a rate that the merchant was told stands in place of ours, named with its source, until it is withdrawn', async () => {
  const layer = async () => {
    const { lots } = await get<OrderEntryOptions>('/api/orders/6001/routes', there);
    const cost = lots[0]?.routes.find(({ kind }) => kind === '11')?.cost;
    return cost?.lines[0]?.layers.find(({ layer: id }) => id === 'section-301-forced-labor');
  };
  expect(await layer()).toMatchObject({ rate: '0.125', amount: { minor: 5_00 }, amendment: null });
  const told = {
    rule: { kind: 'duty-rate', layer: 'section-301-forced-labor', origin: 'VN', hts: ['6109'], rate: '0.2' },
    from: '2026-11-01',
    until: null,
    why: 'The rate went up',
    source: 'Letter of our broker',
  };
  const added = await api.call('POST', '/api/rules/amendments', told, there);
  const [amendment] = added.json<AmendmentsPage>().amendments;
  expect(await layer()).toMatchObject({
    rate: '0.2',
    amount: { minor: 8_00 },
    amendment: amendment?.id,
    source: { cite: 'Letter of our broker', confidence: 'merchant' },
  });
  await api.call('POST', `/api/rules/amendments/${amendment?.id}/withdraw`, { why: 'It was wrong' }, there);
  expect(await layer()).toMatchObject({ rate: '0.125', amendment: null });
});

describe('fees', () => {
  test.each([
    ['carrierParcel', -1],
    ['carrierTrip', 1.5],
    ['brokerLoad', 100_000_001],
    ['mailPostage', '9.35'],
  ])('refuse %s = %s and name it', async (field, value) => {
    const { settings, revision } = await get<SettingsPage>('/api/settings', there);
    const changed = { ...settings, fees: { ...settings.fees, [field]: value } };
    const refused = await refusal('PUT', '/api/settings', { settings: changed, revision }, there);
    expect(refused).toMatchObject({ status: 400, field: `settings.fees.${field}` });
  });

  test('that are taken back are unknown again, not zero', async () => {
    expect((await state(FEES)).settings.fees.brokerInformal).toBe(12_50);
    expect((await state({ brokerInformal: null })).settings.fees.brokerInformal).toBeNull();
    const routes = await get<OrderEntryOptions>('/api/orders/6001/routes', there);
    expect(routes.summed.find(({ kind }) => kind === '11')?.total).toMatchObject({
      amount: { minor: 29_87 },
      atLeast: true,
    });
    expect((await state({ brokerInformal: 0 })).settings.fees.brokerInformal).toBe(0);
    const free = await get<OrderEntryOptions>('/api/orders/6001/routes', there);
    expect(free.summed.find(({ kind }) => kind === '11')?.total).toMatchObject({
      amount: { minor: 29_87 },
      atLeast: false,
    });
  });
});
