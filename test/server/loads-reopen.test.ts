import { describe, expect, test } from 'vitest';
import { projectLoad, readSealedLoad } from '#domain';
import { addOrder } from '../../web/server/loads/add.ts';
import { removeOrders } from '../../web/server/loads/change.ts';
import { handOver } from '../../web/server/loads/dock.ts';
import { reopenLoad } from '../../web/server/loads/reopen.ts';
import { sealOpenLoad } from '../../web/server/loads/seal.ts';
import { loadEventsOf } from '../../web/server/store/load-events.ts';
import { database, deps, inside, loads, ME, onShippingStage, only, order, orders } from './support/shipping-stage.ts';
import { anOrder, NORTH } from './support/shipping.ts';

onShippingStage();

const seal = (loadId: string, by = ME) => sealOpenLoad(deps, NORTH, { loadId, by });
const reopen = (loadId: string, by = ME) => reopenLoad(deps, NORTH, { loadId, by });
const numbers = async (loadId: string) => {
  const lines = await deps.db.shipmentLine.findMany({ where: { loadId, live: true }, orderBy: { orderId: 'asc' } });
  return lines.map(({ orderId, scn }) => [orderId, scn]);
};
const tripOf = (document: string | null) => {
  const read = readSealedLoad(document ?? '');
  if (read.kind !== 'sealed') throw new Error(JSON.stringify(read));
  return read.load.trip?.number;
};
const kindsOf = async (loadId: string) =>
  (await loadEventsOf(deps.db, { shop: NORTH, loadId })).map((read) =>
    read.kind === 'read' ? [read.event.act.kind, read.event.by] : ['unreadable', null],
  );

async function aSealedLoad() {
  await orders('1001', '1002', '1003');
  const { id } = await only();
  expect(await seal(id)).toEqual({ kind: 'sealed' });
  return only();
}

