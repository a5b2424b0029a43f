import { lineTotal } from './amounts.ts';
import { buildLine, buildOrder, placeOf, routed } from './build-order.ts';
import { aroundOrder, instant, type Desk } from './desk.ts';
import { fulfilmentActs } from './fulfilment-desk.ts';
import { postalAddress, type LineInput, type OrderEdit, type OrderInput, type Quietly } from './input.ts';
import type { Order, Place, Refund } from './model.ts';
import type { Platform } from './platform.ts';
import type { ShopRows } from './store.ts';
import { editPayload, fulfilmentOrderPayload, orderPayload, refundPayload } from './webhooks/order-payload.ts';

type OrderActs = Pick<
  Platform,
  | 'createOrder'
  | 'order'
  | 'orders'
  | 'editOrder'
  | 'addLine'
  | 'refund'
  | 'cancelOrder'
  | 'fulfil'
  | 'moveFulfillmentOrder'
  | 'updateAddress'
  | 'setTags'
  | 'setMetafields'
  | 'hold'
  | 'releaseHolds'
  | 'fulfilPart'
  | 'scheduledReady'
  | 'setFinancialStatus'
  | 'deleteOrder'
>;

/** Everything done to an order: change the rows, then tell the app, as Shopify's webhooks would. */
export function createOrderDesk(desk: Desk): OrderActs & { stopRouting(): void } {
  const { store, sender } = desk;
  const routing = new Set<NodeJS.Timeout>();
  const tell = (rows: ShopRows, order: Order, topic: string, payload: unknown): void => {
    if (rows.installation === null) return;
    sender.publish({ shop: rows.shop.domain, topic, payload, subject: order.name, orderId: order.id });
  };
  const tellOrder = (rows: ShopRows, order: Order, topic: string): void => {
    if (rows.installation !== null) tell(rows, order, topic, orderPayload(order, aroundOrder(rows, order)));
  };
  const keep = (rows: ShopRows, order: Order): void => {
    store.put({ k: 'order', s: rows.shop.domain, v: order });
    desk.changed(rows.shop.domain);
  };
  /** Changes an order, keeps it, and says `orders/updated`, which follows every change. */
  const change = (
    shop: string,
    id: string,
    how: Quietly | undefined,
    act: (order: Order, at: string, rows: ShopRows) => void,
  ): Order => {
    const rows = store.rows(shop);
    const order = found(rows, id);
    order.updatedAt = instant(desk.now());
    act(order, order.updatedAt, rows);
    keep(rows, order);
    if (how?.silent !== true) tellOrder(rows, order, 'orders/updated');
    return order;
  };
  const route = (rows: ShopRows, order: Order, place: Place, input: OrderInput, how?: Quietly): void => {
    if (order.cancelledAt !== null) return;
    const parts = routed(desk, order, place, input);
    if (parts.length === 0) return;
    order.fulfilmentOrders.push(...parts);
    keep(rows, order);
    if (how?.silent === true) return;
    for (const part of parts)
      tell(rows, order, 'fulfillment_orders/order_routing_complete', fulfilmentOrderPayload(part, null));
  };
  const refundLines = (order: Order, quantities: Readonly<Record<string, number>>, at: string): Refund => {
    const lines = Object.entries(quantities).map(([lineId, quantity]) => {
      const line = lineOf(order, lineId);
      if (quantity < 1 || quantity > line.currentQuantity)
        throw new Error(`${line.title}: ${quantity} of ${line.currentQuantity} cannot be refunded.`);
      const subtotalMinor = lineTotal(line, line.currentQuantity) - lineTotal(line, line.currentQuantity - quantity);
      line.currentQuantity -= quantity;
      return { id: store.nextId(), lineId, quantity, subtotalMinor };
    });
    const refund: Refund = { id: store.nextId(), createdAt: at, note: null, lines };
    order.refunds.push(refund);
    settleFulfilment(order, at);
    return refund;
  };
  return {
    order: (shop, id) => store.rows(shop).orders.get(id) ?? null,
    orders: (shop) => store.rows(shop).orders.values(),
    createOrder: (shop, input, how) => {
      const rows = store.rows(shop);
      const order = buildOrder(desk, rows, input);
      const place = placeOf(rows, input.locationKey);
      keep(rows, order);
      if (how?.silent === true) {
        route(rows, order, place, input, how);
        return order;
      }
      tellOrder(rows, order, 'orders/create');
      const timer = setTimeout(() => {
        routing.delete(timer);
        route(rows, order, place, input);
      }, desk.routingMs);
      routing.add(timer);
      return order;
    },
    editOrder: (shop, id, edit, how) => {
      const additions: [string, number][] = [];
      const removals: [string, number][] = [];
      return change(shop, id, how, (order, at, rows) => {
        applyEdit(desk, rows, order, edit, additions, removals);
        settleFulfilment(order, at);
        if (how?.silent !== true)
          tell(rows, order, 'orders/edited', editPayload(order, store.nextId(), at, additions, removals));
      });
    },
    addLine: (shop, id, line: LineInput) =>
      change(shop, id, undefined, (order, at, rows) => {
        const additions: [string, number][] = [];
        applyEdit(desk, rows, order, { add: [line] }, additions, []);
        tell(rows, order, 'orders/edited', editPayload(order, store.nextId(), at, additions, []));
      }),
    refund: (shop, id, quantities, how) =>
      change(shop, id, how, (order, at, rows) => {
        const refund = refundLines(order, quantities, at);
        if (how?.silent !== true) tell(rows, order, 'refunds/create', refundPayload(order, refund));
      }),
    cancelOrder: (shop, id, how) =>
      change(shop, id, how, (order, at, rows) => {
        if (order.cancelledAt !== null) return;
        order.cancelledAt = at;
        order.cancelReason = 'CUSTOMER';
        const left = order.lines
          .filter((line) => line.currentQuantity > 0)
          .map((line) => [line.id, line.currentQuantity] as const);
        if (left.length > 0) refundLines(order, Object.fromEntries(left), at);
        for (const each of order.fulfilmentOrders) if (each.status !== 'CLOSED') each.status = 'CANCELLED';
        if (how?.silent !== true) tellOrder(rows, order, 'orders/cancelled');
      }),
    fulfil: (shop, id, how) =>
      change(shop, id, how, (order, at) => {
        for (const line of order.lines) line.fulfilledQuantity = line.currentQuantity;
        for (const each of order.fulfilmentOrders) {
          if (each.status === 'CANCELLED') continue;
          Object.assign(each, { status: 'CLOSED', updatedAt: at });
          for (const line of each.lines) line.remaining = 0;
        }
        order.closedAt = at;
      }),
    moveFulfillmentOrder: (shop, orderId, locationKey) =>
      change(shop, orderId, undefined, (order, at, rows) => {
        const place = placeOf(rows, locationKey);
        for (const each of order.fulfilmentOrders.filter(({ status }) => status === 'OPEN')) {
          const from = each.location.id;
          Object.assign(each, { location: place, updatedAt: at });
          tell(rows, order, 'fulfillment_orders/moved', fulfilmentOrderPayload(each, from));
        }
      }),
    updateAddress: (shop, id, address) =>
      change(shop, id, undefined, (order) => {
        order.shippingAddress = address === null ? null : postalAddress(address);
      }),
    setTags: (shop, id, tags) =>
      change(shop, id, undefined, (order) => {
        order.tags = [...tags];
      }),
    setMetafields: (shop, id, metafields) =>
      change(shop, id, undefined, (order) => {
        order.metafields = [...metafields];
      }),
    ...fulfilmentActs({ nextId: () => store.nextId(), change, tell }),
    deleteOrder: (shop, id) => {
      const rows = store.rows(shop);
      const order = found(rows, id);
      store.put({ k: 'order-gone', s: shop, v: id });
      desk.changed(shop);
      // Its id is all that Shopify sends of it.
      tell(rows, order, 'orders/delete', { id: BigInt(order.id) });
    },
    stopRouting: () => routing.forEach((timer) => clearTimeout(timer)),
  };
}

