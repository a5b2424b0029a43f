import type { ShopifyOrder } from '#shopify';
import { aLine, chargedInUsd } from '../../shopify/order-builder.ts';
import { SHOP } from '../../support/order-pipeline.ts';
import { order, pipeline, someoneElse } from './placed-orders.ts';

/** Nothing but the informational materials is left out of the suspension on this day, and how they cross is asked. */
export const BOOK_DAY = new Date('2026-01-15T15:00:00Z');

const LONG_AGO = new Date('2025-01-01T00:00:00Z');
export const BOOK = '4901990093';
const variant = (id: string) => `gid://shopify/ProductVariant/${id}`;

/** What the catalogue says of products: of one type and number, unless it is said. */
export async function inCatalogue(
  ids: readonly string[],
  {
    productType = 'Books',
    hts = BOOK,
    ...facts
  }: { productType?: string | null; hts?: string; alcohol?: boolean } = {},
): Promise<void> {
  await pipeline.deps.db.productRecord.createMany({
    data: ids.map((id) => ({
      shop: SHOP,
      variantId: id,
      productId: id,
      inventoryItemId: id,
      title: `Novel ${id}`,
      productType,
      searchText: `novel ${id}`,
      shopifyUpdatedAt: LONG_AGO,
      shopifyOrigin: 'VN',
      shopifyHts: hts,
      origin: 'VN',
      hts,
      weightGrams: 300,
      factsAt: LONG_AGO,
      gaps: [],
      ...facts,
    })),
  });
}

/** An order of these products, one of each. */
export function orderOf(id: string, ids: readonly string[], hts = BOOK, title = 'Paperback novel'): ShopifyOrder {
  const stock = {
    harmonizedSystemCode: hts.slice(0, 6),
    countryHarmonizedSystemCodes: { nodes: [{ countryCode: 'US' as const, harmonizedSystemCode: hts }] },
  };
  const lineItems = ids.map((one) => {
    const line = aLine({ stock, title, priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('9.00', '12.00') });
    return { ...line, variant: line.variant === null ? null : { ...line.variant, id: variant(one) } };
  });
  return order(id, '9.00', { ...someoneElse(`Reader${id}`), lineItems });
}
