import { describe, expect, test } from 'vitest';
import { projectLoad, readSealedLoad, totalsOf } from '#domain';
import type { LoadState } from '#domain';
import { handOver, recordScans, takeBack } from '../../web/server/loads/dock.ts';
import { reopenLoad } from '../../web/server/loads/reopen.ts';
import { sealOpenLoad } from '../../web/server/loads/seal.ts';
import { settleExceptions } from '../../web/server/loads/settle.ts';
import type { SettleAsked } from '../../web/server/loads/settle.ts';
import { changedSinceSealed } from '../../web/server/loads/since-sealed.ts';
import { loadEventsOf } from '../../web/server/store/load-events.ts';
import { database, deps, inside, loads, ME, onShippingStage, only, order, orders } from './support/shipping-stage.ts';
import { anOrder, NORTH } from './support/shipping.ts';

onShippingStage();

const OTHER = '78';

async function aSealedLoad(...ids: string[]) {
  await orders(...ids);
  const { id } = await only();
  expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME })).toEqual({ kind: 'sealed' });
  return id;
}
const settle = (loadId: string, asked: Partial<SettleAsked> & Pick<SettleAsked, 'orderIds' | 'how'>) =>
  settleExceptions(deps, NORTH, { loadId, reason: null, seen: {}, by: ME, ...asked });
const open = async (id: string) => {
  const load = await deps.db.loadRecord.findFirstOrThrow({ where: { id } });
  return (await changedSinceSealed(deps.db, NORTH, [load])).get(id) ?? [];
};
const seenIn = async (id: string) =>
  Object.fromEntries((await open(id)).map(({ orderId, seen }) => [orderId, seen] as const));
const document = async (id: string) => {
  const { sealedDocument } = await deps.db.loadRecord.findFirstOrThrow({ where: { id } });
  const read = readSealedLoad(sealedDocument ?? '');
  if (read.kind !== 'sealed') throw new Error(JSON.stringify(read));
  return read.load;
};
const acts = async (loadId: string) =>
  (await loadEventsOf(deps.db, { shop: NORTH, loadId })).flatMap((read) => (read.kind === 'read' ? [read.event] : []));
const revisions = () => deps.db.loadRevision.findMany({ orderBy: { number: 'asc' } });
const cancelled = (id: string) => anOrder(deps, NORTH, id, { cancelledAt: deps.clock.now() });

