import { expect, it } from 'vitest';
import { sayKept } from '../../web/server/base/kept-said.ts';
import { readSettings, saveSettings } from '../../web/server/store/settings.ts';
import { aFulfillmentOrder, aLine } from '../shopify/order-builder.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { order, pipeline, someoneElse, withPipeline } from './support/placed-orders.ts';

withPipeline();

const DAY_MS = 86_400_000;
const held = async () =>
  (await pipeline.deps.db.orderRecord.findMany({ select: { orderId: true }, orderBy: { orderId: 'asc' } })).map(
    ({ orderId }) => orderId,
  );
const erase = () => pipeline.run({ name: 'erase-old-orders', payload: {} });
const later = (days: number): void => void (pipeline.at = new Date(pipeline.at.getTime() + days * DAY_MS));

/** Sent whole: nothing of it waits. */
function sent(id: string, name: string) {
  const lineItems = [aLine({})];
  const part = { ...aFulfillmentOrder(lineItems), id: `gid://shopify/FulfillmentOrder/${id}`, status: 'CLOSED' };
  return order(id, '40.00', {
    ...someoneElse(name),
    lineItems,
    displayFulfillmentStatus: 'FULFILLED',
    fulfillmentOrders: [{ ...part, lineItems: part.lineItems.map((line) => ({ ...line, remainingQuantity: 0 })) }],
  });
}

async function keepFor(days: number | null): Promise<void> {
  const { settings, revision } = await readSettings(pipeline.deps.db, SHOP);
  await pipeline.deps.db.$transaction((tx) =>
    saveSettings(tx, SHOP, { ...settings, retentionDays: days }, revision, pipeline.at),
  );
}

it('an order that left is kept for two years where nothing is said, and then erased for good', async () => {
  await pipeline.place(sent('1001', 'Noor'));
  await pipeline.place(order('1002', '40.00', someoneElse('Ada')));
  const left = await pipeline.row('1001');
  expect(left.standing).toBe('gone');
  later(729);
  await erase();
  expect(await held()).toEqual(['1001', '1002']);
  later(6); // past its arrival, which was planned some days after
  await erase();
  // The other has not left.
  expect(await held()).toEqual(['1002']);
  expect(await pipeline.deps.db.verdictRecord.count({ where: { orderId: '1001' } })).toBe(0);
  expect(await pipeline.deps.db.personDay.count({ where: { orderId: '1001' } })).toBe(0);
  const [note, ...more] = await pipeline.deps.db.privacyRequest.findMany();
  expect(more).toEqual([]);
  expect(note).toMatchObject({ topic: 'retention', orderIds: ['1001'], doneAt: pipeline.at });
  expect(sayKept(note?.result ?? null)).toBe('Erased 1, minimised 0');
  // A note that somebody adds at Shopify brings nobody back.
  await pipeline.run({ name: 'read-order', payload: { shop: SHOP, orderId: '1001', cause: 'order-updated' } });
  await erase();
  expect(await held()).toEqual(['1002']);
  expect(await pipeline.deps.db.privacyRequest.count()).toBe(1);
});

it.each([
  [90, 96, []],
  [90, 88, ['1001']],
  [null, 4000, ['1001']],
] as const)('a shop that keeps orders %j days, after %i', async (days, after, left) => {
  await keepFor(days);
  await pipeline.place(sent('1001', 'Noor'));
  later(after);
  await erase();
  expect(await held()).toEqual(left);
});

it('what changed lately is kept, and so is what is in an open load', async () => {
  await keepFor(90);
  await pipeline.place(sent('1001', 'Noor'));
  await pipeline.place(sent('1002', 'Ada'));
  later(120);
  const changed = { shop: SHOP, orderId: '1001' };
  await pipeline.deps.db.orderRecord.update({
    where: { shop_orderId: changed },
    data: { shopifyUpdatedAt: new Date(pipeline.at.getTime() - DAY_MS) },
  });
  await erase();
  expect(await held()).toEqual(['1001']);
});
