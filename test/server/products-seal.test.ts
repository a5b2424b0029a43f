import { beforeEach, expect, it } from 'vitest';
import { country, hts } from '#domain';
import { editProducts } from '../../web/server/products/edit.ts';
import { storeReadings } from '../../web/server/products/store-readings.ts';
import { redecideOrders } from '../../web/server/judging/decide.ts';
import { sealAnyway } from './support/seal-anyway.ts';
import { sealedLoadOf } from '../../web/server/loads/since-sealed.ts';
import { inTransaction } from '../../web/server/store/transaction.ts';
import { loadVerdict } from '../../web/server/store/verdicts.ts';
import { CLOSED, deps, ME, onShippingStage, only, order, sent, today } from './support/shipping-stage.ts';
import { anOrder, NORTH } from './support/shipping.ts';

onShippingStage();
beforeEach(async () => {
  await deps.db.productRecord.deleteMany({});
  const reading = {
    variantId: '7',
    productId: '70',
    inventoryItemId: '700',
    title: 'Cotton T-shirt, knit',
    variantTitle: null,
    sku: 'TS-1',
    productType: 'Clothing',
    vendor: null,
    imageUrl: null,
    crosses: true,
    updatedAt: CLOSED,
    origin: country('VN'),
    hts: hts('6109100012'),
    generalHts: null,
    weightGrams: 210,
  };
  await inTransaction(deps.db, (tx) => storeReadings(tx, deps, { shop: NORTH, readings: [reading], told: false }));
});

const state = (facts: Parameters<typeof editProducts>[2]['edits'][number]['facts']) =>
  inTransaction(deps.db, (tx) =>
    editProducts(tx, deps, {
      shop: NORTH,
      edits: [{ variantId: '7', revision: null, facts }],
      who: {
        by: ME,
        originOfChange: 'page',
        reason: null,
      },
    }),
  );
const decideAgain = (...ids: string[]) =>
  inTransaction(deps.db, (tx) => redecideOrders(tx, deps, { shop: NORTH, orderIds: ids, cause: 'test' }));
const decidedBy = async (orderId: string) => {
  const verdict = await loadVerdict(deps.db, NORTH, (await order(orderId)).verdictId);
  const line = verdict?.lots[0]?.lines[0];
  return { origin: line?.origin, description: line?.description };
};

it('an order in a sealed shipment keeps the facts that it was declared by, and another one takes the new ones', async () => {
  await anOrder(deps, NORTH, '1001', { line: { article: '7' } });
  await state({ description: 'Knitted cotton T-shirt' });
  await decideAgain('1001');
  const { id } = await only();
  expect(await sealAnyway(deps, NORTH, id, ME)).toEqual({ kind: 'sealed' });
  today(new Date(CLOSED.getTime() + 60_000));
  await anOrder(deps, NORTH, '1002', { line: { article: '7' } });
  sent.length = 0;

  await state({ origin: 'CU', description: 'Linen T-shirt' });
  const held = await deps.db.orderProduct.findMany({ orderBy: { orderId: 'asc' } });
  expect(held.map(({ orderId, open, stale }) => [orderId, open, stale])).toEqual([
    ['1001', false, false],
    ['1002', true, true],
  ]);
  expect(sent.map(({ name }) => name)).toEqual(['write-article', 'decide-holders']);
  // Shopify tells of the sealed order again, and by then of the article as it is now.
  await anOrder(deps, NORTH, '1001', { line: { article: '7', origin: country('CU') } });
  await decideAgain('1001', '1002');
  expect(await decidedBy('1001')).toEqual({ origin: 'VN', description: 'Knitted cotton T-shirt' });
  expect(await decidedBy('1002')).toEqual({ origin: 'CU', description: 'Linen T-shirt' });
  expect((await order('1001')).leadReason).toBe('SUSPENDED_ALL');
  expect((await order('1002')).leadReason).toBe('EMBARGO');
});

it('a product changed just before the seal is in the load and in the decision that the load was sealed by', async () => {
  await anOrder(deps, NORTH, '1001', { line: { article: '7' } });
  await anOrder(deps, NORTH, '1002');
  const [changing, same] = [await order('1001'), await order('1002')];
  await state({ origin: 'IN' });
  expect((await decidedBy('1001')).origin).toBe('VN');
  const { id } = await only();
  expect(await sealAnyway(deps, NORTH, id, ME)).toEqual({ kind: 'sealed' });

  const load = sealedLoadOf(await only());
  expect(load?.shipments.map(({ commodities }) => commodities.map(({ origin }) => origin))).toEqual([['IN'], ['VN']]);
  expect((await decidedBy('1001')).origin).toBe('IN');
  const lines = await deps.db.shipmentLine.findMany({ where: { loadId: id }, orderBy: { orderId: 'asc' } });
  expect(lines.map(({ verdictId }) => verdictId)).toEqual([(await order('1001')).verdictId, same.verdictId]);
  expect(lines[0]?.verdictId).not.toBe(changing.verdictId);
  const records = await deps.db.verdictRecord.findMany({ where: { orderId: '1001' }, select: { cause: true } });
  expect(records.map(({ cause }) => cause).sort()).toEqual(['seal', 'test']);
});
