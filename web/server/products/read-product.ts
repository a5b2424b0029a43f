import { gidOf, ITEM_ARTICLES, PRODUCT_ARTICLES } from '#shopify';
import type { ProductReading, ItemVariantsData, ProductVariantsData } from '#shopify';
import { stopAccess } from '../admin-api/access.ts';
import { markProductsDeleted } from '../store/products.ts';
import { inTransaction } from '../store/transaction.ts';
import { codesOf, readingsOf } from './item-codes.ts';
import type { ReadProductsDeps } from './read-catalogue.ts';
import { storeReadings } from './store-readings.ts';

/** Reads all variants of a product; those that it has no more, or all where it is gone, are marked deleted. */
export async function readProduct(deps: ReadProductsDeps, shop: string, productId: string): Promise<void> {
  const id = gidOf('Product', productId);
  const readings: ProductReading[] = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof ask>> = await ask(deps, shop, id, after);
    if (page.kind === 'refused') throw new Error(`Shopify refused our product document: ${page.message}`);
    if (page.kind !== 'ok') return stopAccess(deps, shop, page, 'read-product');
    const variants = page.data.product?.variants;
    if (variants === undefined) break;
    const codes = await codesOf(deps, shop, variants.nodes);
    if (codes.kind === 'refused') throw new Error(`Shopify refused our document of codes: ${codes.message}`);
    if (codes.kind !== 'ok') return stopAccess(deps, shop, codes, 'read-product');
    readings.push(...readingsOf(variants.nodes, codes.data));
    if (!variants.pageInfo.hasNextPage || variants.pageInfo.endCursor === null) break;
    after = variants.pageInfo.endCursor;
  }
  await inTransaction(deps.db, async (tx) => {
    await storeReadings(tx, deps, { shop, readings, told: true });
    const there = readings.map((reading) => reading.variantId);
    await markProductsDeleted(tx, shop, { productId, variantId: { notIn: there } }, deps.clock.now());
  });
}

function ask(deps: ReadProductsDeps, shop: string, id: string, after: string | null) {
  return deps.admin.run<ProductVariantsData>(shop, PRODUCT_ARTICLES, { id, after });
}

/** Reads the variants behind an inventory item: where origin, HTS code and weight are changed. */
export async function readInventoryItem(deps: ReadProductsDeps, shop: string, inventoryItemId: string): Promise<void> {
  const id = gidOf('InventoryItem', inventoryItemId);
  const readings: ProductReading[] = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof askItem>> = await askItem(deps, shop, id, after);
    if (page.kind === 'refused') throw new Error(`Shopify refused our inventory item document: ${page.message}`);
    if (page.kind !== 'ok') return stopAccess(deps, shop, page, 'read-product');
    // An item that is gone goes with its product, whose own delivery tells of it.
    const variants = page.data.inventoryItem?.variants ?? null;
    if (variants === null) break;
    const codes = await codesOf(deps, shop, variants.nodes);
    if (codes.kind === 'refused') throw new Error(`Shopify refused our document of codes: ${codes.message}`);
    if (codes.kind !== 'ok') return stopAccess(deps, shop, codes, 'read-product');
    readings.push(...readingsOf(variants.nodes, codes.data));
    if (!variants.pageInfo.hasNextPage || variants.pageInfo.endCursor === null) break;
    after = variants.pageInfo.endCursor;
  }
  await inTransaction(deps.db, (tx) => storeReadings(tx, deps, { shop, readings, told: true }));
}

function askItem(deps: ReadProductsDeps, shop: string, id: string, after: string | null) {
  return deps.admin.run<ItemVariantsData>(shop, ITEM_ARTICLES, { id, after });
}
