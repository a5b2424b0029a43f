import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShopifyOrder } from '#shopify';
import { aFulfillmentOrder, aLine, anAddress, anOrder, chargedInUsd } from '../shopify/order-builder.ts';
import { OPEN_DAY, SHOP, startPipeline } from '../support/order-pipeline.ts';
import type { Pipeline } from '../support/order-pipeline.ts';
import { markInstalled } from '../../web/server/store/shops.ts';
import { stateImporter } from '../support/state-importer.ts';

let pipeline: Pipeline;
beforeEach(async () => void (pipeline = await startPipeline(OPEN_DAY)));
afterEach(() => pipeline.close());

/** An order of one Vietnamese article that is ready to cross in three days, the transit days of a new shop. */
function placed(id: string, at: string, over: Partial<ShopifyOrder> = {}): ShopifyOrder {
  const lineItems = [aLine({ priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('40.00', '55.00') })];
  return anOrder({
    id: `gid://shopify/Order/${id}`,
    name: `#${id}`,
    createdAt: at,
    updatedAt: at,
    email: `buyer${id}@example.com`,
    customer: null,
    billingAddress: null,
    shippingAddress: anAddress({ firstName: 'Buyer', lastName: `No${id}`, name: null, address1: `${id} Elm St` }),
    fulfillmentOrders: [{ ...aFulfillmentOrder(lineItems), id: `gid://shopify/FulfillmentOrder/${id}` }],
    currentShippingPriceSet: chargedInUsd('5.00', '7.00'),
    lineItems,
    ...over,
  });
}
const on = (at: string): void => void (pipeline.at = new Date(at));
const noBatching = () =>
  pipeline.deps.db.settings.create({
    data: { shop: SHOP, tagPrefix: 'S321', shipFromCountry: 'CA', automaticBatching: false, updatedAt: OPEN_DAY },
  });

describe('a planned arrival is an estimate', () => {
  it('settles nothing within 48 hours of a change of law that matters to the goods', async () => {
    await stateImporter(pipeline.deps, SHOP);
    on('2025-08-25T15:00:00Z'); // + 3 days: one day before the suspension of 2025-08-29
    expect(await pipeline.place(placed('1001', '2025-08-25T15:00:00Z'))).toMatchObject({
      arrivalDay: '2025-08-28',
      verdict: 'review',
      leadReason: 'BOUNDARY',
      entry: '11',
    });
    expect(pipeline.shopify.written('1001').tags).toEqual([
      'Cross-hold-boundary',
      'S321-review',
      'S321-boundary',
      'Entry-11',
    ]);
  });

  it('settles what no change of law is near to', async () => {
    on('2025-08-21T15:00:00Z');
    expect(await pipeline.place(placed('1001', '2025-08-21T15:00:00Z'))).toMatchObject({ verdict: 'eligible' });
  });
});

