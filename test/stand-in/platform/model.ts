/**
 * What the stand-in remembers of its shops. Money is in minor units of the shop's currency; ids are the numeric ends of
 * GIDs as text (they exceed 2^53); instants are ISO text with whole seconds, as the Admin API gives them.
 */

export type PlanName = 'standard' | 'advanced' | 'plus' | 'components';

export interface PostalAddress {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly company: string | null;
  readonly address1: string | null;
  readonly address2: string | null;
  readonly city: string | null;
  /** State or province code. */
  readonly province: string | null;
  readonly zip: string | null;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  readonly phone: string | null;
}

export interface Place {
  readonly id: string;
  /** A name of the caller's, unique in the shop; e.g. `toronto`. */
  readonly key: string;
  readonly name: string;
  readonly address1: string | null;
  readonly city: string | null;
  readonly province: string | null;
  readonly zip: string | null;
  readonly country: string;
}

export interface Shop {
  readonly id: string;
  /** e.g. maple-goods.myshopify.com */
  readonly domain: string;
  readonly name: string;
  readonly email: string;
  readonly currency: string;
  readonly plan: PlanName;
  readonly timezone: string;
  readonly address: PostalAddress;
  /** The first one ships by default. */
  readonly locations: readonly Place[];
  readonly createdAt: string;
  /** Units of a presentment currency for one of the shop's. */
  readonly presentmentRates: Readonly<Record<string, number>>;
  /** May this app see names, addresses and e-mails of buyers (protected customer data, level 2)? */
  readonly protectedData: boolean;
}

export interface Product {
  readonly id: string;
  readonly variantId: string;
  readonly inventoryItemId: string;
  readonly title: string;
  readonly vendor: string;
  readonly productType: string;
  readonly tags: readonly string[];
  readonly sku: string | null;
  readonly priceMinor: number;
  readonly weightGrams: number;
  readonly origin: string | null;
  readonly originProvince: string | null;
  readonly hts: string | null;
  /** Codes that hold in one destination only. */
  readonly htsByCountry: Readonly<Record<string, string>>;
  readonly requiresShipping: boolean;
  readonly giftCard: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Customer {
  readonly id: string;
  readonly email: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly createdAt: string;
}

export interface OrderLine {
  readonly id: string;
  /** Both stay when the variant is deleted; the API then answers null for it. */
  readonly productId: string | null;
  readonly variantId: string | null;
  readonly title: string;
  readonly sku: string | null;
  readonly vendor: string | null;
  readonly quantity: number;
  /** After refunds and edits. */
  currentQuantity: number;
  fulfilledQuantity: number;
  readonly unitPriceMinor: number;
  /** For the whole of `quantity`. */
  readonly discountMinor: number;
  readonly weightGrams: number;
  readonly requiresShipping: boolean;
  readonly giftCard: boolean;
}

export interface ShippingCharge {
  readonly title: string;
  readonly priceMinor: number;
}

export type FulfilmentStatus = 'OPEN' | 'IN_PROGRESS' | 'CLOSED' | 'CANCELLED' | 'ON_HOLD' | 'SCHEDULED' | 'INCOMPLETE';

export type DeliveryMethod = 'SHIPPING' | 'LOCAL' | 'PICKUP_POINT' | 'PICK_UP' | 'RETAIL' | 'NONE';

export type FinancialStatus =
  'AUTHORIZED' | 'EXPIRED' | 'PAID' | 'PARTIALLY_PAID' | 'PARTIALLY_REFUNDED' | 'PENDING' | 'REFUNDED' | 'VOIDED';

export interface Hold {
  readonly id: string;
  readonly reason: string;
  readonly notes: string | null;
}

export interface FulfilmentOrder {
  readonly id: string;
  status: FulfilmentStatus;
  /** Kept as a copy: it stands when the location itself is deleted. */
  location: Place;
  /** Absent in journals of before it was kept: shipped. */
  readonly method?: DeliveryMethod;
  /** When a scheduled one becomes due. */
  readonly fulfillAt?: string | null;
  holds?: readonly Hold[];
  lines: { readonly id: string; readonly lineId: string; total: number; remaining: number }[];
  updatedAt: string;
}

export interface Refund {
  readonly id: string;
  readonly createdAt: string;
  readonly note: string | null;
  readonly lines: readonly {
    readonly id: string;
    readonly lineId: string;
    readonly quantity: number;
    readonly subtotalMinor: number;
  }[];
}

export interface MetafieldRow {
  readonly id: string;
  readonly namespace: string;
  readonly key: string;
  readonly type: string;
  readonly value: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Order {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly createdAt: string;
  readonly processedAt: string;
  updatedAt: string;
  cancelledAt: string | null;
  cancelReason: string | null;
  closedAt: string | null;
  readonly currency: string;
  readonly presentmentCurrency: string;
  /** Units of the presentment currency for one of the shop's. */
  readonly presentmentRate: number;
  readonly customerId: string | null;
  email: string | null;
  note: string | null;
  shippingAddress: PostalAddress | null;
  readonly billingAddress: PostalAddress | null;
  readonly lines: OrderLine[];
  readonly shipping: ShippingCharge | null;
  readonly discountCode: string | null;
  /** What was said of the payment; absent: paid at the checkout. */
  paid?: FinancialStatus;
  tags: string[];
  metafields: MetafieldRow[];
  /** Empty until the order is routed. */
  fulfilmentOrders: FulfilmentOrder[];
  refunds: Refund[];
  readonly test: boolean;
}

/** A refresh token and the one before it, which holds until its replacement is first used. */
export interface RefreshToken {
  readonly token: string;
  readonly previous: string | null;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

export interface Installation {
  readonly shop: string;
  readonly installationId: string;
  readonly installedAt: string;
  scopes: readonly string[];
  /** Access tokens that are good now; `expiresAt` null: does not expire. */
  accessTokens: { readonly token: string; readonly expiresAt: number | null }[];
  refresh: RefreshToken | null;
}
