import { describe, expect, test } from 'vitest';
import { legalDay } from '#domain';
import { cancelLoad, removeOrders } from '../../web/server/loads/change.ts';
import { putOnLoad } from '../../web/server/loads/put.ts';
import { placesFor } from '../../web/server/loads/put-places.ts';
import { sealOpenLoad } from '../../web/server/loads/seal.ts';
import { deps, inside, loads, ME, onShippingStage, order, orders } from './support/shipping-stage.ts';
import { anOrder, aShop, NORTH, SOUTH } from './support/shipping.ts';

onShippingStage();

const TEN = Array.from({ length: 10 }, (_, n) => String(1001 + n));
const FRIDAY = { laneId: 'usual', day: legalDay('2026-11-27') };
const put = (orderIds: readonly string[], to: Parameters<typeof putOnLoad>[2]['to'], by = ME) =>
  putOnLoad(deps, NORTH, { orderIds, loadIds: [], to, by });
const byHand = () => deps.db.settings.updateMany({ data: { automaticBatching: false } });
const states = async () => (await loads()).map(({ number, state }) => [number, state]);

describe('ten orders', () => {
  test('go onto one new load at once, from nowhere and from other loads, whatever entry each has', async () => {
    await orders(...TEN.slice(0, 4));
    await anOrder(deps, NORTH, '1005', { placedAt: new Date('2026-11-24T12:00:00Z') });
    await byHand();
    await anOrder(deps, NORTH, '1006', { line: { unitPriceMinor: 300_000 } });
    await orders(...TEN.slice(6));
    const done = await put(TEN, FRIDAY);
    expect(done).toMatchObject({ kind: 'done', load: { name: 'S-0003' }, refused: [] });
    const [, , friday] = await loads();
    expect(friday).toMatchObject({ state: 'open', arrivalDay: '2026-11-27', takesNew: false });
    expect(await inside(friday?.id ?? '')).toEqual(TEN);
    expect(await order('1006')).toMatchObject({ entry: '01', arrivalDay: '2026-11-27', arrivalFrom: 'shipment' });
    // What they left is empty, and closes by itself.
    expect(await states()).toEqual([
      [1, 'cancelled'],
      [2, 'cancelled'],
      [3, 'open'],
    ]);
  });

  test('that are put twice are put once, and a second click opens no second load', async () => {
    await byHand();
    await orders(...TEN);
    const first = await put(TEN, FRIDAY);
    expect(await put(TEN, FRIDAY)).toEqual(first);
    const both = await Promise.all([put(TEN, FRIDAY), put(TEN, FRIDAY)]);
    expect(both).toEqual([first, first]);
    expect(await states()).toEqual([[1, 'open']]);
  });

  test('of two people at once end in one load of the two, each order once', async () => {
    await byHand();
    await orders(...TEN);
    const other = { laneId: 'usual', day: legalDay('2026-12-01') };
    await Promise.all([put(TEN, FRIDAY, '77'), put(TEN, other, '78')]);
    const full = (await loads()).filter(({ state }) => state === 'open');
    expect(full).toHaveLength(1);
    expect(await inside(full[0]?.id ?? '')).toEqual(TEN);
    expect(await deps.db.shipmentLine.count({ where: { live: true } })).toBe(10);
  });
});

