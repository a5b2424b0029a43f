import { describe, expect, it } from 'vitest';
import type { ShopifyFulfillmentOrder, ShopifyLineItem, ShopifyOrder } from '#shopify';
import { readSettings, saveSettings } from '../../web/server/store/settings.ts';
import { aFulfillmentOrder, aLine, chargedInUsd } from '../shopify/order-builder.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { order, pipeline, someoneElse, withPipeline } from './support/placed-orders.ts';

withPipeline();

const DAY_MS = 86_400_000;
const line = (usd: string, quantity = 1): ShopifyLineItem =>
  aLine({ currentQuantity: quantity, priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd(usd, usd) });

function part(
  item: ShopifyLineItem,
  total: number,
  remaining: number,
  over: Partial<ShopifyFulfillmentOrder> = {},
): ShopifyFulfillmentOrder {
  const lines = [
    {
      id: 'gid://shopify/FulfillmentOrderLineItem/1',
      totalQuantity: total,
      remainingQuantity: remaining,
      lineItem: { id: item.id },
    },
  ];
  return { ...aFulfillmentOrder([item], over), lineItems: lines };
}

/** The same order at Shopify, changed a minute later. */
let minutes = 0;
const then = (before: ShopifyOrder, over: Partial<ShopifyOrder>): ShopifyOrder => ({
  ...before,
  ...over,
  updatedAt: new Date(pipeline.at.getTime() + (minutes += 1) * 60_000).toISOString(),
});

const loadOf = async (orderId: string): Promise<string | null> => {
  const found = await pipeline.deps.db.shipmentLine.findFirst({
    where: { shop: SHOP, orderId, live: true },
    include: { shipment: true },
  });
  return found === null ? null : `${found.shipment.state} ${found.shipment.arrivalDay}`;
};
const told = async (topicCause: string, orderId: string) => {
  pipeline.send({ name: 'read-order', payload: { shop: SHOP, orderId, cause: topicCause } });
  await pipeline.drain();
};

describe('an order that Shopify holds back', () => {
  it('leaves its open shipment when a hold is placed, and comes back when it is released', async () => {
    const placed = order('1001', '40.00');
    await pipeline.place(placed);
    expect(await loadOf('1001')).toBe('open 2025-03-06');
    const [open] = placed.fulfillmentOrders;
    if (open === undefined) throw new Error('no fulfilment order');
    const hold = { status: 'ON_HOLD', fulfillmentHolds: [{ reason: 'HIGH_RISK_OF_FRAUD', reasonNotes: null }] };
    // A hold does not always change the order's own time.
    const held = await pipeline.place({ ...placed, fulfillmentOrders: [{ ...open, ...hold }] });
    expect([held.verdict, held.standing, await loadOf('1001')]).toEqual(['eligible', 'held', null]);
    await pipeline.place(then(placed, {}));
    expect(await loadOf('1001')).toBe('open 2025-03-06');
  });

  it('still counts for its person on its day', async () => {
    const held = order('1001', '500.00');
    const fulfillmentOrders = held.fulfillmentOrders.map((one) => ({ ...one, status: 'ON_HOLD' }));
    await pipeline.place({ ...held, fulfillmentOrders });
    expect(await pipeline.place(order('1002', '500.00'))).toMatchObject({
      verdict: 'ineligible',
      leadReason: 'AGGREGATE_OVER',
    });
  });

  it('is planned for the day on which its next parcel becomes due, and joins then', async () => {
    const item = line('90.00', 3);
    const month = (day: string, status: string, remaining = 1) =>
      part(item, 1, remaining, {
        id: `gid://shopify/FulfillmentOrder/${day.replaceAll('-', '')}`,
        status,
        fulfillAt: `${day}T12:00:00Z`,
      });
    const [april, may] = [month('2025-04-01', 'SCHEDULED'), month('2025-05-01', 'SCHEDULED')];
    const first = order('1001', '', {
      lineItems: [item],
      fulfillmentOrders: [month('2025-03-03', 'OPEN'), april, may],
    });
    const placed = await pipeline.place(first);
    expect(placed).toMatchObject({ verdict: 'eligible', valueUsdMinor: 3000n, pieces: 1 });
    expect(await loadOf('1001')).toBe('open 2025-03-06');
    const left = {
      displayFulfillmentStatus: 'PARTIALLY_FULFILLED',
      fulfillmentOrders: [month('2025-03-03', 'CLOSED', 0), april, may],
    };
    const waiting = await pipeline.place(then(first, left));
    expect(waiting).toMatchObject({ standing: 'scheduled', arrivalDay: '2025-04-04', pieces: 1, valueUsdMinor: 3000n });
    expect(await loadOf('1001')).toBeNull();
    pipeline.at = new Date('2025-04-01T12:00:10Z');
    await pipeline.place(
      then(first, { ...left, fulfillmentOrders: [month('2025-03-03', 'CLOSED', 0), month('2025-04-01', 'OPEN'), may] }),
    );
    expect(await loadOf('1001')).toBe('open 2025-04-04');
  });

  it('is one contract however many parcels it is sent in: what has left and what waits is held against the limit', async () => {
    const item = line('900.00', 3);
    const parcels = [
      part(item, 1, 0, { status: 'CLOSED' }),
      part(item, 1, 1),
      part(item, 1, 1, { status: 'SCHEDULED', fulfillAt: '2025-06-01T00:00:00Z' }),
    ];
    const row = await pipeline.place(
      order('1001', '', {
        lineItems: [item],
        fulfillmentOrders: parcels,
        displayFulfillmentStatus: 'PARTIALLY_FULFILLED',
      }),
    );
    expect(row).toMatchObject({ verdict: 'ineligible', leadReason: 'SPLIT_ORDER', valueUsdMinor: 30000n });
  });
});

