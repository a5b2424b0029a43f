import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideOrder, evaluate, parseInstant } from '#domain';
import type { ConsignmentLine, Verdict } from '#domain';
import { lotToConsignment, orderToConsignments } from '#shopify';
import type { LotDraft, ShopifyOrder } from '#shopify';
import { aFulfillmentOrder, aLine, anAddress, anOrder, chargedInUsd, inCad } from './order-builder.ts';

const lotsOf = (order: ShopifyOrder): readonly LotDraft[] =>
  orderToConsignments(order, { pseudonym: (email) => `<${email}>` }).lots;
const worth = (line: ConsignmentLine): number | null =>
  line.unitPriceMinor === null ? null : line.quantity * line.unitPriceMinor - line.discountMinor;
const lotOf = (order: ShopifyOrder): LotDraft => {
  const [lot, ...others] = lotsOf(order);
  expect(others).toEqual([]);
  if (lot === undefined) throw new Error('no lot');
  return lot;
};
/** On a day when Section 321 was open: what is not eligible then is so for its own reasons. */
const judge = (order: ShopifyOrder): Verdict[] =>
  lotsOf(order).map((lot) =>
    evaluate(
      lotToConsignment(lot, {
        arrival: parseInstant('2025-03-06T17:00:00Z'),
        mode: 'truck',
        shipFrom: null,
        importer: null,
      }),
      { neighbours: [] },
    ),
  );

