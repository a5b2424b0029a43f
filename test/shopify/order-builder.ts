import type { MoneyBag, ShopifyFulfillmentOrder, ShopifyInventoryItem, ShopifyLineItem, ShopifyOrder } from '#shopify';

/** An order of one T-shirt from Toronto to Austin; override what a test is about. */
export function anOrder(over: Partial<ShopifyOrder> = {}): ShopifyOrder {
  const lineItems = over.lineItems ?? [aLine()];
  return {
    id: 'gid://shopify/Order/820982911946154508',
    name: '#1001',
    createdAt: '2025-03-03T15:00:00Z',
    processedAt: '2025-03-03T15:00:00Z',
    updatedAt: '2025-03-03T15:00:01Z',
    cancelledAt: null,
    displayFulfillmentStatus: 'UNFULFILLED',
    displayFinancialStatus: 'PAID',
    test: false,
    tags: [],
    email: 'dana@example.com',
    currentShippingPriceSet: inCad('12.00'),
    customer: {
      id: 'gid://shopify/Customer/1',
      firstName: 'Dana',
      lastName: 'Whitfield',
      defaultEmailAddress: { emailAddress: 'other@example.com' },
    },
    billingAddress: { firstName: 'Dana', lastName: 'Whitfield', name: 'Dana Whitfield', company: null },
    shippingAddress: anAddress(),
    metafield: null,
    fulfillmentOrders: [aFulfillmentOrder(lineItems)],
    ...over,
    lineItems,
  };
}

export function anAddress(
  over: Partial<NonNullable<ShopifyOrder['shippingAddress']>> = {},
): NonNullable<ShopifyOrder['shippingAddress']> {
  return {
    firstName: 'Dana',
    lastName: 'Whitfield',
    name: 'Dana Whitfield',
    company: null,
    address1: '4120 Bluebonnet Ln',
    address2: null,
    city: 'Austin',
    provinceCode: 'TX',
    zip: '78704',
    countryCodeV2: 'US',
    ...over,
  };
}

export function inCad(amount: string): MoneyBag {
  return { shopMoney: { amount, currencyCode: 'CAD' }, presentmentMoney: { amount, currencyCode: 'CAD' } };
}

export function chargedInUsd(amount: string, shopAmount: string): MoneyBag {
  return { shopMoney: { amount: shopAmount, currencyCode: 'CAD' }, presentmentMoney: { amount, currencyCode: 'USD' } };
}

let lines = 0;

export function aLine(
  over: Partial<ShopifyLineItem> & { stock?: Partial<ShopifyInventoryItem> | null } = {},
): ShopifyLineItem {
  const { stock = {}, ...line } = over;
  lines += 1;
  const inventoryItem = stock === null ? null : { ...aStockItem(), ...stock };
  return {
    id: `gid://shopify/LineItem/${lines}`,
    sku: 'TEE-1',
    title: 'Knitted cotton T-shirt',
    variantTitle: 'Men / M',
    currentQuantity: 1,
    requiresShipping: true,
    isGiftCard: false,
    priceAfterAllDiscountsBeforeTaxesSet: inCad('40.00'),
    weight: { unit: 'KILOGRAMS', value: 0.2 },
    variant: inventoryItem === null ? null : { id: 'gid://shopify/ProductVariant/1', inventoryItem },
    ...line,
  };
}

export function aStockItem(): ShopifyInventoryItem {
  return {
    id: 'gid://shopify/InventoryItem/1',
    countryCodeOfOrigin: 'VN',
    harmonizedSystemCode: '610910',
    countryHarmonizedSystemCodes: { nodes: [{ countryCode: 'US', harmonizedSystemCode: '6109.10.00.12' }] },
    measurement: { weight: { unit: 'GRAMS', value: 180 } },
  };
}

export function aFulfillmentOrder(
  items: readonly ShopifyLineItem[],
  over: Partial<ShopifyFulfillmentOrder> & {
    place?: Partial<ShopifyFulfillmentOrder['assignedLocation']>;
    pieces?: number;
  } = {},
): ShopifyFulfillmentOrder {
  const { place = {}, pieces, ...rest } = over;
  const lineItems = items
    .filter((item) => item.requiresShipping)
    .map((item, index) => {
      const quantity = pieces ?? item.currentQuantity;
      return {
        id: `gid://shopify/FulfillmentOrderLineItem/${index + 1}`,
        totalQuantity: quantity,
        remainingQuantity: quantity,
        lineItem: { id: item.id },
      };
    });
  return {
    id: 'gid://shopify/FulfillmentOrder/1',
    status: 'OPEN',
    deliveryMethod: { methodType: 'SHIPPING' },
    fulfillAt: null,
    fulfillmentHolds: [],
    assignedLocation: {
      name: 'Toronto warehouse',
      address1: '10 King St W',
      address2: null,
      city: 'Toronto',
      province: 'ON',
      zip: 'M5H 1A1',
      countryCode: 'CA',
      ...place,
    },
    lineItems,
    ...rest,
  };
}
