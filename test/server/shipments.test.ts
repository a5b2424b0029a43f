import pino from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decodeBorderConnect, encodeBorderConnect, readSealedLoad } from '#domain';
import type { JobToSend } from '../../web/server/jobs/queue.ts';
import { decideAndSettle } from '../../web/server/orders/decide.ts';
import { addOrder } from '../../web/server/shipments/add.ts';
import { blockersOf } from '../../web/server/shipments/blockers.ts';
import { cancelShipment, changeShipment, moveOrders, removeOrders } from '../../web/server/shipments/change.ts';
import { sealShipment } from '../../web/server/shipments/seal.ts';
import { settleShipment } from '../../web/server/shipments/settle.ts';
import type { Shipment } from '../../web/server/store/generated/client.ts';
import { lockAll } from '../../web/server/store/locks.ts';
import { freshDatabase } from '../support/database.ts';
import type { FreshDatabase } from '../support/database.ts';
import { aLine, anOrder, aShop, NORTH, SOUTH } from './support/shipping.ts';
import type { ShippingDeps } from './support/shipping.ts';

const CLOSED = new Date('2026-11-23T15:00:00Z');
const OPEN = new Date('2025-03-03T15:00:00Z');
const ME = '77';

let database: FreshDatabase;
let deps: ShippingDeps;
let now = CLOSED;
const sent: JobToSend[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  deps = {
    db: database.db,
    env: { encryptionKeys: [{ id: 'k1', key: Buffer.alloc(32, 7) }] } as unknown as ShippingDeps['env'],
    clock: { now: () => now },
    log: pino({ level: 'silent' }),
    queue: { send: async (_tx, jobs) => void sent.push(...jobs) },
  };
});
afterAll(() => database.drop());
beforeEach(async () => {
  now = CLOSED;
  sent.length = 0;
  await database.pool.query(
    'TRUNCATE shipment_line, shipment, verdict_record, person_day, order_record, settings, shop CASCADE',
  );
  await aShop(deps, NORTH);
});

const order = (orderId: string, shop = NORTH) =>
  deps.db.orderRecord.findUniqueOrThrow({ where: { shop_orderId: { shop, orderId } } });
const shipments = (shop = NORTH) => deps.db.shipment.findMany({ where: { shop }, orderBy: { number: 'asc' } });
const only = async (): Promise<Shipment> => {
  const [first, ...others] = await shipments();
  if (first === undefined || others.length > 0)
    throw new Error(`expected one shipment, found ${others.length + (first === undefined ? 0 : 1)}`);
  return first;
};
const inside = async (shipmentId: string, shop = NORTH) =>
  (await deps.db.shipmentLine.findMany({ where: { shop, shipmentId, live: true }, orderBy: { orderId: 'asc' } })).map(
    (line) => line.orderId,
  );
const orders = async (...ids: string[]) => {
  for (const id of ids) await anOrder(deps, NORTH, id);
};

