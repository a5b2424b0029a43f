// Much cheaper than a reading: for most deliveries say that an order changed when nothing did that a verdict turns on, our own tags
// first among them. What is left out here has deliveries of its own: the goods' data (products, inventory items) and where a part of
// the order leaves from (fulfilment orders).
import type { MoneyBag, ShopifyAddress, ShopifyFulfillmentOrder, ShopifyLineItem, ShopifyOrder } from '../order.ts';
import { FIRST_LISTS, FULFILLMENT_ORDER_FIELDS } from './order.ts';

const MONEY = '{ shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }';

export const ORDER_LOOK = `query OrderLook($id: ID!) {
  order(id: $id) {
    id
    name
    updatedAt
    cancelledAt
    displayFulfillmentStatus
    displayFinancialStatus
    test
    tags
    email
    currentShippingPriceSet ${MONEY}
    customer { id firstName lastName defaultEmailAddress { emailAddress } }
    billingAddress { firstName lastName name company }
    shippingAddress { firstName lastName name company address1 address2 city provinceCode zip countryCodeV2 }
    metafield(namespace: "$app", key: "eligibility") { value }
    lineItems(first: ${FIRST_LISTS.lines}) {
      nodes { id sku title variantTitle currentQuantity requiresShipping isGiftCard priceAfterAllDiscountsBeforeTaxesSet ${MONEY} }
    }
    fulfillmentOrders(first: ${FIRST_LISTS.fulfillmentOrders}) {
      nodes {
        id
        status
        fulfillAt
        fulfillmentHolds { reason reasonNotes }
        deliveryMethod { methodType }
        lineItems(first: ${FIRST_LISTS.fulfillmentOrderLines}) { nodes { id totalQuantity remainingQuantity } }
      }
    }
  }
}`;

type LookedAtLine = Pick<
  ShopifyLineItem,
  'id' | 'sku' | 'title' | 'variantTitle' | 'currentQuantity' | 'requiresShipping' | 'isGiftCard'
> & { readonly priceAfterAllDiscountsBeforeTaxesSet: MoneyBag };

interface LookedAtPart extends Pick<
  ShopifyFulfillmentOrder,
  'id' | 'status' | 'fulfillAt' | 'fulfillmentHolds' | 'deliveryMethod'
> {
  readonly lineItems: List<{ readonly id: string; readonly totalQuantity: number; readonly remainingQuantity: number }>;
}

type List<Node> = readonly Node[] | { readonly nodes: readonly Node[] };

/** What a look sees of an order: a reading holds it too. */
export interface LookedAtOrder extends Pick<
  ShopifyOrder,
  | 'id'
  | 'name'
  | 'cancelledAt'
  | 'displayFulfillmentStatus'
  | 'displayFinancialStatus'
  | 'test'
  | 'email'
  | 'currentShippingPriceSet'
  | 'customer'
  | 'billingAddress'
> {
  readonly shippingAddress: ShopifyAddress | null;
  readonly lineItems: List<LookedAtLine>;
  readonly fulfillmentOrders: List<LookedAtPart>;
}

export interface OrderLookData {
  readonly order: (LookedAtOrder & Pick<ShopifyOrder, 'updatedAt' | 'tags' | 'metafield'>) | null;
}

/** A fulfilment order whole, with the order that it belongs to: its deliveries name it alone. */
export const PART_LOOK = `query FulfillmentOrderLook($id: ID!) {
  fulfillmentOrder(id: $id) { orderId ${FULFILLMENT_ORDER_FIELDS} }
}`;

export type LookedAtWholePart = Omit<ShopifyFulfillmentOrder, 'lineItems'> & {
  readonly lineItems: List<ShopifyFulfillmentOrder['lineItems'][number]>;
};

export interface PartLookData {
  readonly fulfillmentOrder: (LookedAtWholePart & { readonly orderId: string }) | null;
}

const all = <Node>(list: List<Node>): readonly Node[] => ('nodes' in list ? list.nodes : list);

const money = ({ shopMoney: shop, presentmentMoney: paid }: MoneyBag) => [
  shop.amount,
  shop.currencyCode,
  paid.amount,
  paid.currencyCode,
];

/**
 * What a look tells of an order, as one text: two of the same text are the same order in all that a look sees. Null where a list is too
 * long for one look: such an order is always read. Tags and our metafield are not in it, for we write them ourselves.
 */
export function orderText(order: LookedAtOrder): string | null {
  const [lines, parts] = [all(order.lineItems), all(order.fulfillmentOrders)];
  const long =
    lines.length >= FIRST_LISTS.lines ||
    parts.length >= FIRST_LISTS.fulfillmentOrders ||
    parts.some(({ lineItems }) => all(lineItems).length >= FIRST_LISTS.fulfillmentOrderLines);
  if (long) return null;
  const { customer, billingAddress: billing, shippingAddress: to } = order;
  return JSON.stringify([
    ORDER_LOOK,
    order.id,
    order.name,
    order.cancelledAt,
    order.displayFulfillmentStatus,
    order.displayFinancialStatus,
    order.test,
    order.email,
    money(order.currentShippingPriceSet),
    customer && [
      customer.id,
      customer.firstName,
      customer.lastName,
      customer.defaultEmailAddress?.emailAddress ?? null,
    ],
    billing && [billing.firstName, billing.lastName, billing.name, billing.company],
    to && [
      to.firstName,
      to.lastName,
      to.name,
      to.company,
      to.address1,
      to.address2,
      to.city,
      to.provinceCode,
      to.zip,
      to.countryCodeV2,
    ],
    lines.map((line) => [
      line.id,
      line.sku,
      line.title,
      line.variantTitle,
      line.currentQuantity,
      line.requiresShipping,
      line.isGiftCard,
      money(line.priceAfterAllDiscountsBeforeTaxesSet),
    ]),
    parts.map((part) => [
      part.id,
      part.status,
      part.fulfillAt,
      part.fulfillmentHolds.map(({ reason, reasonNotes }) => [reason, reasonNotes]),
      part.deliveryMethod?.methodType ?? null,
      all(part.lineItems).map(({ id, totalQuantity, remainingQuantity }) => [id, totalQuantity, remainingQuantity]),
    ]),
  ]);
}

/** The same of a fulfilment order, with all that a reading takes from one. */
export function partText(part: LookedAtWholePart): string | null {
  const lines = all(part.lineItems);
  if (lines.length >= FIRST_LISTS.fulfillmentOrderLines) return null;
  const place = part.assignedLocation;
  return JSON.stringify([
    PART_LOOK,
    part.id,
    part.status,
    part.deliveryMethod?.methodType ?? null,
    part.fulfillAt,
    part.fulfillmentHolds.map(({ reason, reasonNotes }) => [reason, reasonNotes]),
    [place.name, place.address1, place.address2, place.city, place.province, place.zip, place.countryCode],
    lines.map((line) => [line.id, line.totalQuantity, line.remainingQuantity, line.lineItem.id]),
  ]);
}