describe('an order of a sealed load that was cancelled', () => {
  test('is taken off by a revision: the document without it, all others to the byte, and the act with what was declared of it', async () => {
    const id = await aSealedLoad('1001', '1002', '1003');
    const before = await document(id);
    await cancelled('1002');
    expect((await open(id)).map(({ orderId, what }) => [orderId, what])).toEqual([['1002', ['cancelled']]]);
    expect(await settle(id, { orderIds: ['1002'], how: 'take-off' })).toEqual({ kind: 'done', revision: 2 });
    const after = await document(id);
    expect(after).toEqual({ ...before, shipments: before.shipments.filter(({ orderId }) => orderId !== '1002') });
    const [first, second] = await revisions();
    expect([first?.document, second?.document]).toEqual([JSON.stringify(before), JSON.stringify(after)]);
    expect(await deps.db.loadRecord.findFirst()).toMatchObject({
      state: 'sealed',
      orders: 2,
      orders11: 2,
      pieces: BigInt(totalsOf(after).pieces),
      valueUsdMinor: 80_00n,
    });
    expect(await inside(id)).toEqual(['1001', '1003']);
    expect(await order('1002')).toMatchObject({ touchedIn: null });
    expect(await open(id)).toEqual([]);
    const events = await acts(id);
    expect(events.at(-1)).toMatchObject({
      by: ME,
      act: {
        kind: 'revised',
        revision: 2,
        filed: false,
        taken: [{ order: '1002', scn: 'ABCDN2A000002', pieces: 1, valueUsdMinor: 40_00 }],
        replaced: [],
      },
    });
    const projected = projectLoad(events);
    expect(projected).toMatchObject({
      load: { state: 'sealed', revision: 2, documentHash: second?.documentHash, orders: ['1001', '1003'] },
    });
  });

  test('is taken off once: a double click is done both times, another person hears who did it', async () => {
    const id = await aSealedLoad('1001', '1002');
    await cancelled('1002');
    const off = { orderIds: ['1002'], how: 'take-off' } as const;
    const twice = await Promise.all([settle(id, off), settle(id, off)]);
    expect(twice.map(({ kind }) => kind)).toEqual(['done', 'done']);
    const other = await settle(id, { ...off, by: OTHER });
    expect(other).toMatchObject({ kind: 'forestalled' });
    expect(other.kind === 'forestalled' && other.message).toMatch(/^Staff member 77, on .* took it out/);
    expect(await revisions()).toHaveLength(2);
  });

  test('settled by several people at once, one by one, makes one revision after the other', async () => {
    const ids = ['1001', '1002', '1003', '1004'];
    const id = await aSealedLoad(...ids, '1005');
    for (const one of ids) await cancelled(one);
    const outcomes = await Promise.all(
      ids.map((one, at) => settle(id, { orderIds: [one], how: 'take-off', by: String(100 + at) })),
    );
    expect(outcomes.map((one) => one.kind === 'done' && one.revision).sort()).toEqual([2, 3, 4, 5]);
    expect(await inside(id)).toEqual(['1005']);
    expect((await document(id)).shipments.map(({ orderId }) => orderId)).toEqual(['1005']);
  });

  test('is not taken off where none would be left, nor of a load that was opened meanwhile', async () => {
    const id = await aSealedLoad('1001');
    await cancelled('1001');
    expect(await settle(id, { orderIds: ['1001'], how: 'take-off' })).toEqual({ kind: 'last' });
    expect(await revisions()).toHaveLength(1);
    await reopenLoad(deps, NORTH, { loadId: id, by: ME });
    expect(await settle(id, { orderIds: ['1001'], how: 'take-off' })).toMatchObject({ kind: 'not-frozen' });
    expect(await settle('nowhere', { orderIds: ['1001'], how: 'take-off' })).toEqual({ kind: 'not-found' });
  });

  test('and a load that is opened again at that moment: one of the two is told', async () => {
    const id = await aSealedLoad('1001', '1002');
    await cancelled('1002');
    const [opened, settled] = await Promise.all([
      reopenLoad(deps, NORTH, { loadId: id, by: OTHER }),
      settle(id, { orderIds: ['1002'], how: 'take-off' }),
    ]);
    // Whichever came first, the order is out of it, and the load is open.
    expect(opened).toEqual({ kind: 'done' });
    expect(['done', 'not-frozen', 'forestalled']).toContain(settled.kind);
    expect(await inside(id)).toEqual(['1001']);
    expect(await deps.db.loadRecord.findFirst({ where: { id } })).toMatchObject({ state: 'open' });
  });
});

