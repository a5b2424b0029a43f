import type { DeliveryMethod, FinancialStatus, PlanName, PostalAddress, Product, ShippingCharge } from './model.ts';

export interface PlaceInput {
  readonly key: string;
  readonly name: string;
  readonly address1?: string | null;
  readonly city?: string | null;
  readonly province?: string | null;
  readonly zip?: string | null;
  readonly country: string;
}

export interface ShopInput {
  readonly domain: string;
  readonly name: string;
  readonly email?: string;
  readonly currency: string;
  /** Default `standard`: 100 points a second. */
  readonly plan?: PlanName;
  readonly timezone?: string;
  readonly address?: Partial<PostalAddress>;
  readonly locations: readonly [PlaceInput, ...PlaceInput[]];
  readonly presentmentRates?: Readonly<Record<string, number>>;
  readonly protectedData?: boolean;
}

export interface ProductInput {
  readonly title: string;
  readonly vendor?: string;
  readonly productType?: string;
  readonly tags?: readonly string[];
  readonly sku?: string | null;
  readonly priceMinor: number;
  readonly weightGrams?: number;
  readonly origin?: string | null;
  readonly originProvince?: string | null;
  readonly hts?: string | null;
  readonly htsByCountry?: Readonly<Record<string, string>>;
  readonly requiresShipping?: boolean;
  readonly giftCard?: boolean;
}

/** What can be changed of a product that is there. */
export type ProductChanges = Partial<
  Pick<Product, 'origin' | 'originProvince' | 'hts' | 'htsByCountry' | 'weightGrams' | 'priceMinor' | 'title' | 'sku'>
>;

/** A line of a variant, or a custom line that has none and brings its own title and price. */
export interface LineInput {
  readonly variantId?: string | null;
  readonly quantity: number;
  readonly title?: string;
  readonly unitPriceMinor?: number;
  readonly discountMinor?: number;
  readonly weightGrams?: number;
  readonly requiresShipping?: boolean;
  /** How these goods reach the buyer; default: shipped, or nothing delivered where nothing is. */
  readonly method?: DeliveryMethod;
}

export interface OrderInput {
  readonly lines: readonly LineInput[];
  readonly email?: string | null;
  readonly shippingAddress?: Partial<PostalAddress> | null;
  readonly billingAddress?: Partial<PostalAddress> | null;
  readonly shipping?: ShippingCharge | null;
  /** Spread over the lines in proportion to their price, on top of each line's own discount. */
  readonly discountMinor?: number;
  readonly discountCode?: string | null;
  readonly note?: string | null;
  readonly tags?: readonly string[];
  readonly presentmentCurrency?: string;
  /** Where the goods leave from; default the shop's first location. */
  readonly locationKey?: string | null;
  /** When it was placed; default now. */
  readonly placedAt?: Date;
  readonly test?: boolean;
  /** Default `PAID`. */
  readonly financialStatus?: FinancialStatus;
  /** A prepaid subscription: days on which its parcels become due, the first one with what is left over. Default: one parcel, at once. */
  readonly parcels?: readonly [Date, ...Date[]];
}

export interface OrderEdit {
  /** New current quantities by line id. */
  readonly quantities?: Readonly<Record<string, number>>;
  readonly add?: readonly LineInput[];
}

/** `silent`: nothing is sent to the app, as for what happened before it was installed. */
export interface Quietly {
  readonly silent?: boolean;
}

export const emptyAddress: PostalAddress = {
  firstName: null,
  lastName: null,
  company: null,
  address1: null,
  address2: null,
  city: null,
  province: null,
  zip: null,
  country: null,
  phone: null,
};

/** An address as the platform keeps it: an empty text counts as none. */
export function postalAddress(input: Partial<PostalAddress>): PostalAddress {
  const parts = Object.entries(input).map(([key, value]) => [key, value === '' || value === undefined ? null : value]);
  return { ...emptyAddress, ...(Object.fromEntries(parts) as Partial<PostalAddress>) };
}
