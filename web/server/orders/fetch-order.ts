import {
  FIRST_LISTS,
  FULFILLMENT_ORDER_LINES,
  ORDER,
  ORDER_FULFILLMENT_ORDERS,
  ORDER_LINE_ITEMS,
  orderGid,
} from '#shopify';
import type {
  Connection,
  FirstList,
  FulfillmentOrderLinesData,
  FulfillmentOrderPage,
  OrderData,
  OrderFulfillmentOrdersData,
  OrderLineItemsData,
  ShopifyFulfillmentOrder,
  ShopifyLineItem,
  ShopifyOrder,
} from '#shopify';
import type { AdminApi, AdminOutcome } from '../ports/admin-api.ts';
import { allCodes, withCodes } from '../admin-api/all-codes.ts';

/** The order as Shopify has it now, null where it has none, or why we may not know. */
export type FetchedOrder = AdminOutcome<ShopifyOrder | null>;

type Refusal = Exclude<AdminOutcome<never>, { kind: 'ok' }>;

/** The order moved while its pages were read. */
const CHANGED = Symbol('changed');
const READINGS_MAX = 4;

/** Thrown where an order changes faster than we can read it: the job comes again. */
export class OrderKeepsChanging extends Error {
  override readonly name = 'OrderKeepsChanging';
  /** Read by the retry table as "not now". */
  readonly status = 503;
}

/** Reads an order with all pages of its lists. Pages of two states of the order are never put together. */
export async function fetchOrder(admin: AdminApi, shop: string, orderId: string): Promise<FetchedOrder> {
  for (let reading = 0; reading < READINGS_MAX; reading += 1) {
    const result = await readOnce(admin, shop, orderGid(orderId));
    if (result !== CHANGED) return result;
  }
  throw new OrderKeepsChanging('The order changed during every reading');
}

async function readOnce(admin: AdminApi, shop: string, id: string): Promise<FetchedOrder | typeof CHANGED> {
  const first = await admin.run<OrderData>(shop, ORDER, { id });
  if (first.kind !== 'ok') return first;
  const order = first.data.order;
  if (order === null) return { kind: 'ok', data: null };
  const lines = await wholeOf(order.lineItems, FIRST_LISTS.lines, async (after) => {
    const page = await admin.run<OrderLineItemsData>(shop, ORDER_LINE_ITEMS, { id, after });
    return samePage(
      page,
      order.updatedAt,
      (data) => data.order,
      (found) => found.lineItems,
    );
  });
  if (!Array.isArray(lines)) return lines;
  const parts = await wholeOf(order.fulfillmentOrders, FIRST_LISTS.fulfillmentOrders, async (after) => {
    const page = await admin.run<OrderFulfillmentOrdersData>(shop, ORDER_FULFILLMENT_ORDERS, { id, after });
    return samePage(
      page,
      order.updatedAt,
      (data) => data.order,
      (found) => found.fulfillmentOrders,
    );
  });
  if (!Array.isArray(parts)) return parts;
  const fulfillmentOrders = await withAllLines(admin, shop, parts);
  if (!Array.isArray(fulfillmentOrders)) return fulfillmentOrders;
  const codes = await allCodes(
    admin,
    shop,
    lines.map(({ variant }) => variant?.inventoryItem ?? null),
  );
  if (codes.kind !== 'ok') return codes;
  const lineItems = lines.map((line) => withItemCodes(line, codes.data));
  return { kind: 'ok', data: { ...order, lineItems, fulfillmentOrders } };
}

function withItemCodes(line: ShopifyLineItem, codes: Parameters<typeof withCodes>[1]): ShopifyLineItem {
  const item = line.variant?.inventoryItem ?? null;
  if (line.variant === null || item === null) return line;
  return { ...line, variant: { ...line.variant, inventoryItem: withCodes(item, codes) } };
}

async function withAllLines(
  admin: AdminApi,
  shop: string,
  parts: readonly FulfillmentOrderPage[],
): Promise<ShopifyFulfillmentOrder[] | Refusal | typeof CHANGED> {
  const complete: ShopifyFulfillmentOrder[] = [];
  for (const part of parts) {
    const lines = await wholeOf(part.lineItems, FIRST_LISTS.fulfillmentOrderLines, async (after) => {
      const page = await admin.run<FulfillmentOrderLinesData>(shop, FULFILLMENT_ORDER_LINES, { id: part.id, after });
      if (page.kind !== 'ok') return page;
      return page.data.fulfillmentOrder?.lineItems ?? CHANGED;
    });
    if (!Array.isArray(lines)) return lines;
    complete.push({ ...part, lineItems: lines });
  }
  return complete;
}

type NextPage<Node> = Connection<Node> | Refusal | typeof CHANGED;

/** The whole of a list: the first one where it is not full, else all pages from the start. */
async function wholeOf<Node>(
  first: FirstList<Node>,
  most: number,
  next: (after: string | null) => Promise<NextPage<Node>>,
): Promise<Node[] | Refusal | typeof CHANGED> {
  if (first.nodes.length < most) return [...first.nodes];
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const page = await next(after);
    if (page === CHANGED || 'kind' in page) return page;
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null) return nodes;
    after = page.pageInfo.endCursor;
  }
}

function samePage<Data, Found extends { readonly updatedAt: string }, Node>(
  page: AdminOutcome<Data>,
  updatedAt: string,
  find: (data: Data) => Found | null,
  list: (found: Found) => Connection<Node>,
): NextPage<Node> {
  if (page.kind !== 'ok') return page;
  const found = find(page.data);
  return found === null || found.updatedAt !== updatedAt ? CHANGED : list(found);
}
