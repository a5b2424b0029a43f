import { expect, it } from 'vitest';
import type { ShopifyFulfillmentOrder, ShopifyLineItem, ShopifyOrder } from '#shopify';
import { sealOpenLoad } from '../../web/server/loads/seal.ts';
import { changedSinceSealed } from '../../web/server/loads/since-sealed.ts';
import { readSettings, saveSettings } from '../../web/server/store/settings.ts';
import { aFulfillmentOrder, aLine, chargedInUsd } from '../shopify/order-builder.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { order, pipeline, withPipeline } from './support/placed-orders.ts';

withPipeline();

const part = (
  item: ShopifyLineItem,
  total: number,
  remaining: number,
  over: Partial<ShopifyFulfillmentOrder> = {},
) => ({
  ...aFulfillmentOrder([item], over),
  lineItems: [
    {
      id: 'gid://shopify/FulfillmentOrderLineItem/1',
      totalQuantity: total,
      remainingQuantity: remaining,
      lineItem: { id: item.id },
    },
  ],
});

it('seals what is left of an order, and names its next parcel once that is due', async () => {
  const { settings } = await readSettings(pipeline.deps.db, SHOP);
  const ready = { ...settings, scac: 'ABCD', importerCountry: 'US' };
  await pipeline.deps.db.$transaction((tx) => saveSettings(tx, SHOP, ready, 0, pipeline.at));
  const item = aLine({ currentQuantity: 4, priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('120.00', '120.00') });
  const later = part(item, 1, 1, { status: 'SCHEDULED', fulfillAt: '2025-06-01T00:00:00Z' });
  const gone = part(item, 1, 0, { status: 'CLOSED' });
  const placed = order('1001', '', {
    lineItems: [item],
    fulfillmentOrders: [gone, part(item, 2, 2), later],
    displayFulfillmentStatus: 'PARTIALLY_FULFILLED',
  });
  await pipeline.place(placed);
  const open = await pipeline.deps.db.loadRecord.findFirstOrThrow({ where: { shop: SHOP } });
  let sealed = await sealOpenLoad(pipeline.deps, SHOP, { loadId: open.id, by: '7' });
  if (sealed.kind === 'doubts')
    sealed = await sealOpenLoad(pipeline.deps, SHOP, {
      loadId: open.id,
      by: '7',
      acknowledged: { by: 'Sam', seen: sealed.doubts.seen },
    });
  expect(sealed).toEqual({ kind: 'sealed' });
  const line = await pipeline.deps.db.shipmentLine.findFirstOrThrow({ where: { loadId: open.id } });
  const id = item.id.split('/').at(-1) ?? '';
  expect(JSON.parse(line.orderPieces ?? '')).toEqual({ whole: { [id]: 4 }, gone: { [id]: 1 } });
  let minutes = 0;
  const changed = async (over: Partial<ShopifyOrder>): Promise<string | undefined> => {
    minutes += 1;
    const updatedAt = new Date(pipeline.at.getTime() + minutes * 60_000).toISOString();
    await pipeline.place({ ...placed, ...over, updatedAt });
    const load = await pipeline.deps.db.loadRecord.findFirstOrThrow({ where: { id: open.id } });
    return (await changedSinceSealed(pipeline.deps.db, SHOP, [load])).get(open.id)?.[0]?.message;
  };
  expect(await changed({})).toBeUndefined();
  const left = [gone, part(item, 2, 0, { status: 'CLOSED' })];
  expect(await changed({ fulfillmentOrders: [...left, later] })).toBeUndefined();
  expect(await changed({ fulfillmentOrders: [...left, part(item, 1, 1)] })).toMatch(/another parcel of it is due now/);
  const refunded = { ...item, currentQuantity: 3 };
  expect(await changed({ lineItems: [refunded], fulfillmentOrders: left })).toMatch(/another number of them/);
});
