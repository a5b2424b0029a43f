import { allocate } from './amounts.ts';
import { instant, type Desk } from './desk.ts';
import { postalAddress, type LineInput, type OrderInput } from './input.ts';
import type { Customer, DeliveryMethod, FulfilmentOrder, Order, OrderLine, Place } from './model.ts';
import type { ShopRows } from './store.ts';

export function buildLine(desk: Desk, rows: ShopRows, input: LineInput): OrderLine {
  const product = input.variantId == null ? null : (rows.byVariant.get(input.variantId) ?? null);
  if (input.variantId != null && product === null)
    throw new Error(`${rows.shop.domain} has no variant ${input.variantId}.`);
  if (!Number.isInteger(input.quantity) || input.quantity < 0)
    throw new Error('quantity must be a whole number, zero or more.');
  return {
    id: desk.store.nextId(),
    productId: product?.id ?? null,
    variantId: product?.variantId ?? null,
    title: input.title ?? product?.title ?? 'Custom item',
    sku: product?.sku ?? null,
    vendor: product?.vendor ?? null,
    quantity: input.quantity,
    currentQuantity: input.quantity,
    fulfilledQuantity: 0,
    unitPriceMinor: input.unitPriceMinor ?? product?.priceMinor ?? 0,
    discountMinor: input.discountMinor ?? 0,
    weightGrams: input.weightGrams ?? product?.weightGrams ?? 0,
    requiresShipping: input.requiresShipping ?? product?.requiresShipping ?? true,
    giftCard: product?.giftCard ?? false,
  };
}

/** A buyer is known by e-mail: a second order of the same one belongs to the same customer. */
function customerOf(desk: Desk, rows: ShopRows, input: OrderInput, at: string): Customer | null {
  const email = input.email ?? null;
  if (email === null) return null;
  for (const known of rows.customers.values()) if (known.email === email) return known;
  const { firstName = null, lastName = null } = input.shippingAddress ?? {};
  const customer: Customer = { id: desk.store.nextId(), email, firstName, lastName, createdAt: at };
  desk.store.put({ k: 'customer', s: rows.shop.domain, v: customer });
  return customer;
}

export function placeOf(rows: ShopRows, key: string | null | undefined): Place {
  const place = key == null ? rows.shop.locations[0] : rows.shop.locations.find((each) => each.key === key);
  if (place === undefined) throw new Error(`${rows.shop.domain} has no location ${key ?? ''}.`);
  return place;
}

export function buildOrder(desk: Desk, rows: ShopRows, input: OrderInput): Order {
  const at = instant(input.placedAt ?? desk.now());
  const drafts = input.lines.map((line) => buildLine(desk, rows, line));
  const shares = allocate(
    input.discountMinor ?? 0,
    drafts.map((line) => line.unitPriceMinor * line.quantity - line.discountMinor),
  );
  const lines = drafts.map((line, index) => ({ ...line, discountMinor: line.discountMinor + (shares[index] ?? 0) }));
  const number = 1001 + rows.orders.size;
  const presentmentCurrency = input.presentmentCurrency ?? rows.shop.currency;
  const rate = presentmentCurrency === rows.shop.currency ? 1 : rows.shop.presentmentRates[presentmentCurrency];
  if (rate === undefined) throw new Error(`${rows.shop.domain} does not sell in ${presentmentCurrency}.`);
  return {
    id: desk.store.nextId(),
    number,
    name: `#${number}`,
    createdAt: at,
    processedAt: at,
    updatedAt: at,
    cancelledAt: null,
    cancelReason: null,
    closedAt: null,
    currency: rows.shop.currency,
    presentmentCurrency,
    presentmentRate: rate,
    customerId: customerOf(desk, rows, input, at)?.id ?? null,
    email: input.email ?? null,
    note: input.note ?? null,
    shippingAddress: input.shippingAddress == null ? null : postalAddress(input.shippingAddress),
    billingAddress: addressOrNull(input),
    lines,
    shipping: input.shipping ?? null,
    discountCode: input.discountCode ?? null,
    tags: [...(input.tags ?? [])],
    metafields: [],
    fulfilmentOrders: [],
    refunds: [],
    test: input.test ?? false,
    paid: input.financialStatus ?? 'PAID',
  };
}

function addressOrNull(input: OrderInput): Order['billingAddress'] {
  const given = input.billingAddress === undefined ? input.shippingAddress : input.billingAddress;
  return given == null ? null : postalAddress(given);
}

/**
 * The fulfilment orders of an order: one for each way that goods reach the buyer, and of what is shipped one for each parcel. What is sent
 * by mail at once, a gift card, is fulfilled by it.
 */
export function routed(
  desk: Desk,
  order: Order,
  place: Place,
  input: Pick<OrderInput, 'lines' | 'parcels'>,
): FulfilmentOrder[] {
  const methodOf = (line: OrderLine, index: number): DeliveryMethod =>
    input.lines[index]?.method ?? (line.requiresShipping ? 'SHIPPING' : 'NONE');
  const lines = order.lines.map((line, index) => ({
    line,
    method: line.giftCard ? ('GIFT' as const) : methodOf(line, index),
  }));
  const part = (
    method: DeliveryMethod,
    quantities: readonly (readonly [OrderLine, number])[],
    over: Partial<FulfilmentOrder> = {},
  ): FulfilmentOrder => ({
    id: desk.store.nextId(),
    status: 'OPEN',
    location: place,
    method,
    fulfillAt: null,
    holds: [],
    lines: quantities.map(([line, quantity]) => ({
      id: desk.store.nextId(),
      lineId: line.id,
      total: quantity,
      remaining: quantity,
    })),
    updatedAt: order.updatedAt,
    ...over,
  });
  return [...new Set(lines.map(({ method }) => method))].flatMap((method): FulfilmentOrder[] => {
    const of = lines.filter((one) => one.method === method && one.line.currentQuantity > 0).map(({ line }) => line);
    if (of.length === 0) return [];
    const whole = of.map((line) => [line, line.currentQuantity] as const);
    if (method === 'GIFT') {
      for (const line of of) line.fulfilledQuantity = line.currentQuantity;
      const sent = part('NONE', whole, { status: 'CLOSED' });
      for (const line of sent.lines) line.remaining = 0;
      return [sent];
    }
    if (method !== 'SHIPPING' || input.parcels === undefined) return [part(method, whole)];
    return parcelsOf(desk, input.parcels, of).map(({ due, quantities, at }) =>
      part(method, quantities, { status: due ? 'OPEN' : 'SCHEDULED', fulfillAt: at }),
    );
  });
}

/** As many pieces of each line in each parcel; the first takes what cannot be divided. */
function parcelsOf(desk: Desk, days: readonly Date[], lines: readonly OrderLine[]) {
  return days.map((day, index) => ({
    at: instant(day),
    due: day <= desk.now(),
    quantities: lines.flatMap((line): [OrderLine, number][] => {
      const each = Math.floor(line.currentQuantity / days.length);
      const quantity = index === 0 ? line.currentQuantity - each * (days.length - 1) : each;
      return quantity === 0 ? [] : [[line, quantity]];
    }),
  }));
}
