import { describe, expect, test } from 'vitest';
import { legalDay, writeSchedule } from '#domain';
import type { Schedule } from '#domain';
import { addOrder } from '../../web/server/loads/add.ts';
import { moveOrders } from '../../web/server/loads/move.ts';
import { putOnLoad } from '../../web/server/loads/put.ts';
import { replanDeparturesJob } from '../../web/server/tasks/replan-departures.ts';
import type { Deps } from '../../web/server/ports/deps.ts';
import { aSchedule } from '../domain/lanes/a-lane.ts';
import { deps, loads, onShippingStage, sent, today } from './support/shipping-stage.ts';
import { anOrder, NORTH } from './support/shipping.ts';

onShippingStage();

/** Tuesday and Friday at 14:00, cut-off 12:00, at the port at 18:00; no holidays where a test does not ask for them. */
const scheduled = (differing: Partial<Schedule> = {}) =>
  deps.db.laneRecord.update({
    where: { shop_id: { shop: NORTH, id: 'usual' } },
    data: { schedule: writeSchedule(aSchedule({ restsOn: [], ...differing })) },
  });
const said = (data: { kind: string; day: string; until?: string }) =>
  deps.db.departureChange.create({
    data: { shop: NORTH, id: data.day, laneId: 'usual', saidAt: new Date(), saidBy: '1', ...data },
  });
const at = (text: string): Date => {
  const moment = new Date(text);
  today(moment);
  return moment;
};
const order = (orderId: string) =>
  deps.db.orderRecord.findUniqueOrThrow({ where: { shop_orderId: { shop: NORTH, orderId } } });
/** `number day orders`, of every open load. */
const open = async () => {
  const found = (await loads()).filter(({ state }) => state === 'open');
  const lines = await deps.db.shipmentLine.findMany({ where: { shop: NORTH, live: true } });
  return found
    .map(({ id, arrivalDay }) => `${arrivalDay.slice(5)}: ${lines.filter(({ loadId }) => loadId === id).length}`)
    .sort();
};
const replan = () => replanDeparturesJob.run(deps as unknown as Deps, {});
const by = '42';

describe('an order of a lane with a schedule', () => {
  test('is planned for the next departure, and its load arrives with it', async () => {
    await scheduled();
    at('2026-11-23T15:00:00Z');
    await anOrder(deps, NORTH, '1001');
    await anOrder(deps, NORTH, '1002', { line: { hts: null } });
    const [load] = await loads();
    expect([load?.arrivalDay, load?.arrivalAt.toISOString()]).toEqual(['2026-11-24', '2026-11-24T23:00:00.000Z']);
    expect(await order('1001')).toMatchObject({ arrivalFrom: 'shipment', arrivalDay: '2026-11-24' });
    expect(await order('1002')).toMatchObject({ arrivalFrom: 'departure', arrivalAt: load?.arrivalAt });
    const { inputs } = await deps.db.verdictRecord.findFirstOrThrow({ where: { shop: NORTH, orderId: '1002' } });
    expect(inputs).toContain(`"arrival":${Date.parse('2026-11-24T23:00:00Z')}`);
  });

  test.each([
    ['2026-11-24T16:59:59Z', 0, '11-24: 1'],
    // At the cut-off it is closed to newcomers.
    ['2026-11-24T17:00:00Z', 0, '11-27: 1'],
    ['2026-11-23T16:59:59Z', 1, '11-24: 1'],
    ['2026-11-23T17:00:00Z', 1, '11-27: 1'],
  ])('that comes at %s and takes %i days to pack goes %s', async (moment, readyDays, goes) => {
    await scheduled({ readyDays });
    at(moment);
    await anOrder(deps, NORTH, '1001');
    expect(await open()).toEqual([goes]);
  });

  test('waits no longer than the holiday, the pause and the day that is left out', async () => {
    await scheduled({ weekdays: [4], restsOn: ['US'] });
    at('2026-11-23T15:00:00Z');
    await anOrder(deps, NORTH, '1001');
    await said({ kind: 'dropped', day: '2026-12-03' });
    await said({ kind: 'pause', day: '2026-12-08', until: '2026-12-12' });
    await anOrder(deps, NORTH, '1002');
    expect(await open()).toEqual(['12-03: 1', '12-17: 1']);
  });

  test('finds no load and an arrival that is not known where nothing leaves any more', async () => {
    await scheduled();
    await said({ kind: 'pause', day: '2026-11-01', until: '2028-12-31' });
    at('2026-11-23T15:00:00Z');
    await anOrder(deps, NORTH, '1001');
    expect(await open()).toEqual([]);
    const told = await order('1001');
    expect([told.arrivalAt, told.arrivalFrom, told.verdict === 'eligible']).toEqual([null, 'unknown', false]);
  });

  test('takes the next departure where the first is full, also when many come at once', async () => {
    await scheduled({ room: 2 });
    at('2026-11-23T15:00:00Z');
    for (const id of ['1001', '1002', '1003']) await anOrder(deps, NORTH, id);
    expect(await open()).toEqual(['11-24: 2', '11-27: 1']);
    await Promise.all(['1011', '1012', '1013', '1014', '1015'].map((id) => anOrder(deps, NORTH, id)));
    const counts = await open();
    expect(counts.slice(0, 2)).toEqual(['11-24: 2', '11-27: 2']);
    expect(counts.every((one) => Number(one.split(': ')[1]) <= 2)).toBe(true);
    expect((await deps.db.shipmentLine.count({ where: { shop: NORTH, live: true } })) >= 6).toBe(true);
  });

  test('goes by the transit days again once the schedule is gone', async () => {
    await deps.db.laneRecord.update({ where: { shop_id: { shop: NORTH, id: 'usual' } }, data: { schedule: null } });
    at('2026-11-23T15:00:00Z');
    await anOrder(deps, NORTH, '1001');
    expect(await open()).toEqual(['11-26: 1']);
  });
});

