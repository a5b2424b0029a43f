import { describe, expect, test } from 'vitest';
import { decideAndPlace } from '../../web/server/loads/decide-and-place.ts';
import { addOrder } from '../../web/server/loads/add.ts';
import { cancelLoad, changeLoad, removeOrders } from '../../web/server/loads/change.ts';
import { loadRows } from '../../web/server/http/load-row.ts';
import { moveOrders } from '../../web/server/loads/move.ts';
import { placeInLoad } from '../../web/server/loads/place-in-load.ts';
import { lockAll } from '../../web/server/store/locks.ts';
import {
  CLOSED,
  deps,
  inside,
  ME,
  onShippingStage,
  only,
  OPEN,
  order,
  orders,
  loads,
  today,
} from './support/shipping-stage.ts';
import { anOrder, aShop, NORTH, SOUTH } from './support/shipping.ts';

onShippingStage();

describe('orders join by themselves', () => {
  test('those of one place, day and way across in one shipment, which arrives on their day', async () => {
    await orders('1001', '1002', '1003');
    const load = await only();
    expect(load).toMatchObject({
      number: 1,
      state: 'open',
      entry: '11',
      mode: 'truck',
      port: '0901',
      arrivalDay: '2026-11-26',
      scac: 'ABCD',
    });
    expect(await inside(load.id)).toEqual(['1001', '1002', '1003']);
    expect(await order('1001')).toMatchObject({ arrivalFrom: 'shipment', arrivalDay: '2026-11-26' });
  });

  test('as a Section 321 load on a day when the law was open', async () => {
    today(OPEN);
    await orders('1001');
    expect(await order('1001')).toMatchObject({ verdict: 'eligible', entry: '321' });
    expect(await only()).toMatchObject({ entry: '321', arrivalDay: '2025-03-06' });
  });

  test('not when a fact is missing, the order is cancelled or has left, or the merchant batches by hand', async () => {
    await anOrder(deps, NORTH, '1001', { line: { hts: null } });
    await anOrder(deps, NORTH, '1002', { cancelledAt: CLOSED });
    await anOrder(deps, NORTH, '1003', { fulfillmentStatus: 'FULFILLED' });
    await anOrder(deps, NORTH, '1004', { place: { country: null } });
    await deps.db.settings.update({ where: { shop: NORTH }, data: { automaticBatching: false } });
    await orders('1005');
    expect(await loads()).toEqual([]);
  });

  test('those that did not leave by their own day in the load of the next one', async () => {
    await anOrder(deps, NORTH, '1001', { placedAt: new Date('2026-11-01T12:00:00Z') });
    expect(await only()).toMatchObject({ arrivalDay: '2026-11-24' });
  });

  test('each shop and each place for itself', async () => {
    await aShop(deps, SOUTH);
    await orders('1001');
    await anOrder(deps, NORTH, '1002', { place: { city: 'Hamilton', zip: 'L8P 1A1' } });
    await anOrder(deps, SOUTH, '1001');
    expect((await loads()).length).toBe(2);
    expect((await loads(SOUTH)).map(({ number }) => number)).toEqual([1]);
  });

  test('whatever entry each has: an order that turns formal stays with the others', async () => {
    await orders('1001', '1002');
    await anOrder(deps, NORTH, '1001', { line: { unitPriceMinor: 300_000 } });
    const load = await only();
    expect(await inside(load.id)).toEqual(['1001', '1002']);
    expect([(await order('1001')).entry, (await order('1002')).entry]).toEqual(['01', '11']);
    const [row] = await loadRows(deps, NORTH, [load]);
    expect(row).toMatchObject({
      entries: [
        { entry: '11', orders: 1 },
        { entry: '01', orders: 1 },
      ],
      oneEntry: null,
    });
  });

  test('and leave an open shipment that they no longer fit, for the one they do', async () => {
    await orders('1001', '1002');
    await anOrder(deps, NORTH, '1001', { place: { city: 'Hamilton', zip: 'L8P 1A1' } });
    const [toronto, hamilton] = await loads();
    if (toronto === undefined || hamilton === undefined) throw new Error('there must be two');
    expect(await inside(toronto.id)).toEqual(['1002']);
    expect(await inside(hamilton.id)).toEqual(['1001']);
  });

  test('a cancelled order leaves; settling twice changes nothing', async () => {
    await orders('1001', '1002');
    await anOrder(deps, NORTH, '1001', { cancelledAt: CLOSED });
    const load = await only();
    expect(await inside(load.id)).toEqual(['1002']);
    const again = await deps.db.$transaction((tx) => placeInLoad(tx, deps, NORTH, '1002'));
    expect(again).toEqual({ arrivalChanged: false, loadId: load.id });
  });

  test('fifty at once, all of them new, meet in one shipment', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => String(2000 + index));
    await Promise.all(ids.map((id) => anOrder(deps, NORTH, id)));
    expect(await inside((await only()).id)).toEqual(ids);
    expect((await deps.db.shop.findUniqueOrThrow({ where: { shop: NORTH } })).lastLoadNumber).toBe(1);
  });

  test('one order that fifty transactions settle at once is in one shipment once', async () => {
    await deps.db.settings.update({ where: { shop: NORTH }, data: { automaticBatching: false } });
    await orders('1001');
    await deps.db.settings.update({ where: { shop: NORTH }, data: { automaticBatching: true } });
    const settle = () =>
      deps.db.$transaction(
        async (tx) => {
          await lockAll(tx, 'order', NORTH, ['1001']);
          await decideAndPlace(tx, deps, { shop: NORTH, orderId: '1001', cause: 'test' });
        },
        { timeout: 30_000, maxWait: 30_000 },
      );
    await Promise.all(Array.from({ length: 50 }, settle));
    expect(await deps.db.shipmentLine.count({ where: { orderId: '1001' } })).toBe(1);
    expect((await loads()).length).toBe(1);
  });
});

