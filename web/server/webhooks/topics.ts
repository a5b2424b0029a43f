import type { JobToSend } from '../ports/queue.ts';

/** What a delivery is about, as far as the inbox has to know. Ids are text: they exceed 2^53. */
export interface Subject {
  /** GID or id for the inbox row; null where the shop itself is the subject. */
  readonly subject: string | null;
  readonly privacy?: { readonly customerId: string | null; readonly orderIds: readonly string[] };
}

export interface Topic {
  /** Reads the parsed body; null when the id it needs is not there. */
  subjectOf(body: LosslessObject): Subject | null;
  /** Null: the delivery leads to nothing, and is acknowledged all the same. */
  job(shop: string, about: Subject, eventId: string): JobToSend | null;
  /** Compliance deliveries are taken for shops that are gone too; the rest is ignored then. */
  readonly evenWhenUninstalled?: true;
  /** The member of the body that names the shop: where there is one, it must be the shop of the header, which is not signed. */
  readonly shopMember?: string;
}

/** JSON with integers kept as text. */
export interface LosslessObject {
  readonly [member: string]: unknown;
}

/** An order that is not decided yet goes before those that changed. */
const [CHANGED, NEW] = [1, 2];

const order = (cause: string, idOf: (body: LosslessObject) => unknown, priority = CHANGED): Topic => ({
  subjectOf: (body) => gidSubject('Order', idOf(body)),
  job: (shop, about) => ({
    name: 'read-order',
    payload: { shop, orderId: lastPart(about.subject), cause },
    priority,
  }),
});

/** A write of ours is two changes (tags and metafield), and other apps write beside it: those of a moment are one look. */
const CHANGES_FOLD_SECONDS = 2;

/** Follows every change of an order, our own too: whether it is one that matters is looked at first. */
const updated: Topic = {
  subjectOf: (body) => gidSubject('Order', ownId(body)),
  job: (shop, about) => ({
    name: 'look-at-order',
    payload: { shop, orderId: lastPart(about.subject), cause: 'order-updated' },
    priority: CHANGED,
    afterSeconds: CHANGES_FOLD_SECONDS,
  }),
};

/** Members that hold fulfilment orders, by what the topics of the Admin API 2026-10 send. */
const FULFILLMENT_ORDERS = [
  'moved_fulfillment_order',
  'fulfillment_order',
  'original_fulfillment_order',
  'replacement_fulfillment_order',
  'remaining_fulfillment_order',
  'fulfillment_order_merges',
  'merge_intents',
] as const;

const NOTHING_NAMED: Subject = { subject: null };

/**
 * A delivery whose fulfilment order is null (one that was merged away or moved as a whole, say) is no bad delivery: sent again it
 * would be the same. It leads to nothing, and the order's own update or the next reconciliation tells of the change.
 */
const fulfillmentOrder = (cause: string): Topic => ({
  subjectOf(body) {
    const present = FULFILLMENT_ORDERS.filter((member) => Object.hasOwn(body, member));
    if (present.length === 0) return null;
    return firstOf(present, (member) => subjectWithin(body[member], 3)) ?? NOTHING_NAMED;
  },
  job(shop, about) {
    if (about.subject === null) return null;
    const id = lastPart(about.subject);
    if (about.subject.includes('/FulfillmentOrder/'))
      return { name: 'read-fulfillment-order', payload: { shop, fulfillmentOrderId: id, cause } };
    return { name: 'read-order', payload: { shop, orderId: id, cause }, priority: 1 };
  },
});

/** Should the delivery name the order, there is nothing to look up. Lists of fulfilment orders are looked through, and what wraps one. */
function subjectWithin(value: unknown, depth: number): Subject | null {
  if (depth === 0) return null;
  if (Array.isArray(value)) return firstOf(value, (one) => subjectWithin(one, depth - 1));
  if (!isObject(value)) return null;
  return (
    gidSubject('Order', value['order_id']) ??
    gidSubject('FulfillmentOrder', value['id']) ??
    gidSubject('FulfillmentOrder', value['fulfillment_order_id']) ??
    // A number within might be the id of anything.
    firstOf(Object.values(value), (one) => (hasGid(one) ? subjectWithin(one, depth - 1) : null))
  );
}

const hasGid = (value: unknown): boolean =>
  Array.isArray(value) ||
  (isObject(value) && (typeof value['id'] === 'string' ? value['id'].startsWith('gid://') : true));

function firstOf<Item>(items: readonly Item[], find: (item: Item) => Subject | null): Subject | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