test('four loads become one by one act', async () => {
  for (const [n, day] of ['20', '23', '24', '25'].entries())
    await anOrder(deps, NORTH, String(1001 + n), { placedAt: new Date(`2026-11-${day}T12:00:00Z`) });
  const four = await loads();
  const last = four.at(-1);
  if (last === undefined || four.length < 3) throw new Error('there must be several');
  const done = await putOnLoad(deps, NORTH, {
    orderIds: [],
    loadIds: four.map(({ id }) => id),
    to: { loadId: last.id },
    by: ME,
  });
  expect(done).toMatchObject({ kind: 'done', refused: [] });
  expect(await inside(last.id)).toEqual(['1001', '1002', '1003', '1004']);
  expect((await loads()).filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual([last.id]);
});

describe('an order that cannot go', () => {
  test('stays where it is and says which fact differs, and the rest goes on', async () => {
    await byHand();
    await orders('1001', '1002', '1003');
    await anOrder(deps, NORTH, '1004', { place: { city: 'Hamilton', zip: 'L8P 1A1' } });
    await anOrder(deps, NORTH, '1005', { line: { hts: null } });
    await anOrder(deps, NORTH, '1006', { cancelledAt: new Date('2026-11-23T15:00:00Z') });
    await aShop(deps, SOUTH);
    await anOrder(deps, SOUTH, '2001');
    expect(await put(['1003'], FRIDAY)).toMatchObject({ put: ['1003'] });
    const [friday] = await loads();
    await sealOpenLoad(deps, NORTH, { loadId: friday?.id ?? '', by: ME });
    const done = await put(['1001', '1002', '1003', '1004', '1005', '1006', '2001', '9999'], FRIDAY);
    if (done.kind !== 'done') throw new Error(done.kind);
    expect(done.put).toEqual(['1001', '1002']);
    const why = new Map(done.refused.map(({ orderId, message }) => [orderId, message]));
    expect([...why.keys()].sort()).toEqual(['1003', '1004', '1005', '1006', '2001', '9999']);
    expect(why.get('1003')).toContain('in S-0001, which is sealed');
    expect(why.get('1004')).toContain('leaves from another place');
    expect(why.get('1006')).toContain('cancelled');
    expect(why.get('2001')).toBe(why.get('9999'));
    expect(await inside(friday?.id ?? '')).toEqual(['1003']);
  });

  test('opens no load where none of them can go', async () => {
    await byHand();
    await anOrder(deps, NORTH, '1001', { line: { hts: null } });
    expect(await put(['1001'], FRIDAY)).toMatchObject({ kind: 'done', load: null, put: [] });
    expect(await loads()).toEqual([]);
  });
});

test('a place that is closed, over, unknown or another shop’s is refused, and nothing moves', async () => {
  await orders('1001');
  const [load] = await loads();
  const id = load?.id ?? '';
  await byHand();
  await orders('1002');
  expect(await put(['1002'], { ...FRIDAY, day: legalDay('2026-11-20') })).toEqual({ kind: 'past' });
  expect(await put(['1002'], { ...FRIDAY, day: legalDay('2028-01-01') })).toEqual({ kind: 'far' });
  expect(await put(['1002'], { ...FRIDAY, laneId: 'london' })).toEqual({ kind: 'unknown-lane' });
  expect(await putOnLoad(deps, SOUTH, { orderIds: ['1002'], loadIds: [], to: { loadId: id }, by: ME })).toEqual({
    kind: 'not-found',
  });
  await cancelLoad(deps, NORTH, id, ME);
  expect(await put(['1002'], { loadId: id })).toMatchObject({ kind: 'not-open', state: 'cancelled' });
  expect(await deps.db.shipmentLine.count({ where: { live: true } })).toBe(0);
  const many = Array.from({ length: 10_000 }, (_, n) => String(n + 1));
  expect(await put(many, FRIDAY)).toEqual({ kind: 'too-many', orders: 10_000 });
});

test('places say what keeps how many back before one is chosen', async () => {
  await orders('1001', '1002');
  await anOrder(deps, NORTH, '1003', { place: { city: 'Hamilton', zip: 'L8P 1A1' } });
  const [toronto, hamilton] = await loads();
  await removeOrders(deps, NORTH, { id: toronto?.id ?? '', orderIds: ['1001'], by: ME });
  await anOrder(deps, NORTH, '1004', { line: { hts: null } });
  const places = await placesFor(deps, NORTH, { orderIds: ['1001', '1002', '1003', '1004'], loadIds: [] });
  expect(places).toMatchObject({ orders: 4, notReady: [{ orders: 1 }] });
  const told = new Map(places.loads.map(({ id, takes, holds, differs }) => [id, { takes, holds, differs }]));
  expect(told.get(toronto?.id ?? '')).toMatchObject({ takes: 2, holds: 1, differs: [{ orders: 1 }] });
  expect(told.get(hamilton?.id ?? '')).toMatchObject({ takes: 1, holds: 1, differs: [{ orders: 2 }] });
  expect(places.newLoads).toMatchObject([{ laneId: 'usual', takes: 2, day: '2026-11-26', firstDay: '2026-11-24' }]);
});

describe('a place that is cleared by one entry', () => {
  const asked = (...orderIds: string[]) => placesFor(deps, NORTH, { orderIds, loadIds: [] });
  const one = async () => {
    await byHand();
    await deps.db.laneRecord.updateMany({ data: { clearance: 'one-entry' } });
    await anOrder(deps, NORTH, '1001', { line: { unitPriceMinor: 200_000 } });
    await anOrder(deps, NORTH, '1002', { line: { unitPriceMinor: 50_000 } });
    await anOrder(deps, NORTH, '1003', { line: { unitPriceMinor: 50_001 } });
    await anOrder(deps, NORTH, '1004', { line: { unitPriceMinor: 300_000 } });
    await put(['1001'], FRIDAY);
  };

  test('says before it is chosen what makes its entry formal: a cent over the limit, or an order that asks for it', async () => {
    await one();
    expect((await asked('1002')).loads).toMatchObject([{ takes: 1, turns: null }]);
    const usd = (minor: number) => ({ minor, currency: 'USD' });
    expect((await asked('1003')).loads).toMatchObject([
      { takes: 1, turns: { to: '01', by: 'sum', sum: usd(250_001), limit: usd(250_000) } },
    ]);
    expect((await asked('1004')).loads).toMatchObject([{ turns: { to: '01', by: 'goods' } }]);
    // What it holds already is not counted twice, and a new load begins with none.
    const both = await asked('1001', '1002');
    expect(both.loads).toMatchObject([{ holds: 1, turns: null }]);
    expect(both.newLoads).toMatchObject([{ turns: null }]);
    expect((await asked('1001', '1003')).newLoads).toMatchObject([{ turns: { to: '01', by: 'sum' } }]);
  });

  test('and says nothing where each buyer has an entry, or where it is formal already', async () => {
    await one();
    const [load] = await loads();
    await put(['1004'], { loadId: load?.id ?? '' });
    expect((await asked('1003')).loads).toMatchObject([{ turns: null }]);
    await deps.db.laneRecord.updateMany({ data: { clearance: 'entry-per-buyer' } });
    expect((await asked('1003')).loads).toMatchObject([{ turns: null }]);
  });
});