describe('what is left of a partly fulfilled order', () => {
  it('travels, while what has left keeps the day that it was planned for', async () => {
    const item = line('90.00', 3);
    const placed = order('1001', '', { lineItems: [item], fulfillmentOrders: [part(item, 3, 3)] });
    await pipeline.place(placed);
    const sent = {
      displayFulfillmentStatus: 'PARTIALLY_FULFILLED',
      fulfillmentOrders: [part(item, 3, 2, { status: 'IN_PROGRESS' })],
    };
    const row = await pipeline.place(then(placed, sent));
    expect(row).toMatchObject({ standing: 'to-go', pieces: 2, valueUsdMinor: 6000n });
    expect(await loadOf('1001')).toBe('open 2025-03-06');
    pipeline.at = new Date(pipeline.at.getTime() + 10 * DAY_MS);
    pipeline.send({ name: 'decide-order', payload: { shop: SHOP, orderId: '1001', cause: 'replan' } });
    await pipeline.drain();
    const days = await pipeline.deps.db.personDay.findMany({ where: { orderId: '1001' }, orderBy: { lotId: 'asc' } });
    expect(new Set(days.map(({ lotId, arrivalDay }) => `${lotId} ${arrivalDay}`))).toEqual(
      new Set(['1001 2025-03-06', '1001/1-1 2025-03-06']),
    );
  });

  it('is nothing once all has left: it joins nothing, and keeps its verdict and its goods', async () => {
    const placed = order('1001', '40.00');
    await pipeline.place({
      ...placed,
      displayFulfillmentStatus: 'FULFILLED',
      fulfillmentOrders: placed.fulfillmentOrders.map((one) => ({
        ...one,
        status: 'CLOSED',
        lineItems: one.lineItems.map((each) => ({ ...each, remainingQuantity: 0 })),
      })),
    });
    expect(await pipeline.row('1001')).toMatchObject({
      verdict: 'eligible',
      standing: 'gone',
      pieces: 1,
      valueUsdMinor: 4000n,
    });
    expect(await loadOf('1001')).toBeNull();
  });
});

describe('what never crosses', () => {
  it('is not asked about: a pick-up without address, origin or code is no import and has no question', async () => {
    const bare = aLine({ stock: null, priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('900.00', '900.00') });
    const fulfillmentOrders = [part(bare, 1, 1, { deliveryMethod: { methodType: 'PICK_UP' } })];
    const row = await pipeline.place(
      order('1001', '', { lineItems: [bare], fulfillmentOrders, shippingAddress: null }),
    );
    expect(row).toMatchObject({
      verdict: 'not-applicable',
      leadReason: 'NO_PHYSICAL_GOODS',
      missing: [],
      standing: 'none',
    });
    expect(await pipeline.deps.db.openQuestion.count()).toBe(0);
    expect(await pipeline.deps.db.personDay.count({ where: { valueUsdMinor: { gt: 0 } } })).toBe(0);
  });

  it('counts for nobody: $700 at the till, $500 shipped, and $200 of another order that day are free', async () => {
    const [till, sent] = [line('700.00'), line('500.00')];
    const fulfillmentOrders = [
      part(till, 1, 0, { status: 'CLOSED', deliveryMethod: { methodType: 'RETAIL' } }),
      part(sent, 1, 1),
    ];
    await pipeline.place(
      order('1001', '', {
        lineItems: [till, sent],
        fulfillmentOrders,
        displayFulfillmentStatus: 'PARTIALLY_FULFILLED',
      }),
    );
    expect(await pipeline.place(order('1002', '200.00'))).toMatchObject({ verdict: 'eligible' });
    expect(await pipeline.row('1001')).toMatchObject({ verdict: 'eligible', valueUsdMinor: 50000n });
  });
});