describe('an order of a sealed load that holds other goods, or goes elsewhere', () => {
  test('is declared as it is now under its number, and the load’s sums follow', async () => {
    const id = await aSealedLoad('1001', '1002');
    await anOrder(deps, NORTH, '1002', { line: { quantity: 3 }, consignee: { address1: '9 Other Ave' } });
    expect((await open(id)).map(({ what }) => what)).toEqual([['consignee', 'goods']]);
    expect(await settle(id, { orderIds: ['1002'], how: 'replace' })).toEqual({ kind: 'done', revision: 2 });
    const { shipments } = await document(id);
    expect(
      shipments.map(({ orderId, scn, consignee, commodities }) => [
        orderId,
        scn,
        consignee.address,
        commodities[0]?.quantity,
      ]),
    ).toEqual([
      ['1001', 'ABCDN2A000001', '1001 Sample St', 1],
      ['1002', 'ABCDN2A000002', '9 Other Ave', 3],
    ]);
    expect(await deps.db.loadRecord.findFirst()).toMatchObject({ orders: 2, pieces: 4n, valueUsdMinor: 160_00n });
    expect((await acts(id)).at(-1)?.act).toMatchObject({
      kind: 'revised',
      taken: [],
      replaced: [{ order: '1002', pieces: 1, piecesNow: 3, valueUsdMinor: 40_00, valueNowUsdMinor: 120_00 }],
    });
    expect(await open(id)).toEqual([]);
    const line = await deps.db.shipmentLine.findFirstOrThrow({ where: { orderId: '1002', live: true } });
    expect(line.verdictId).toBe((await order('1002')).verdictId);
    // Once more it is done, and no revision is made of nothing.
    expect(await settle(id, { orderIds: ['1002'], how: 'replace' })).toEqual({ kind: 'done', revision: null });
    expect(await revisions()).toHaveLength(2);
  });

  test('is not where it could not cross in it as it is now, and nothing changes', async () => {
    const id = await aSealedLoad('1001', '1002');
    await anOrder(deps, NORTH, '1002', { line: { weightGrams: null, quantity: 2 } });
    expect(await settle(id, { orderIds: ['1002'], how: 'replace' })).toMatchObject({
      kind: 'refused',
      orders: [{ orderId: '1002', message: expect.stringContaining('weight') as string }],
    });
    await cancelled('1002');
    expect(await settle(id, { orderIds: ['1002'], how: 'replace' })).toMatchObject({ kind: 'refused' });
    expect(await revisions()).toHaveLength(1);
    expect(await inside(id)).toEqual(['1001', '1002']);
  });

  test('is kept as declared for a reason, until it changes again', async () => {
    const id = await aSealedLoad('1001', '1002');
    await anOrder(deps, NORTH, '1002', { consignee: { address1: '9 Other Ave' } });
    const seen = await seenIn(id);
    const keep = { orderIds: ['1002'], how: 'keep', reason: 'The carrier delivers to the old address', seen } as const;
    expect(await settle(id, keep)).toEqual({ kind: 'done', revision: null });
    expect(await settle(id, keep)).toEqual({ kind: 'done', revision: null });
    expect(await open(id)).toEqual([]);
    expect((await acts(id)).filter(({ act }) => act.kind === 'exception-kept')).toMatchObject([
      { by: ME, act: { order: '1002', reason: 'The carrier delivers to the old address' } },
    ]);
    expect(await revisions()).toHaveLength(1);
    await anOrder(deps, NORTH, '1002', { consignee: { address1: '10 Third Ave' } });
    expect((await open(id)).map(({ orderId }) => orderId)).toEqual(['1002']);
    expect(await settle(id, keep)).toMatchObject({ kind: 'changed', orders: [{ orderId: '1002' }] });
  });
});

test('once customs has the manifest, an order that is declared anew gets another number, and the act says so', async () => {
  const id = await aSealedLoad('1001', '1002');
  for (const state of ['handed-over', 'filed'] satisfies LoadState[]) {
    await database.pool.query('UPDATE shipment SET state = $1 WHERE id = $2', [state, id]);
  }
  const { trip, arrivalAt } = await document(id);
  await anOrder(deps, NORTH, '1002', { line: { quantity: 2 } });
  expect(await settle(id, { orderIds: ['1002'], how: 'replace' })).toEqual({ kind: 'done', revision: 2 });
  const after = await document(id);
  expect(after.shipments.map(({ scn }) => scn)).toEqual(['ABCDN2A000001', 'ABCDN2A000003']);
  expect([after.trip?.number, after.arrivalAt]).toEqual([trip?.number, arrivalAt]);
  expect((await acts(id)).at(-1)?.act).toMatchObject({
    filed: true,
    replaced: [{ scn: 'ABCDN2A000002', scnNow: 'ABCDN2A000003' }],
  });
  const line = await deps.db.shipmentLine.findFirstOrThrow({ where: { orderId: '1002', live: true } });
  expect(line.scn).toBe('ABCDN2A000003');
});

