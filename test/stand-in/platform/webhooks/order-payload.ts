import { decimalAmount, fixedAmount, orderSums, presentmentMinor } from '../amounts.ts';
import type { Customer, FulfilmentOrder, Order, OrderLine, PostalAddress, Product, Refund } from '../model.ts';
import { financialStatus, fulfilmentStatus } from '../order-status.ts';

export const gid = (type: string, id: string): string => `gid://shopify/${type}/${id}`;

/** What a payload needs from beyond the order. */
export interface Around {
  readonly customer: Customer | null;
  readonly product: (variantId: string) => Product | null;
  /** Without approval for protected data, names and addresses are left out. */
  readonly protectedData: boolean;
}

const idOrNull = (id: string | null): bigint | null => (id === null ? null : BigInt(id));

/** A price as text, and the same in both currencies. */
function priced<Name extends string>(order: Order, name: Name, minor: number): Record<string, unknown> {
  return { [name]: fixedAmount(minor, order.currency), [`${name}_set`]: moneySet(order, minor) };
}

function moneySet(order: Order, minor: number): unknown {
  const { currency, presentmentCurrency } = order;
  return {
    shop_money: { amount: fixedAmount(minor, currency), currency_code: currency },
    presentment_money: {
      amount: fixedAmount(presentmentMinor(order, minor), presentmentCurrency),
      currency_code: presentmentCurrency,
    },
  };
}

function addressPayload(address: PostalAddress | null): unknown {
  if (address === null) return null;
  return {
    first_name: address.firstName,
    last_name: address.lastName,
    company: address.company,
    name: [address.firstName, address.lastName].filter((part) => part !== null).join(' '),
    address1: address.address1,
    address2: address.address2,
    city: address.city,
    phone: address.phone,
    zip: address.zip,
    province: address.province,
    province_code: address.province,
    country: address.country,
    country_code: address.country,
    latitude: null,
    longitude: null,
  };
}

export function linePayload(order: Order, line: OrderLine, around: Around): unknown {
  const known = line.variantId === null ? null : around.product(line.variantId);
  return {
    id: BigInt(line.id),
    admin_graphql_api_id: gid('LineItem', line.id),
    current_quantity: line.currentQuantity,
    fulfillable_quantity: Math.max(0, line.currentQuantity - line.fulfilledQuantity),
    gift_card: line.giftCard,
    grams: line.weightGrams,
    name: line.title,
    title: line.title,
    ...priced(order, 'price', line.unitPriceMinor),
    // A deleted variant leaves its line behind with nulls.
    product_id: known === null ? null : BigInt(known.id),
    variant_id: known === null ? null : idOrNull(line.variantId),
    quantity: line.quantity,
    requires_shipping: line.requiresShipping,
    sku: line.sku,
    taxable: false,
    total_discount: fixedAmount(0, order.currency),
    vendor: line.vendor,
    tax_lines: [],
    duties: [],
    discount_allocations:
      line.discountMinor === 0
        ? []
        : [
            {
              amount: fixedAmount(line.discountMinor, order.currency),
              amount_set: moneySet(order, line.discountMinor),
              discount_application_index: 0,
            },
          ],
    properties: [],
  };
}

function customerPayload(customer: Customer | null): unknown {
  if (customer === null) return null;
  const { id, email, firstName, lastName, createdAt } = customer;
  return {
    id: BigInt(id),
    admin_graphql_api_id: gid('Customer', id),
    email,
    first_name: firstName,
    last_name: lastName,
    created_at: createdAt,
    updated_at: createdAt,
    tags: '',
    default_address: null,
  };
}

