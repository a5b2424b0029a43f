import type { ShopifyLineItem, ShopifyOrder } from '../order.ts';
import { shipFromLocation } from './ship-from.ts';
import type { ShipFrom } from './ship-from.ts';
import { agreed, standingByWord, standingOf, STANDINGS } from './standing.ts';
import type { Standing } from './standing.ts';

/** Pieces of one line item that leave one place together. `place` null: Shopify names none. */
export interface Placed {
  readonly item: ShopifyLineItem;
  readonly place: ShipFrom | null;
  readonly quantity: number;
  readonly standing: Standing;
  /** When scheduled pieces become due; null: not scheduled, or no day is named. */
  readonly until: string | null;
}

/**
 * Spreads each line's current quantity over what its fulfilment orders say of it: what may leave is given out first, what has left
 * last. Goods that need no shipping leave no place.
 */
export function placeLines(order: ShopifyOrder): Placed[] {
  const claims = claimsByLine(order);
  return order.lineItems.flatMap((item) => {
    if (!item.requiresShipping || item.isGiftCard)
      return [{ item, place: null, quantity: item.currentQuantity, standing: 'never' as const, until: null }];
    return spread(item, claims.get(item.id) ?? [], order.displayFulfillmentStatus);
  });
}

interface Claim {
  readonly place: ShipFrom;
  readonly quantity: number;
  readonly standing: Standing;
  readonly until: string | null;
}

function spread(item: ShopifyLineItem, claims: readonly Claim[], word: string): Placed[] {
  const placed = new Map<string, Placed>();
  let left = item.currentQuantity;
  for (const { place, quantity: claimed, standing, until } of claims) {
    const quantity = Math.min(left, claimed);
    if (quantity === 0) continue;
    const key = [standing, until, place.key].join('|');
    placed.set(key, { item, place, quantity: (placed.get(key)?.quantity ?? 0) + quantity, standing, until });
    left -= quantity;
  }
  const standing = standingByWord(word);
  const rest: Placed[] =
    left > 0 || placed.size === 0 ? [{ item, place: null, quantity: left, standing, until: null }] : [];
  return [...placed.values(), ...rest];
}

function claimsByLine({ fulfillmentOrders, displayFulfillmentStatus: word }: ShopifyOrder): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  const claim = (lineId: string, one: Claim): void => {
    if (one.quantity > 0) claims.set(lineId, [...(claims.get(lineId) ?? []), one]);
  };
  for (const part of fulfillmentOrders) {
    const place = shipFromLocation(part.assignedLocation);
    const { remaining, done, until } = standingOf(part);
    for (const { lineItem, totalQuantity, remainingQuantity } of part.lineItems) {
      if (remaining !== null)
        claim(lineItem.id, { place, quantity: remainingQuantity, standing: agreed(remaining, word), until });
      if (done !== null)
        claim(lineItem.id, { place, quantity: totalQuantity - remainingQuantity, standing: done, until: null });
    }
  }
  const turn = ({ standing }: Claim): number => STANDINGS.indexOf(standing);
  // Of what is scheduled, the next to become due first.
  for (const list of claims.values())
    list.sort((a, b) => turn(a) - turn(b) || (a.until ?? '').localeCompare(b.until ?? ''));
  return claims;
}
