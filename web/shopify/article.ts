import type { CountryCode, HtsCode } from '#domain';
import { htsOf, originOf } from './consignment/lines.ts';
import { present } from './consignment/text.ts';
import { gramsOf } from './consignment/weight.ts';
import type { CustomsOfItem, ShopifyArticle } from './documents/article.ts';
import { idOfGid } from './ids.ts';

/** A variant as Shopify has it. Ids are the numeric ends of GIDs, as text. */
export interface ArticleReading {
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
  readonly hts: HtsCode | null;
  readonly weightGrams: number | null;
}

/** Null where an id is none: nothing could be kept by it. */
export function readArticle({ product, inventoryItem, ...variant }: ShopifyArticle): ArticleReading | null {
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
    variantTitle: product.hasOnlyDefaultVariant ? null : present(variant.title),
    sku: present(variant.sku),
    productType: present(product.productType),
    vendor: present(product.vendor),
    imageUrl: product.featuredMedia?.preview?.image?.url ?? null,
    crosses: inventoryItem.requiresShipping && !product.isGiftCard,
    updatedAt: new Date(Math.max(...updated)),
    ...customsOf(inventoryItem),
    weightGrams: gramsOf(inventoryItem.measurement.weight),
  };
}

export interface CustomsFacts {
  readonly origin: CountryCode | null;
  readonly hts: HtsCode | null;
}

export const customsOf = (item: Omit<CustomsOfItem, 'updatedAt'>): CustomsFacts => ({
  origin: originOf(item),
  hts: htsOf(item),
});

/**
 * Of our list, those that Shopify's CountryCode has not: it keeps the islands of the United States as states of it. A test holds it
 * to the schema.
 */
const NOT_AT_SHOPIFY: ReadonlySet<string> = new Set('AQ AS FM GU MH MP PR PW VI'.split(' '));

export const knownToShopify = (country: CountryCode): boolean => !NOT_AT_SHOPIFY.has(country);

/** The part of Shopify's InventoryItemInput that we send. */
export interface CustomsInput {
  readonly countryCodeOfOrigin?: string | null;
  readonly harmonizedSystemCode?: string | null;
  readonly countryHarmonizedSystemCodes?: readonly {
    readonly countryCode: string;
    readonly harmonizedSystemCode: string;
  }[];
}

/**
 * What must be written so that the item says what is wanted; null where it says so already. A code that the shop keeps for the
 * United States goes before the general one, so that is the one to change; the codes of other countries stay.
 */
export function planCustoms(item: CustomsOfItem, wanted: CustomsFacts): CustomsInput | null {
  const now = customsOf(item);
  const codes = item.countryHarmonizedSystemCodes.nodes;
  const others = codes.filter(({ countryCode }) => countryCode !== 'US');
  const input: CustomsInput = {
    ...(now.origin === wanted.origin ? {} : { countryCodeOfOrigin: wanted.origin }),
    ...(now.hts === wanted.hts ? {} : htsInput(others, others.length < codes.length, wanted.hts)),
  };
  return Object.keys(input).length === 0 ? null : input;
}

function htsInput(
  others: CustomsOfItem['countryHarmonizedSystemCodes']['nodes'],
  keepsUsCode: boolean,
  wanted: HtsCode | null,
): CustomsInput {
  if (!keepsUsCode) return { harmonizedSystemCode: wanted };
  // Without the code for the United States the general one would show through.
  if (wanted === null) return { harmonizedSystemCode: null, countryHarmonizedSystemCodes: others };
  return { countryHarmonizedSystemCodes: [...others, { countryCode: 'US', harmonizedSystemCode: wanted }] };
}