describe('orders join by themselves', () => {
  test('those of one place, day, mode, port and entry in one shipment, which arrives on their day', async () => {
    await orders('1001', '1002', '1003');
    const shipment = await only();
    expect(shipment).toMatchObject({
      number: 1,
      state: 'open',
      entry: '11',
      mode: 'truck',
      port: '0901',
      arrivalDay: '2026-11-26',
      scac: 'ABCD',
    });
    expect(await inside(shipment.id)).toEqual(['1001', '1002', '1003']);
    expect(await order('1001')).toMatchObject({ arrivalFrom: 'shipment', arrivalDay: '2026-11-26' });
  });

  test('as a Section 321 load on a day when the law was open', async () => {
    now = OPEN;
    await orders('1001');
    expect(await order('1001')).toMatchObject({ verdict: 'eligible', entry: '321' });
    expect(await only()).toMatchObject({ entry: '321', arrivalDay: '2025-03-06' });
  });

  test('not when a fact is missing, the order is cancelled or has left, or the merchant batches by hand', async () => {
    await anOrder(deps, NORTH, '1001', { line: { hts: null } });
    await anOrder(deps, NORTH, '1002', { cancelledAt: now });
    await anOrder(deps, NORTH, '1003', { fulfillmentStatus: 'FULFILLED' });
    await anOrder(deps, NORTH, '1004', { place: { country: null } });
    await deps.db.settings.update({ where: { shop: NORTH }, data: { automaticBatching: false } });
    await orders('1005');
    expect(await shipments()).toEqual([]);
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
    expect((await shipments()).length).toBe(2);
    expect((await shipments(SOUTH)).map(({ number }) => number)).toEqual([1]);
  });

  test('and leave an open shipment that they no longer fit, for the one they do', async () => {
    await orders('1001', '1002');
    await anOrder(deps, NORTH, '1001', { line: { unitPriceMinor: 300_000 } });
    const [informal, formal] = await shipments();
    if (informal === undefined || formal === undefined) throw new Error('there must be two');
    expect([informal.entry, formal.entry]).toEqual(['11', '01']);
    expect(await inside(informal.id)).toEqual(['1002']);
    expect(await inside(formal.id)).toEqual(['1001']);
  });

  test('a cancelled order leaves; settling twice changes nothing', async () => {
    await orders('1001', '1002');
    await anOrder(deps, NORTH, '1001', { cancelledAt: now });
    const shipment = await only();
    expect(await inside(shipment.id)).toEqual(['1002']);
    const again = await deps.db.$transaction((tx) => settleShipment(tx, deps, NORTH, '1002'));
    expect(again).toEqual({ arrivalChanged: false, shipmentId: shipment.id });
  });

  test('fifty at once, all of them new, meet in one shipment', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => String(2000 + index));
    await Promise.all(ids.map((id) => anOrder(deps, NORTH, id)));
    expect(await inside((await only()).id)).toEqual(ids);
    expect((await deps.db.shop.findUniqueOrThrow({ where: { shop: NORTH } })).lastShipmentNumber).toBe(1);
  });

  test('one order that fifty transactions settle at once is in one shipment once', async () => {
    await deps.db.settings.update({ where: { shop: NORTH }, data: { automaticBatching: false } });
    await orders('1001');
    await deps.db.settings.update({ where: { shop: NORTH }, data: { automaticBatching: true } });
    const settle = () =>
      deps.db.$transaction(
        async (tx) => {
          await lockAll(tx, 'order', NORTH, ['1001']);
          await decideAndSettle(tx, deps, NORTH, '1001', 'test');
        },
        { timeout: 30_000, maxWait: 30_000 },
      );
    await Promise.all(Array.from({ length: 50 }, settle));
    expect(await deps.db.shipmentLine.count({ where: { orderId: '1001' } })).toBe(1);
    expect((await shipments()).length).toBe(1);
  });
});

