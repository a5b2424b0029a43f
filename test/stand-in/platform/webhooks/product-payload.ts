import type { Product } from '../model.ts';
import { fixedAmount } from '../amounts.ts';
import { gid } from './order-payload.ts';

// Members as the documented samples of 2026-10 have them; the app reads none but the ids.

/** The body of `products/create` and `products/update`. */
export function productPayload(product: Product): unknown {
  return {
    id: BigInt(product.id),
    admin_graphql_api_id: gid('Product', product.id),
    title: product.title,
    vendor: product.vendor,
    product_type: product.productType,
    tags: product.tags.join(', '),
    status: 'active',
    created_at: product.createdAt,
    updated_at: product.updatedAt,
    variants: [
      {
        id: BigInt(product.variantId),
        admin_graphql_api_id: gid('ProductVariant', product.variantId),
        product_id: BigInt(product.id),
        inventory_item_id: BigInt(product.inventoryItemId),
        title: 'Default Title',
        sku: product.sku,
        price: fixedAmount(product.priceMinor, 'USD'),
        updated_at: product.updatedAt,
      },
    ],
    variant_gids: [{ admin_graphql_api_id: gid('ProductVariant', product.variantId), updated_at: product.updatedAt }],
  };
}

/** The body of `products/delete`: nothing but the number. */
export function deletedProductPayload(product: Product): unknown {
  return { id: BigInt(product.id) };
}

/** The body of `inventory_items/update`. */
export function inventoryItemPayload(product: Product): unknown {
  return {
    id: BigInt(product.inventoryItemId),
    admin_graphql_api_id: gid('InventoryItem', product.inventoryItemId),
    sku: product.sku,
    created_at: product.createdAt,
    updated_at: product.updatedAt,
    requires_shipping: product.requiresShipping,
    tracked: false,
    cost: null,
    country_code_of_origin: product.origin,
    province_code_of_origin: product.originProvince,
    harmonized_system_code: product.hts,
    country_harmonized_system_codes: Object.entries(product.htsByCountry).map(([country_code, code]) => ({
      country_code,
      harmonized_system_code: code,
    })),
    weight_value: product.weightGrams,
    weight_unit: 'g',
  };
}