describe('after the cut-off', () => {
  test('nobody is added to the load or moved to it, and what waits is planned for the next', async () => {
    await scheduled();
    at('2026-11-24T15:00:00Z');
    await anOrder(deps, NORTH, '1001');
    await anOrder(deps, NORTH, '1002', { line: { hts: null } });
    at('2026-11-24T17:30:00Z');
    await anOrder(deps, NORTH, '1003');
    const [tuesday, friday] = await loads();
    const added = await addOrder(deps, NORTH, { orderId: '1002', loadId: tuesday?.id ?? '', by });
    expect(added.kind).toBe('refused');
    const moved = await moveOrders(deps, NORTH, {
      ...{ fromId: friday?.id ?? '', orderIds: ['1003'], toId: tuesday?.id ?? '', by },
    });
    expect(moved).toMatchObject({ kind: 'late' });
    expect(moved.kind === 'late' && moved.message).toContain('cut-off of this departure was on Nov 24, 2026 at 12:00');
    // The other way it may still be taken off.
    const off = await moveOrders(deps, NORTH, {
      ...{ fromId: tuesday?.id ?? '', orderIds: ['1001'], toId: friday?.id ?? '', by },
    });
    expect(off).toMatchObject({ kind: 'done', moved: ['1001'] });
    sent.length = 0;
    await replan();
    expect(sent.map(({ payload }) => payload)).toEqual([{ shop: NORTH, orderId: '1002', cause: 'departure-missed' }]);
    await replan();
    expect(sent).toHaveLength(2);
  });

  test('what is added by hand takes the next departure, and a full one takes nobody', async () => {
    await scheduled({ room: 1 });
    at('2026-11-24T15:00:00Z');
    await anOrder(deps, NORTH, '1001', { financialStatus: 'PAID' });
    await anOrder(deps, NORTH, '1002');
    expect(await open()).toEqual(['11-24: 1', '11-27: 1']);
    const [tuesday, friday] = await loads();
    const moved = await moveOrders(deps, NORTH, {
      ...{ fromId: friday?.id ?? '', orderIds: ['1002'], toId: tuesday?.id ?? '', by },
    });
    expect(moved.kind === 'late' && moved.message).toContain('has room for 1 orders, and 1 are on it');
  });
});

describe('a new load that a person opens by hand', () => {
  const put = (day: string) =>
    putOnLoad(deps, NORTH, { orderIds: ['1001'], loadIds: [], to: { laneId: 'usual', day: legalDay(day) }, by });

  test('is for a departure: a day without one is refused, and one that is paused or left out too', async () => {
    await scheduled();
    at('2026-11-23T15:00:00Z');
    await anOrder(deps, NORTH, '1001');
    await said({ kind: 'dropped', day: '2026-12-01' });
    const before = await open();
    // A Wednesday, and the Tuesday that was left out.
    for (const day of ['2026-11-25', '2026-12-01']) expect(await put(day)).toEqual({ kind: 'no-departure' });
    expect(await open()).toEqual(before);
    expect(await put('2026-11-27')).toMatchObject({ kind: 'done', put: ['1001'] });
    expect(await open()).toEqual(['11-27: 1']);
  });

  test('is for any day where the way has no schedule', async () => {
    await deps.db.laneRecord.update({ where: { shop_id: { shop: NORTH, id: 'usual' } }, data: { schedule: null } });
    at('2026-11-23T15:00:00Z');
    await anOrder(deps, NORTH, '1001');
    expect(await put('2026-11-25')).toMatchObject({ kind: 'done', put: ['1001'] });
  });
});
