import { describe, expect, test } from 'vitest';
import { changeLoad, removeOrders } from '../../web/server/loads/change.ts';
import { closeEmptied } from '../../web/server/loads/close-emptied.ts';
import { closeIfEmptied, holdOpen } from '../../web/server/store/loads.ts';
import { deps, inside, ME, onShippingStage, only, orders, loads } from './support/shipping-stage.ts';
import { anOrder, NORTH } from './support/shipping.ts';

onShippingStage();

const states = async () => (await loads()).map(({ number, state, cancelledBy }) => [number, state, cancelledBy]);

describe('an open shipment', () => {
  test('that loses its last order to another load by where it leaves from cancels itself, and keeps its history', async () => {
    await orders('1001');
    await anOrder(deps, NORTH, '1001', { place: { city: 'Hamilton', zip: 'L8P 1A1' } });
    expect(await states()).toEqual([
      [1, 'cancelled', 'automatic'],
      [2, 'open', null],
    ]);
    const lines = await deps.db.shipmentLine.findMany({ orderBy: { addedAt: 'asc' } });
    expect(lines.map(({ live, removedBy }) => [live, removedBy])).toContainEqual([false, 'automatic']);
  });

  test('that loses its last order to a cancellation, a missing fact or a person cancels itself', async () => {
    const ways: ((orderId: string, id: string) => Promise<unknown>)[] = [
      (orderId) => anOrder(deps, NORTH, orderId, { cancelledAt: new Date('2026-11-23T15:00:00Z') }),
      (orderId) => anOrder(deps, NORTH, orderId, { line: { hts: null } }),
      (orderId, id) => removeOrders(deps, NORTH, { id, orderIds: [orderId], by: ME }),
    ];
    for (const [index, way] of ways.entries()) {
      const orderId = String(1001 + index);
      await orders(orderId);
      const open = await deps.db.loadRecord.findFirstOrThrow({ where: { state: 'open' } });
      await way(orderId, open.id);
    }
    expect((await states()).map(([, state]) => state)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  test('that keeps one order stays', async () => {
    await orders('1001', '1002');
    await removeOrders(deps, NORTH, { id: (await only()).id, orderIds: ['1001'], by: ME });
    expect(await states()).toEqual([[1, 'open', null]]);
  });

  test('whose orders all leave at once is cancelled in the end, and no order is in a cancelled one', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => String(1001 + index));
    await orders(...ids);
    const first = await only();
    await Promise.all([
      ...ids.map((orderId) => removeOrders(deps, NORTH, { id: first.id, orderIds: [orderId], by: ME })),
      ...['2001', '2002', '2003', '2004'].map((orderId) => anOrder(deps, NORTH, orderId)),
    ]);
    await closeEmptied(deps);
    const all = await loads();
    const filled = await Promise.all(all.map(async ({ id, state }) => [state, (await inside(id)).length > 0] as const));
    expect(filled.every(([state, full]) => full === (state === 'open'))).toBe(true);
    expect((await Promise.all(all.map(({ id }) => inside(id)))).flat().sort()).toEqual([
      '2001',
      '2002',
      '2003',
      '2004',
    ]);
  });

  test('that another transaction holds is passed over, and found by the next look', async () => {
    await orders('1001');
    const { id } = await only();
    await deps.db.shipmentLine.updateMany({ where: { loadId: id }, data: { live: false } });
    await deps.db.$transaction(async (holder) => {
      await holdOpen(holder, NORTH, id);
      expect(await deps.db.$transaction((tx) => closeIfEmptied(tx, NORTH, id, deps.clock.now()))).toBe(false);
    });
    await closeEmptied(deps);
    expect(await states()).toEqual([[1, 'cancelled', 'automatic']]);
  });

  test('that is empty keeps no day from another whose arrival moves', async () => {
    await orders('1001');
    await anOrder(deps, NORTH, '1002', { placedAt: new Date('2026-11-24T12:00:00Z') });
    const [early, late] = await loads();
    if (early === undefined || late === undefined) throw new Error('there must be two');
    expect(
      await changeLoad(deps, NORTH, late.id, { by: ME, arrivalAt: new Date('2026-11-26T20:00:00Z') }),
    ).toMatchObject({
      kind: 'taken',
    });
    await deps.db.shipmentLine.updateMany({ where: { loadId: early.id }, data: { live: false } });
    expect(await changeLoad(deps, NORTH, late.id, { by: ME, arrivalAt: new Date('2026-11-26T20:00:00Z') })).toEqual({
      kind: 'done',
    });
    expect((await states())[0]).toEqual([1, 'cancelled', 'automatic']);
  });
});