describe('an order that left without its parcel', () => {
  const scanned = async () => {
    const id = await aSealedLoad('1001', '1002');
    const scan = { id: 'device-0001', at: deps.clock.now(), act: 'scan', code: 'ABCDN2A000001', count: null } as const;
    expect(await recordScans(deps, { shop: NORTH, loadId: id, by: ME }, [scan])).toMatchObject({ kind: 'scanned' });
    const acknowledged = { name: 'Marta Ruiz', missing: 1, strangers: 0 };
    expect(await handOver(deps, { shop: NORTH, loadId: id, by: ME }, acknowledged)).toEqual({ kind: 'done' });
    return id;
  };

  test('is an exception of its load until it is settled, by taking it off or by keeping it', async () => {
    const id = await scanned();
    const [short, ...others] = await open(id);
    expect(others).toEqual([]);
    expect(short).toMatchObject({ orderId: '1002', orderName: '#1002', what: ['short'], scn: 'ABCDN2A000002' });
    expect(short?.message).toContain('Not all of its parcels were scanned');
    const seen = await seenIn(id);
    await settle(id, { orderIds: ['1002'], how: 'keep', reason: 'It was on the truck', seen });
    expect(await open(id)).toEqual([]);
  });

  test('is none any more once it was taken off, or the truck came back', async () => {
    const id = await scanned();
    await takeBack(deps, { shop: NORTH, loadId: id, by: ME });
    expect(await open(id)).toEqual([]);
    await handOver(deps, { shop: NORTH, loadId: id, by: ME }, { name: 'Marta Ruiz', missing: 1, strangers: 0 });
    expect(await open(id)).toHaveLength(1);
    expect(await settle(id, { orderIds: ['1002'], how: 'take-off' })).toEqual({ kind: 'done', revision: 2 });
    expect(await open(id)).toEqual([]);
    expect((await loads())[0]).toMatchObject({ state: 'handed-over', orders: 1 });
  });
});

test('settled and handed over at once, one goes first: who signed for parcels that are missing is told where another figure holds now', async () => {
  const id = await aSealedLoad('1001', '1002', '1003');
  const scan = { id: 'device-0001', at: deps.clock.now(), act: 'scan', code: 'ABCDN2A000001', count: null } as const;
  await recordScans(deps, { shop: NORTH, loadId: id, by: OTHER }, [scan]);
  await cancelled('1002');
  const hand = (missing: number) =>
    handOver(deps, { shop: NORTH, loadId: id, by: OTHER }, { name: 'Marta Ruiz', missing, strangers: 0 });
  const [settled, handed] = await Promise.all([settle(id, { orderIds: ['1002'], how: 'take-off' }), hand(2)]);
  expect(settled).toEqual({ kind: 'done', revision: 2 });
  const order = (await acts(id)).map(({ act }) => act.kind);
  const [revised, left] = [order.indexOf('revised'), order.indexOf('advanced')];
  // Settled first, one parcel is missing and not two; handed over first, it is taken off what has left.
  if (left === -1) expect(handed).toEqual({ kind: 'missing', missing: 1, strangers: 0, changed: true });
  else {
    expect(handed).toEqual({ kind: 'done' });
    expect(left).toBeLessThan(revised);
  }
  expect(await hand(1)).toEqual({ kind: 'done' });
  expect((await document(id)).shipments.map(({ orderId }) => orderId)).toEqual(['1001', '1003']);
  expect((await loads())[0]).toMatchObject({ state: 'handed-over', orders: 2 });
  expect((await acts(id)).filter(({ act }) => act.kind === 'advanced')).toHaveLength(1);
});

test('the database lets a line of a sealed load go only where the document in force does not name its order', async () => {
  const id = await aSealedLoad('1001', '1002');
  const set = (what: string) =>
    database.pool.query(`UPDATE shipment_line SET ${what} WHERE shipment_id = $1 AND order_id = '1002'`, [id]);
  for (const wrong of ['live = false', "scn = 'ABCDN2A000009'", 'verdict_id = NULL, added_by = NULL'])
    await expect(set(wrong)).rejects.toThrow(/lines do not change|null value/);
  await cancelled('1002');
  await settle(id, { orderIds: ['1002'], how: 'take-off' });
  await expect(set('live = true')).rejects.toThrow('lines do not change');
});
