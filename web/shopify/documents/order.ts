// One order, with as much of its lists as most orders have. Requested cost grows with `first`, and the bucket admits by
// requested cost: short first lists keep a thousand orders at once cheap. They carry no page information, which is an object
// and costs a point: a first list that is full is read again from its start by the page documents.

/** How long the lists of ORDER are at most, and the codes of an item in any document. A list of this length may go on. */
export const FIRST_LISTS = { lines: 10, fulfillmentOrders: 3, fulfillmentOrderLines: 10, codes: 5 } as const;

const LINE_ITEM_FIELDS = `
  id
  sku
  title
  variantTitle
  currentQuantity
  requiresShipping
  isGiftCard
  priceAfterAllDiscountsBeforeTaxesSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
  weight { unit value }
  variant {
    id
    inventoryItem {
      id
      countryCodeOfOrigin
      harmonizedSystemCode
      countryHarmonizedSystemCodes(first: ${FIRST_LISTS.codes}) { nodes { countryCode harmonizedSystemCode } }
      measurement { weight { unit value } }
    }
  }
`;

const FULFILLMENT_ORDER_LINE_FIELDS = `
  id
  totalQuantity
  remainingQuantity
  lineItem { id }
`;

export const FULFILLMENT_ORDER_FIELDS = `
  id
  status
  deliveryMethod { methodType }
  fulfillAt
  fulfillmentHolds { reason reasonNotes }
  assignedLocation { name address1 address2 city province zip countryCode }
  lineItems(first: ${FIRST_LISTS.fulfillmentOrderLines}) { nodes { ${FULFILLMENT_ORDER_LINE_FIELDS} } }
`;

export const ORDER = `query Order($id: ID!) {
  order(id: $id) {
    id
    name
    createdAt
    processedAt
    updatedAt
    cancelledAt
    displayFulfillmentStatus
    displayFinancialStatus
    test
    tags
    email
    currentShippingPriceSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
    customer { id firstName lastName defaultEmailAddress { emailAddress } }
    billingAddress { firstName lastName name company }
    shippingAddress { firstName lastName name company address1 address2 city provinceCode zip countryCodeV2 }
    metafield(namespace: "$app", key: "eligibility") { value }
    lineItems(first: ${FIRST_LISTS.lines}) { nodes { ${LINE_ITEM_FIELDS} } }
    fulfillmentOrders(first: ${FIRST_LISTS.fulfillmentOrders}) { nodes { ${FULFILLMENT_ORDER_FIELDS} } }
  }
}`;

export const ORDER_LINE_ITEMS = `query OrderLineItems($id: ID!, $after: String) {
  order(id: $id) {
    updatedAt
    lineItems(first: 80, after: $after) {
      nodes { ${LINE_ITEM_FIELDS} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const ORDER_FULFILLMENT_ORDERS = `query OrderFulfillmentOrders($id: ID!, $after: String) {
  order(id: $id) {
    updatedAt
    fulfillmentOrders(first: 10, after: $after) {
      nodes { ${FULFILLMENT_ORDER_FIELDS} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const FULFILLMENT_ORDER_LINES = `query FulfillmentOrderLines($id: ID!, $after: String) {
  fulfillmentOrder(id: $id) {
    lineItems(first: 100, after: $after) {
      nodes { ${FULFILLMENT_ORDER_LINE_FIELDS} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