describe('an order that is none, or none any more', () => {
  it('of a test is out and counts for nobody', async () => {
    expect(await pipeline.place(order('1001', '700.00', { test: true }))).toMatchObject({
      verdict: 'not-applicable',
      valueUsdMinor: 0n,
    });
    expect([await loadOf('1001'), await pipeline.deps.db.personDay.count()]).toEqual([null, 0]);
    expect(await pipeline.place(order('1002', '700.00'))).toMatchObject({ verdict: 'eligible' });
  });

  it('that was deleted leaves its open shipment, and its person is free of it', async () => {
    const first = order('1001', '500.00');
    await pipeline.place(first);
    await pipeline.place(order('1002', '500.00'));
    expect((await pipeline.row('1002')).leadReason).toBe('AGGREGATE_OVER');
    pipeline.shopify.orders.delete(first.id);
    await told('order-deleted', '1001');
    expect((await pipeline.row('1001')).deletedAt).not.toBeNull();
    expect([await loadOf('1001'), (await pipeline.row('1002')).verdict]).toEqual([null, 'eligible']);
  });

  it('that is too old to be shown is deleted where a delivery says so or all orders are shown, and not for its age', async () => {
    const placed = {
      ...order('1001', '40.00'),
      createdAt: new Date(pipeline.at.getTime() - 70 * DAY_MS).toISOString(),
    };
    await pipeline.place(placed);
    pipeline.shopify.orders.delete(placed.id);
    await told('order-updated', '1001');
    expect((await pipeline.row('1001')).deletedAt).toBeNull();
    await told('order-deleted', '1001');
    expect((await pipeline.row('1001')).deletedAt).not.toBeNull();
  });

  it('that no delivery told of is found by the next reconciliation, and not one that is merely too old', async () => {
    const placed = [
      order('1001', '40.00'),
      order('1002', '40.00', someoneElse('Ann')),
      {
        ...order('1003', '40.00', someoneElse('Bob')),
        createdAt: new Date(pipeline.at.getTime() - 70 * DAY_MS).toISOString(),
      },
    ];
    for (const one of placed) await pipeline.place(one);
    pipeline.shopify.orders.delete('gid://shopify/Order/1001');
    pipeline.shopify.orders.delete('gid://shopify/Order/1003');
    pipeline.shopify.asked.length = 0;
    pipeline.send({ name: 'reconcile', payload: {} });
    await pipeline.drain();
    expect(pipeline.shopify.asked.filter(({ operation }) => operation === 'OrdersThere')).toHaveLength(1);
    const deleted = await pipeline.deps.db.orderRecord.findMany({
      where: { deletedAt: { not: null } },
      select: { orderId: true },
    });
    expect(deleted).toEqual([{ orderId: '1001' }]);
    expect(await loadOf('1001')).toBeNull();
  });
});

describe('an order that is not paid', () => {
  it.each([
    ['PAID', true, true],
    ['AUTHORIZED', true, true],
    ['PARTIALLY_REFUNDED', true, true],
    [null, true, true],
    ['PENDING', false, true],
    ['PARTIALLY_PAID', false, true],
    ['EXPIRED', false, true],
    ['VOIDED', false, true],
    ['REFUNDED', false, false],
  ])(
    '%s: in a shipment where the shop waits for payment: %s, where it does not: %s',
    async (displayFinancialStatus, waiting, free) => {
      const placed = order('1001', '40.00', { displayFinancialStatus });
      expect((await pipeline.place(placed)).verdict).toBe('eligible');
      expect((await loadOf('1001')) !== null).toBe(waiting);
      const { settings } = await readSettings(pipeline.deps.db, SHOP);
      await pipeline.deps.db.$transaction((tx) =>
        saveSettings(tx, SHOP, { ...settings, waitForPayment: false }, 0, pipeline.at),
      );
      await told('settings', '1001');
      expect((await loadOf('1001')) !== null).toBe(free);
    },
  );

  it('joins when it is paid', async () => {
    const placed = order('1001', '40.00', { displayFinancialStatus: 'PENDING' });
    await pipeline.place(placed);
    expect(await loadOf('1001')).toBeNull();
    await pipeline.place(then(placed, { displayFinancialStatus: 'PAID' }));
    expect(await loadOf('1001')).toBe('open 2025-03-06');
  });
});
