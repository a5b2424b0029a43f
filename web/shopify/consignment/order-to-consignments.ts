import { allocate, parseCurrency, parseInstant } from '#domain';
import type { CurrencyCode, Purchaser } from '#domain';
import { idOfGid } from '../ids.ts';
import type { ShopifyOrder } from '../order.ts';
import { minorOfAmount } from './amount.ts';
import { consignmentLine, lineValueMinor, paidMoney } from './lines.ts';
import type { LotDraft } from './lot-draft.ts';
import { consigneeOf, purchaserOf } from './parties.ts';
import { parcelsOf } from './parcels.ts';
import { placeLines } from './places.ts';
import type { Placed } from './places.ts';
import type { OrderStanding } from './standing.ts';

export interface OrderContext {
  /** Turns a lower-case e-mail into a keyed pseudonym: the address itself goes no further. */
  readonly pseudonym: (email: string) => string;
}

/** A part of the order that does not go with its next parcel: it has left, or waits. What it is worth counts with the order. */
export interface OtherLot {
  readonly lot: LotDraft;
  readonly standing: Exclude<OrderStanding, 'none' | 'to-go'>;
  /** When it becomes due, where it is scheduled and a day is named. */
  readonly until: string | null;
  /** When it arrived or is planned to, as far as that is known; null: as the order's next parcel is. */
  readonly arrivalAt: string | null;
}

export interface OrderLots {
  readonly orderId: string;
  /** Of the parcel that leaves next: one for each place it leaves from; never empty, for an order without lines still gets a verdict. */
  readonly lots: readonly LotDraft[];
  readonly others: readonly OtherLot[];
  readonly standing: OrderStanding;
  /** When its next parcel becomes due, or did. */
  readonly until: string | null;
  /** Pieces of goods that cross no border: collected, or carried out of the shop. */
  readonly kept: number;
}

/** Throws where the GID is no order's: then our document asked for something else. */
export function orderToConsignments(order: ShopifyOrder, context: OrderContext): OrderLots {
  const orderId = idOfGid(order.id, 'Order');
  if (orderId === null) throw new Error(`Not an order's id: ${order.id}`);
  const placed = placeLines(order);
  const { next, others, never } = parcelsOf(placed);
  const currency = currencyOf(order);
  const worth = valueOfPieces(order, currency, placed);
  const purchaser: Purchaser | null = purchaserOf(order, context.pseudonym);
  const draft = (id: string, pieces: readonly Placed[], shippingChargeMinor: number | null): LotDraft => ({
    id,
    orderId,
    placedAt: parseInstant(order.createdAt),
    shipFrom: pieces[0]?.place ?? null,
    consignee: consigneeOf(order.shippingAddress),
    purchaser,
    currency,
    shippingChargeMinor,
    lines: linesOf(pieces, worth),
  });
  const [first = [], ...rest] = groupByPlace(next.pieces);
  const groups = [[...first, ...never], ...rest];
  const shipping = shippingShares(order, currency, groups.length);
  return {
    orderId,
    lots: groups.map((group, index) =>
      draft(groups.length === 1 ? orderId : `${orderId}/${index + 1}`, group, shipping[index] ?? null),
    ),
    others: others.flatMap(({ standing, until, pieces }, part) =>
      groupByPlace(pieces).flatMap((group, index): OtherLot[] =>
        standing === 'none' || standing === 'to-go'
          ? []
          : [{ lot: draft(`${orderId}/${part + 1}-${index + 1}`, group, null), standing, until, arrivalAt: null }],
      ),
    ),
    standing: next.standing,
    until: next.until,
    kept: never.filter(staysHere).reduce((sum, { quantity }) => sum + quantity, 0),
  };
}

/** A thing that could be sent, and is not. */
const staysHere = ({ item, quantity, standing }: Placed): boolean =>
  standing === 'never' && quantity > 0 && item.requiresShipping && !item.isGiftCard;

/** Groups in a stable order (by place), the goods that name no place last. */
function groupByPlace(pieces: readonly Placed[]): Placed[][] {
  const byPlace = new Map<string, Placed[]>();
  for (const piece of pieces) {
    const key = piece.place?.key ?? '~';
    byPlace.set(key, [...(byPlace.get(key) ?? []), piece]);
  }
  return [...byPlace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** One line for all pieces of an item that go together. What stays here is a line of its own, which no parcel carries. */
function linesOf(pieces: readonly Placed[], worth: ReadonlyMap<Placed, number | null>): LotDraft['lines'] {
  const lines = new Map<string, { item: Placed['item']; quantity: number; value: number | null; stays: boolean }>();
  for (const piece of pieces) {
    const stays = staysHere(piece);
    const key = `${piece.item.id}${stays ? '-stays' : ''}`;
    const before = lines.get(key) ?? { item: piece.item, quantity: 0, value: 0, stays };
    const value = worth.get(piece) ?? null;
    lines.set(key, {
      ...before,
      quantity: before.quantity + piece.quantity,
      value: before.value === null || value === null ? null : before.value + value,
    });
  }
  return [...lines.values()].map(({ item, quantity, value, stays }) => {
    const line = consignmentLine(item, quantity, value);
    return stays ? { ...line, id: `${line.id}-stays`, requiresShipping: false } : line;
  });
}

/** One currency for the whole order: what was paid, if every line says the same. */
function currencyOf(order: ShopifyOrder): CurrencyCode | null {
  const codes = new Set(
    order.lineItems.map((item) => paidMoney(item.priceAfterAllDiscountsBeforeTaxesSet).currencyCode),
  );
  if (codes.size === 0) codes.add(paidMoney(order.currentShippingPriceSet).currencyCode);
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? parseCurrency(code) : null;
}

/** A line of which only a part goes has its value spread by quantity, to the last cent. */
function valueOfPieces(
  order: ShopifyOrder,
  currency: CurrencyCode | null,
  placed: readonly Placed[],
): ReadonlyMap<Placed, number | null> {
  const shares = new Map<Placed, number | null>();
  for (const item of order.lineItems) {
    const parts = placed.filter((entry) => entry.item === item);
    const value = lineValueMinor(item, currency);
    const amounts =
      value === null
        ? null
        : allocate(
            value,
            parts.map((part) => part.quantity),
          );
    parts.forEach((part, index) => shares.set(part, amounts?.[index] ?? null));
  }
  return shares;
}

function shippingShares(order: ShopifyOrder, currency: CurrencyCode | null, lots: number): (number | null)[] {
  const paid = paidMoney(order.currentShippingPriceSet);
  const minor = currency === null || paid.currencyCode !== currency ? null : minorOfAmount(paid.amount, currency);
  return minor === null
    ? Array.from({ length: lots }, () => null)
    : allocate(
        minor,
        Array.from({ length: lots }, () => 1),
      );
}
