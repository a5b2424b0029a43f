import { describe, expect, it } from 'vitest';
import * as documents from '../../web/shopify/index.ts';
import { createPlatform } from '../stand-in/platform/index.ts';
import type { GraphQLAnswer } from '../stand-in/platform/graphql.ts';
import { appAt, furnish, grace, runner, shop } from './platform-support.ts';

function opened(changes: { protectedData?: boolean } = {}) {
  const platform = createPlatform({
    dataDir: null,
    now: () => new Date('2026-11-22T10:00:00.700Z'),
    app: appAt('http://127.0.0.1:9'),
  });
  const shelf = furnish(platform);
  Object.assign(platform.store.rows(shop).shop, changes);
  return { platform, ...shelf, run: runner(platform) };
}

interface LinesPage {
  order: { lineItems: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean } } };
}

const gid = (type: string, id: string): string => `gid://shopify/${type}/${id}`;
const codes = (answer: GraphQLAnswer): unknown[] =>
  (answer.errors ?? []).map((each) => (each as { extensions?: { code?: unknown } }).extensions?.code);

describe('the Admin API stand-in', () => {
  it('answers the order document of the app in full, in both currencies', async () => {
    const { platform, order, run } = opened();
    const placed = platform.createOrder(shop, order({ discountMinor: 380 }), { silent: true });
    const answer = await run(documents.ORDER, { id: gid('Order', placed.id) });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      order: {
        name: '#1001',
        createdAt: '2026-11-22T10:00:00Z',
        cancelledAt: null,
        tags: [],
        email: 'grace@mail.example',
        metafield: null,
        displayFulfillmentStatus: 'UNFULFILLED',
        currentShippingPriceSet: {
          shopMoney: { amount: '9.0', currencyCode: 'CAD' },
          presentmentMoney: { amount: '4.5', currencyCode: 'USD' },
        },
        shippingAddress: { city: 'Austin', provinceCode: 'TX', countryCodeV2: 'US', company: null },
        customer: { firstName: 'Grace', defaultEmailAddress: { emailAddress: 'grace@mail.example' } },
        lineItems: {
          nodes: [
            {
              sku: 'MUG',
              currentQuantity: 2,
              isGiftCard: false,
              weight: { unit: 'GRAMS', value: 380 },
              priceAfterAllDiscountsBeforeTaxesSet: {
                shopMoney: { amount: '34.2', currencyCode: 'CAD' },
                presentmentMoney: { amount: '17.1' },
              },
              variant: {
                inventoryItem: {
                  countryCodeOfOrigin: 'CN',
                  harmonizedSystemCode: '691200',
                  countryHarmonizedSystemCodes: { nodes: [{ countryCode: 'US', harmonizedSystemCode: '6912004400' }] },
                  measurement: { weight: { value: 380 } },
                },
              },
            },
          ],
        },
        fulfillmentOrders: {
          nodes: [
            {
              status: 'OPEN',
              assignedLocation: { countryCode: 'CA', province: 'ON' },
              lineItems: { nodes: [{ totalQuantity: 2 }] },
            },
          ],
        },
      },
    });
    const lines = await run(documents.ORDER_LINE_ITEMS, { id: gid('Order', placed.id), after: null });
    expect(lines.data).toMatchObject({
      order: { lineItems: { nodes: [{ sku: 'MUG' }], pageInfo: { hasNextPage: false } } },
    });
  });

  it('answers every other document of the app without an error', async () => {
    const { platform, order, run } = opened();
    const placed = platform.createOrder(shop, order(), { silent: true });
    const fulfilment = placed.fulfilmentOrders[0]?.id ?? '';
    const id = gid('Order', placed.id);
    const page = (await run(documents.ORDER_LIST, { first: 1, sortKey: 'UPDATED_AT' })).data as {
      orders: { pageInfo: { endCursor: string } };
    };
    const after = page.orders.pageInfo.endCursor;
    const linePage = `{ order(id: "${id}") { lineItems(first: 1) { pageInfo { endCursor } } fulfillmentOrders(first: 1) { pageInfo { endCursor } nodes { lineItems(first: 1) { pageInfo { endCursor } } } } } }`;
    interface Cursor {
      pageInfo: { endCursor: string };
    }
    const cursors = (await run(linePage)).data as {
      order: { lineItems: Cursor; fulfillmentOrders: Cursor & { nodes: { lineItems: Cursor }[] } };
    };
    const answers = [
      await run(documents.ORDER_LIST, { first: 50, after, sortKey: 'UPDATED_AT' }),
      await run(documents.SHOP),
      await run('query($id: ID!) { fulfillmentOrder(id: $id) { orderId } }', {
        id: gid('FulfillmentOrder', fulfilment),
      }),
      await run(documents.ORDER_LINE_ITEMS, { id, after: cursors.order.lineItems.pageInfo.endCursor }),
      await run(documents.ORDER_FULFILLMENT_ORDERS, { id, after: cursors.order.fulfillmentOrders.pageInfo.endCursor }),
      await run(documents.FULFILLMENT_ORDER_LINES, {
        id: gid('FulfillmentOrder', fulfilment),
        after: cursors.order.fulfillmentOrders.nodes[0]?.lineItems.pageInfo.endCursor,
      }),
    ];
    expect(answers.map((each) => each.errors)).toEqual(answers.map(() => undefined));
    expect(answers[2]?.data).toEqual({ fulfillmentOrder: { orderId: id } });
  });

  it('writes tags and the metafield back in one mutation, merges without regard to case, and keeps what is foreign', async () => {
    const { platform, order, run } = opened();
    const placed = platform.createOrder(shop, order({ tags: ['VIP', 'S321-review'] }), { silent: true });
    const answer = await run(documents.WRITE_BACK, {
      id: gid('Order', placed.id),
      remove: ['s321-REVIEW'],
      add: ['S321-ineligible', 'vip'],
      removing: true,
      adding: true,
      describing: true,
      metafields: [
        { ownerId: gid('Order', placed.id), namespace: '$app', key: 'eligibility', type: 'json', value: '{"v":1}' },
      ],
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      added: { node: { tags: ['S321-ineligible', 'VIP'] }, userErrors: [] },
      described: { metafields: [{ value: '{"v":1}' }], userErrors: [] },
    });
    expect(answer.extensions).toMatchObject({ cost: { requestedQueryCost: 30, actualQueryCost: 30 } });
    const read = await run(documents.ORDER, { id: gid('Order', placed.id) });
    expect(read.data).toMatchObject({ order: { metafield: { value: '{"v":1}' } } });
  });

  it('refuses a tag of 41 characters, broken JSON and a stale digest by user errors', async () => {
    const { platform, order, run } = opened();
    const id = gid('Order', platform.createOrder(shop, order(), { silent: true }).id);
    const tags = await run(
      'mutation($id: ID!, $t: [String!]!) { tagsAdd(id: $id, tags: $t) { userErrors { field message } } }',
      { id, t: ['x'.repeat(41)] },
    );
    expect(tags.data).toMatchObject({ tagsAdd: { userErrors: [{ field: ['tags'] }] } });
    const set =
      'mutation($m: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $m) { metafields { value } userErrors { code } } }';
    const field = { ownerId: id, namespace: '$app', key: 'e', type: 'json' };
    expect((await run(set, { m: [{ ...field, value: '{' }] })).data).toMatchObject({
      metafieldsSet: { userErrors: [{ code: 'INVALID_VALUE' }] },
    });
    expect((await run(set, { m: [{ ...field, value: '1', compareDigest: 'stale' }] })).data).toMatchObject({
      metafieldsSet: { userErrors: [{ code: 'STALE_OBJECT' }] },
    });
  });

  it('answers null for the variant of a deleted product and for the address where protected data is not granted', async () => {
    const { platform, order, variantId, run } = opened({ protectedData: false });
    const id = gid('Order', platform.createOrder(shop, order(), { silent: true }).id);
    platform.deleteVariant(shop, variantId);
    const answer = await run(documents.ORDER, { id });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      order: {
        shippingAddress: null,
        customer: null,
        email: null,
        lineItems: { nodes: [{ title: 'Maple Leaf Mug', variant: null }] },
      },
    });
  });

  it('names what it does not model instead of answering null', async () => {
    const { platform, order, run } = opened();
    const id = gid('Order', platform.createOrder(shop, order(), { silent: true }).id);
    const answer = await run('query($id: ID!) { order(id: $id) { id merchantBusinessEntity { id } } }', { id });
    expect(JSON.stringify(answer.errors)).toContain('Order.merchantBusinessEntity');
    expect(JSON.stringify((await run('{ publicApiVersions { handle } }')).errors)).toContain('does not model');
    expect(JSON.stringify((await run('{ order(id: "x") { nope } }')).errors)).toContain('Cannot query field');
  });

  it('finds orders by filter, sorts them and pages by cursor both ways', async () => {
    const { platform, order, run } = opened();
    for (let day = 1; day <= 5; day += 1) {
      platform.createOrder(
        shop,
        order({ placedAt: new Date(Date.UTC(2026, 0, day)), tags: day % 2 === 0 ? ['Even'] : [] }),
        { silent: true },
      );
    }
    const names = async (args: string) =>
      (
        (await run(`{ orders(${args}) { nodes { name } } }`)).data as { orders: { nodes: { name: string }[] } }
      ).orders.nodes.map(({ name }) => name);
    expect(await names('first: 9, query: "tag:even"')).toEqual(['#1002', '#1004']);
    expect(
      await names(`first: 9, reverse: true, sortKey: UPDATED_AT, query: "updated_at:>='2026-01-03T00:00:00Z'"`),
    ).toEqual(['#1005', '#1004', '#1003']);
    expect(await names('first: 9, query: "name:#1001 OR name:1003"')).toEqual(['#1001', '#1003']);
    const first = (await run('{ orders(first: 2) { nodes { name } pageInfo { hasNextPage endCursor } } }')).data as {
      orders: { pageInfo: { endCursor: string; hasNextPage: boolean } };
    };
    expect(first.orders.pageInfo.hasNextPage).toBe(true);
    expect(await names(`first: 2, after: "${first.orders.pageInfo.endCursor}"`)).toEqual(['#1003', '#1004']);
    expect(await names('last: 2')).toEqual(['#1004', '#1005']);
    expect(JSON.stringify((await run('{ orders(first: 1, query: "colour:red") { nodes { id } } }')).errors)).toContain(
      'colour',
    );
  });

  it('shows nothing of another shop', async () => {
    const { platform, run } = opened();
    platform.addShop({
      domain: 'other.myshopify.com',
      name: 'Other',
      currency: 'USD',
      locations: [{ key: 'a', name: 'A', country: 'GB' }],
    });
    const theirs = platform.createOrder(
      'other.myshopify.com',
      { lines: [{ title: 'Thing', unitPriceMinor: 100, quantity: 1 }], shippingAddress: grace },
      { silent: true },
    );
    expect((await run(documents.ORDER, { id: gid('Order', theirs.id) })).data).toEqual({ order: null });
  });

  it('denies what the granted scopes do not allow, tagging included', async () => {
    const { platform, order, run } = opened();
    const id = gid('Order', platform.createOrder(shop, order(), { silent: true }).id);
    platform.updateScopes(shop, ['read_orders']);
    expect(codes(await run('query($id: ID!) { order(id: $id) { id customer { id } } }', { id }))).toEqual([
      'ACCESS_DENIED',
    ]);
    const tag = await run('mutation($id: ID!) { tagsAdd(id: $id, tags: ["x"]) { node { id } } }', { id });
    expect(codes(tag)).toEqual(['ACCESS_DENIED']);
    expect(platform.order(shop, id.split('/').at(-1) ?? '')?.tags).toEqual([]);
    platform.updateScopes(shop, ['read_products']);
    expect(codes(await run('query($id: ID!) { node(id: $id) { id } }', { id }))).toEqual(['ACCESS_DENIED']);
  });

  it('counts cost as published, refuses a query over 1000 points, and throttles with HTTP-200 errors until the bucket refills', async () => {
    const { platform, run } = opened();
    const requested = async (query: string) =>
      ((await run(query)).extensions as { cost: { requestedQueryCost: number } }).cost.requestedQueryCost;
    expect(await requested('{ orders(first: 250) { nodes { id } pageInfo { hasNextPage } } }')).toBe(13);
    expect(await requested('{ orders(first: 250) { nodes { lineItems(first: 250) { nodes { id } } } } }')).toBe(156);
    const deep =
      '{ orders(first: 250) { nodes { lineItems(first: 250) { nodes { product { variants(first: 250) { nodes { id inventoryItem { id } } } } } } } } }';
    expect(await requested('{ shop { id } }')).toBe(1);
    expect(codes(await run(deep))).toEqual(['MAX_COST_EXCEEDED']);
    platform.faults.set({ throttleNext: 1 });
    expect(codes(await run('{ shop { id } }'))).toEqual(['THROTTLED']);
    await new Promise((wake) => setTimeout(wake, 50));
    expect(codes(await run('{ shop { id } }'))).toEqual([]);
    let throttled: GraphQLAnswer | null = null;
    for (let call = 0; call < 400 && throttled === null; call += 1) {
      const answer = await run(
        'mutation { tagsAdd(id: "gid://shopify/Order/1", tags: ["x"]) { userErrors { message } } }',
      );
      if (codes(answer).includes('THROTTLED')) throttled = answer;
    }
    expect(throttled?.extensions).toMatchObject({
      cost: { actualQueryCost: null, throttleStatus: { maximumAvailable: 2000, restoreRate: 100 } },
    });
  });

  it('answers an order of fifty lines on one page', async () => {
    const { platform, order, variantId, run } = opened();
    platform.store.rows(shop).shop = { ...platform.store.rows(shop).shop, plan: 'components' };
    const fifty = Array.from({ length: 50 }, () => ({ variantId, quantity: 1 }));
    const id = gid('Order', platform.createOrder(shop, order({ lines: fifty }), { silent: true }).id);
    const { data } = await run(documents.ORDER_LINE_ITEMS, { id, after: null });
    const { nodes, pageInfo } = (data as LinesPage).order.lineItems;
    expect([nodes.length, pageInfo.hasNextPage]).toEqual([50, false]);
  });
});