describe('a person moves orders', () => {
  test('what was taken out does not come back by itself, and can be added by hand', async () => {
    await orders('1001', '1002');
    const { id } = await only();
    expect(await removeOrders(deps, NORTH, id, ['1001'], ME)).toEqual({ kind: 'done' });
    await orders('1001');
    expect(await inside(id)).toEqual(['1002']);
    expect(await addOrder(deps, NORTH, '1001', null, ME)).toMatchObject({ kind: 'added', shipment: { id } });
    expect(await inside(id)).toEqual(['1001', '1002']);
    expect((await order('1001')).heldOut).toBe(false);
  });

  test('fifty who add one order at once put it in once', async () => {
    await deps.db.settings.update({ where: { shop: NORTH }, data: { automaticBatching: false } });
    await orders('1001');
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => addOrder(deps, NORTH, '1001', null, ME)));
    expect(outcomes.filter(({ kind }) => kind === 'added').length).toBeGreaterThanOrEqual(1);
    expect(await deps.db.shipmentLine.count({ where: { orderId: '1001', live: true } })).toBe(1);
    expect((await shipments()).length).toBe(1);
  });

  test('an order whose planned day is over since it was decided goes to the next day', async () => {
    await deps.db.settings.update({ where: { shop: NORTH }, data: { automaticBatching: false } });
    await orders('1001');
    now = new Date('2026-11-28T15:00:00Z');
    const outcome = await addOrder(deps, NORTH, '1001', null, ME);
    expect(outcome).toMatchObject({ kind: 'added', shipment: { arrivalDay: '2026-11-29' } });
    expect(await order('1001')).toMatchObject({ arrivalFrom: 'shipment', arrivalDay: '2026-11-29' });
  });

  test('an order without its facts is refused with what to do', async () => {
    await anOrder(deps, NORTH, '1001', { line: { hts: null } });
    const outcome = await addOrder(deps, NORTH, '1001', null, ME);
    expect(outcome.kind === 'refused' && outcome.message.length).toBeGreaterThan(20);
  });

  test('moving judges as of the other’s arrival, and keeps back what does not fit', async () => {
    await anOrder(deps, NORTH, '1001');
    await anOrder(deps, NORTH, '1002', { placedAt: new Date('2026-11-24T12:00:00Z') });
    await anOrder(deps, NORTH, '1003', { line: { unitPriceMinor: 300_000 } });
    const [early, late, formal] = await shipments();
    if (early === undefined || late === undefined || formal === undefined) throw new Error('there must be three');
    expect(await moveOrders(deps, NORTH, early.id, ['1001'], late.id, ME)).toEqual({
      kind: 'done',
      moved: ['1001'],
      refused: [],
    });
    expect((await order('1001')).arrivalDay).toBe('2026-11-27');
    expect(await moveOrders(deps, NORTH, formal.id, ['1003', '1001'], late.id, ME)).toMatchObject({
      moved: [],
      refused: [
        { orderId: '1003', why: 'does-not-fit' },
        { orderId: '1001', why: 'not-in-shipment' },
      ],
    });
    expect(await inside(formal.id)).toEqual(['1003']);
  });

  test('a cancelled shipment frees its orders, which wait for a person', async () => {
    await orders('1001', '1002');
    const { id } = await only();
    expect(await cancelShipment(deps, NORTH, id, ME)).toEqual({ kind: 'done' });
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
    expect(await changeShipment(deps, NORTH, id, { arrivalAt })).toEqual({ kind: 'done' });
    expect(await only()).toMatchObject({ arrivalDay: '2026-12-01' });
    expect(await order('1002')).toMatchObject({ arrivalAt, arrivalDay: '2026-12-01', arrivalFrom: 'shipment' });
    expect(await inside(id)).toEqual(['1001', '1002']);
  });

  test('when the law closes before it, the orders leave the 321 load', async () => {
    now = new Date('2025-08-20T15:00:00Z');
    await orders('1001');
    const before = await only();
    expect(before.entry).toBe('321');
    await changeShipment(deps, NORTH, before.id, { arrivalAt: new Date('2025-08-29T16:00:00Z') });
    expect(await inside(before.id)).toEqual([]);
  });

  test('is refused in the past, and on a day that another load of the same key has', async () => {
    await anOrder(deps, NORTH, '1001');
    await anOrder(deps, NORTH, '1002', { placedAt: new Date('2026-11-24T12:00:00Z') });
    const [early, late] = await shipments();
    if (early === undefined || late === undefined) throw new Error('there must be two');
    expect(await changeShipment(deps, NORTH, early.id, { arrivalAt: new Date('2026-11-20T17:00:00Z') })).toEqual({
      kind: 'past',
    });
    expect(await changeShipment(deps, NORTH, early.id, { arrivalAt: late.arrivalAt })).toEqual({
      kind: 'taken',
      number: late.number,
    });
    expect(await changeShipment(deps, SOUTH, early.id, { scac: 'WXYZ' })).toEqual({ kind: 'not-found' });
  });
});

