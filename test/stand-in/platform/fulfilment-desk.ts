import type { Quietly } from './input.ts';
import type { FulfilmentOrder, Order } from './model.ts';
import type { Platform } from './platform.ts';
import type { ShopRows } from './store.ts';
import { gid } from './webhooks/order-payload.ts';

type FulfilmentActs = Pick<Platform, 'hold' | 'releaseHolds' | 'fulfilPart' | 'scheduledReady' | 'setFinancialStatus'>;

interface Tools {
  readonly nextId: () => string;
  readonly change: (
    shop: string,
    id: string,
    how: Quietly | undefined,
    act: (order: Order, at: string, rows: ShopRows) => void,
  ) => Order;
  readonly tell: (rows: ShopRows, order: Order, topic: string, payload: unknown) => void;
}

const named = (part: FulfilmentOrder) => ({
  fulfillment_order: { id: gid('FulfillmentOrder', part.id), status: part.status.toLowerCase() },
});

/** What a shop's people and apps do to a part of an order: hold it, release it, send it, pay for it. */
export function fulfilmentActs({ nextId, change, tell }: Tools): FulfilmentActs {
  return {
    hold: (shop, id, reason, notes = null) =>
      change(shop, id, undefined, (order, at, rows) => {
        const hold = { id: nextId(), reason, notes };
        for (const part of order.fulfilmentOrders.filter(({ status }) =>
          ['OPEN', 'SCHEDULED', 'ON_HOLD'].includes(status),
        )) {
          const first = part.status !== 'ON_HOLD';
          Object.assign(part, { status: 'ON_HOLD', holds: [...(part.holds ?? []), hold], updatedAt: at });
          const payload = {
            ...named(part),
            fulfillment_hold: { id: gid('FulfillmentHold', hold.id), reason: reason.toLowerCase() },
          };
          // The order's own topic follows the first hold alone.
          if (first) tell(rows, order, 'fulfillment_orders/placed_on_hold', named(part));
          tell(rows, order, 'fulfillment_holds/added', payload);
        }
      }),
    releaseHolds: (shop, id) =>
      change(shop, id, undefined, (order, at, rows) => {
        for (const part of order.fulfilmentOrders.filter(({ status }) => status === 'ON_HOLD')) {
          Object.assign(part, { status: 'OPEN', holds: [], updatedAt: at });
          tell(rows, order, 'fulfillment_holds/released', named(part));
          tell(rows, order, 'fulfillment_orders/hold_released', named(part));
        }
      }),
    fulfilPart: (shop, id, quantities) =>
      change(shop, id, undefined, (order, at) => {
        for (const [lineId, quantity] of Object.entries(quantities)) sendPieces(order, lineId, quantity, at);
      }),
    scheduledReady: (shop, id) =>
      change(shop, id, undefined, (order, at, rows) => {
        const next = order.fulfilmentOrders
          .filter(({ status }) => status === 'SCHEDULED')
          .sort((a, b) => (a.fulfillAt ?? '').localeCompare(b.fulfillAt ?? ''))[0];
        if (next === undefined) throw new Error(`${order.name} has nothing scheduled.`);
        Object.assign(next, { status: 'OPEN', updatedAt: at });
        tell(rows, order, 'fulfillment_orders/scheduled_fulfillment_order_ready', named(next));
      }),
    setFinancialStatus: (shop, id, status) =>
      change(shop, id, undefined, (order) => {
        order.paid = status;
      }),
  };
}

function sendPieces(order: Order, lineId: string, quantity: number, at: string): void {
  const line = order.lines.find((each) => each.id === lineId);
  if (line === undefined) throw new Error(`${order.name} has no line ${lineId}.`);
  let left = quantity;
  for (const part of order.fulfilmentOrders.filter(({ status }) => status === 'OPEN' || status === 'IN_PROGRESS')) {
    for (const piece of part.lines.filter((each) => each.lineId === lineId)) {
      const sent = Math.min(left, piece.remaining);
      piece.remaining -= sent;
      line.fulfilledQuantity += sent;
      left -= sent;
    }
    const rest = part.lines.some(({ remaining }) => remaining > 0);
    Object.assign(part, { status: rest ? 'IN_PROGRESS' : 'CLOSED', updatedAt: at });
  }
  if (left > 0) throw new Error(`${order.name}: ${quantity} pieces of ${line.title} cannot be sent now.`);
}
