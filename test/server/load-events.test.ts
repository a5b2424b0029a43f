import { describe, expect, test } from 'vitest';
import { country, isFrozen, isLive, projectLoad } from '#domain';
import { addOrder } from '../../web/server/loads/add.ts';
import { cancelLoad, changeLoad, removeOrders } from '../../web/server/loads/change.ts';
import { moveOrders } from '../../web/server/loads/move.ts';
import { loadEventsOf } from '../../web/server/store/load-events.ts';
import type { LoadRecord } from '../../web/server/store/generated/client.ts';
import { revisionInForce } from '../../web/server/store/load-revisions.ts';
import { loadState } from '../../web/server/store/load-state.ts';
import { nameCarrier } from '../../web/server/store/loads.ts';
import { redactOrders } from '../../web/server/store/privacy.ts';
import { sealAnyway } from './support/seal-anyway.ts';
import { database, deps, inside, loads, ME, onShippingStage, only, orders } from './support/shipping-stage.ts';
import { anOrder, NORTH } from './support/shipping.ts';

onShippingStage();

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** The events of the load as this version reads them, which is all of them. */
async function events({ shop, id }: Pick<LoadRecord, 'shop' | 'id'>) {
  const read = await loadEventsOf(deps.db, { shop, loadId: id });
  return read.map((one) => {
    if (one.kind !== 'read') throw new Error(`unreadable: ${JSON.stringify(one)}`);
    return one.event;
  });
}
const kinds = async (load: Pick<LoadRecord, 'shop' | 'id'>) =>
  (await events(load)).map(({ by, act }) => [act.kind, by]);

/** Of every load, what its events add up to is what its row and its lines say. */
async function foldsHold(): Promise<LoadRecord[]> {
  const all = await loads();
  for (const row of all) {
    const state = loadState(row);
    const revision = await revisionInForce(deps.db, { shop: row.shop, loadId: row.id });
    expect(projectLoad(await events(row))).toMatchObject({
      kind: 'load',
      load: {
        number: row.number,
        state,
        shipFromKey: row.shipFromKey,
        shipFromName: row.shipFromName,
        arrivalAt: iso(row.arrivalAt),
        arrivalDay: row.arrivalDay,
        mode: row.mode,
        port: row.port,
        entry: row.entry,
        scac: row.scac,
        openedAt: iso(row.openedAt),
        sealedAt: iso(row.sealedAt),
        sealedBy: row.sealedBy,
        cancelledAt: iso(row.cancelledAt),
        cancelledBy: row.cancelledBy,
        acknowledgedBy: row.acknowledgedBy,
        rulebook: isFrozen(state) ? { version: row.rulebookVersion, hash: row.rulebookHash } : null,
        orders: isLive(state) ? await inside(row.id) : [],
        revision: revision?.number ?? null,
        documentHash: revision?.documentHash ?? null,
      },
    });
  }
  return all;
}

const later = { placedAt: new Date('2026-11-24T12:00:00Z') };