describe('an order becomes lots', () => {
  it('takes the current quantity and what is left to pay for it, to the cent', () => {
    const line = aLine({ currentQuantity: 3, priceAfterAllDiscountsBeforeTaxesSet: inCad('100.00') });
    const lot = lotOf(anOrder({ lineItems: [line] }));
    expect(lot.lines[0]).toMatchObject({
      quantity: 3,
      unitPriceMinor: 3334,
      discountMinor: 2,
      origin: 'VN',
      hts: '6109100012',
      weightGrams: 180,
    });
    expect(lot.lines.map(worth)).toEqual([10000]);
    expect(lot.id).toBe('820982911946154508');
  });

  it('takes US dollars where the buyer paid in them, else the shop’s money', () => {
    const paid = anOrder({
      lineItems: [aLine({ priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('29.99', '41.20') })],
      currentShippingPriceSet: chargedInUsd('5.00', '6.90'),
    });
    expect(lotOf(paid)).toMatchObject({ currency: 'USD', shippingChargeMinor: 500 });
    expect(lotOf(paid).lines.map(worth)).toEqual([2999]);
    const euros = {
      shopMoney: { amount: '41.20', currencyCode: 'CAD' },
      presentmentMoney: { amount: '27.00', currencyCode: 'EUR' },
    };
    expect(lotOf(anOrder({ lineItems: [aLine({ priceAfterAllDiscountsBeforeTaxesSet: euros })] }))).toMatchObject({
      currency: 'CAD',
    });
  });

  it('keeps yen whole', () => {
    const yen = { amount: '1200.0', currencyCode: 'JPY' };
    const line = aLine({ priceAfterAllDiscountsBeforeTaxesSet: { shopMoney: yen, presentmentMoney: yen } });
    expect(lotOf(anOrder({ lineItems: [line] })).lines.map(worth)).toEqual([1200]);
  });

  it('makes a lot of each place that goods leave from, and spreads a line’s value by pieces', () => {
    const line = aLine({ currentQuantity: 3, priceAfterAllDiscountsBeforeTaxesSet: inCad('100.00') });
    const order = anOrder({
      lineItems: [line],
      fulfillmentOrders: [
        aFulfillmentOrder([line], { pieces: 2 }),
        aFulfillmentOrder([line], {
          pieces: 1,
          place: { name: 'Tijuana', city: 'Tijuana', countryCode: 'MX', zip: '22000' },
        }),
      ],
    });
    const lots = lotsOf(order);
    expect(
      lots.map((lot) => [
        lot.id,
        lot.shipFrom?.party.country,
        lot.lines.map((part) => part.quantity),
        lot.lines.map(worth),
      ]),
    ).toEqual([
      ['820982911946154508/1', 'CA', [2], [6667]],
      ['820982911946154508/2', 'MX', [1], [3333]],
    ]);
  });

  it('joins fulfilment orders of one place, passes over cancelled ones, and believes a closed one only what it sent', () => {
    const line = aLine({ currentQuantity: 2 });
    const sent = {
      id: 'gid://shopify/FulfillmentOrderLineItem/9',
      totalQuantity: 2,
      remainingQuantity: 1,
      lineItem: { id: line.id },
    };
    const order = anOrder({
      lineItems: [line],
      fulfillmentOrders: [
        aFulfillmentOrder([line], { status: 'CANCELLED', place: { countryCode: 'CN', name: 'Shenzhen' } }),
        aFulfillmentOrder([line], { status: 'CLOSED', lineItems: [sent] }),
        aFulfillmentOrder([line], { pieces: 1, place: { zip: 'm5h1a1', name: 'The same place' } }),
      ],
    });
    const lot = lotOf(order);
    expect(lot.shipFrom?.party.country).toBe('CA');
    // One of the two has left, and goes with no parcel any more.
    expect(lot.lines.map((part) => part.quantity)).toEqual([1]);
  });

  it('leaves the place to the shop’s setting where no fulfilment order names one', () => {
    expect(lotOf(anOrder({ fulfillmentOrders: [] })).shipFrom).toBeNull();
  });

  it('keeps purchaser and consignee apart, and lets the e-mail out only as its pseudonym', () => {
    const lot = lotOf(
      anOrder({
        shippingAddress: anAddress({ firstName: 'Ira', lastName: 'Voss', name: 'Ira Voss' }),
        email: 'Dana@Example.com',
      }),
    );
    expect(lot.purchaser).toEqual({ name: 'Dana Whitfield', email: '<dana@example.com>', company: null });
    expect(lot.consignee?.name).toBe('Ira Voss');
    expect(lotOf(anOrder({ email: null, customer: null, billingAddress: null })).purchaser).toBeNull();
  });

  it('leaves missing what is missing: a deleted variant has neither origin nor HTS code', () => {
    expect(lotOf(anOrder({ lineItems: [aLine({ stock: null })] })).lines[0]).toMatchObject({
      origin: null,
      hts: null,
      weightGrams: 200,
    });
    const odd = aLine({
      stock: { countryCodeOfOrigin: 'ZZ', harmonizedSystemCode: 'n/a', countryHarmonizedSystemCodes: { nodes: [] } },
    });
    expect(lotOf(anOrder({ lineItems: [odd] })).lines[0]).toMatchObject({ origin: null, hts: null });
  });

  it.each([
    ['the number for the United States, whole', '4202920807', { US: '6109.10.00.12' }, { hts: '6109100012' }],
    ['of the general number, which is another country’s too, the first six', '6109100021', {}, { hts: '610910' }],
    ['of a number of 13 digits the first six', '2402200000999', {}, { hts: '240220' }],
    ['the same of one for the United States', null, { US: '2402200000999' }, { hts: '240220' }],
    ['what numbers of other countries share', null, { CA: '2402200000', GB: '24022010' }, { hts: '240220' }],
    ['nothing where they differ', null, { CA: '2402200000', GB: '61091000' }, { hts: null }],
    ['a number that lost its zero as damaged', '409000000', {}, { hts: null, htsDamaged: '409000000' }],
    ['the same of one for the United States', '040900', { US: '409000000' }, { hts: null, htsDamaged: '409000000' }],
    ['a damaged general number beside a whole one', '409000000', { US: '0409000000' }, { hts: '0409000000' }],
    ['twelve digits that lost a zero as damaged', '409000000123', {}, { hts: null, htsDamaged: '409000000123' }],
    ['a heading that does not exist as no number', '6118100012', {}, { hts: null, htsDamaged: '6118100012' }],
    ['the last heading of its chapter', '6117100012', {}, { hts: '611710' }],
    ['a duty of chapter 99 as no number', null, { US: '9903.88.03' }, { hts: null, htsDamaged: '9903.88.03' }],
    ['goods of chapter 98', null, { US: '9801001010' }, { hts: '9801001010' }],
    ['nothing where nothing stands', null, {}, { hts: null }],
  ])('reads %s', (_, general, byCountry: Record<string, string>, expected) => {
    const nodes = Object.entries(byCountry).map(([countryCode, code]) => ({ countryCode, harmonizedSystemCode: code }));
    const stock = {
      countryCodeOfOrigin: 'CN',
      harmonizedSystemCode: general,
      countryHarmonizedSystemCodes: { nodes },
    };
    const [line] = lotOf(anOrder({ lineItems: [aLine({ stock })] })).lines;
    expect({ hts: line?.hts, ...(line?.htsDamaged === undefined ? {} : { htsDamaged: line.htsDamaged }) }).toEqual(
      expected,
    );
  });

  it('has no “Default Title” in a description', () => {
    const only = aLine({ title: 'Stoneware mug', variantTitle: 'Default Title' });
    expect(lotOf(anOrder({ lineItems: [only] })).lines[0]?.description).toBe('Stoneware mug');
  });

  it('flags gift cards and what needs no shipping', () => {
    const lines = [aLine(), aLine({ isGiftCard: true, requiresShipping: false }), aLine({ requiresShipping: false })];
    expect(
      lotOf(anOrder({ lineItems: lines })).lines.map(({ giftCard, requiresShipping }) => [giftCard, requiresShipping]),
    ).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ]);
  });

  it('neither loses nor makes a cent or a piece, however the pieces lie', () => {
    const money = fc.integer({ min: 0, max: 5_000_000 });
    const pieces = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 0, maxLength: 4 });
    fc.assert(
      fc.property(money, fc.integer({ min: 0, max: 12 }), pieces, (cents, quantity, claims) => {
        const line = aLine({
          currentQuantity: quantity,
          priceAfterAllDiscountsBeforeTaxesSet: inCad((cents / 100).toFixed(2)),
        });
        const parts = claims.map((count, index) =>
          aFulfillmentOrder([line], { pieces: count, place: { city: `City ${index}` } }),
        );
        const all = lotsOf(anOrder({ lineItems: [line], fulfillmentOrders: parts })).flatMap((lot) => lot.lines);
        expect(all.reduce((sum, part) => sum + part.quantity, 0)).toBe(quantity);
        if (quantity > 0) expect(all.reduce((sum, part) => sum + (worth(part) ?? NaN), 0)).toBe(cents);
      }),
    );
  });
});