describe('a person moves orders', () => {
  test('what was taken out does not come back by itself, and can be added by hand', async () => {
    await orders('1001', '1002');
    const { id } = await only();
    expect(await removeOrders(deps, NORTH, { id, orderIds: ['1001'], by: ME })).toEqual({ kind: 'done' });
    await orders('1001');
    expect(await inside(id)).toEqual(['1002']);
    expect(await addOrder(deps, NORTH, { orderId: '1001', loadId: null, by: ME })).toMatchObject({
      kind: 'added',
      load: { id },
    });
    expect(await inside(id)).toEqual(['1001', '1002']);
    expect((await order('1001')).heldOut).toBe(false);
  });

  test('fifty who add one order at once put it in once', async () => {
    await deps.db.settings.update({ where: { shop: NORTH }, data: { automaticBatching: false } });
    await orders('1001');
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => addOrder(deps, NORTH, { orderId: '1001', loadId: null, by: ME })),
    );
    expect(outcomes.filter(({ kind }) => kind === 'added').length).toBeGreaterThanOrEqual(1);
    expect(await deps.db.shipmentLine.count({ where: { orderId: '1001', live: true } })).toBe(1);
    expect((await loads()).length).toBe(1);
  });

  test('an order whose planned day is over since it was decided goes to the next day', async () => {
    await deps.db.settings.update({ where: { shop: NORTH }, data: { automaticBatching: false } });
    await orders('1001');
    today(new Date('2026-11-28T15:00:00Z'));
    const outcome = await addOrder(deps, NORTH, { orderId: '1001', loadId: null, by: ME });
    expect(outcome).toMatchObject({ kind: 'added', load: { arrivalDay: '2026-11-29' } });
    expect(await order('1001')).toMatchObject({ arrivalFrom: 'shipment', arrivalDay: '2026-11-29' });
  });

  test('an order without its facts is refused with what to do', async () => {
    await anOrder(deps, NORTH, '1001', { line: { hts: null } });
    const outcome = await addOrder(deps, NORTH, { orderId: '1001', loadId: null, by: ME });
    expect(outcome.kind === 'refused' && outcome.message.length).toBeGreaterThan(20);
  });

  test('moving judges as of the other’s arrival, and keeps back what does not fit', async () => {
    await anOrder(deps, NORTH, '1001');
    await anOrder(deps, NORTH, '1002', { placedAt: new Date('2026-11-24T12:00:00Z') });
    await anOrder(deps, NORTH, '1003', { place: { city: 'Hamilton', zip: 'L8P 1A1' } });
    const [early, late, elsewhere] = await loads();
    if (early === undefined || late === undefined || elsewhere === undefined) throw new Error('there must be three');
    expect(await moveOrders(deps, NORTH, { fromId: early.id, orderIds: ['1001'], toId: late.id, by: ME })).toEqual({
      kind: 'done',
      moved: ['1001'],
      refused: [],
    });
    expect((await order('1001')).arrivalDay).toBe('2026-11-27');
    expect(
      await moveOrders(deps, NORTH, { fromId: elsewhere.id, orderIds: ['1003', '1002'], toId: late.id, by: ME }),
    ).toMatchObject({
      moved: [],
      refused: [
        { orderId: '1002', message: 'Minimis, on Nov 23, 2026, 10:00 AM EST, put it in S-0002.' },
        { orderId: '1003', message: expect.stringMatching(/leaves from another place/) as string },
      ],
    });
    expect(await inside(elsewhere.id)).toEqual(['1003']);
  });

  test('a cancelled shipment frees its orders, which wait for a person', async () => {
    await orders('1001', '1002');
    const { id } = await only();
    expect(await cancelLoad(deps, NORTH, id, ME)).toEqual({ kind: 'done' });
    await orders('1001');
    expect(await only()).toMatchObject({ state: 'cancelled' });
    expect(await order('1002')).toMatchObject({ heldOut: true, arrivalFrom: 'transit-days' });
  });
});

