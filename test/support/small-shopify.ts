import { execute, parse, validate, type DocumentNode, type GraphQLError } from 'graphql';
import type { FulfillmentOrderPage, ShopifyFulfillmentOrder, ShopifyInventoryItem, ShopifyOrder } from '#shopify';
import type { AdminApi, AdminOutcome } from '../../web/server/ports/admin-api.ts';
import { adminSchema } from './admin-schema.ts';

/** The part of a Shopify that the order pipeline talks to: its real schema over orders held in memory, without HTTP. */
export interface SmallShopify extends AdminApi {
  readonly orders: Map<string, ShopifyOrder>;
  /** Operation names with the shop, in the order they were asked. */
  readonly asked: { shop: string; operation: string }[];
  put(order: ShopifyOrder): void;
  /** The order's tags and metafield now. */
  written(orderId: string): { tags: readonly string[]; metafield: string | null };
  /** Called before each operation; may throw or answer in its place. */
  before: ((operation: string) => AdminOutcome<never> | null | Promise<AdminOutcome<never> | null>) | null;
}

const { schema } = adminSchema();

/** Against thousands of types, which takes longer than the answer: a document is validated once. */
const known = new Map<string, { readonly document: DocumentNode; readonly invalid: readonly GraphQLError[] }>();
function readOnce(query: string) {
  const before = known.get(query);
  if (before !== undefined) return before;
  const document = parse(query);
  const read = { document, invalid: validate(schema, document) };
  known.set(query, read);
  return read;
}

export function smallShopify(): SmallShopify {
  const orders = new Map<string, ShopifyOrder>();
  const shopify: SmallShopify = {
    orders,
    asked: [],
    before: null,
    installation: () => Promise.resolve('here'),
    put: (order) => void orders.set(order.id, order),
    written(orderId) {
      const order = orders.get(`gid://shopify/Order/${orderId}`);
      return { tags: order?.tags ?? [], metafield: order?.metafield?.value ?? null };
    },
    async run<Data>(shop: string, query: string, variables: Record<string, unknown>): Promise<AdminOutcome<Data>> {
      const operation = /^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
      shopify.asked.push({ shop, operation });
      const instead = (await shopify.before?.(operation)) ?? null;
      if (instead !== null) return instead;
      const { document, invalid } = readOnce(query);
      if (invalid.length > 0) return { kind: 'refused', message: invalid.map((error) => error.message).join('; ') };
      const result = await execute({ schema, document, rootValue: rootOf(orders), variableValues: variables });
      if (result.errors !== undefined)
        return { kind: 'refused', message: result.errors.map((error) => error.message).join('; ') };
      // A copy, as the wire would make it.
      return { kind: 'ok', data: JSON.parse(JSON.stringify(result.data)) as Data };
    },
  };
  return shopify;
}

interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
}

function rootOf(orders: Map<string, ShopifyOrder>) {
  return {
    order: ({ id }: { id: string }) => {
      const order = orders.get(id);
      return order === undefined ? null : nodeOf(order);
    },
    fulfillmentOrder: ({ id }: { id: string }) => {
      const part = [...orders.values()].flatMap((order) => order.fulfillmentOrders).find((one) => one.id === id);
      return part === undefined ? null : partOf(part);
    },
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => nodeById(orders, id)),
    orders: ({ reverse, sortKey, ...page }: PageArgs & { reverse?: boolean; sortKey?: string }) => {
      const by = sortKey === 'CREATED_AT' ? 'createdAt' : 'updatedAt';
      const sorted = [...orders.values()].sort((a, b) => (a[by] < b[by] ? -1 : 1));
      return connection((reverse === true ? sorted.reverse() : sorted).map(nodeOf), page);
    },
    // It sells nothing: tests of products take the stand-in.
    productVariants: (page: PageArgs) => connection([], { first: page.first }),
    productVariantsCount: { count: 0, precision: 'EXACT' },
    currentAppInstallation: { id: 'gid://shopify/AppInstallation/1' },
    shop: {
      name: 'North Shop',
      currencyCode: 'CAD',
      ianaTimezone: 'America/Toronto',
      shopAddress: {
        company: null,
        address1: '10 King St W',
        city: 'Toronto',
        provinceCode: 'ON',
        zip: 'M5H 1A1',
        countryCodeV2: 'CA',
      },
    },
    tagsAdd: ({ id, tags }: TagArgs) =>
      changeTags(orders, id, (held) => [...held, ...tags.filter((tag) => !includes(held, tag))]),
    tagsRemove: ({ id, tags }: TagArgs) => changeTags(orders, id, (held) => held.filter((tag) => !includes(tags, tag))),
    metafieldsSet: ({ metafields }: { metafields: { ownerId: string; value: string }[] }) => {
      const written = metafields.map(({ ownerId, value }) => {
        const order = orders.get(ownerId);
        if (order !== undefined) orders.set(ownerId, { ...order, metafield: { value } });
        return { value, owner: order === undefined ? null : nodeOf({ ...order, metafield: { value } }) };
      });
      return { metafields: written, userErrors: [] };
    },
  };
}

/** Orders, and the inventory items of their lines. */
function nodeById(orders: Map<string, ShopifyOrder>, id: string): unknown {
  const order = orders.get(id);
  if (order !== undefined) return nodeOf(order);
  const items = [...orders.values()].flatMap(({ lineItems }) => lineItems.map(({ variant }) => variant?.inventoryItem));
  const item = items.find((one) => one?.id === id);
  return item == null ? null : { ...itemOf(item), __typename: 'InventoryItem' };
}

const itemOf = (item: ShopifyInventoryItem) => ({
  ...item,
  countryHarmonizedSystemCodes: (page: PageArgs) => connection(item.countryHarmonizedSystemCodes.nodes, page),
});

interface TagArgs {
  readonly id: string;
  readonly tags: readonly string[];
}

const includes = (tags: readonly string[], tag: string): boolean =>
  tags.some((one) => one.toLowerCase() === tag.toLowerCase());

function changeTags(orders: Map<string, ShopifyOrder>, id: string, change: (held: readonly string[]) => string[]) {
  const order = orders.get(id);
  if (order === undefined) return { node: null, userErrors: [{ field: ['id'], message: 'Order does not exist' }] };
  const changed = { ...order, tags: change(order.tags) };
  orders.set(id, changed);
  return { node: nodeOf(changed), userErrors: [] };
}

function nodeOf(order: ShopifyOrder) {
  return {
    ...order,
    __typename: 'Order',
    metafield: () => order.metafield,
    lineItems: (page: PageArgs) => connection(order.lineItems.map(lineOf), page),
    fulfillmentOrders: (page: PageArgs) => connection(order.fulfillmentOrders.map(partOf), page),
  };
}

function lineOf(item: ShopifyOrder['lineItems'][number]) {
  const stock = item.variant?.inventoryItem;
  if (stock == null) return item;
  return { ...item, variant: { ...item.variant, inventoryItem: itemOf(stock) } };
}

function partOf(part: ShopifyFulfillmentOrder): Omit<FulfillmentOrderPage, 'lineItems'> & { lineItems: unknown } {
  return { ...part, lineItems: (page: PageArgs) => connection(part.lineItems, page) };
}

function connection<Node>(nodes: readonly Node[], { first, after }: PageArgs) {
  const start = after == null ? 0 : Number(after);
  const end = start + first;
  return {
    nodes: nodes.slice(start, end),
    pageInfo: {
      hasNextPage: end < nodes.length,
      endCursor: nodes.length === 0 ? null : String(Math.min(end, nodes.length)),
    },
  };
}