describe('a seal', () => {
  test('numbers every order, freezes the load and makes a file of it', async () => {
    await anOrder(deps, NORTH, '1001', {
      lines: [aLine('a', { quantity: 2 }), aLine('b', { unitPriceMinor: 1999, weightGrams: 1500 })],
    });
    await orders('1002');
    const { id } = await only();
    expect(await sealShipment(deps, NORTH, id, ME)).toEqual({ kind: 'sealed' });
    const shipment = await only();
    expect(shipment).toMatchObject({ state: 'sealed', sealedBy: ME, sealedAt: now });
    const read = readSealedLoad(shipment.sealedDocument ?? '');
    if (read.kind !== 'sealed') throw new Error(JSON.stringify(read));
    const lines = await deps.db.shipmentLine.findMany({ where: { shipmentId: id }, orderBy: { orderId: 'asc' } });
    expect(lines.map(({ scn }) => scn)).toEqual(['ABCDN2A000001', 'ABCDN2A000002']);
    const file = encodeBorderConnect(read.load);
    if (file.kind !== 'encoded') throw new Error(JSON.stringify(file));
    expect(decodeBorderConnect(file.text)).toEqual({ kind: 'ok', value: file.rows });
    expect(
      file.rows.map((row) => [row.scn, row.shipperName, row.shipperState, row.valueUsdMinor, row.weightKg]),
    ).toEqual([
      ['ABCDN2A000001', 'Maple Goods Inc', 'ON', 8000, 1],
      ['ABCDN2A000001', 'Maple Goods Inc', 'ON', 1999, 2],
      ['ABCDN2A000002', 'Maple Goods Inc', 'ON', 4000, 1],
    ]);
  });

  test('makes a Section 321 file on a day when the law was open, and a PAPS file of the same order today', async () => {
    for (const [day, type] of [
      [OPEN, 'SECTION 321'],
      [CLOSED, 'PAPS'],
    ] as const) {
      now = day;
      const orderId = String(4000 + day.getUTCFullYear());
      await anOrder(deps, NORTH, orderId);
      const shipment = await deps.db.shipment.findFirstOrThrow({ where: { lines: { some: { orderId } } } });
      expect(await sealShipment(deps, NORTH, shipment.id, ME)).toEqual({ kind: 'sealed' });
      const { sealedDocument } = await deps.db.shipment.findFirstOrThrow({ where: { id: shipment.id } });
      const read = readSealedLoad(sealedDocument ?? '');
      if (read.kind !== 'sealed') throw new Error(JSON.stringify(read));
      const file = encodeBorderConnect(read.load);
      expect(file.kind === 'encoded' && file.rows.map((row) => row.shipmentType)).toEqual([type]);
    }
  });

  test('of fifty at once is won by one; the others hear that it is sealed', async () => {
    await orders('1001', '1002', '1003');
    const { id } = await only();
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => sealShipment(deps, NORTH, id, ME)));
    expect(outcomes.filter(({ kind }) => kind === 'sealed').length).toBe(1);
    expect(outcomes.filter((outcome) => outcome.kind === 'not-open' && outcome.state === 'sealed').length).toBe(49);
    expect((await deps.db.shop.findUniqueOrThrow({ where: { shop: NORTH } })).lastScnNumber).toBe(3);
  });

  test('takes in every order that joins while it is made, or none of it: no order is lost between', async () => {
    await orders('1001');
    const { id } = await only();
    const late = Array.from({ length: 12 }, (_, index) => String(3000 + index));
    await Promise.all([sealShipment(deps, NORTH, id, ME), ...late.map((orderId) => anOrder(deps, NORTH, orderId))]);
    const all = await shipments();
    const placed = (await Promise.all(all.map((shipment) => inside(shipment.id)))).flat().sort();
    expect(placed).toEqual(['1001', ...late]);
    for (const shipment of all.filter(({ state }) => state === 'sealed')) {
      const read = readSealedLoad(shipment.sealedDocument ?? '');
      if (read.kind !== 'sealed') throw new Error(JSON.stringify(read));
      expect(read.load.shipments.map(({ orderId }) => orderId).sort()).toEqual(await inside(shipment.id));
    }
  });

  test('names everything that stands against it, changes nothing and takes no number', async () => {
    await orders('1001', '1002', '1003');
    const { id } = await only();
    await deps.db.shipment.update({ where: { shop_id: { shop: NORTH, id } }, data: { scac: null } });
    await deps.db.orderRecord.update({
      where: { shop_orderId: { shop: NORTH, orderId: '1002' } },
      data: { cancelledAt: now },
    });
    await anOrder(deps, NORTH, '1003', { line: { weightGrams: null }, consignee: { name: '李小龍' } });
    const outcome = await sealShipment(deps, NORTH, id, ME);
    if (outcome.kind !== 'refused') throw new Error(outcome.kind);
    expect(outcome.refusals.load.join(' ')).toContain('SCAC');
    expect(outcome.refusals.orders.map(({ orderName }) => orderName)).toEqual(['#1002']);
    await deps.db.shipment.update({ where: { shop_id: { shop: NORTH, id } }, data: { scac: 'ABCD' } });
    const papers = await sealShipment(deps, NORTH, id, ME);
    expect(
      papers.kind === 'refused' &&
        papers.refusals.orders.map(({ orderId, message }) => [orderId, /weight/.test(message)]),
    ).toEqual([
      ['1002', false],
      ['1003', true],
    ]);
    expect(await only()).toMatchObject({ state: 'open', sealedDocument: null });
    expect(await deps.db.shipmentLine.count({ where: { scn: { not: null } } })).toBe(0);
    expect((await deps.db.shop.findUniqueOrThrow({ where: { shop: NORTH } })).lastScnNumber).toBe(0);
  });

  test('is foretold: what the page lists before is what the seal refuses', async () => {
    await orders('1001', '1002');
    await anOrder(deps, NORTH, '1002', { line: { weightGrams: null } });
    const shipment = await only();
    const foretold = await blockersOf(deps, shipment);
    const outcome = await sealShipment(deps, NORTH, shipment.id, ME);
    expect(outcome).toEqual({ kind: 'refused', refusals: foretold });
    expect(foretold.orders.map(({ orderId }) => orderId)).toEqual(['1002']);
  });

  test('is refused once the arrival has passed, until a new one is set', async () => {
    await orders('1001');
    const { id } = await only();
    now = new Date('2026-11-27T15:00:00Z');
    const outcome = await sealShipment(deps, NORTH, id, ME);
    expect(outcome.kind === 'refused' && outcome.refusals.load.join()).toContain('has passed');
    await changeShipment(deps, NORTH, id, { arrivalAt: new Date('2026-11-28T15:00:00Z') });
    expect(await sealShipment(deps, NORTH, id, ME)).toEqual({ kind: 'sealed' });
  });

  test('is refused where the arrival is too near to a change of law to be relied upon, and says so', async () => {
    now = new Date('2025-08-20T15:00:00Z');
    await orders('1001');
    const { id } = await only();
    const near = new Date('2025-08-28T16:00:00Z');
    await deps.db.shipment.update({
      where: { shop_id: { shop: NORTH, id } },
      data: { arrivalAt: near, arrivalDay: '2025-08-28' },
    });
    const outcome = await sealShipment(deps, NORTH, id, ME);
    expect(outcome).toMatchObject({ kind: 'refused' });
    const [told] = outcome.kind === 'refused' ? outcome.refusals.orders : [];
    expect(told).toMatchObject({ orderId: '1001', orderName: '#1001' });
    expect(told?.message).toMatch(/48 hours.*2025-08-29/);
    const free = { arrivalAt: new Date('2025-08-26T16:00:00Z'), arrivalDay: '2025-08-26' };
    await deps.db.shipment.update({ where: { shop_id: { shop: NORTH, id } }, data: free });
    expect(await sealShipment(deps, NORTH, id, ME)).toEqual({ kind: 'sealed' });
  });

  test('is refused for an empty shipment, a cancelled one and another shop’s', async () => {
    await orders('1001');
    const { id } = await only();
    await removeOrders(deps, NORTH, id, ['1001'], ME);
    expect((await sealShipment(deps, NORTH, id, ME)).kind).toBe('refused');
    await cancelShipment(deps, NORTH, id, ME);
    expect(await sealShipment(deps, NORTH, id, ME)).toEqual({ kind: 'not-open', state: 'cancelled' });
    expect(await sealShipment(deps, SOUTH, id, ME)).toEqual({ kind: 'not-found' });
  });

  test('ends every change: by hand, by a verdict and by the database itself', async () => {
    await orders('1001', '1002');
    const { id } = await only();
    await sealShipment(deps, NORTH, id, ME);
    const sealed = { kind: 'not-open', state: 'sealed' };
    expect(await removeOrders(deps, NORTH, id, ['1001'], ME)).toEqual(sealed);
    expect(await changeShipment(deps, NORTH, id, { scac: 'WXYZ' })).toEqual(sealed);
    expect(await cancelShipment(deps, NORTH, id, ME)).toEqual(sealed);
    await anOrder(deps, NORTH, '1001', { line: { unitPriceMinor: 300_000 } });
    expect(await inside(id)).toEqual(['1001', '1002']);
    await expect(
      deps.db.shipment.update({ where: { shop_id: { shop: NORTH, id } }, data: { port: '3801' } }),
    ).rejects.toThrow();
    await orders('1003');
    expect((await shipments()).map(({ number, state }) => [number, state])).toEqual([
      [1, 'sealed'],
      [2, 'open'],
    ]);
  });
});