/** The body of `orders/*` topics. */
export function orderPayload(order: Order, around: Around): unknown {
  const sums = orderSums(order);
  const seen = around.protectedData;
  const status = fulfilmentStatus(order);
  return {
    id: BigInt(order.id),
    admin_graphql_api_id: gid('Order', order.id),
    app_id: null,
    cancelled_at: order.cancelledAt,
    cancel_reason: order.cancelReason?.toLowerCase() ?? null,
    checkout_token: `c${order.id}`,
    closed_at: order.closedAt,
    confirmation_number: `S${order.number}`,
    created_at: order.createdAt,
    updated_at: order.updatedAt,
    processed_at: order.processedAt,
    currency: order.currency,
    presentment_currency: order.presentmentCurrency,
    current_shipping_price_set: moneySet(order, sums.currentShipping),
    ...priced(order, 'current_subtotal_price', sums.currentSubtotal),
    ...priced(order, 'current_total_discounts', sums.currentDiscounts),
    current_total_duties_set: null,
    current_total_additional_fees_set: null,
    ...priced(order, 'current_total_price', sums.currentTotal),
    ...priced(order, 'current_total_tax', 0),
    duties_included: false,
    email: seen ? order.email : null,
    financial_status: financialStatus(order).toLowerCase(),
    fulfillment_status: status === 'FULFILLED' ? 'fulfilled' : status === 'PARTIALLY_FULFILLED' ? 'partial' : null,
    merchant_business_entity_id: null,
    name: order.name,
    note: order.note,
    note_attributes: [],
    number: order.number - 1000,
    order_number: order.number,
    original_total_duties_set: null,
    ...priced(order, 'subtotal_price', sums.subtotal),
    tags: order.tags.join(', '),
    tax_lines: [],
    taxes_included: false,
    test: order.test,
    ...priced(order, 'total_discounts', sums.discounts),
    ...priced(order, 'total_line_items_price', sums.subtotal + sums.discounts),
    ...priced(order, 'total_price', sums.total),
    total_shipping_price_set: moneySet(order, sums.shipping),
    ...priced(order, 'total_tax', 0),
    total_weight: sums.currentWeightGrams,
    billing_address: seen ? addressPayload(order.billingAddress) : null,
    customer: seen ? customerPayload(around.customer) : null,
    discount_applications:
      order.discountCode === null
        ? []
        : [{ type: 'discount_code', code: order.discountCode, target_type: 'line_item', allocation_method: 'across' }],
    fulfillments: [],
    line_items: order.lines.map((line) => linePayload(order, line, around)),
    line_item_groups: [],
    refunds: order.refunds.map((refund) => refundPayload(order, refund)),
    returns: [],
    shipping_address: seen ? addressPayload(order.shippingAddress) : null,
    shipping_lines:
      order.shipping === null
        ? []
        : [
            {
              title: order.shipping.title,
              code: order.shipping.title,
              source: 'shopify',
              ...priced(order, 'price', order.shipping.priceMinor),
            },
          ],
  };
}

/** The body of `refunds/create`. */
export function refundPayload(order: Order, refund: Refund): unknown {
  return {
    id: BigInt(refund.id),
    admin_graphql_api_id: gid('Refund', refund.id),
    order_id: BigInt(order.id),
    created_at: refund.createdAt,
    processed_at: refund.createdAt,
    note: refund.note,
    refund_line_items: refund.lines.map((line) => ({
      id: BigInt(line.id),
      line_item_id: BigInt(line.lineId),
      quantity: line.quantity,
      restock_type: 'no_restock',
      subtotal: decimalAmount(line.subtotalMinor, order.currency),
      subtotal_set: moneySet(order, line.subtotalMinor),
    })),
    order_adjustments: [],
    transactions: [],
  };
}

/** The body of `orders/edited`: the changes of the lines, not the order. */
export function editPayload(
  order: Order,
  editId: string,
  at: string,
  additions: readonly [string, number][],
  removals: readonly [string, number][],
): unknown {
  const delta = ([id, quantity]: readonly [string, number]) => ({ id: BigInt(id), delta: quantity });
  return {
    order_edit: {
      id: BigInt(editId),
      order_id: BigInt(order.id),
      created_at: at,
      committed_at: at,
      app_id: null,
      user_id: null,
      notify_customer: false,
      staff_note: '',
      line_items: { additions: additions.map(delta), removals: removals.map(delta) },
    },
  };
}

/** The body of `fulfillment_orders/order_routing_complete` and `/moved`: small, and it names no order. */
export function fulfilmentOrderPayload(fulfilmentOrder: FulfilmentOrder, movedFrom: string | null): unknown {
  const self = { id: gid('FulfillmentOrder', fulfilmentOrder.id), status: fulfilmentOrder.status.toLowerCase() };
  if (movedFrom === null) return { fulfillment_order: self };
  return {
    original_fulfillment_order: self,
    moved_fulfillment_order: self,
    destination_location_id: gid('Location', fulfilmentOrder.location.id),
    source_location: { id: gid('Location', movedFrom) },
  };
}