const product = (afterSeconds: number): Topic => ({
  subjectOf: (body) => gidSubject('Product', ownId(body)),
  job: (shop, about) => ({
    name: 'read-product',
    payload: { shop, productId: lastPart(about.subject) },
    ...(afterSeconds === 0 ? {} : { afterSeconds }),
  }),
});

/** Every sale updates its product: those of half a minute are one reading, which leaves the shop's points to its orders. */
const SALES_FOLD_SECONDS = 30;

const inventoryItem: Topic = {
  subjectOf: (body) => gidSubject('InventoryItem', ownId(body)),
  job: (shop, about) => ({
    name: 'read-inventory-item',
    payload: { shop, inventoryItemId: lastPart(about.subject) },
  }),
};

const shopItself = (name: 'app-uninstalled' | 'scopes-updated', shopMember?: string): Topic => ({
  subjectOf: () => ({ subject: null }),
  job: (shop) => ({ name, payload: { shop } }),
  ...(shopMember === undefined ? {} : { shopMember }),
});

const privacy = (
  name: 'customer-data-request' | 'customer-redact' | 'shop-redact',
  ordersMember: string | null,
): Topic => ({
  evenWhenUninstalled: true,
  shopMember: 'shop_domain',
  subjectOf(body) {
    if (ordersMember === null) return { subject: null, privacy: { customerId: null, orderIds: [] } };
    const customer = body['customer'];
    const customerId = isObject(customer) ? numericId(customer['id']) : null;
    const orders = body[ordersMember];
    const orderIds = Array.isArray(orders) ? orders.map(numericId).filter((id) => id !== null) : [];
    if (customerId === null && orderIds.length === 0) return null;
    return { subject: customerId, privacy: { customerId, orderIds } };
  },
  job: (shop, _about, eventId) => ({ name, payload: { shop, requestId: eventId } }),
});

/** Every topic of shopify.app.toml, with the trigger it leads to. A test holds the two equal. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  'orders/create': order('order-created', ownId, NEW),
  'orders/updated': updated,
  'orders/cancelled': order('order-cancelled', ownId),
  // Its body is the id alone.
  'orders/delete': order('order-deleted', ownId),
  'orders/edited': order('order-edited', (body) =>
    isObject(body['order_edit']) ? body['order_edit']['order_id'] : null,
  ),
  'refunds/create': order('refund-created', (body) => body['order_id']),
  'fulfillment_orders/order_routing_complete': fulfillmentOrder('routed'),
  'fulfillment_orders/moved': fulfillmentOrder('moved'),
  'fulfillment_orders/placed_on_hold': fulfillmentOrder('held'),
  'fulfillment_orders/hold_released': fulfillmentOrder('released'),
  'fulfillment_holds/added': fulfillmentOrder('held'),
  'fulfillment_holds/released': fulfillmentOrder('released'),
  'fulfillment_orders/scheduled_fulfillment_order_ready': fulfillmentOrder('rescheduled'),
  'fulfillment_orders/rescheduled': fulfillmentOrder('rescheduled'),
  'fulfillment_orders/cancelled': fulfillmentOrder('refulfilled'),
  'fulfillment_orders/split': fulfillmentOrder('refulfilled'),
  'fulfillment_orders/merged': fulfillmentOrder('refulfilled'),
  'fulfillment_orders/fulfillment_service_failed_to_complete': fulfillmentOrder('refulfilled'),
  'products/create': product(0),
  'products/update': product(SALES_FOLD_SECONDS),
  'products/delete': product(0),
  'inventory_items/update': inventoryItem,
  'app/uninstalled': shopItself('app-uninstalled', 'myshopify_domain'),
  'app/scopes_update': shopItself('scopes-updated'),
  'customers/data_request': privacy('customer-data-request', 'orders_requested'),
  'customers/redact': privacy('customer-redact', 'orders_to_redact'),
  'shop/redact': privacy('shop-redact', null),
};

function ownId(body: LosslessObject): unknown {
  return body['admin_graphql_api_id'] ?? body['id'];
}

function gidSubject(type: 'Order' | 'FulfillmentOrder' | 'Product' | 'InventoryItem', value: unknown): Subject | null {
  const id = numericId(
    typeof value === 'string' && value.startsWith(`gid://shopify/${type}/`) ? lastPart(value) : value,
  );
  return id === null ? null : { subject: `gid://shopify/${type}/${id}` };
}

function numericId(value: unknown): string | null {
  return typeof value === 'string' && /^[1-9]\d{0,19}$/.test(value) ? value : null;
}

function lastPart(gid: string | null): string {
  return gid?.split('/').at(-1)?.split('?')[0] ?? '';
}

function isObject(value: unknown): value is LosslessObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
