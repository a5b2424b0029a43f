import { allocate, parseCurrency, parseInstant } from '#domain';
import type { CurrencyCode, Purchaser } from '#domain';
import { idOfGid } from '../ids.ts';
import type { ShopifyOrder } from '../order.ts';
import { minorOfAmount } from './amount.ts';
import { consignmentLine, lineValueMinor, paidMoney } from './lines.ts';
import type { LotDraft } from './lot-draft.ts';
import { consigneeOf, purchaserOf } from './parties.ts';
import { placeLines } from './places.ts';
import type { Placed } from './places.ts';

export interface OrderContext {
  /** Turns a lower-case e-mail into a keyed pseudonym: the address itself goes no further. */
  readonly pseudonym: (email: string) => string;
}

export interface OrderLots {
  readonly orderId: string;
  /** One for each place the goods leave from; never empty, for an order without lines still gets a verdict. */
  readonly lots: readonly LotDraft[];
}

/** Throws where the GID is no order's: then our document asked for something else. */
export function orderToConsignments(order: ShopifyOrder, context: OrderContext): OrderLots {
  const orderId = idOfGid(order.id, 'Order');
  if (orderId === null) throw new Error(`Not an order's id: ${order.id}`);
  const groups = groupByPlace(placeLines(order));
  const currency = currencyOf(order);
  const lines = valuedLines(order, currency, groups);
  const purchaser: Purchaser | null = purchaserOf(order, context.pseudonym);
  const shipping = shippingShares(order, currency, groups.length);
  const lots = groups.map((group, index): LotDraft => ({
    id: groups.length === 1 ? orderId : `${orderId}/${index + 1}`,
    orderId,
    placedAt: parseInstant(order.createdAt),
    shipFrom: group[0]?.place ?? null,
    consignee: consigneeOf(order.shippingAddress),
    purchaser,
    currency,
    shippingChargeMinor: shipping[index] ?? null,
    lines: lines[index] ?? [],
  }));
  return { orderId, lots };
}

/** Groups in a stable order (by place), the goods that name no place last; what is not shipped travels with the first lot. */
function groupByPlace(placed: readonly Placed[]): Placed[][] {
  const shipped = (entry: Placed): boolean =>
    entry.item.requiresShipping && !entry.item.isGiftCard && entry.quantity > 0;
  const byPlace = new Map<string, Placed[]>();
  for (const entry of placed.filter(shipped)) {
    const key = entry.place?.key ?? '~';
    byPlace.set(key, [...(byPlace.get(key) ?? []), entry]);
  }
  const groups = [...byPlace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const rest = placed.filter((entry) => !shipped(entry));
  const [first = [], ...others] = groups;
  return [[...first, ...rest], ...others];
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

/** A line that leaves from two places has its value spread by quantity, to the last cent. */
function valuedLines(
  order: ShopifyOrder,
  currency: CurrencyCode | null,
  groups: readonly Placed[][],
): LotDraft['lines'][] {
  const shares = new Map<Placed, number | null>();
  for (const item of order.lineItems) {
    const parts = groups.flat().filter((entry) => entry.item === item);
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
  return groups.map((group) =>
    group.map((entry) => consignmentLine(entry.item, entry.quantity, shares.get(entry) ?? null)),
  );
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
