import { expect, test } from 'vitest';
import type { AddToShipmentResult, HomePage, OrderDetail, ShipmentDetail, ShipmentsPage } from '#contract';
import { api, east, get, onStage } from './support/http-stage.ts';
import { anOrder } from './support/shipping.ts';

onStage();

async function seal(ids: readonly string[]): Promise<ShipmentDetail> {
  for (const id of ids) await anOrder(api.deps, east.shop, id);
  const { added } = (await api.call('POST', '/api/orders/add-to-shipment', { ids }, east)).json<AddToShipmentResult>();
  const path = `/api/shipments/${added[0]?.shipmentId}`;
  await api.call('PATCH', path, { scac: 'ABCD' }, east);
  return (await api.call('POST', `${path}/seal`, undefined, east)).json<ShipmentDetail>();
}

test('a sealed shipment keeps its figures and names the orders that are not what was sealed of them', async () => {
  const sealed = await seal(['3001', '3002', '3003']);
  expect(sealed).toMatchObject({ state: 'sealed', changedSince: 0, changedOrders: [], pieces: 3 });
  const manifest = `/api/shipments/${sealed.id}/manifest.csv`;
  const before = (await api.call('GET', manifest, undefined, east)).text;
  expect((await get<HomePage>('/api/home', east)).attention.sealedChanged).toEqual([]);

  await anOrder(api.deps, east.shop, '3001', { cancelledAt: api.deps.clock.now() });
  await anOrder(api.deps, east.shop, '3002', {
    line: { quantity: 5 },
    consignee: { address1: '9 Other Ave' },
  });
  await anOrder(api.deps, east.shop, '3003'); // read again, and the same

  const after = await get<ShipmentDetail>(`/api/shipments/${sealed.id}`, east);
  expect(after.changedOrders.map(({ orderName }) => orderName)).toEqual(['#3001', '#3002']);
  const [cancelled, edited] = after.changedOrders.map(({ message }) => message);
  expect(cancelled).toContain('it was cancelled');
  expect(cancelled).toContain(after.lines.find(({ id }) => id === '3001')?.scn);
  expect(edited).toContain('another name or address, and it holds other goods');
  expect(after).toMatchObject({ changedSince: 2, pieces: 3, value: sealed.value, weightGrams: sealed.weightGrams });
  const figures = ({ lines }: ShipmentDetail) => lines.map(({ id, pieces, value }) => ({ id, pieces, value }));
  expect(figures(after)).toEqual(figures(sealed));
  expect((await api.call('GET', manifest, undefined, east)).text).toBe(before);

  const [row] = (await get<ShipmentsPage>('/api/shipments?state=sealed', east)).items;
  expect(row).toMatchObject({ id: sealed.id, changedSince: 2, pieces: 3 });
  const home = await get<HomePage>('/api/home', east);
  expect(home.attention.sealedChanged).toMatchObject([{ id: sealed.id, orders: 2 }]);
  expect((await get<OrderDetail>('/api/orders/3002', east)).changedSinceSealed).toBe(edited);
  expect((await get<OrderDetail>('/api/orders/3003', east)).changedSinceSealed).toBeNull();
});

test('who was erased is not said to have changed', async () => {
  const sealed = await seal(['3011']);
  const where = { shop_orderId: { shop: east.shop, orderId: '3011' } };
  await api.deps.db.orderRecord.update({ where, data: { consigneeName: null, lots: '[]' } });
  expect((await get<ShipmentDetail>(`/api/shipments/${sealed.id}`, east)).changedOrders).toEqual([]);
});