describe('the arrival of an open shipment', () => {
  test('when it changes re-decides the orders', async () => {
    await orders('1001', '1002');
    const { id } = await only();
    const arrivalAt = new Date('2026-12-01T15:00:00Z');
    expect(await changeLoad(deps, NORTH, id, { by: ME, arrivalAt })).toEqual({ kind: 'done' });
    expect(await only()).toMatchObject({ arrivalDay: '2026-12-01' });
    expect(await order('1002')).toMatchObject({ arrivalAt, arrivalDay: '2026-12-01', arrivalFrom: 'shipment' });
    expect(await inside(id)).toEqual(['1001', '1002']);
  });

  test('when the law closes before it, an order that was to be released is entered, and stays', async () => {
    today(new Date('2025-08-20T15:00:00Z'));
    await orders('1001');
    const before = await only();
    expect(before.entry).toBe('321');
    await changeLoad(deps, NORTH, before.id, { by: ME, arrivalAt: new Date('2025-08-29T16:00:00Z') });
    expect(await order('1001')).toMatchObject({ verdict: 'ineligible', entry: '11' });
    expect(await inside(before.id)).toEqual(['1001']);
  });

  test('is refused in the past, and on a day that another load of the same key has', async () => {
    await anOrder(deps, NORTH, '1001');
    await anOrder(deps, NORTH, '1002', { placedAt: new Date('2026-11-24T12:00:00Z') });
    const [early, late] = await loads();
    if (early === undefined || late === undefined) throw new Error('there must be two');
    expect(await changeLoad(deps, NORTH, early.id, { by: ME, arrivalAt: new Date('2026-11-20T17:00:00Z') })).toEqual({
      kind: 'past',
    });
    expect(await changeLoad(deps, NORTH, early.id, { by: ME, arrivalAt: late.arrivalAt })).toEqual({
      kind: 'taken',
      number: late.number,
    });
    expect(await changeLoad(deps, SOUTH, early.id, { by: ME, scac: 'WXYZ' })).toEqual({ kind: 'not-found' });
  });
});
