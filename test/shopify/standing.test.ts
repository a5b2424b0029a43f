import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { orderToConsignments, paymentOf, standingFactsOf } from '#shopify';
import { english } from '#phrases/all';
import type { OrderLots, ShopifyFulfillmentOrder, ShopifyLineItem, ShopifyOrder } from '#shopify';
import { adminSchema } from '../support/admin-schema.ts';
import { aFulfillmentOrder, aLine, anOrder, inCad } from './order-builder.ts';

const { otherParcelsSentence, stayPhrase } = english;

const words = (name: string): string[] => {
  const type = adminSchema().schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enumeration`);
  return type.getValues().map((value) => value.name);
};

const read = (order: ShopifyOrder): OrderLots => orderToConsignments(order, { pseudonym: (email) => `p-${email}` });

/** Pieces that cross, of the parcel that the verdict speaks of. */
const pieces = (lots: readonly OrderLots['lots'][number][]): number =>
  lots
    .flatMap((lot) => lot.lines)
    .reduce((sum, line) => sum + (line.requiresShipping && !line.giftCard ? line.quantity : 0), 0);

const part = (
  line: ShopifyLineItem,
  total: number,
  remaining: number,
  over: Partial<ShopifyFulfillmentOrder> = {},
): ShopifyFulfillmentOrder => ({
  ...aFulfillmentOrder([line], over),
  lineItems: [
    {
      id: 'gid://shopify/FulfillmentOrderLineItem/9',
      totalQuantity: total,
      remainingQuantity: remaining,
      lineItem: { id: line.id },
    },
  ],
});

const by = (methodType: string) => ({ deliveryMethod: { methodType } });
const three = (): ShopifyLineItem =>
  aLine({ currentQuantity: 3, priceAfterAllDiscountsBeforeTaxesSet: inCad('90.00') });

describe('what a fulfilment order says', () => {
  it.each([
    ['OPEN', 'to-go'],
    ['IN_PROGRESS', 'to-go'],
    ['ON_HOLD', 'held'],
    ['SCHEDULED', 'scheduled'],
    ['INCOMPLETE', 'stuck'],
    ['CLOSED', 'to-go'], // by the order's word: nothing has left, and nobody speaks for it
    ['CANCELLED', 'to-go'],
    ['PAUSED_IN_2030', 'unknown'],
  ])('%s: what is left of it is %s', (status, standing) => {
    const line = three();
    const order = anOrder({ lineItems: [line], fulfillmentOrders: [part(line, 3, 3, { status })] });
    expect([read(order).standing, pieces(read(order).lots)]).toEqual([standing, 3]);
  });

  it('has every status, method and word of Shopify’s schema decided: none is met as an unknown one', () => {
    for (const status of words('FulfillmentOrderStatus')) {
      for (const methodType of words('DeliveryMethodType')) {
        for (const word of words('OrderDisplayFulfillmentStatus').filter((one) => one !== 'PARTIALLY_FULFILLED')) {
          const line = three();
          const fulfillmentOrders = [part(line, 3, 3, { status, ...by(methodType) })];
          const order = anOrder({ lineItems: [line], fulfillmentOrders, displayFulfillmentStatus: word });
          expect([status, methodType, word, read(order).standing]).not.toContain('unknown');
          expect(standingFactsOf(order, read(order)).words).toEqual([]);
        }
      }
    }
    for (const status of words('OrderDisplayFinancialStatus'))
      expect(paymentOf(status)).toMatch(/^(settled|owed|void|refunded)$/);
    expect(words('OrderDisplayFinancialStatus')).toHaveLength(8); // one more would be taken for a debt until somebody decides it
    expect(words('FulfillmentHoldReason')).toHaveLength(8);
  });

  it.each([
    ['SHIPPING', true],
    ['LOCAL', true],
    ['PICKUP_POINT', true],
    ['PICK_UP', false],
    ['RETAIL', false],
    ['NONE', false],
  ])('%s crosses: %s', (methodType, crosses) => {
    const line = three();
    const { standing, lots, kept } = read(
      anOrder({ lineItems: [line], fulfillmentOrders: [part(line, 3, 3, by(methodType))] }),
    );
    expect([standing, pieces(lots), kept]).toEqual(crosses ? ['to-go', 3, 0] : ['none', 0, 3]);
  });

  it('without a delivery method is a parcel, and with one that is not known is never taken for one that may go', () => {
    const line = three();
    const of = (over: Partial<ShopifyFulfillmentOrder>) =>
      read(anOrder({ lineItems: [line], fulfillmentOrders: [part(line, 3, 3, over)] })).standing;
    expect(of({ deliveryMethod: null })).toBe('to-go');
    expect(of(by('DRONE'))).toBe('unknown');
    expect(of({ fulfillmentHolds: [{ reason: 'OTHER', reasonNotes: null }] })).toBe('held');
  });

  it.each([
    ['UNFULFILLED', 'to-go'],
    ['OPEN', 'to-go'],
    ['RESTOCKED', 'to-go'],
    ['IN_PROGRESS', 'to-go'],
    ['PENDING_FULFILLMENT', 'to-go'],
    ['REQUEST_DECLINED', 'to-go'],
    ['ON_HOLD', 'held'],
    ['SCHEDULED', 'scheduled'],
    ['FULFILLED', 'gone'],
    ['PARTIALLY_FULFILLED', 'unknown'],
    ['FULFILLMENT_NOT_REQUIRED', 'none'],
    ['ARRIVED_IN_2030', 'unknown'],
  ])('is not there at all: the order’s word %s decides, %s', (word, standing) => {
    const order = anOrder({ lineItems: [three()], fulfillmentOrders: [], displayFulfillmentStatus: word });
    expect(read(order).standing).toBe(standing);
  });
});

describe('an order of several parcels', () => {
  it('that was carried out of the shop in part: what is carried out is neither a parcel nor valued', () => {
    const door = aLine({ priceAfterAllDiscountsBeforeTaxesSet: inCad('700.00') });
    const shirt = aLine({ priceAfterAllDiscountsBeforeTaxesSet: inCad('150.00') });
    const fulfillmentOrders = [part(door, 1, 0, { status: 'CLOSED', ...by('RETAIL') }), part(shirt, 1, 1)];
    const { lots, others, kept } = read(
      anOrder({ lineItems: [door, shirt], fulfillmentOrders, displayFulfillmentStatus: 'PARTIALLY_FULFILLED' }),
    );
    expect(lots).toHaveLength(1);
    expect(lots[0]?.lines.map((line) => [line.requiresShipping, line.unitPriceMinor])).toEqual([
      [true, 15000],
      [false, 70000],
    ]);
    expect([others.length, kept]).toEqual([0, 1]);
  });

  it('has one line partly collected and partly sent, each worth its share', () => {
    const line = three();
    const fulfillmentOrders = [part(line, 1, 1, by('PICK_UP')), part(line, 2, 2)];
    const { lots } = read(anOrder({ lineItems: [line], fulfillmentOrders }));
    expect(lots[0]?.lines.map((one) => [one.requiresShipping, one.quantity, one.unitPriceMinor])).toEqual([
      [true, 2, 3000],
      [false, 1, 3000],
    ]);
    expect(new Set(lots[0]?.lines.map((one) => one.id)).size).toBe(2);
  });

  it('is what is left of it once a gift card and a protection line were fulfilled at once', () => {
    const card = aLine({ isGiftCard: true, requiresShipping: false });
    const protection = aLine({ title: 'Shipping protection', requiresShipping: false });
    const line = three();
    const digital = { status: 'CLOSED', ...by('NONE') };
    const fulfillmentOrders = [part(card, 1, 0, digital), part(protection, 1, 0, digital), part(line, 3, 3)];
    const found = read(
      anOrder({
        lineItems: [card, protection, line],
        fulfillmentOrders,
        displayFulfillmentStatus: 'PARTIALLY_FULFILLED',
      }),
    );
    expect([found.standing, pieces(found.lots), found.others.length, found.kept]).toEqual(['to-go', 3, 0, 0]);
  });

  it('sends what is left: one of three has left, another is on hold', () => {
    const line = three();
    const held = { status: 'ON_HOLD', fulfillmentHolds: [{ reason: 'INVENTORY_OUT_OF_STOCK', reasonNotes: null }] };
    const fulfillmentOrders = [part(line, 2, 1, { status: 'IN_PROGRESS' }), part(line, 1, 1, held)];
    const order = anOrder({ lineItems: [line], fulfillmentOrders, displayFulfillmentStatus: 'PARTIALLY_FULFILLED' });
    const found = read(order);
    expect([found.standing, pieces(found.lots)]).toEqual(['to-go', 1]);
    expect(found.others.map(({ standing, lot }) => [standing, pieces([lot]), lot.lines[0]?.unitPriceMinor])).toEqual([
      ['held', 1, 3000],
      ['gone', 1, 3000],
    ]);
    expect(otherParcelsSentence(standingFactsOf(order, found))).toBe(
      'Not in this parcel: 1 piece left in an earlier parcel; 1 piece on hold or waiting in Shopify. The value of all parcels together is held against the limit.',
    );
  });

  it('of a prepaid subscription is the parcel that is due, then the next one by its day', () => {
    const line = three();
    const month = (at: string, status = 'SCHEDULED', remaining = 1) =>
      part(line, 1, remaining, { status, fulfillAt: at });
    const due = [month('2025-05-01T00:00:00Z'), month('2025-03-01T00:00:00Z', 'OPEN'), month('2025-04-01T00:00:00Z')];
    const first = read(anOrder({ lineItems: [line], fulfillmentOrders: due }));
    expect([first.standing, pieces(first.lots), first.others.map(({ until }) => until?.slice(0, 7))]).toEqual([
      'to-go',
      1,
      ['2025-04', '2025-05'],
    ]);
    const sent = [
      month('2025-05-01T00:00:00Z'),
      month('2025-03-01T00:00:00Z', 'CLOSED', 0),
      month('2025-04-01T00:00:00Z'),
    ];
    const later = read(
      anOrder({ lineItems: [line], fulfillmentOrders: sent, displayFulfillmentStatus: 'PARTIALLY_FULFILLED' }),
    );
    expect([later.standing, later.until, pieces(later.lots)]).toEqual(['scheduled', '2025-04-01T00:00:00Z', 1]);
    expect(later.others.map(({ standing }) => standing)).toEqual(['scheduled', 'gone']);
  });

  it('takes what was returned from what had left: of three, two left and one of those came back', () => {
    const line = aLine({ currentQuantity: 2, priceAfterAllDiscountsBeforeTaxesSet: inCad('60.00') });
    const found = read(
      anOrder({
        lineItems: [line],
        fulfillmentOrders: [part(line, 3, 1)],
        displayFulfillmentStatus: 'PARTIALLY_FULFILLED',
      }),
    );
    expect([pieces(found.lots), found.others.map(({ lot }) => pieces([lot]))]).toEqual([1, [1]]);
  });

  it('after an exchange sends the item that was exchanged for, and holds it while the return is awaited', () => {
    const returned = aLine({ currentQuantity: 0, priceAfterAllDiscountsBeforeTaxesSet: inCad('0.00') });
    const instead = aLine({ title: 'Knitted cotton T-shirt, large' });
    const sent = part(returned, 1, 0, { status: 'CLOSED' });
    const holds = { status: 'ON_HOLD', fulfillmentHolds: [{ reason: 'AWAITING_RETURN_ITEMS', reasonNotes: null }] };
    const exchange = (over: Partial<ShopifyFulfillmentOrder>) =>
      read(
        anOrder({
          lineItems: [returned, instead],
          fulfillmentOrders: [sent, part(instead, 1, 1, over)],
          displayFulfillmentStatus: 'PARTIALLY_FULFILLED',
        }),
      );
    expect([exchange({}).standing, pieces(exchange({}).lots), exchange({}).others]).toEqual(['to-go', 1, []]);
    expect(exchange(holds).standing).toBe('held');
  });

  it('of which a piece is in no fulfilment order, while others have been sent, is not guessed about', () => {
    const line = three();
    const order = anOrder({
      lineItems: [line],
      fulfillmentOrders: [part(line, 2, 0, { status: 'CLOSED' })],
      displayFulfillmentStatus: 'PARTIALLY_FULFILLED',
    });
    expect([read(order).standing, pieces(read(order).lots)]).toEqual(['unknown', 1]);
  });

  it('is worth the same in its parts as whole, to the last cent', () => {
    const line = aLine({ currentQuantity: 3, priceAfterAllDiscountsBeforeTaxesSet: inCad('100.00') });
    const fulfillmentOrders = [
      part(line, 1, 0, { status: 'CLOSED' }),
      part(line, 1, 1),
      part(line, 1, 1, { status: 'ON_HOLD' }),
    ];
    const { lots, others } = read(
      anOrder({ lineItems: [line], fulfillmentOrders, displayFulfillmentStatus: 'PARTIALLY_FULFILLED' }),
    );
    const worth = [...lots, ...others.map(({ lot }) => lot)]
      .flatMap((lot) => lot.lines)
      .reduce((sum, one) => sum + one.quantity * (one.unitPriceMinor ?? Number.NaN) - one.discountMinor, 0);
    expect(worth).toBe(10000);
  });
});

describe('why an order stays, in words', () => {
  const line = three();
  const about = (order: ShopifyOrder) => ({
    facts: standingFactsOf(order, read(order)),
    financialStatus: order.displayFinancialStatus,
  });

  it('names each hold with its note, once', () => {
    const fulfillmentHolds = [
      { reason: 'INCORRECT_ADDRESS', reasonNotes: ' asked by mail ' },
      { reason: 'HIGH_RISK_OF_FRAUD', reasonNotes: '' },
      { reason: 'HIGH_RISK_OF_FRAUD', reasonNotes: null },
      { reason: 'MOON_IN_2030', reasonNotes: null },
    ];
    const order = anOrder({
      lineItems: [line],
      fulfillmentOrders: [part(line, 3, 3, { status: 'ON_HOLD', fulfillmentHolds })],
    });
    expect(stayPhrase('on-hold', about(order))).toEqual({
      short: 'On hold in Shopify',
      sentence: 'On hold in Shopify: incorrect address (asked by mail); high risk of fraud; a reason of its own.',
      whatToDo: 'It joins a shipment when the hold is released in Shopify.',
    });
  });

  it('names the day that it is scheduled for, and a word that is not known', () => {
    const later = anOrder({
      lineItems: [line],
      fulfillmentOrders: [part(line, 3, 3, { status: 'SCHEDULED', fulfillAt: '2025-04-01T00:00:00Z' })],
    });
    expect(stayPhrase('scheduled', about(later)).short).toBe('Scheduled for Apr 1, 2025');
    const odd = anOrder({ lineItems: [line], fulfillmentOrders: [part(line, 3, 3, by('DRONE_DELIVERY'))] });
    expect(stayPhrase('status-unknown', about(odd)).sentence).toBe(
      'Shopify says “drone delivery” of it, which Minimis does not know.',
    );
  });
});
