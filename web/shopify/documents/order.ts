// One order, with as much of its lists as most orders have. Requested cost grows with `first`, and the bucket admits by
// requested cost: small first pages keep a thousand orders at once cheap, and the page documents fetch what is left.

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
      countryHarmonizedSystemCodes(first: 5) { nodes { countryCode harmonizedSystemCode } }
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

const FULFILLMENT_ORDER_FIELDS = `
  id
  status
  assignedLocation { name address1 address2 city province zip countryCode }
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
    tags
    email
    currentShippingPriceSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
    customer { id firstName lastName defaultEmailAddress { emailAddress } }
    billingAddress { firstName lastName name company }
    shippingAddress { firstName lastName name company address1 address2 city provinceCode zip countryCodeV2 }
    metafield(namespace: "$app", key: "eligibility") { value }
    lineItems(first: 20) {
      nodes { ${LINE_ITEM_FIELDS} }
      pageInfo { hasNextPage endCursor }
    }
    fulfillmentOrders(first: 4) {
      nodes {
        ${FULFILLMENT_ORDER_FIELDS}
        lineItems(first: 20) { nodes { ${FULFILLMENT_ORDER_LINE_FIELDS} } pageInfo { hasNextPage endCursor } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const ORDER_LINE_ITEMS = `query OrderLineItems($id: ID!, $after: String!) {
  order(id: $id) {
    updatedAt
    lineItems(first: 80, after: $after) {
      nodes { ${LINE_ITEM_FIELDS} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const ORDER_FULFILLMENT_ORDERS = `query OrderFulfillmentOrders($id: ID!, $after: String!) {
  order(id: $id) {
    updatedAt
    fulfillmentOrders(first: 10, after: $after) {
      nodes {
        ${FULFILLMENT_ORDER_FIELDS}
        lineItems(first: 20) { nodes { ${FULFILLMENT_ORDER_LINE_FIELDS} } pageInfo { hasNextPage endCursor } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const FULFILLMENT_ORDER_LINES = `query FulfillmentOrderLines($id: ID!, $after: String!) {
  fulfillmentOrder(id: $id) {
    lineItems(first: 100, after: $after) {
      nodes { ${FULFILLMENT_ORDER_LINE_FIELDS} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
