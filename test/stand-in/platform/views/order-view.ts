import { lineTotal, orderSums } from '../amounts.ts';
import { connection, inOrder, type PageArgs } from '../connection.ts';
import type { Order, OrderLine } from '../model.ts';
import { financialStatus, fulfilmentStatus } from '../order-status.ts';
import { gid } from '../webhooks/order-payload.ts';
import { addressView } from './address-view.ts';
import { customerView } from './customer-view.ts';
import { fulfilmentOrderView } from './fulfilment-order-view.ts';
import { metafieldFields } from './metafield-view.ts';
import { moneyBag, weightView } from './money-view.ts';
import { productView, variantView } from './product-view.ts';
import { refundView } from './refund-view.ts';
import type { Request } from './request.ts';

export function orderView(request: Request, order: Order): unknown {
  const { shop, customers } = request.rows;
  const customer = order.customerId === null ? undefined : customers.get(order.customerId);
  return {
    __typename: 'Order',
    id: gid('Order', order.id),
    legacyResourceId: order.id,
    name: order.name,
    number: order.number,
    confirmationNumber: `S${order.number}`,
    tags: order.tags.toSorted((a, b) => a.localeCompare(b)),
    test: order.test,
    note: order.note,
    createdAt: order.createdAt,
    processedAt: order.processedAt,
    updatedAt: order.updatedAt,
    cancelledAt: order.cancelledAt,
    cancelReason: order.cancelReason,
    closedAt: order.closedAt,
    closed: order.closedAt !== null,
    currencyCode: order.currency,
    presentmentCurrencyCode: order.presentmentCurrency,
    taxesIncluded: false,
    dutiesIncluded: false,
    displayFulfillmentStatus: fulfilmentStatus(order),
    displayFinancialStatus: financialStatus(order),
    requiresShipping: order.lines.some((line) => line.requiresShipping),
    sourceName: 'web',
    cartToken: null,
    checkoutToken: `c${order.id}`,
    discountCode: order.discountCode,
    discountCodes: order.discountCode === null ? [] : [order.discountCode],
    email: shop.protectedData ? order.email : null,
    phone: null,
    customer: () => (shop.protectedData && customer !== undefined ? customerView(customer) : null),
    shippingAddress: () => (shop.protectedData ? addressView(order.shippingAddress, 'MailingAddress', order.id) : null),
    billingAddress: () => (shop.protectedData ? addressView(order.billingAddress, 'MailingAddress', order.id) : null),
    ...orderMoney(order),
    ...metafieldFields(request, order),
    lineItems: (args: PageArgs) =>
      connection('LineItem', inOrder(order.lines), args, (line) => lineView(request, order, line)),
    shippingLines: (args: PageArgs) =>
      connection('ShippingLine', inOrder(shippingLines(order)), args, ({ view }) => view),
    shippingLine: () => shippingLines(order)[0]?.view ?? null,
    fulfillmentOrders: (args: PageArgs) =>
      connection('FulfillmentOrder', inOrder(order.fulfilmentOrders), args, (each) =>
        fulfilmentOrderView(request, order, each),
      ),
    refunds: (args: { first?: number | null }) =>
      order.refunds.slice(0, args.first ?? undefined).map((refund) => refundView(order, refund)),
  };
}

function orderMoney(order: Order): Record<string, unknown> {
  const sums = orderSums(order);
  const bag = (minor: number) => () => moneyBag(order, minor);
  return {
    subtotalPriceSet: bag(sums.subtotal),
    currentSubtotalPriceSet: bag(sums.currentSubtotal),
    totalPriceSet: bag(sums.total),
    originalTotalPriceSet: bag(sums.total),
    currentTotalPriceSet: bag(sums.currentTotal),
    totalDiscountsSet: bag(sums.discounts),
    currentTotalDiscountsSet: bag(sums.currentDiscounts),
    totalShippingPriceSet: bag(sums.shipping),
    currentShippingPriceSet: bag(sums.currentShipping),
    totalTaxSet: bag(0),
    currentTotalTaxSet: bag(0),
    totalRefundedSet: bag(sums.refunded),
    // The shop collects no duties at checkout.
    currentTotalDutiesSet: null,
    originalTotalDutiesSet: null,
    currentTotalAdditionalFeesSet: null,
    totalWeight: String(order.lines.reduce((sum, line) => sum + line.weightGrams * line.quantity, 0)),
    currentTotalWeight: String(sums.currentWeightGrams),
  };
}

function shippingLines(order: Order): { id: string; view: unknown }[] {
  if (order.shipping === null) return [];
  const { title, priceMinor } = order.shipping;
  const view = {
    __typename: 'ShippingLine',
    id: gid('ShippingLine', order.id),
    title,
    code: title,
    source: 'shopify',
    carrierIdentifier: null,
    deliveryCategory: null,
    custom: false,
    isRemoved: false,
    originalPriceSet: () => moneyBag(order, priceMinor),
    discountedPriceSet: () => moneyBag(order, priceMinor),
    currentDiscountedPriceSet: () => moneyBag(order, priceMinor),
  };
  return [{ id: order.id, view }];
}

export function lineView(request: Request, order: Order, line: OrderLine): unknown {
  // Deleted and custom items have neither.
  const product = line.variantId === null ? undefined : request.rows.byVariant.get(line.variantId);
  const bag = (minor: number) => () => moneyBag(order, minor);
  const left = Math.max(0, line.currentQuantity - line.fulfilledQuantity);
  return {
    __typename: 'LineItem',
    id: gid('LineItem', line.id),
    sku: line.sku,
    name: line.title,
    title: line.title,
    variantTitle: null,
    vendor: line.vendor,
    quantity: line.quantity,
    currentQuantity: line.currentQuantity,
    refundableQuantity: line.currentQuantity,
    unfulfilledQuantity: left,
    fulfillableQuantity: left,
    nonFulfillableQuantity: line.quantity - left,
    requiresShipping: line.requiresShipping,
    isGiftCard: line.giftCard,
    taxable: false,
    originalUnitPriceSet: bag(line.unitPriceMinor),
    originalTotalSet: bag(line.unitPriceMinor * line.quantity),
    // All discounts here are codes spread over the order; a line's own total knows them only when asked.
    discountedTotalSet: (args: { withCodeDiscounts?: boolean | null }) =>
      moneyBag(
        order,
        args.withCodeDiscounts === true ? lineTotal(line, line.quantity) : line.unitPriceMinor * line.quantity,
      ),
    discountedUnitPriceAfterAllDiscountsSet: bag(
      line.quantity === 0 ? 0 : Math.round(lineTotal(line, line.quantity) / line.quantity),
    ),
    discountedUnitPriceSet: bag(line.unitPriceMinor),
    priceAfterAllDiscountsBeforeTaxesSet: bag(lineTotal(line, line.currentQuantity)),
    totalDiscountSet: bag(0),
    weight: () => weightView(line.weightGrams),
    duties: [],
    taxLines: [],
    customAttributes: [],
    product: () => (product === undefined ? null : productView(request, product)),
    variant: () => (product === undefined ? null : variantView(request, product)),
  };
}