describe('an order that has not left by its planned day', () => {
  it('is decided by the law of the next day that it can still arrive on', async () => {
    await noBatching();
    on('2025-09-10T15:00:00Z');
    expect(await pipeline.place(placed('1001', '2025-08-20T15:00:00Z'))).toMatchObject({
      arrivalDay: '2025-09-11',
      arrivalFrom: 'transit-days',
      verdict: 'ineligible',
      leadReason: 'SUSPENDED_ALL',
    });
  });

  it('keeps its plan while that day is today or to come', async () => {
    on('2025-03-06T15:00:00Z');
    expect(await pipeline.place(placed('1001', '2025-03-03T15:00:00Z'))).toMatchObject({ arrivalDay: '2025-03-06' });
  });

  it('but one that left, or was cancelled, keeps placed plus transit days', async () => {
    on('2025-09-10T15:00:00Z');
    const left = await pipeline.place(
      placed('1001', '2025-08-20T15:00:00Z', { displayFulfillmentStatus: 'FULFILLED' }),
    );
    expect(left).toMatchObject({ arrivalDay: '2025-08-23', verdict: 'eligible' });
    const cancelled = await pipeline.place(
      placed('1002', '2025-08-20T15:00:00Z', { cancelledAt: '2025-08-21T15:00:00Z' }),
    );
    expect(cancelled).toMatchObject({ arrivalDay: '2025-08-23' });
  });

  it('leaves under the plan that it waited with, not under the law of a day long gone', async () => {
    await noBatching();
    on('2025-09-10T15:00:00Z');
    const order = placed('1001', '2025-08-20T15:00:00Z');
    await pipeline.place(order);
    const row = await pipeline.place({
      ...order,
      displayFulfillmentStatus: 'FULFILLED',
      updatedAt: '2025-09-10T16:00:00Z',
    });
    expect(row).toMatchObject({ arrivalDay: '2025-09-11', verdict: 'ineligible' });
  });

  it('is planned anew each day by the daily job, for all of one person’s orders alike', async () => {
    await noBatching();
    on('2025-08-24T15:00:00Z');
    const first = placed('1001', '2025-08-20T15:00:00Z');
    await pipeline.place(first);
    await pipeline.place(placed('1002', '2025-08-24T15:00:00Z'));
    await pipeline.place(placed('1003', '2025-08-20T15:00:00Z', { displayFulfillmentStatus: 'FULFILLED' }));
    expect(await pipeline.row('1001')).toMatchObject({ arrivalDay: '2025-08-25', verdict: 'eligible' });
    on('2025-08-30T05:07:00Z');
    pipeline.send({ name: 'replan-arrivals', payload: {} });
    await pipeline.drain();
    for (const id of ['1001', '1002']) {
      expect(await pipeline.row(id)).toMatchObject({
        arrivalDay: '2025-08-31',
        verdict: 'ineligible',
        leadReason: 'SUSPENDED_ALL',
      });
      expect(pipeline.shopify.written(id).tags).toContain('S321-suspended');
    }
    expect(await pipeline.row('1003')).toMatchObject({ arrivalDay: '2025-08-23' });
    pipeline.send({ name: 'replan-arrivals', payload: {} });
    expect(await pipeline.drain()).toBe(1);
  });

  it('is left to the shipment that it is in, and to shops that are here', async () => {
    on('2025-03-03T15:00:00Z');
    const inside = await pipeline.place(placed('1001', '2025-03-03T15:00:00Z'));
    expect(inside).toMatchObject({ arrivalFrom: 'shipment', arrivalDay: '2025-03-06' });
    on('2025-03-10T15:00:00Z');
    pipeline.send({ name: 'replan-arrivals', payload: {} });
    expect(await pipeline.drain()).toBe(1);
    await pipeline.deps.db.orderRecord.updateMany({ data: { arrivalFrom: 'transit-days' } });
    await pipeline.deps.db.shop.updateMany({ data: { state: 'uninstalled' } });
    pipeline.send({ name: 'replan-arrivals', payload: {} });
    expect(await pipeline.drain()).toBe(1);
  });
});

describe('a way across without a schedule that arrives on working days', () => {
  const onWorkingDays = () =>
    pipeline.deps.db.laneRecord.update({
      where: { shop_id: { shop: SHOP, id: 'usual' } },
      data: { workingDays: true },
    });

  it.each([
    // Placed on a Tuesday: three days later is a Friday.
    ['2025-03-04', '2025-03-07'],
    // On a Wednesday and a Thursday: Saturday and Sunday become Monday.
    ['2025-03-05', '2025-03-10'],
    ['2025-03-06', '2025-03-10'],
    // Labor Day is the Monday after: Tuesday.
    ['2025-08-27', '2025-09-02'],
  ])('plans what was placed on %s for %s, and opens its load on that day', async (placedOn, arrivalDay) => {
    await stateImporter(pipeline.deps, SHOP);
    await onWorkingDays();
    on(`${placedOn}T15:00:00Z`);
    expect(await pipeline.place(placed('1001', `${placedOn}T15:00:00Z`))).toMatchObject({ arrivalDay });
    const loads = await pipeline.deps.db.loadRecord.findMany({ where: { shop: SHOP } });
    for (const load of loads) expect(load.arrivalDay).toBe(arrivalDay);
  });

  it('leaves an order that waits over a weekend for the Monday', async () => {
    await onWorkingDays();
    on('2025-03-14T15:00:00Z'); // a Friday
    expect(await pipeline.place(placed('1001', '2025-03-03T15:00:00Z'))).toMatchObject({ arrivalDay: '2025-03-17' });
  });

  it('is what a shop of today begins with, and one of before keeps any day, installed again or not', async () => {
    const { db } = pipeline.deps;
    const workingDays = async (shop: string) =>
      (await db.laneRecord.findMany({ where: { shop }, select: { workingDays: true } })).map((row) => row.workingDays);
    await db.$transaction((tx) => markInstalled(tx, 'south-shop.myshopify.com', null, OPEN_DAY));
    expect(await workingDays('south-shop.myshopify.com')).toEqual([true]);
    await db.$transaction((tx) => markInstalled(tx, SHOP, null, OPEN_DAY));
    expect(await workingDays(SHOP)).toEqual([false]);
  });
});
