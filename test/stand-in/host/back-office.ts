/**
 * What the pages of the stand-in need to know of a shop and may do to it. The pages see the platform only through this;
 * ids are the numeric ends of GIDs, as text; money is in minor units of the shop's currency.
 */
export interface BackOffice {
  /** Now, in business time: the day that the demo plays. */
  now(): Date;
  shops(): readonly ShopView[];
  products(shop: string): readonly ProductView[];
  /** What a merchant types into the customs part of a product's page. Answers a sentence. */
  changeProduct(shop: string, variantId: string, changes: CustomsFields): string;
  /** Deletes the product and its variant; orders that hold it stay. */
  deleteProduct(shop: string, variantId: string): string;
  placeOrder(shop: string, order: Checkout): Promise<{ id: string; name: string }>;
  orders(
    shop: string,
    query: { search: string; page: number; pageSize: number },
  ): { rows: readonly OrderRowView[]; total: number };
  order(shop: string, id: string): OrderView | null;
  /** Does what a merchant's button does. Answers a sentence. */
  act(shop: string, id: string, action: OrderAction): Promise<string>;
  /** The app's id token for this shop, as App Bridge hands it out. */
  idToken(shop: string): string;
  /** Managed installation: what Shopify does when a merchant who has not installed the app opens it. */
  install(shop: string): Promise<void>;
  installed(shop: string): boolean;
  uninstall(shop: string): Promise<void>;
  faults(): Faults;
  setFaults(faults: Faults): void;
  deliveries(shop: string): readonly DeliveryView[];
  /** The newest deliveries of this order once more, byte for byte. Answers how many were sent. */
  replay(shop: string, orderId: string): Promise<number>;
  /** Calls back whenever anything of a shop changes; answers how to stop. */
  onChange(listener: (shop: string) => void): () => void;
}

export interface ShopView {
  readonly handle: string;
  /** e.g. maple-goods.myshopify.com; what every other call takes as `shop`. */
  readonly domain: string;
  readonly name: string;
  readonly tagline: string;
  readonly currency: string;
  /** Minor units of `currency` for one US cent, as the shop once fixed its price list. */
  readonly perUsdCent: number;
  readonly hue: number;
  readonly city: string;
  readonly locations: readonly { readonly key: string; readonly name: string }[];
}

export interface ProductView {
  readonly handle: string;
  readonly variantId: string;
  readonly sku: string | null;
  readonly title: string;
  readonly vendor: string;
  readonly productType: string;
  readonly about: string;
  readonly shape: string;
  readonly priceMinor: number;
  readonly weightGrams: number;
  readonly hts: string | null;
  readonly origin: string | null;
  readonly requiresShipping: boolean;
}

export interface CustomsFields {
  readonly origin: string | null;
  readonly hts: string | null;
  readonly weightGrams: number;
}

export interface AddressView {
  readonly firstName: string;
  readonly lastName: string;
  readonly company: string;
  readonly address1: string;
  readonly address2: string;
  readonly city: string;
  readonly province: string;
  readonly zip: string;
  readonly country: string;
}

export interface Checkout {
  readonly email: string;
  readonly address: AddressView | null;
  readonly lines: readonly { readonly variantId: string; readonly quantity: number }[];
  readonly discountCode: string | null;
  readonly shipping: { readonly title: string; readonly priceMinor: number } | null;
  readonly note: string | null;
  readonly locationKey: string | null;
}

export interface OrderRowView {
  readonly id: string;
  readonly name: string;
  readonly placedAt: Date;
  readonly customer: string | null;
  readonly totalMinor: number;
  readonly fulfilment: string;
  readonly cancelled: boolean;
  readonly tags: readonly string[];
  readonly items: number;
}

export interface OrderView extends OrderRowView {
  readonly email: string | null;
  readonly note: string | null;
  readonly address: AddressView | null;
  readonly shipsFrom: string | null;
  readonly lines: readonly OrderLineView[];
  readonly discountMinor: number;
  readonly shippingMinor: number;
  /** The app's own metafield, as JSON text, where it has written one. */
  readonly metafield: string | null;
}

export interface OrderLineView {
  readonly id: string;
  readonly title: string;
  readonly sku: string | null;
  readonly quantity: number;
  /** After refunds and edits. */
  readonly currentQuantity: number;
  readonly unitPriceMinor: number;
}

export type OrderAction =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'fulfil' }
  | { readonly kind: 'hold' }
  | { readonly kind: 'release' }
  | { readonly kind: 'refund'; readonly lineId: string; readonly quantity: number }
  | { readonly kind: 'set-quantity'; readonly lineId: string; readonly quantity: number }
  | { readonly kind: 'address'; readonly address: AddressView }
  | { readonly kind: 'tag'; readonly tag: string };

export interface Faults {
  /** Deliver each webhook twice. */
  readonly duplicate: boolean;
  /** Deliver webhooks out of order. */
  readonly reorder: boolean;
  /** Lose this share of deliveries, 0-1. */
  readonly lose: number;
  /** Answer THROTTLED to the next so many Admin API requests. */
  readonly throttleNext: number;
  /** Answer 503 to the next so many. */
  readonly failNext: number;
  /** Milliseconds added to each Admin API answer. */
  readonly slowMs: number;
}

export interface DeliveryView {
  readonly at: Date;
  readonly topic: string;
  readonly subject: string;
  readonly attempt: number;
  /** HTTP status, or why there was none. */
  readonly outcome: string;
}
