import { expect, test } from 'vitest';
import { readSealedLoad } from '#domain';
import { cancelLoad, changeLoad } from '../../web/server/loads/change.ts';
import { sealOpenLoad } from '../../web/server/loads/seal.ts';
import { redecideOrders } from '../../web/server/judging/decide.ts';
import { inTransaction } from '../../web/server/store/transaction.ts';
import { copyOrders } from '../support/copied-orders.ts';
import { countStatements } from '../support/statements.ts';
import { database, deps, ME, onShippingStage, only, order, orders } from './support/shipping-stage.ts';
import { anOrder, NORTH } from './support/shipping.ts';

onShippingStage();

/** Seals a load of so many orders and gives the number of statements that it took. `differing`: each verdict is recorded anew. */
async function sealOf(count: number, differing: boolean): Promise<number> {
  await orders('1001', '1002');
  await copyOrders(database.pool, NORTH, ['1001', '1002'], count - 2);
  const load = await only();
  if (differing) {
    await database.pool.query('ALTER TABLE verdict_record DISABLE TRIGGER USER');
    await database.pool.query(
      `UPDATE verdict_record SET outcome = replace(outcome, '"verdict":"', '"x":1,"verdict":"')`,
    );
    await database.pool.query('ALTER TABLE verdict_record ENABLE TRIGGER USER');
  }
  const verdicts = await deps.db.verdictRecord.count();
  const counted = countStatements(database.pool);
  expect(await sealOpenLoad(deps, NORTH, { loadId: load.id, by: ME })).toEqual({ kind: 'sealed' });
  const statements = counted.count;
  expect((await deps.db.verdictRecord.count()) - verdicts).toBe(differing ? count : 0);
  const read = readSealedLoad((await only()).sealedDocument ?? '');
  if (read.kind !== 'sealed') throw new Error(JSON.stringify(read));
  expect(read.load.shipments).toHaveLength(count);
  const lines = await deps.db.shipmentLine.findMany({ where: { loadId: load.id } });
  for (const line of lines) expect(line.verdictId).toBe((await order(line.orderId)).verdictId);
  return statements;
}

test.each([false, true])(
  'a seal of 30 orders issues as many statements as one of 3, whether or not verdicts are recorded anew (%s)',
  async (differing) => {
    const few = await sealOf(3, differing);
    await database.pool.query('TRUNCATE shipment_line, shipment, verdict_record, person_day, order_record CASCADE');
    const many = await sealOf(30, differing);
    expect(few).toBeGreaterThan(5);
    expect(many).toBe(few);
  },
);

/** Moves the arrival of a load of so many orders by a day, or gives it up, and gives the number of statements that it took. */
async function changeOf(count: number, change: (id: string) => Promise<unknown>): Promise<number> {
  await orders('1001', '1002');
  await copyOrders(database.pool, NORTH, ['1001', '1002'], count - 2);
  const { id } = await only();
  const counted = countStatements(database.pool);
  expect(await change(id)).toEqual({ kind: 'done' });
  return counted.count;
}
const empty = () =>
  database.pool.query('TRUNCATE shipment_line, shipment, verdict_record, person_day, order_record CASCADE');
const moveByADay = async (id: string) => {
  const { arrivalAt } = await only();
  const next = new Date(arrivalAt.getTime() + 86_400_000);
  const changed = await changeLoad(deps, NORTH, id, { arrivalAt: next, by: ME });
  const held = await deps.db.shipmentLine.count({ where: { loadId: id, live: true } });
  expect(held).toBe(await deps.db.orderRecord.count({ where: { arrivalAt: next } }));
  expect(held).toBeGreaterThan(2);
  return changed;
};

test('moving the arrival of a load of 30 orders issues as many statements as of one of 3', async () => {
  const few = await changeOf(3, moveByADay);
  await empty();
  expect(await changeOf(30, moveByADay)).toBe(few);
});

test('giving up a load of 30 orders issues as many statements as one of 3', async () => {
  const few = await changeOf(3, (id) => cancelLoad(deps, NORTH, id, ME));
  await empty();
  expect(await changeOf(30, (id) => cancelLoad(deps, NORTH, id, ME))).toBe(few);
  expect(await deps.db.orderRecord.count({ where: { heldOut: true } })).toBe(30);
});

test('orders of one person decided together come out as each decided by itself: nothing is recorded anew', async () => {
  const consignee = { name: 'Ann Example', address1: '1 Sample St' };
  const ids = ['1001', '1002', '1003'];
  for (const id of ids) await anOrder(deps, NORTH, id, { consignee, line: { quantity: 5 } });
  const decide = (some: readonly string[]) =>
    inTransaction(deps.db, (tx) => redecideOrders(tx, deps, { shop: NORTH, orderIds: some, cause: 'test' }));
  for (const id of [...ids, ...ids]) await decide([id]);
  const neighbours = await deps.db.verdictRecord.findUniqueOrThrow({
    where: { shop_id: { shop: NORTH, id: (await order('1001')).verdictId } },
    select: { inputs: true },
  });
  expect(neighbours.inputs).toContain('"orderId":"1003"');
  const before = await deps.db.verdictRecord.count();
  await decide(ids);
  expect(await deps.db.verdictRecord.count()).toBe(before);
});
