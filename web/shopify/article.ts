import { isDefaultTitle, readHts } from '#domain';
import type { CountryCode, HtsCode } from '#domain';
import { generalNumberOf, htsOf, originOf } from './consignment/lines.ts';
import { present } from './consignment/text.ts';
import { gramsOf } from './consignment/weight.ts';
import type { CustomsOfItem, ShopifyProduct } from './documents/product.ts';
import { idOfGid } from './ids.ts';

/** A variant as Shopify has it. Ids are the numeric ends of GIDs, as text. */
export interface ProductReading {
  readonly variantId: string;
  readonly productId: string;
  readonly inventoryItemId: string;
  readonly title: string;
  /** Null where the product has one variant only. */
  readonly variantTitle: string | null;
  readonly sku: string | null;
  readonly productType: string | null;
  readonly vendor: string | null;
  readonly imageUrl: string | null;
  /** False for what no parcel carries. */
  readonly crosses: boolean;
  /** The latest of the product's, the variant's and the inventory item's. */
  readonly updatedAt: Date;
  readonly origin: CountryCode | null;
  /** The number, or the text that stands in its place and is damaged; null: none. */
  readonly hts: string | null;
  /** Ten digits of the general number, where there is none for the United States. */
  readonly generalHts: HtsCode | null;
  readonly weightGrams: number | null;
}

/** Null where an id is none: nothing could be kept by it. */
export function readShopifyProduct({ product, inventoryItem, ...variant }: ShopifyProduct): ProductReading | null {
  const variantId = idOfGid(variant.id, 'ProductVariant');
  const productId = idOfGid(product.id, 'Product');
  const inventoryItemId = idOfGid(inventoryItem.id, 'InventoryItem');
  if (variantId === null || productId === null || inventoryItemId === null) return null;
  const updated = [variant.updatedAt, product.updatedAt, inventoryItem.updatedAt].map((at) => Date.parse(at));
  return {
    variantId,
    productId,
    inventoryItemId,
    title: product.title,
    variantTitle: product.hasOnlyDefaultVariant || isDefaultTitle(variant.title) ? null : present(variant.title),
    sku: present(variant.sku),
    productType: present(product.productType),
    vendor: present(product.vendor),
    imageUrl: product.featuredMedia?.preview?.image?.url ?? null,
    crosses: inventoryItem.requiresShipping && !product.isGiftCard,
    updatedAt: new Date(Math.max(...updated)),
    ...customsOf(inventoryItem),
    generalHts: generalNumberOf(inventoryItem),
    weightGrams: gramsOf(inventoryItem.measurement.weight),
  };
}

export interface CustomsFacts {
  readonly origin: CountryCode | null;
  /** The number, or the text that stands in its place and is damaged; null: none. */
  readonly hts: string | null;
}

export function customsOf(item: Omit<CustomsOfItem, 'updatedAt'>): CustomsFacts {
  const reading = htsOf(item);
  const hts = reading.kind === 'code' ? reading.code : reading.kind === 'damaged' ? reading.text : null;
  return { origin: originOf(item), hts };
}

/** What somebody has stated, to be written. A fact that is absent was not stated: Shopify's stays, whatever it is by now. */
export interface WantedCustoms {
  readonly origin?: CountryCode | null;
  readonly hts?: HtsCode | null;
}

/** Does the item say what is wanted? A number that is taken back leaves the general one standing, which was never ours. */
export function saysWanted(item: CustomsOfItem, wanted: WantedCustoms): boolean {
  return planCustoms(item, wanted) === null;
}

/**
 * Of our list, those that Shopify's CountryCode has not: it keeps the islands of the United States as states of it. A test holds it
 * to the schema.
 */
const NOT_AT_SHOPIFY: ReadonlySet<string> = new Set(['AQ', 'AS', 'FM', 'GU', 'MH', 'MP', 'PR', 'PW', 'VI']);

export const knownToShopify = (country: CountryCode): boolean => !NOT_AT_SHOPIFY.has(country);

/** The part of Shopify's InventoryItemInput that we send. */
export interface CustomsInput {
  readonly countryCodeOfOrigin?: string | null;
  /** Never written: it is the shop's own. */
  readonly harmonizedSystemCode?: undefined;
  /** The whole list. */
  readonly countryHarmonizedSystemCodes?: readonly {
    readonly countryCode: string;
    readonly harmonizedSystemCode: string;
  }[];
}

/**
 * What must be written so that the item says what is wanted; null where it says so already. A number of the US schedule is written for
 * the United States: the general one serves every other country and stays, and so do the numbers of other countries, for the list is
 * written whole.
 */
export function planCustoms(item: CustomsOfItem, wanted: WantedCustoms): CustomsInput | null {
  const { origin, hts } = wanted;
  const input: CustomsInput = {
    ...(origin === undefined || origin === originOf(item) ? {} : { countryCodeOfOrigin: origin }),
    ...(hts === undefined ? {} : htsInput(item, hts)),
  };
  return Object.keys(input).length === 0 ? null : input;
}

function htsInput(item: CustomsOfItem, wanted: HtsCode | null): CustomsInput {
  const codes = item.countryHarmonizedSystemCodes.nodes;
  const own = codes.find(({ countryCode }) => countryCode === 'US');
  const others = codes.filter(({ countryCode }) => countryCode !== 'US');
  if (wanted === null) return own === undefined ? {} : { countryHarmonizedSystemCodes: others };
  const now = own === undefined ? htsOf(item) : readHts(own.harmonizedSystemCode);
  if (now.kind === 'code' && now.code === wanted) return {};
  return { countryHarmonizedSystemCodes: [...others, { countryCode: 'US', harmonizedSystemCode: wanted }] };
}