describe('an order that lacks something gets a verdict, never eligible by default', () => {
  const paid = { priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('29.99', '41.20') };
  const cases: [string, ShopifyOrder][] = [
    ['no address', anOrder({ lineItems: [aLine(paid)], shippingAddress: null })],
    [
      'an address that we may not see',
      anOrder({
        lineItems: [aLine(paid)],
        shippingAddress: anAddress({
          firstName: null,
          lastName: null,
          name: null,
          address1: null,
          city: null,
          provinceCode: null,
          zip: null,
          countryCodeV2: null,
        }),
      }),
    ],
    ['no lines', anOrder({ lineItems: [], fulfillmentOrders: [] })],
    ['a deleted variant', anOrder({ lineItems: [aLine({ stock: null })] })],
    [
      'a quantity of zero',
      anOrder({ lineItems: [aLine({ currentQuantity: 0, priceAfterAllDiscountsBeforeTaxesSet: inCad('0.00') })] }),
    ],
    [
      'a price of zero',
      anOrder({ lineItems: [aLine({ priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('0.00', '0.00') })] }),
    ],
    ['no place of dispatch', anOrder({ lineItems: [aLine(paid)], fulfillmentOrders: [] })],
    ['only a gift card', anOrder({ lineItems: [aLine({ isGiftCard: true, requiresShipping: false })] })],
  ];

  it.each(cases)('%s', (_name, order) => {
    const decision = decideOrder(judge(order));
    expect(decision.verdict).not.toBe('eligible');
    expect(decision.leadReason).not.toBeNull();
  });

  it('is eligible with every fact there, so that the cases above mean something', () => {
    const lineItems = [aLine({ priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('29.99', '41.20') })];
    expect(decideOrder(judge(anOrder({ lineItems }))).verdict).toBe('eligible');
  });

  it('takes emoji and right-to-left names, and 500 lines', () => {
    const lines = Array.from({ length: 500 }, () =>
      aLine({ title: 'قميص 👕', priceAfterAllDiscountsBeforeTaxesSet: inCad('1.00') }),
    );
    const order = anOrder({
      lineItems: lines,
      shippingAddress: anAddress({ firstName: 'دانة', lastName: '🦊', name: null }),
      fulfillmentOrders: [aFulfillmentOrder(lines)],
    });
    const [verdict, ...others] = judge(order);
    expect(others).toEqual([]);
    expect(verdict?.verdict).not.toBe('eligible');
    expect(lotOf(order).lines).toHaveLength(500);
  });
});
