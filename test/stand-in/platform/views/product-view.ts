import { decimalAmount } from '../amounts.ts';
import { connection, inOrder, type PageArgs } from '../connection.ts';
import type { Product } from '../model.ts';
import { gid } from '../webhooks/order-payload.ts';
import { weightView } from './money-view.ts';
import type { Request } from './request.ts';

export function productView(request: Request, product: Product): unknown {
  return {
    __typename: 'Product',
    id: gid('Product', product.id),
    legacyResourceId: product.id,
    title: product.title,
    handle: product.title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    vendor: product.vendor,
    productType: product.productType,
    tags: product.tags,
    status: 'ACTIVE',
    isGiftCard: product.giftCard,
    featuredMedia: null,
    hasOnlyDefaultVariant: true,
    category: null,
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
    variants: (args: PageArgs) =>
      connection('ProductVariant', inOrder([product]), args, (each) => variantView(request, each)),
    variantsCount: { __typename: 'Count', count: 1, precision: 'EXACT' },
  };
}

export function variantView(request: Request, product: Product): unknown {
  return {
    __typename: 'ProductVariant',
    id: gid('ProductVariant', product.variantId),
    legacyResourceId: product.variantId,
    title: 'Default Title',
    displayName: `${product.title} - Default Title`,
    sku: product.sku,
    price: decimalAmount(product.priceMinor, request.rows.shop.currency),
    position: 1,
    taxable: false,
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
    product: () => productView(request, product),
    inventoryItem: () => inventoryItemView(request, product),
  };
}

export function inventoryItemView(request: Request, product: Product): unknown {
  const byCountry = Object.entries(product.htsByCountry).map(([countryCode, code]) => ({ id: countryCode, code }));
  return {
    __typename: 'InventoryItem',
    id: gid('InventoryItem', product.inventoryItemId),
    legacyResourceId: product.inventoryItemId,
    sku: product.sku,
    countryCodeOfOrigin: product.origin,
    provinceCodeOfOrigin: product.originProvince,
    harmonizedSystemCode: product.hts,
    countryHarmonizedSystemCodes: (args: PageArgs) =>
      connection('CountryHarmonizedSystemCode', inOrder(byCountry), args, ({ id, code }) => ({
        __typename: 'CountryHarmonizedSystemCode',
        countryCode: id,
        harmonizedSystemCode: code,
      })),
    tracked: false,
    requiresShipping: product.requiresShipping,
    unitCost: null,
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
    measurement: {
      __typename: 'InventoryItemMeasurement',
      id: gid('InventoryItemMeasurement', product.inventoryItemId),
      weight: () => weightView(product.weightGrams),
    },
    variant: () => variantView(request, product),
    variants: (args: PageArgs) =>
      connection('ProductVariant', inOrder([product]), args, (each) => variantView(request, each)),
  };
}