function found(rows: ShopRows, id: string): Order {
  const order = rows.orders.get(id);
  if (order === undefined) throw new Error(`${rows.shop.domain} has no order ${id}.`);
  return order;
}

function lineOf(order: Order, lineId: string): Order['lines'][number] {
  const line = order.lines.find((each) => each.id === lineId);
  if (line === undefined) throw new Error(`${order.name} has no line ${lineId}.`);
  return line;
}

function applyEdit(
  desk: Desk,
  rows: ShopRows,
  order: Order,
  edit: OrderEdit,
  additions: [string, number][],
  removals: [string, number][],
): void {
  for (const [lineId, quantity] of Object.entries(edit.quantities ?? {})) {
    const line = lineOf(order, lineId);
    if (!Number.isInteger(quantity) || quantity < 0) throw new Error('quantity must be a whole number, zero or more.');
    const delta = quantity - line.currentQuantity;
    if (delta !== 0) (delta > 0 ? additions : removals).push([lineId, Math.abs(delta)]);
    // More of a line than was ordered makes it a longer line.
    const index = order.lines.indexOf(line);
    order.lines[index] = { ...line, currentQuantity: quantity, quantity: Math.max(line.quantity, quantity) };
  }
  for (const input of edit.add ?? []) {
    const line = buildLine(desk, rows, input);
    order.lines.push(line);
    additions.push([line.id, line.quantity]);
    const open = order.fulfilmentOrders.find(({ status }) => status === 'OPEN');
    if (line.requiresShipping)
      open?.lines.push({ id: desk.store.nextId(), lineId: line.id, total: line.quantity, remaining: line.quantity });
  }
}

const WAITING: readonly string[] = ['OPEN', 'IN_PROGRESS', 'ON_HOLD', 'SCHEDULED'];

/** Open fulfilment orders hold what is still to be sent; one with nothing left is closed. */
function settleFulfilment(order: Order, at: string): void {
  // What one holds already is not in the next.
  const given = new Map<string, number>();
  for (const each of order.fulfilmentOrders.filter(({ status }) => WAITING.includes(status))) {
    for (const line of each.lines) {
      const current = order.lines.find(({ id }) => id === line.lineId);
      const left = (current?.currentQuantity ?? 0) - (current?.fulfilledQuantity ?? 0) - (given.get(line.lineId) ?? 0);
      const sent = line.total - line.remaining;
      const alone =
        order.fulfilmentOrders.filter(({ lines }) => lines.some(({ lineId }) => lineId === line.lineId)).length === 1;
      line.remaining = Math.max(0, alone ? left : Math.min(line.remaining, left));
      line.total = sent + line.remaining;
      given.set(line.lineId, (given.get(line.lineId) ?? 0) + line.remaining);
    }
    each.updatedAt = at;
    if (each.lines.every(({ remaining }) => remaining === 0)) each.status = 'CLOSED';
  }
}
