import { expect, test } from 'vitest';
import type {
  AddToLoadResult,
  HomePage,
  OrderDetail,
  OrderEntryOptions,
  LoadCosts,
  LoadDetail,
  ShipmentsPage,
} from '#contract';
import { api, east, get, onStage, refusal } from './support/http-stage.ts';
import { anOrder } from './support/shipping.ts';

onStage();

async function seal(ids: readonly string[]): Promise<LoadDetail> {
  for (const id of ids) await anOrder(api.deps, east.shop, id);
  const { added } = (await api.call('POST', '/api/orders/add-to-shipment', { ids }, east)).json<AddToLoadResult>();
  const path = `/api/shipments/${added[0]?.loadId}`;
  await api.call('PATCH', path, { scac: 'ABCD' }, east);
  return (await api.call('POST', `${path}/seal`, undefined, east)).json<LoadDetail>();
}

test('a sealed shipment keeps its figures and names the orders that are not what was sealed of them', async () => {
  const sealed = await seal(['3001', '3002', '3003']);
  expect(sealed).toMatchObject({ state: 'sealed', changedSince: 0, changedOrders: [], pieces: 3 });
  const manifest = `/api/shipments/${sealed.id}/manifest.csv`;
  const before = (await api.call('GET', manifest, undefined, east)).text;
  const toldOnHome = async () =>
    (await get<HomePage>('/api/home', east)).attention.sealedChanged.filter(({ id }) => id === sealed.id);
  expect(await toldOnHome()).toEqual([]);

  await anOrder(api.deps, east.shop, '3001', { cancelledAt: api.deps.clock.now() });
  await anOrder(api.deps, east.shop, '3002', {
    line: { quantity: 5 },
    consignee: { address1: '9 Other Ave' },
  });
  await anOrder(api.deps, east.shop, '3003'); // read again, and the same

  const after = await get<LoadDetail>(`/api/shipments/${sealed.id}`, east);
  expect(after.changedOrders.map(({ orderName }) => orderName)).toEqual(['#3001', '#3002']);
  const [cancelled, edited] = after.changedOrders.map(({ message }) => message);
  expect(cancelled).toContain('it was cancelled');
  expect(cancelled).toContain(after.lines.find(({ id }) => id === '3001')?.scn);
  expect(edited).toContain('another name or address, and it holds other goods');
  expect(after).toMatchObject({ changedSince: 2, pieces: 3, value: sealed.value, weightGrams: sealed.weightGrams });
  const figures = ({ lines }: LoadDetail) => lines.map(({ id, pieces, value }) => ({ id, pieces, value }));
  expect(figures(after)).toEqual(figures(sealed));
  expect((await api.call('GET', manifest, undefined, east)).text).toBe(before);

  const [row] = (await get<ShipmentsPage>('/api/shipments?state=sealed', east)).items;
  expect(row).toMatchObject({ id: sealed.id, changedSince: 2, pieces: 3 });
  expect(await toldOnHome()).toMatchObject([{ orders: 2 }]);
  expect((await get<OrderDetail>('/api/orders/3002', east)).changedSinceSealed).toBe(edited);
  expect((await get<OrderDetail>('/api/orders/3003', east)).changedSinceSealed).toBeNull();
});

test('the costs of a sealed shipment are those of what was sealed, whatever becomes of its orders', async () => {
  const sealed = await seal(['3021', '3022', '3023']);
  const costs = () => get<LoadCosts>(`/api/shipments/${sealed.id}/costs`, east);
  const before = await costs();
  expect(before).toMatchObject({ isSealed: true, leftOut: [], orderCount: 3 });
  // The three shirts at $40.00 are the manifest's.
  expect(sealed.value?.minor).toBe(120_00);
  const dutyOf = ({ orders }: LoadCosts, id: string) => orders.find(({ orderId }) => orderId === id)?.duty.amount.minor;
  expect(dutyOf(before, '3022')).toBeGreaterThan(0);

  await anOrder(api.deps, east.shop, '3021', { cancelledAt: api.deps.clock.now() });
  await anOrder(api.deps, east.shop, '3022', { line: { quantity: 5, weightGrams: 9000, unitPriceMinor: 50_00 } });
  const [row] = (await get<OrderEntryOptions>('/api/orders/3022/routes', east)).lots;
  expect(row?.value?.minor).toBe(250_00);
  expect(await costs()).toEqual(before);
  const inLoad = async (id: string) => (await get<OrderEntryOptions>(`/api/orders/${id}/routes`, east)).inLoad;
  expect((await inLoad('3022'))?.order.duty.amount.minor).toBe(dutyOf(before, '3022'));

  // Erased at the customer's request: named, and never counted as if it cost nothing.
  await api.deps.db.verdictRecord.deleteMany({ where: { shop: east.shop, orderId: '3022' } });
  const after = await costs();
  expect(after).toMatchObject({ leftOut: ['#3022'], orderCount: 2, savingMinor: null });
  expect(after.duty).toEqual({
    amount: { minor: before.duty.amount.minor - (dutyOf(before, '3022') ?? 0), currency: 'USD' },
    atLeast: true,
  });
  expect([after.alone.atLeast, after.batched.atLeast]).toEqual([true, true]);
  expect(await inLoad('3022')).toBeNull();
  expect(await inLoad('3023')).toMatchObject({ orders: 3 });
});

test('who was erased is not said to have changed', async () => {
  const sealed = await seal(['3011']);
  const where = { shop_orderId: { shop: east.shop, orderId: '3011' } };
  await api.deps.db.orderRecord.update({ where, data: { consigneeName: null, lots: '[]' } });
  expect((await get<LoadDetail>(`/api/shipments/${sealed.id}`, east)).changedOrders).toEqual([]);
});

test('numbers of other agencies stay as they were sealed', async () => {
  await seal(['3031']);
  const refused = await refusal('PUT', '/api/orders/3031/agency-papers', { agencyPapers: 'FWS 1' }, east);
  expect(refused.status).toBe(409);
  expect(refused.message).toMatch(/sealed shipment/);
  expect((await get<OrderDetail>('/api/orders/3031', east)).agencyPapers).toBeNull();
});
