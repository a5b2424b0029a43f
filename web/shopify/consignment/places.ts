import type { ShopifyFulfillmentOrder, ShopifyLineItem, ShopifyOrder } from '../order.ts';
import { shipFromLocation } from './ship-from.ts';
import type { ShipFrom } from './ship-from.ts';

/** Pieces of one line item that leave one place. `place` null: Shopify names none. */
export interface Placed {
  readonly item: ShopifyLineItem;
  readonly place: ShipFrom | null;
  readonly quantity: number;
}

/**
 * Spreads each line's current quantity over the places its fulfilment orders name. Open ones are asked first: a closed or
 * incomplete one speaks only for what it has sent. Goods that need no shipping leave no place.
 */
export function placeLines(order: ShopifyOrder): Placed[] {
  const claims = claimsByLine(order.fulfillmentOrders);
  return order.lineItems.flatMap((item) => {
    if (!item.requiresShipping || item.isGiftCard) return [{ item, place: null, quantity: item.currentQuantity }];
    return spread(item, claims.get(item.id) ?? []);
  });
}

interface Claim {
  readonly place: ShipFrom;
  readonly quantity: number;
}

function spread(item: ShopifyLineItem, claims: readonly Claim[]): Placed[] {
  const placed = new Map<string, Placed>();
  let left = item.currentQuantity;
  for (const claim of claims) {
    const quantity = Math.min(left, claim.quantity);
    if (quantity === 0) continue;
    const before = placed.get(claim.place.key)?.quantity ?? 0;
    placed.set(claim.place.key, { item, place: claim.place, quantity: before + quantity });
    left -= quantity;
  }
  const rest: Placed[] = left > 0 || placed.size === 0 ? [{ item, place: null, quantity: left }] : [];
  return [...placed.values(), ...rest];
}

function claimsByLine(orders: readonly ShopifyFulfillmentOrder[]): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  const finished = (order: ShopifyFulfillmentOrder): boolean =>
    order.status === 'CLOSED' || order.status === 'INCOMPLETE';
  const asked = orders
    .filter((order) => order.status !== 'CANCELLED')
    .sort((a, b) => Number(finished(a)) - Number(finished(b)));
  for (const order of asked) {
    const place = shipFromLocation(order.assignedLocation);
    for (const line of order.lineItems) {
      const quantity = finished(order) ? line.totalQuantity - line.remainingQuantity : line.totalQuantity;
      if (quantity <= 0) continue;
      claims.set(line.lineItem.id, [...(claims.get(line.lineItem.id) ?? []), { place, quantity }]);
    }
  }
  return claims;
}
