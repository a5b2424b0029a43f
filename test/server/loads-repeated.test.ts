import { describe, expect, test } from 'vitest';
import { addOrder } from '../../web/server/loads/add.ts';
import { cancelLoad, removeOrders } from '../../web/server/loads/change.ts';
import { moveOrders } from '../../web/server/loads/move.ts';
import { deps, inside, ME, onShippingStage, only, order, orders, loads, today } from './support/shipping-stage.ts';
import { anOrder, NORTH } from './support/shipping.ts';

onShippingStage();

const OTHER = '78';
const twice = <Outcome>(ask: () => Promise<Outcome>): Promise<[Outcome, Outcome]> => Promise.all([ask(), ask()]);

/** Two open loads of one key but for the day, with two orders in the first. */
async function twoLoads() {
  await orders('1001', '1002');
  await anOrder(deps, NORTH, '1003', { placedAt: new Date('2026-11-24T12:00:00Z') });
  const [early, late] = await loads();
  if (early === undefined || late === undefined) throw new Error('there must be two');
  return { early, late };
}

describe('asked twice by one person, at once or again', () => {
  test('adding an order says both times that it is added, and adds it once', async () => {
    await deps.db.settings.update({ where: { shop: NORTH }, data: { automaticBatching: false } });
    await orders('1001');
    const both = await twice(() => addOrder(deps, NORTH, { orderId: '1001', loadId: null, by: ME }));
    expect(both.map(({ kind }) => kind)).toEqual(['added', 'added']);
    const { id } = await only();
    expect(await inside(id)).toEqual(['1001']);
    expect(await addOrder(deps, NORTH, { orderId: '1001', loadId: id, by: ME })).toMatchObject({
      kind: 'added',
      load: { id },
    });
    expect(await deps.db.shipmentLine.count()).toBe(1);
  });

  test('cancelling says both times that it is done', async () => {
    await orders('1001');
    const { id } = await only();
    expect(await twice(() => cancelLoad(deps, NORTH, id, ME))).toEqual([{ kind: 'done' }, { kind: 'done' }]);
    expect(await only()).toMatchObject({ state: 'cancelled', cancelledBy: ME });
  });

  test('taking orders off says both times that it is done, the last one too', async () => {
    await orders('1001', '1002');
    const { id } = await only();
    for (const orderId of ['1001', '1002'])
      expect(await twice(() => removeOrders(deps, NORTH, { id, orderIds: [orderId], by: ME }))).toEqual([
        { kind: 'done' },
        { kind: 'done' },
      ]);
    expect(await only()).toMatchObject({ state: 'cancelled', cancelledBy: 'automatic' });
    expect(await order('1002')).toMatchObject({ heldOut: true });
  });

  test('moving says both times that they moved, the last one too', async () => {
    const { early, late } = await twoLoads();
    for (const orderId of ['1001', '1002']) {
      const moved = { kind: 'done', moved: [orderId], refused: [] };
      expect(
        await twice(() => moveOrders(deps, NORTH, { fromId: early.id, orderIds: [orderId], toId: late.id, by: ME })),
      ).toEqual([moved, moved]);
    }
    expect(await inside(late.id)).toEqual(['1001', '1002', '1003']);
    expect((await loads())[0]).toMatchObject({ state: 'cancelled', cancelledBy: 'automatic' });
  });
});

describe('asked by two people', () => {
  const who = /^Staff member 77, on Nov 23, 2026, 10:00 AM EST, /;

  test('cancelling is done by one, and the other hears who did it', async () => {
    await orders('1001');
    const { id } = await only();
    await cancelLoad(deps, NORTH, id, ME);
    expect(await cancelLoad(deps, NORTH, id, OTHER)).toMatchObject({
      kind: 'not-open',
      state: 'cancelled',
      by: ME,
    });
  });

  test('taking an order off is done by one, and the other hears who did it', async () => {
    await orders('1001', '1002');
    const { id } = await only();
    await removeOrders(deps, NORTH, { id, orderIds: ['1001'], by: ME });
    const outcome = await removeOrders(deps, NORTH, { id, orderIds: ['1001'], by: OTHER });
    expect(outcome.kind === 'forestalled' && outcome.message).toMatch(who);
    expect(await removeOrders(deps, NORTH, { id, orderIds: ['1001', '1002'], by: OTHER })).toEqual({ kind: 'done' });
  });

  test('moving an order is done by one, and the other hears where it is', async () => {
    const { early, late } = await twoLoads();
    await moveOrders(deps, NORTH, { fromId: early.id, orderIds: ['1001'], toId: late.id, by: ME });
    const outcome = await moveOrders(deps, NORTH, { fromId: early.id, orderIds: ['1001'], toId: late.id, by: OTHER });
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect(outcome).toMatchObject({ moved: [], refused: [{ orderId: '1001' }] });
    expect(outcome.refused[0]?.message).toMatch(who);
  });

  test('adding an order is done by one, and the other hears who did it and where it is', async () => {
    await deps.db.settings.update({ where: { shop: NORTH }, data: { automaticBatching: false } });
    await orders('1001');
    await addOrder(deps, NORTH, { orderId: '1001', loadId: null, by: ME });
    const outcome = await addOrder(deps, NORTH, { orderId: '1001', loadId: null, by: OTHER });
    expect(outcome.kind === 'refused' && outcome.message).toMatch(who);
    expect(outcome.kind === 'refused' && outcome.message).toContain('S-0001');
  });
});

describe('a load whose arrival has passed', () => {
  test('takes no order, neither added nor moved, and says what to do', async () => {
    const { early, late } = await twoLoads();
    await anOrder(deps, NORTH, '1004', { placedAt: new Date('2026-11-25T12:00:00Z') });
    today(new Date('2026-11-26T18:00:00Z'));
    const moved = await moveOrders(deps, NORTH, { fromId: late.id, orderIds: ['1003'], toId: early.id, by: ME });
    expect(moved.kind === 'late' && moved.message).toMatch(/has passed.*Move the arrival/);
    expect(await inside(late.id)).toEqual(['1003']);
    await removeOrders(deps, NORTH, { id: late.id, orderIds: ['1003'], by: ME });
    const added = await addOrder(deps, NORTH, { orderId: '1003', loadId: early.id, by: ME });
    expect(added.kind === 'refused' && added.message).toMatch(/has passed.*Move the arrival/);
  });

  test('takes none by itself in its last hours either: the order waits for the next day', async () => {
    await orders('1001');
    today(new Date('2026-11-26T18:00:00Z'));
    await anOrder(deps, NORTH, '1002', { placedAt: new Date('2026-11-23T15:00:00Z') });
    expect(await inside((await only()).id)).toEqual(['1001']);
  });
});
