import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseEligibilityMetafield } from '#shopify';
import type { ShopifyOrder } from '#shopify';
import { readOrder } from '../../web/server/orders/read-order.ts';
import { aFulfillmentOrder, aLine, anAddress, chargedInUsd } from '../shopify/order-builder.ts';
import { adminSchema } from '../support/admin-schema.ts';
import { CLOSED_DAY, OPEN_DAY, SHOP } from '../support/order-pipeline.ts';
import { stateImporter } from '../support/state-importer.ts';
import { order, pipeline, someoneElse, withPipeline } from './support/placed-orders.ts';

withPipeline();

function adminCountries(): string[] {
  const type = adminSchema().schema.getType('CountryCode');
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

describe('from a placed order to its tags', () => {
  it('is eligible on a day when the law is open: tags, metafield and columns say so', async () => {
    const row = await pipeline.place(order('1001', '40.00'));
    expect(row).toMatchObject({
      verdict: 'eligible',
      entry: '321',
      leadReason: null,
      valueUsdMinor: 4000n,
      tagState: 'written',
      pieces: 1,
      weightGrams: 180,
    });
    const { tags, metafield } = pipeline.shopify.written('1001');
    expect(tags).toEqual(['Cross-ready', 'S321-eligible', 'Entry-321']);
    expect(parseEligibilityMetafield(metafield ?? '')).toMatchObject({
      grantedBy: { cite: '19 CFR 10.151; 19 U.S.C. 1321(a)(2)(C)' },
      verdict: 'eligible',
      entry: '321',
      arrivalDay: row.arrivalDay,
      shipment: 'S-0001',
    });
    expect(row.writtenTags).toEqual(tags);
    expect(row.searchText).toContain('s321-eligible');
  });

  it('is ineligible on a day when it is closed, and names the entry', async () => {
    pipeline.at = CLOSED_DAY;
    const tagged = (crossing: string) => [crossing, 'S321-ineligible', 'S321-suspended', 'Entry-11'];
    const row = await pipeline.place(order('1001', '40.00'));
    expect(row).toMatchObject({ verdict: 'ineligible', leadReason: 'SUSPENDED_ALL', entry: '11', entryReady: false });
    expect(pipeline.shopify.written('1001').tags).toEqual(tagged('Cross-hold-importer'));
    await stateImporter(pipeline.deps, SHOP);
    expect(await pipeline.place(order('1002', '40.00', someoneElse('Bo')))).toMatchObject({ entryReady: true });
    expect(pipeline.shopify.written('1002').tags).toEqual(tagged('Cross-ready'));
  });

  it('writes nothing the second time, and keeps one verdict', async () => {
    await pipeline.place(order('1001', '40.00'));
    const verdicts = await pipeline.deps.db.verdictRecord.count();
    pipeline.shopify.asked.length = 0;
    pipeline.send({ name: 'read-order', payload: { shop: SHOP, orderId: '1001', cause: 'webhook:orders/updated' } });
    pipeline.send({ name: 'write-tags', payload: { shop: SHOP, orderId: '1001' } });
    await pipeline.drain();
    expect(pipeline.shopify.asked.map((call) => call.operation)).toEqual(['Order']);
    expect(await pipeline.deps.db.verdictRecord.count()).toBe(verdicts);
  });

  it('leaves the merchant’s tags alone and puts its own back when someone removes them', async () => {
    await pipeline.place(order('1001', '40.00', { tags: ['VIP', 's321-review'] }));
    expect(pipeline.shopify.written('1001').tags).toEqual(['VIP', 'Cross-ready', 'S321-eligible', 'Entry-321']);
    const held = pipeline.shopify.orders.get('gid://shopify/Order/1001') ?? order('1001', '40.00');
    await pipeline.place({ ...held, tags: ['VIP'], updatedAt: '2025-03-04T00:00:00Z' });
    expect(pipeline.shopify.written('1001').tags).toEqual(['VIP', 'Cross-ready', 'S321-eligible', 'Entry-321']);
  });

  it('keeps an order’s own state when an older reading comes late', async () => {
    const late = order('1001', '40.00');
    await pipeline.place({ ...order('1001', '900.00'), updatedAt: '2025-03-03T16:00:00Z' });
    pipeline.shopify.put(late);
    await readOrder(pipeline.deps, SHOP, '1001', 'webhook:orders/create');
    expect(await pipeline.row('1001')).toMatchObject({
      verdict: 'ineligible',
      leadReason: 'OVER_LIMIT',
      valueUsdMinor: 90000n,
    });
  });

  it('never leaves a cancelled order eligible, and lets one that Shopify forgot rest', async () => {
    const placed = order('1001', '40.00');
    await pipeline.place(placed);
    expect(
      await pipeline.place({ ...placed, cancelledAt: '2025-03-03T17:00:00Z', updatedAt: '2025-03-03T17:00:00Z' }),
    ).toMatchObject({
      verdict: 'not-applicable',
      leadReason: 'NO_PHYSICAL_GOODS',
    });
    expect(await pipeline.deps.db.personDay.count()).toBe(0);
    pipeline.shopify.orders.clear();
    await readOrder(pipeline.deps, SHOP, '1001', 'webhook:orders/updated');
    expect((await pipeline.row('1001')).deletedAt).not.toBeNull();
    expect(await pipeline.drain()).toBe(0);
  });

  it('writes again when the decision changed while it wrote', async () => {
    let changed = false;
    pipeline.shopify.before = async (operation) => {
      if (operation === 'WriteBack' && !changed) {
        changed = true;
        await pipeline.deps.db.settings.create({
          data: { shop: SHOP, tagPrefix: 'US', shipFromCountry: 'CA', updatedAt: OPEN_DAY },
        });
      }
      return null;
    };
    const row = await pipeline.place(order('1001', '40.00', { tags: ['VIP'] }));
    expect(pipeline.shopify.written('1001').tags).toEqual(['VIP', 'Cross-ready', 'Entry-321', 'US-eligible']);
    expect(row).toMatchObject({ tagState: 'written', writtenTags: ['Cross-ready', 'Entry-321', 'US-eligible'] });
  });

  it('does nothing for a shop that uninstalled, and writes when it is back', async () => {
    await pipeline.deps.db.shop.update({ where: { shop: SHOP }, data: { state: 'uninstalled' } });
    pipeline.shopify.put(order('1001', '40.00'));
    pipeline.send({ name: 'read-order', payload: { shop: SHOP, orderId: '1001', cause: 'webhook:orders/create' } });
    pipeline.send({ name: 'write-tags', payload: { shop: SHOP, orderId: '1001' } });
    await pipeline.drain();
    expect(pipeline.shopify.asked).toEqual([]);
    await pipeline.deps.db.shop.update({ where: { shop: SHOP }, data: { state: 'installed' } });
    pipeline.send({ name: 'shop-installed', payload: { shop: SHOP } });
    await pipeline.drain();
    expect(pipeline.shopify.written('1001').tags).toContain('S321-eligible');
  });

  it('does not take an order for deleted that is only too old for us to see', async () => {
    await pipeline.place(order('1001', '40.00'));
    pipeline.shopify.orders.clear();
    pipeline.at = new Date('2025-05-20T15:00:00Z');
    await readOrder(pipeline.deps, SHOP, '1001', 're-check');
    expect(await pipeline.row('1001')).toMatchObject({ deletedAt: null, verdict: 'eligible' });
  });

  it('keeps no e-mail anywhere, and nobody’s name where persons are compared', async () => {
    await pipeline.place(order('1001', '40.00'));
    const row = await pipeline.row('1001');
    const records = await pipeline.deps.db.verdictRecord.findMany();
    expect(JSON.stringify([row.lots, records.map((record) => record.inputs)])).not.toContain('example.com');
    const persons = await pipeline.deps.db.personDay.findMany();
    expect(persons).toHaveLength(2);
    expect(persons.map((person) => person.personKey).join()).not.toMatch(/dana|bluebonnet/i);
  });
});

describe('one person, one day', () => {
  it('fails both orders when the second takes them over the limit, and frees the first when the second is cancelled', async () => {
    await pipeline.place(order('1001', '500.00'));
    const second = order('1002', '500.00');
    expect(await pipeline.place(second)).toMatchObject({ verdict: 'ineligible', leadReason: 'AGGREGATE_OVER' });
    expect(await pipeline.row('1001')).toMatchObject({ verdict: 'ineligible', leadReason: 'AGGREGATE_OVER' });
    expect(pipeline.shopify.written('1001').tags).toContain('S321-day-over-limit');
    await pipeline.place({ ...second, cancelledAt: '2025-03-03T18:00:00Z', updatedAt: '2025-03-03T18:00:00Z' });
    expect(await pipeline.row('1001')).toMatchObject({ verdict: 'eligible', leadReason: null });
    expect(pipeline.shopify.written('1001').tags).toEqual(['Cross-ready', 'S321-eligible', 'Entry-321']);
  });

  it('lets two orders of one person that are read at once see each other', async () => {
    const ids = Array.from({ length: 6 }, (_, index) => String(2001 + index));
    for (const id of ids) pipeline.shopify.put(order(id, '200.00'));
    await Promise.all(ids.map((id) => readOrder(pipeline.deps, SHOP, id, 'webhook:orders/create')));
    await pipeline.drain();
    const rows = await pipeline.deps.db.orderRecord.findMany({ select: { verdict: true, leadReason: true } });
    expect(rows).toEqual(ids.map(() => ({ verdict: 'ineligible', leadReason: 'AGGREGATE_OVER' })));
    expect(ids.every((id) => pipeline.shopify.written(id).tags.includes('S321-day-over-limit'))).toBe(true);
  });

  it('does not mix persons, nor shops', async () => {
    await pipeline.place(order('1001', '500.00'));
    await pipeline.place(order('1002', '500.00', someoneElse('Noor')));
    const rows = await pipeline.deps.db.orderRecord.findMany({ select: { verdict: true } });
    expect(rows).toEqual([{ verdict: 'eligible' }, { verdict: 'eligible' }]);
  });

  it('comes to rest whatever the order of reading', async () => {
    const ids = ['3001', '3002', '3003'];
    for (const id of ids) pipeline.shopify.put(order(id, '300.00'));
    for (const id of [...ids, ...ids].reverse())
      pipeline.send({ name: 'read-order', payload: { shop: SHOP, orderId: id, cause: 'x' } });
    expect(await pipeline.drain()).toBeLessThan(20);
    expect(await pipeline.drain()).toBe(0);
  });
});

describe('orders of every shape', () => {
  it('puts the pages of 500 lines together', async () => {
    const lines = Array.from({ length: 500 }, () =>
      aLine({ priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('1.00', '1.40') }),
    );
    const row = await pipeline.place(order('1001', '', { lineItems: lines }));
    expect(row).toMatchObject({ pieces: 500, valueUsdMinor: 50000n, tagState: 'written' });
    const operations = pipeline.shopify.asked.map((call) => call.operation);
    expect(operations.filter((name) => name === 'OrderLineItems')).toHaveLength(7);
    expect(operations.filter((name) => name === 'FulfillmentOrderLines')).toHaveLength(5);
  });

  it.each([
    ['the sixth', 5, 'EXCISE_TOBACCO'],
    ['the third', 2, 'EXCISE_TOBACCO'],
    ['the fifth, the last of the first list', 4, 'EXCISE_TOBACCO'],
    ['the 241st', 240, 'EXCISE_TOBACCO'],
    ['the 300th, on a page of its own', 299, 'EXCISE_TOBACCO'],
  ])('finds the code for the United States as %s in the list', async (_name, before, reason) => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const countries = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => code !== 'US');
    const known = new Set(adminCountries());
    const others = countries.filter((code) => known.has(code)).slice(0, before);
    // Shopify has fewer countries than 300: the same ones again.
    const nodes = Array.from({ length: before }, (_, n) => others[n % others.length] ?? 'CA').map((countryCode) => ({
      countryCode,
      harmonizedSystemCode: '610910',
    }));
    const countryHarmonizedSystemCodes = {
      nodes: [...nodes, { countryCode: 'US', harmonizedSystemCode: '2402200000' }],
    };
    const line = aLine({
      priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('40.00', '40.00'),
      stock: { countryHarmonizedSystemCodes },
    });
    const row = await pipeline.place(order('1001', '', { lineItems: [line] }));
    expect(row).toMatchObject({ verdict: 'ineligible', leadReason: reason });
    const operations = pipeline.shopify.asked.map((call) => call.operation);
    expect(operations.filter((name) => name === 'ItemCodes')).toHaveLength(before <= 4 ? 0 : before < 250 ? 1 : 2);
  });

  it('starts again when the order changes between two pages', async () => {
    const lines = Array.from({ length: 30 }, () =>
      aLine({ priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('1.00', '1.40') }),
    );
    const first = order('1001', '', { lineItems: lines });
    let changed = false;
    pipeline.shopify.before = (operation) => {
      if (operation === 'OrderLineItems' && !changed) {
        changed = true;
        pipeline.shopify.put({ ...first, lineItems: lines.slice(0, 25), updatedAt: '2025-03-03T15:30:00Z' });
      }
      return null;
    };
    expect(await pipeline.place(first)).toMatchObject({ pieces: 25 });
    expect(changed).toBe(true);
  });

  const odd: [string, Partial<ShopifyOrder>][] = [
    ['no address', { shippingAddress: null }],
    ['no lines', { lineItems: [], fulfillmentOrders: [] }],
    [
      'a deleted variant',
      { lineItems: [aLine({ stock: null, priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('40.00', '55.00') })] },
    ],
    [
      'a quantity of zero',
      {
        lineItems: [aLine({ currentQuantity: 0, priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('0.00', '0.00') })],
      },
    ],
    ['no buyer at all', { email: null, customer: null, billingAddress: null, shippingAddress: null }],
  ];

  it.each(odd)('gives %s a verdict with a reason, and tags', async (_name, over) => {
    const row = await pipeline.place(order('1001', '40.00', over));
    expect(row.verdict).not.toBe('eligible');
    expect(row.leadReason).not.toBeNull();
    expect(row.tagState).toBe('written');
  });

  it('takes emoji and right-to-left names as they are', async () => {
    const shippingAddress = anAddress({ firstName: 'دانة', lastName: '🦊', name: null });
    const row = await pipeline.place(order('1001', '40.00', { shippingAddress }));
    expect(row).toMatchObject({ consigneeName: 'دانة 🦊', valueUsdMinor: 4000n, tagState: 'written' });
    expect(await pipeline.deps.db.personDay.count()).toBe(2);
  });

  it('names no single place of dispatch where the lots leave from two', async () => {
    const line = aLine({ currentQuantity: 2, priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('900.00', '900.00') });
    const fulfillmentOrders = [
      { ...aFulfillmentOrder([line], { pieces: 1 }), id: 'gid://shopify/FulfillmentOrder/1' },
      {
        ...aFulfillmentOrder([line], { pieces: 1, place: { city: 'Tijuana', countryCode: 'MX' } }),
        id: 'gid://shopify/FulfillmentOrder/2',
      },
    ];
    const row = await pipeline.place(order('1001', '', { lineItems: [line], fulfillmentOrders }));
    expect(row).toMatchObject({ verdict: 'ineligible', leadReason: 'SPLIT_ORDER', shipFromKey: null, pieces: 2 });
  });
});
