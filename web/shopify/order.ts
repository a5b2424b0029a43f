// An order as our documents read it: the fields of documents/order.ts and no other. Nullable where the schema is.

export interface MoneyV2 {
  /** Decimal text, e.g. `19.99`. */
  readonly amount: string;
  readonly currencyCode: string;
}

export interface MoneyBag {
  readonly shopMoney: MoneyV2;
  readonly presentmentMoney: MoneyV2;
}

export interface ShopifyWeight {
  readonly unit: 'GRAMS' | 'KILOGRAMS' | 'OUNCES' | 'POUNDS';
  readonly value: number;
}

export interface ShopifyInventoryItem {
  readonly id: string;
  readonly countryCodeOfOrigin: string | null;
  readonly harmonizedSystemCode: string | null;
  readonly countryHarmonizedSystemCodes: {
    readonly nodes: readonly { readonly countryCode: string; readonly harmonizedSystemCode: string }[];
  };
  readonly measurement: { readonly weight: ShopifyWeight | null };
}

export interface ShopifyLineItem {
  readonly id: string;
  readonly sku: string | null;
  readonly title: string;
  readonly variantTitle: string | null;
  /** What is left after refunds and removals. */
  readonly currentQuantity: number;
  readonly requiresShipping: boolean;
  readonly isGiftCard: boolean;
  /** The whole line: current quantity, after every discount, without taxes. */
  readonly priceAfterAllDiscountsBeforeTaxesSet: MoneyBag;
  readonly weight: ShopifyWeight | null;
  /** Null once the variant is deleted, and for a custom item. */
  readonly variant: { readonly id: string; readonly inventoryItem: ShopifyInventoryItem | null } | null;
}

export interface ShopifyFulfillmentOrder {
  readonly id: string;
  readonly status: string;
  /** Null: none was chosen. */
  readonly deliveryMethod: { readonly methodType: string } | null;
  /** When what is scheduled becomes due. */
  readonly fulfillAt: string | null;
  /** All of them: Shopify gives no pages of holds. */
  readonly fulfillmentHolds: readonly ShopifyHold[];
  readonly assignedLocation: {
    readonly name: string;
    readonly address1: string | null;
    readonly address2: string | null;
    readonly city: string | null;
    readonly province: string | null;
    readonly zip: string | null;
    /** Stays when the location itself is deleted. */
    readonly countryCode: string;
  };
  readonly lineItems: readonly ShopifyFulfillmentOrderLine[];
}

export interface ShopifyHold {
  readonly reason: string;
  readonly reasonNotes: string | null;
}

export interface ShopifyFulfillmentOrderLine {
  readonly id: string;
  readonly totalQuantity: number;
  readonly remainingQuantity: number;
  readonly lineItem: { readonly id: string };
}

export interface ShopifyAddress {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly name: string | null;
  readonly company: string | null;
  readonly address1: string | null;
  readonly address2: string | null;
  readonly city: string | null;
  readonly provinceCode: string | null;
  readonly zip: string | null;
  readonly countryCodeV2: string | null;
}

/** The order with its pages put together. */
export interface ShopifyOrder {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly processedAt: string;
  readonly updatedAt: string;
  readonly cancelledAt: string | null;
  readonly displayFulfillmentStatus: string;
  /** Null: Shopify states none. */
  readonly displayFinancialStatus: string | null;
  /** Placed to try the checkout out: nothing is bought. */
  readonly test: boolean;
  readonly tags: readonly string[];
  readonly email: string | null;
  readonly currentShippingPriceSet: MoneyBag;
  readonly customer: {
    readonly id: string;
    readonly firstName: string | null;
    readonly lastName: string | null;
    readonly defaultEmailAddress: { readonly emailAddress: string } | null;
  } | null;
  readonly billingAddress: Pick<ShopifyAddress, 'firstName' | 'lastName' | 'name' | 'company'> | null;
  readonly shippingAddress: ShopifyAddress | null;
  readonly metafield: { readonly value: string } | null;
  readonly lineItems: readonly ShopifyLineItem[];
  readonly fulfillmentOrders: readonly ShopifyFulfillmentOrder[];
}

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The start of a list, at most as long as FIRST_LISTS says. One of that length may go on. */
export interface FirstList<Node> {
  readonly nodes: readonly Node[];
}

export type FulfillmentOrderPage = Omit<ShopifyFulfillmentOrder, 'lineItems'> & {
  readonly lineItems: FirstList<ShopifyFulfillmentOrderLine>;
};

/** What the ORDER document answers. */
export interface OrderData {
  readonly order:
    | (Omit<ShopifyOrder, 'lineItems' | 'fulfillmentOrders'> & {
        readonly lineItems: FirstList<ShopifyLineItem>;
        readonly fulfillmentOrders: FirstList<FulfillmentOrderPage>;
      })
    | null;
}
export interface OrderLineItemsData {
  readonly order: { readonly updatedAt: string; readonly lineItems: Connection<ShopifyLineItem> } | null;
}
export interface OrderFulfillmentOrdersData {
  readonly order: { readonly updatedAt: string; readonly fulfillmentOrders: Connection<FulfillmentOrderPage> } | null;
}
export interface FulfillmentOrderLinesData {
  readonly fulfillmentOrder: { readonly lineItems: Connection<ShopifyFulfillmentOrderLine> } | null;
}
