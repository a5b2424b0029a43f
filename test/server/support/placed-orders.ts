import { afterEach, beforeEach } from 'vitest';
import type { ShopifyOrder } from '#shopify';
import { aFulfillmentOrder, aLine, anAddress, anOrder, chargedInUsd } from '../../shopify/order-builder.ts';
import { OPEN_DAY, startPipeline } from '../../support/order-pipeline.ts';
import type { Pipeline } from '../../support/order-pipeline.ts';

export let pipeline: Pipeline;
/** A shop on a day when Section 321 is open, its database and its Shopify new for each test. */
export function withPipeline(): void {
  beforeEach(async () => void (pipeline = await startPipeline(OPEN_DAY)));
  afterEach(() => pipeline.close());
}

/** An order of one Vietnamese article, paid in US dollars. */
export function order(id: string, usd: string, over: Partial<ShopifyOrder> = {}): ShopifyOrder {
  const lineItems = over.lineItems ?? [aLine({ priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd(usd, usd) })];
  const placed = pipeline.at.toISOString();
  return anOrder({
    id: `gid://shopify/Order/${id}`,
    name: `#${id}`,
    createdAt: placed,
    updatedAt: placed,
    fulfillmentOrders: [{ ...aFulfillmentOrder(lineItems), id: `gid://shopify/FulfillmentOrder/${id}` }],
    currentShippingPriceSet: chargedInUsd('5.00', '7.00'),
    ...over,
    lineItems,
  });
}

export const someoneElse = (name: string): Partial<ShopifyOrder> => ({
  email: `${name.toLowerCase()}@example.com`,
  customer: null,
  billingAddress: null,
  shippingAddress: anAddress({ firstName: name, lastName: 'Else', name: null, address1: `1 ${name} St` }),
});