describe('a sealed load that is opened again', () => {
  test('is open, has nothing of its seal but the revision that was declared, and takes no order by itself', async () => {
    const sealed = await aSealedLoad();
    expect(await reopen(sealed.id)).toEqual({ kind: 'done' });
    const open = await only();
    expect(open).toMatchObject({
      state: 'open',
      takesNew: false,
      sealedAt: null,
      sealedBy: null,
      sealedDocument: null,
      rulebookVersion: null,
      orders: null,
      orders11: null,
    });
    expect(await inside(open.id)).toEqual(['1001', '1002', '1003']);
    const [revision] = await deps.db.loadRevision.findMany({ where: { loadId: open.id } });
    expect(revision).toMatchObject({ number: 1, document: sealed.sealedDocument });
    const lines = await deps.db.shipmentLine.findMany({ where: { loadId: open.id } });
    expect(lines.map(({ verdictId, orderPieces }) => [verdictId, orderPieces])).toEqual(Array(3).fill([null, null]));
    // Another order of that day does not join what a person is correcting.
    await anOrder(deps, NORTH, '1004');
    expect(await inside(open.id)).toEqual(['1001', '1002', '1003']);
    const [, other] = await loads();
    expect(other).toMatchObject({ state: 'open', takesNew: true });
    const events = await loadEventsOf(deps.db, { shop: NORTH, loadId: open.id });
    const projected = projectLoad(events.flatMap((read) => (read.kind === 'read' ? [read.event] : [])));
    expect(projected).toMatchObject({ load: { state: 'open', sealedAt: null, sealedBy: null, revision: 1 } });
  });

  test('gives each order that stayed its number again, and the load its trip; the next revision is declared', async () => {
    const sealed = await aSealedLoad();
    const before = await numbers(sealed.id);
    await reopen(sealed.id);
    await removeOrders(deps, NORTH, { id: sealed.id, orderIds: ['1002'], by: ME });
    expect(await seal(sealed.id)).toEqual({ kind: 'sealed' });
    expect(await numbers(sealed.id)).toEqual(before.filter(([id]) => id !== '1002'));
    const again = await only();
    expect(tripOf(again.sealedDocument)).toBe(tripOf(sealed.sealedDocument));
    const revisions = await deps.db.loadRevision.findMany({ orderBy: { number: 'asc' } });
    expect(revisions.map(({ number, document }) => [number, document])).toEqual([
      [1, sealed.sealedDocument],
      [2, again.sealedDocument],
    ]);
    expect((await deps.db.shop.findUniqueOrThrow({ where: { shop: NORTH } })).lastScnNumber).toBe(3);
    expect(await kindsOf(sealed.id)).toEqual([
      ['opened', 'automatic'],
      ['orders-added', 'automatic'],
      ['orders-added', 'automatic'],
      ['orders-added', 'automatic'],
      ['sealed', ME],
      ['advanced', ME],
      ['orders-removed', ME],
      ['sealed', ME],
    ]);
  });

  test('numbers anew who came back to it, and all of them once the carrier is another', async () => {
    const { id } = await aSealedLoad();
    await reopen(id);
    await removeOrders(deps, NORTH, { id, orderIds: ['1002'], by: ME });
    await deps.db.orderRecord.updateMany({ data: { heldOut: false } });
    expect(await addOrder(deps, NORTH, { orderId: '1002', loadId: id, by: ME })).toMatchObject({ kind: 'added' });
    await seal(id);
    expect(await numbers(id)).toEqual([
      ['1001', 'ABCDN2A000001'],
      ['1002', 'ABCDN2A000004'],
      ['1003', 'ABCDN2A000003'],
    ]);
    await reopen(id);
    await deps.db.loadRecord.updateMany({ data: { scac: 'WXYZ' } });
    await seal(id);
    expect((await numbers(id)).map(([, scn]) => scn?.slice(0, 4))).toEqual(['WXYZ', 'WXYZ', 'WXYZ']);
  });

  test('lets go of an order that was cancelled meanwhile', async () => {
    const { id } = await aSealedLoad();
    await anOrder(deps, NORTH, '1002', { cancelledAt: deps.clock.now() });
    expect(await order('1002')).toMatchObject({ touchedIn: id });
    await reopen(id);
    expect(await inside(id)).toEqual(['1001', '1003']);
    expect(await order('1002')).toMatchObject({ touchedIn: null });
    expect(await seal(id)).toEqual({ kind: 'sealed' });
  });

  test('is so once: asked twice by one person it is done, and another hears who did it', async () => {
    const { id } = await aSealedLoad();
    const outcomes = await Promise.all([reopen(id), reopen(id), reopen(id)]);
    expect(outcomes).toEqual([{ kind: 'done' }, { kind: 'done' }, { kind: 'done' }]);
    expect((await kindsOf(id)).filter(([kind]) => kind === 'advanced')).toEqual([['advanced', ME]]);
    expect(await reopen(id, '78')).toMatchObject({ kind: 'open', by: ME });
  });

  test('is not where it was handed over at the same moment: one of the two wins, and the other is told', async () => {
    const { id } = await aSealedLoad();
    const [opened, handed] = await Promise.all([
      reopen(id),
      handOver(deps, { shop: NORTH, loadId: id, by: '78' }, null),
    ]);
    const { state } = await only();
    if (state === 'open') expect([opened, handed]).toEqual([{ kind: 'done' }, { kind: 'not-sealed' }]);
    else
      expect([state, opened, handed]).toEqual([
        'handed-over',
        { kind: 'too-late', state: 'handed-over' },
        { kind: 'done' },
      ]);
  });

  test('is not once it was handed over, given up, answered by customs, or never sealed', async () => {
    await orders('1001');
    const { id } = await only();
    expect(await reopen(id)).toEqual({ kind: 'open', by: null, at: null });
    expect(await reopen('nowhere')).toEqual({ kind: 'not-found' });
    await seal(id);
    await database.pool.query(
      `INSERT INTO customs_answer (shop, load_id, sha256, name, raw, received_at, received_by)
       VALUES ($1, $2, 'x', 'ACE', '{}', now(), $3)`,
      [NORTH, id, ME],
    );
    expect(await reopen(id)).toEqual({ kind: 'answered' });
    await handOver(deps, { shop: NORTH, loadId: id, by: ME }, null);
    expect(await reopen(id)).toEqual({ kind: 'too-late', state: 'handed-over' });
    expect(await only()).toMatchObject({ state: 'handed-over' });
  });
});

test('the database opens a sealed row again only without its seal, with its document kept, and taking no orders by itself', async () => {
  const { id, sealedDocument } = await aSealedLoad();
  const cleared = `state = 'open', takes_new = false, sealed_at = NULL, sealed_by = NULL, rulebook_version = NULL, rulebook_hash = NULL,
    sealed_document = NULL, orders = NULL, pieces = NULL, weight_grams = NULL, value_usd_minor = NULL, orders_321 = NULL, orders_11 = NULL,
    orders_01 = NULL, one_entry = NULL`;
  const set = (what: string) => database.pool.query(`UPDATE shipment SET ${what} WHERE id = $1`, [id]);
  for (const wrong of [
    "state = 'open'",
    cleared.replace('sealed_by = NULL', 'sealed_by = sealed_by'),
    cleared.replace('takes_new = false', 'takes_new = true'),
    `${cleared}, port = '3004'`,
    cleared.replace("state = 'open'", "state = 'cancelled'"),
  ])
    await expect(set(wrong)).rejects.toThrow('does not change');
  await database.pool.query("UPDATE shipment SET state = 'handed-over' WHERE id = $1", [id]);
  await expect(set(cleared)).rejects.toThrow('does not change');
  await database.pool.query("UPDATE shipment SET state = 'sealed' WHERE id = $1", [id]);
  await set(cleared);
  expect((await deps.db.loadRevision.findFirstOrThrow()).document).toBe(sealedDocument);
});
