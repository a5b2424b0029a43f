import { readShopifyProduct } from '#shopify';
import type { ProductReading, ShopifyProduct } from '#shopify';
import type { AdminApi } from '../ports/admin-api.ts';
import { allCodes, withCodes } from '../admin-api/all-codes.ts';

export const codesOf = ({ admin }: { readonly admin: AdminApi }, shop: string, products: readonly ShopifyProduct[]) =>
  allCodes(
    admin,
    shop,
    products.map(({ inventoryItem }) => inventoryItem),
  );

/** The articles of a page, with all codes of their items. */
export const readingsOf = (
  products: readonly ShopifyProduct[],
  codes: Parameters<typeof withCodes>[1],
): ProductReading[] =>
  products
    .map((product) => readShopifyProduct({ ...product, inventoryItem: withCodes(product.inventoryItem, codes) }))
    .filter((reading) => reading !== null);
