import { describe, expect, test } from 'vitest';
import { decodeBorderConnect, encodeBorderConnect, readSealedLoad } from '#domain';
import { standingOf } from '../../web/server/loads/blockers.ts';
import { cancelLoad, changeLoad, removeOrders } from '../../web/server/loads/change.ts';
import { sealOpenLoad } from '../../web/server/loads/seal.ts';
import {
  CLOSED,
  deps,
  inside,
  ME,
  onShippingStage,
  only,
  OPEN,
  orders,
  loads,
  today,
} from './support/shipping-stage.ts';
import { aLine, anOrder, NORTH, SOUTH } from './support/shipping.ts';

onShippingStage();

describe('a seal', () => {
  test('numbers every order, freezes the load and makes a file of it', async () => {
    await anOrder(deps, NORTH, '1001', {
      lines: [aLine('a', { quantity: 2 }), aLine('b', { unitPriceMinor: 1999, weightGrams: 1500 })],
    });
    await orders('1002');
    const { id } = await only();
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME })).toEqual({ kind: 'sealed' });
    const load = await only();
    expect(load).toMatchObject({ state: 'sealed', sealedBy: ME, sealedAt: CLOSED });
    const read = readSealedLoad(load.sealedDocument ?? '');
    if (read.kind !== 'sealed') throw new Error(JSON.stringify(read));
    const lines = await deps.db.shipmentLine.findMany({ where: { loadId: id }, orderBy: { orderId: 'asc' } });
    expect(lines.map(({ scn }) => scn)).toEqual(['ABCDN2A000001', 'ABCDN2A000002']);
    const file = encodeBorderConnect(read.load);
    if (file.kind !== 'encoded') throw new Error(JSON.stringify(file));
    expect(decodeBorderConnect(file.text)).toEqual({ kind: 'ok', value: file.rows });
    expect(
      file.rows.map((row) => [row.scn, row.shipperName, row.shipperState, row.valueUsdMinor, row.weightKg]),
    ).toEqual([
      ['ABCDN2A000001', 'Maple Goods Inc', 'ON', 8000, 1],
      ['ABCDN2A000001', 'Maple Goods Inc', 'ON', 1999, 1],
      ['ABCDN2A000002', 'Maple Goods Inc', 'ON', 4000, 1],
    ]);
  });

  test('makes a Section 321 file on a day when the law was open, and a PAPS file of the same order today', async () => {
    for (const [day, type] of [
      [OPEN, 'SECTION 321'],
      [CLOSED, 'PAPS'],
    ] as const) {
      today(day);
      const orderId = String(4000 + day.getUTCFullYear());
      await anOrder(deps, NORTH, orderId);
      const load = await deps.db.loadRecord.findFirstOrThrow({ where: { lines: { some: { orderId } } } });
      expect(await sealOpenLoad(deps, NORTH, { loadId: load.id, by: ME })).toEqual({ kind: 'sealed' });
      const { sealedDocument } = await deps.db.loadRecord.findFirstOrThrow({ where: { id: load.id } });
      const read = readSealedLoad(sealedDocument ?? '');
      if (read.kind !== 'sealed') throw new Error(JSON.stringify(read));
      const file = encodeBorderConnect(read.load);
      expect(file.kind === 'encoded' && file.rows.map((row) => row.shipmentType)).toEqual([type]);
    }
  });

  test('of fifty at once is won by one; the others hear who sealed it', async () => {
    await orders('1001', '1002', '1003');
    const { id } = await only();
    const people = Array.from({ length: 50 }, (_, index) => String(100 + index));
    const outcomes = await Promise.all(people.map((person) => sealOpenLoad(deps, NORTH, { loadId: id, by: person })));
    expect(outcomes.filter(({ kind }) => kind === 'sealed').length).toBe(1);
    const { sealedBy } = await only();
    expect(outcomes.filter((outcome) => outcome.kind === 'not-open' && outcome.by === sealedBy).length).toBe(49);
    expect((await deps.db.shop.findUniqueOrThrow({ where: { shop: NORTH } })).lastScnNumber).toBe(3);
  });

  test('that one person asks for ten times is made once, and each time said to be done', async () => {
    await orders('1001', '1002', '1003');
    const { id } = await only();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => sealOpenLoad(deps, NORTH, { loadId: id, by: ME })),
    );
    expect(outcomes).toEqual(Array.from({ length: 10 }, () => ({ kind: 'sealed' })));
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME })).toEqual({ kind: 'sealed' });
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: '78' })).toMatchObject({
      kind: 'not-open',
      name: 'S-0001',
      by: ME,
    });
    expect((await deps.db.shop.findUniqueOrThrow({ where: { shop: NORTH } })).lastScnNumber).toBe(3);
  });

  test('takes in every order that joins while it is made, or none of it: no order is lost between', async () => {
    await orders('1001');
    const { id } = await only();
    const late = Array.from({ length: 12 }, (_, index) => String(3000 + index));
    await Promise.all([
      sealOpenLoad(deps, NORTH, { loadId: id, by: ME }),
      ...late.map((orderId) => anOrder(deps, NORTH, orderId)),
    ]);
    const all = await loads();
    const placed = (await Promise.all(all.map((load) => inside(load.id)))).flat().sort();
    expect(placed).toEqual(['1001', ...late]);
    for (const load of all.filter(({ state }) => state === 'sealed')) {
      const read = readSealedLoad(load.sealedDocument ?? '');
      if (read.kind !== 'sealed') throw new Error(JSON.stringify(read));
      expect(read.load.shipments.map(({ orderId }) => orderId).sort()).toEqual(await inside(load.id));
    }
  });

  test('names everything that stands against it, changes nothing and takes no number', async () => {
    await orders('1001', '1002', '1003');
    const { id } = await only();
    await deps.db.loadRecord.update({ where: { shop_id: { shop: NORTH, id } }, data: { scac: null } });
    await deps.db.orderRecord.update({
      where: { shop_orderId: { shop: NORTH, orderId: '1002' } },
      data: { cancelledAt: CLOSED },
    });
    await anOrder(deps, NORTH, '1003', { line: { weightGrams: null }, consignee: { name: '李小龍' } });
    const outcome = await sealOpenLoad(deps, NORTH, { loadId: id, by: ME });
    if (outcome.kind !== 'refused') throw new Error(outcome.kind);
    expect(outcome.refusals.load.join(' ')).toContain('SCAC');
    expect(outcome.refusals.orders.map(({ orderName }) => orderName)).toEqual(['#1002']);
    await deps.db.loadRecord.update({ where: { shop_id: { shop: NORTH, id } }, data: { scac: 'ABCD' } });
    const papers = await sealOpenLoad(deps, NORTH, { loadId: id, by: ME });
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
    const load = await only();
    const { refusals: foretold } = await standingOf(deps, load);
    const outcome = await sealOpenLoad(deps, NORTH, { loadId: load.id, by: ME });
    expect(outcome).toEqual({ kind: 'refused', refusals: foretold });
    expect(foretold.orders.map(({ orderId }) => orderId)).toEqual(['1002']);
  });

  test('is refused once the arrival has passed, until a new one is set', async () => {
    await orders('1001');
    const { id } = await only();
    today(new Date('2026-11-27T15:00:00Z'));
    const outcome = await sealOpenLoad(deps, NORTH, { loadId: id, by: ME });
    expect(outcome.kind === 'refused' && outcome.refusals.load.join()).toContain('has passed');
    await changeLoad(deps, NORTH, id, { by: ME, arrivalAt: new Date('2026-11-28T15:00:00Z') });
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME })).toEqual({ kind: 'sealed' });
  });

  test('is refused where the arrival is too near to a change of law to be relied upon, and says so', async () => {
    today(new Date('2025-08-20T15:00:00Z'));
    await orders('1001');
    const { id } = await only();
    const near = new Date('2025-08-28T16:00:00Z');
    await deps.db.loadRecord.update({
      where: { shop_id: { shop: NORTH, id } },
      data: { arrivalAt: near, arrivalDay: '2025-08-28' },
    });
    const outcome = await sealOpenLoad(deps, NORTH, { loadId: id, by: ME });
    expect(outcome).toMatchObject({ kind: 'refused' });
    const [told] = outcome.kind === 'refused' ? outcome.refusals.orders : [];
    expect(told).toMatchObject({ orderId: '1001', orderName: '#1001' });
    expect(told?.message).toMatch(/48 hours.*Aug 29, 2025/);
    const free = { arrivalAt: new Date('2025-08-26T16:00:00Z'), arrivalDay: '2025-08-26' };
    await deps.db.loadRecord.update({ where: { shop_id: { shop: NORTH, id } }, data: free });
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME })).toEqual({ kind: 'sealed' });
  });

  test('is refused for an empty shipment, a cancelled one and another shop’s', async () => {
    await orders('1001');
    const { id } = await only();
    await deps.db.shipmentLine.updateMany({ where: { loadId: id }, data: { live: false } });
    expect((await sealOpenLoad(deps, NORTH, { loadId: id, by: ME })).kind).toBe('refused');
    await cancelLoad(deps, NORTH, id, ME);
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME })).toMatchObject({
      kind: 'not-open',
      state: 'cancelled',
      by: ME,
    });
    expect(await sealOpenLoad(deps, SOUTH, { loadId: id, by: ME })).toEqual({ kind: 'not-found' });
  });

  test('ends every change: by hand, by a verdict and by the database itself', async () => {
    await orders('1001', '1002');
    const { id } = await only();
    await sealOpenLoad(deps, NORTH, { loadId: id, by: ME });
    const sealed = { kind: 'not-open', state: 'sealed', by: ME };
    expect(await removeOrders(deps, NORTH, { id, orderIds: ['1001'], by: ME })).toMatchObject(sealed);
    expect(await changeLoad(deps, NORTH, id, { by: ME, scac: 'WXYZ' })).toMatchObject(sealed);
    expect(await cancelLoad(deps, NORTH, id, ME)).toMatchObject(sealed);
    await anOrder(deps, NORTH, '1001', { line: { unitPriceMinor: 300_000 } });
    expect(await inside(id)).toEqual(['1001', '1002']);
    await expect(
      deps.db.loadRecord.update({ where: { shop_id: { shop: NORTH, id } }, data: { port: '3801' } }),
    ).rejects.toThrow();
    await orders('1003');
    expect((await loads()).map(({ number, state }) => [number, state])).toEqual([
      [1, 'sealed'],
      [2, 'open'],
    ]);
  });
});
