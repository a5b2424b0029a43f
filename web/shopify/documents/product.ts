import type { Connection, ShopifyInventoryItem } from '../order.ts';
import { FIRST_LISTS } from './order.ts';

// What a shop sells, with the customs facts that stand on its inventory item. Pages by id: no change of an article moves it.

const ITEM_FIELDS = `
  id
  updatedAt
  requiresShipping
  countryCodeOfOrigin
  harmonizedSystemCode
  countryHarmonizedSystemCodes(first: ${FIRST_LISTS.codes}) { nodes { countryCode harmonizedSystemCode } }
  measurement { weight { unit value } }
`;

const VARIANT_FIELDS = `
  id
  title
  sku
  updatedAt
  product {
    id
    title
    vendor
    productType
    isGiftCard
    hasOnlyDefaultVariant
    updatedAt
    featuredMedia { preview { image { url } } }
  }
  inventoryItem { ${ITEM_FIELDS} }
`;

export const CATALOGUE = `query Catalogue($after: String) {
  productVariants(first: 100, after: $after, sortKey: ID) {
    nodes { ${VARIANT_FIELDS} }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** For the progress bar; null lifts the count's own limit of ten thousand. */
export const CATALOGUE_SIZE = `query CatalogueSize { productVariantsCount(limit: null) { count } }`;

export const PRODUCT_ARTICLES = `query ProductArticles($id: ID!, $after: String) {
  product(id: $id) {
    variants(first: 100, after: $after) {
      nodes { ${VARIANT_FIELDS} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** Its delivery names the inventory item alone. Several variants may share one. */
export const ITEM_ARTICLES = `query ItemArticles($id: ID!, $after: String) {
  inventoryItem(id: $id) {
    variants(first: 20, after: $after) {
      nodes { ${VARIANT_FIELDS} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** The rest of a list of codes that the other documents begin. `after` goes with one item. */
export const ITEM_CODES = `query ItemCodes($ids: [ID!]!, $after: String) {
  nodes(ids: $ids) {
    ... on InventoryItem {
      id
      countryHarmonizedSystemCodes(first: 250, after: $after) {
        nodes { countryCode harmonizedSystemCode }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

/** All of them: there is one code a country, Shopify knows fewer than 250 countries, and an input takes no more. */
const CUSTOMS_FIELDS = `
  id
  updatedAt
  countryCodeOfOrigin
  harmonizedSystemCode
  countryHarmonizedSystemCodes(first: 250) { nodes { countryCode harmonizedSystemCode } }
`;

export const CUSTOMS_OF_ITEM = `query CustomsOfItem($id: ID!) { inventoryItem(id: $id) { ${CUSTOMS_FIELDS} } }`;

export const WRITE_CUSTOMS = `mutation WriteCustoms($id: ID!, $input: InventoryItemInput!) {
  inventoryItemUpdate(id: $id, input: $input) {
    inventoryItem { ${CUSTOMS_FIELDS} }
    userErrors { field message }
  }
}`;

export interface ShopifyProduct {
  readonly id: string;
  readonly title: string;
  readonly sku: string | null;
  readonly updatedAt: string;
  readonly product: {
    readonly id: string;
    readonly title: string;
    readonly vendor: string;
    readonly productType: string;
    readonly isGiftCard: boolean;
    readonly hasOnlyDefaultVariant: boolean;
    readonly updatedAt: string;
    readonly featuredMedia: {
      readonly preview: { readonly image: { readonly url: string } | null } | null;
    } | null;
  };
  readonly inventoryItem: ShopifyInventoryItem & { readonly updatedAt: string; readonly requiresShipping: boolean };
}

export type CustomsOfItem = Omit<ShopifyInventoryItem, 'measurement'> & { readonly updatedAt: string };

export interface CatalogueData {
  readonly productVariants: Connection<ShopifyProduct>;
}
export interface CatalogueSizeData {
  readonly productVariantsCount: { readonly count: number } | null;
}
export interface ProductVariantsData {
  readonly product: { readonly variants: Connection<ShopifyProduct> } | null;
}
export interface ItemVariantsData {
  readonly inventoryItem: { readonly variants: Connection<ShopifyProduct> | null } | null;
}
export interface ItemCodesData {
  readonly nodes: readonly ({
    readonly id?: string;
    readonly countryHarmonizedSystemCodes: Connection<
      ShopifyInventoryItem['countryHarmonizedSystemCodes']['nodes'][number]
    >;
  } | null)[];
}
export interface CustomsOfItemData {
  readonly inventoryItem: CustomsOfItem | null;
}
export interface WriteCustomsData {
  readonly inventoryItemUpdate: {
    readonly inventoryItem: CustomsOfItem | null;
    readonly userErrors: readonly { readonly field: readonly string[] | null; readonly message: string }[];
  } | null;
}