describe('the events of a load', () => {
  test('add up to its row after each act: opened, joined, taken out, added, moved, changed, sealed', async () => {
    await orders('1001', '1002');
    // Cotton of China leaves a doubt, under which the person who seals puts a name.
    await anOrder(deps, NORTH, '1003', { line: { origin: country('CN') } });
    const first = await only();
    await foldsHold();
    await removeOrders(deps, NORTH, { id: first.id, orderIds: ['1001', '1002'], by: ME });
    await foldsHold();
    await addOrder(deps, NORTH, { orderId: '1001', loadId: first.id, by: 'another' });
    await foldsHold();
    await anOrder(deps, NORTH, '2001', later);
    const [, second] = await foldsHold();
    if (second === undefined) throw new Error('there must be two');
    await moveOrders(deps, NORTH, { fromId: second.id, orderIds: ['2001'], toId: first.id, by: ME });
    await foldsHold();
    await changeLoad(deps, NORTH, first.id, { by: ME, scac: 'WXYZ' });
    await changeLoad(deps, NORTH, first.id, { by: ME, scac: 'WXYZ', arrivalAt: new Date('2026-11-28T15:00:00Z') });
    await foldsHold();
    expect(await sealAnyway(deps, NORTH, first.id, ME)).toEqual({ kind: 'sealed' });
    await foldsHold();
    expect(await kinds(first)).toEqual([
      ['opened', 'automatic'],
      ['orders-added', 'automatic'],
      ['orders-added', 'automatic'],
      ['orders-added', 'automatic'],
      ['orders-removed', ME],
      ['orders-added', 'another'],
      ['orders-moved-in', ME],
      ['carrier-changed', ME],
      ['arrival-moved', ME],
      ['doubts-acknowledged', ME],
      ['sealed', ME],
    ]);
    expect(await kinds(second)).toEqual([
      ['opened', 'automatic'],
      ['orders-added', 'automatic'],
      ['orders-moved-out', ME],
      ['cancelled', 'automatic'],
    ]);
  });

  test('name one act on many orders once, and an act that changed nothing not at all', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => String(1001 + index));
    await orders(...ids);
    const load = await only();
    const before = (await events(load)).length;
    await removeOrders(deps, NORTH, { id: load.id, orderIds: ids.slice(0, 10), by: ME });
    await removeOrders(deps, NORTH, { id: load.id, orderIds: ids.slice(0, 10), by: ME });
    await changeLoad(deps, NORTH, load.id, { by: ME, scac: 'ABCD', arrivalAt: load.arrivalAt });
    expect((await events(load)).slice(before).map(({ act }) => act)).toEqual([
      { kind: 'orders-removed', why: 'taken-out', orders: ids.slice(0, 10) },
    ]);
  });

  test('tell of a place that sends an order elsewhere, of a load that empties, and of one given up', async () => {
    await orders('1001');
    await anOrder(deps, NORTH, '1001', { place: { city: 'Hamilton', zip: 'L8P 1A1' } });
    const [emptied, next] = await foldsHold();
    if (emptied === undefined || next === undefined) throw new Error('there must be two');
    expect(await kinds(emptied)).toEqual([
      ['opened', 'automatic'],
      ['orders-added', 'automatic'],
      ['orders-removed', 'automatic'],
      ['cancelled', 'automatic'],
    ]);
    await cancelLoad(deps, NORTH, next.id, ME);
    await cancelLoad(deps, NORTH, next.id, ME);
    await foldsHold();
    expect((await events(next)).at(-1)).toMatchObject({
      by: ME,
      act: { kind: 'cancelled', from: 'open', why: 'given-up', orders: ['1001'] },
    });
  });

  test('tell of a carrier that Settings name, and of a customer who was erased', async () => {
    await orders('1001', '1002');
    const load = await only();
    await deps.db.loadRecord.updateMany({ data: { scac: null } });
    await database.db.$transaction((tx) =>
      nameCarrier(tx, { shop: NORTH, laneIds: ['usual'] }, 'WXYZ', { by: ME, at: deps.clock.now() }),
    );
    await database.db.$transaction((tx) =>
      nameCarrier(tx, { shop: NORTH, laneIds: ['usual'] }, 'QRST', { by: ME, at: deps.clock.now() }),
    );
    await database.db.$transaction((tx) => redactOrders(tx, NORTH, ['1002', '404'], deps.clock.now()));
    await foldsHold();
    expect((await events(load)).slice(-2).map(({ act }) => act)).toEqual([
      { kind: 'carrier-changed', before: null, scac: 'WXYZ' },
      { kind: 'orders-removed', why: 'erased', orders: ['1002'] },
    ]);
  });

  test('are not written where the act is refused or undone', async () => {
    await orders('1001');
    const load = await only();
    const before = await events(load);
    await changeLoad(deps, NORTH, load.id, { by: ME, arrivalAt: new Date('2026-11-20T17:00:00Z') });
    await removeOrders(deps, NORTH, { id: load.id, orderIds: ['9'], by: ME });
    await expect(
      database.db.$transaction(async (tx) => {
        await redactOrders(tx, NORTH, ['1001'], deps.clock.now());
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await events(load)).toEqual(before);
  });

  test('hold when eight people take out, add and join at once', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => String(1001 + index));
    await orders(...ids);
    const { id } = await only();
    await Promise.all([
      ...ids.slice(0, 5).map((orderId) => removeOrders(deps, NORTH, { id, orderIds: [orderId], by: ME })),
      ...['2001', '2002', '2003'].map((orderId) => anOrder(deps, NORTH, orderId)),
    ]);
    await Promise.all(ids.slice(0, 5).map((orderId) => addOrder(deps, NORTH, { orderId, loadId: id, by: 'another' })));
    const all = await foldsHold();
    expect((await Promise.all(all.map((load) => inside(load.id)))).flat()).toHaveLength(11);
  });

  test('are neither changed nor deleted, and go with their shop alone', async () => {
    await orders('1001');
    const load = await only();
    await expect(deps.db.loadEvent.updateMany({ data: { by: 'x' } })).rejects.toThrow('load_event is append-only');
    await expect(deps.db.loadEvent.deleteMany({})).rejects.toThrow('load_event is append-only');
    await database.db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL minimis.redaction = 'on'`;
      await tx.loadEvent.deleteMany({ where: { shop: NORTH } });
    });
    expect(await events(load)).toEqual([]);
  });

  test('of a newer version, of an unknown kind or damaged are named, and the others are read all the same', async () => {
    await orders('1001');
    const { id } = await only();
    const row = { shop: NORTH, loadId: id, at: deps.clock.now(), by: ME };
    await deps.db.loadEvent.createMany({
      data: [
        { ...row, kind: 'weighed', details: '{"v":1}' },
        { ...row, kind: 'orders-added', details: '{"v":2,"parcels":[]}' },
        { ...row, kind: 'orders-added', details: '{"v":1,"orders":[7]}' },
        { ...row, kind: 'orders-added', details: 'gone' },
        { ...row, kind: 'cancelled', details: '{"v":1,"why":"emptied","orders":[]}', fromState: 'lost' },
      ],
    });
    const read = await loadEventsOf(deps.db, { shop: NORTH, loadId: id });
    expect(read.map((one) => (one.kind === 'read' ? one.event.act.kind : [one.why, one.field, one.stored.by]))).toEqual(
      [
        'opened',
        'orders-added',
        ['unknown-kind', null, ME],
        ['newer', null, ME],
        ['malformed', 'orders', ME],
        ['malformed', 'details', ME],
        ['malformed', 'from_state', ME],
      ],
    );
  });
});
