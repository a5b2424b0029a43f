import { parseCountry, parseHts } from '#domain';
import { customsOf, CUSTOMS_OF_ITEM, gidOf, knownToShopify, planCustoms, saysWanted, WRITE_CUSTOMS } from '#shopify';
import type { CustomsOfItem, CustomsOfItemData, WantedCustoms, WriteCustomsData } from '#shopify';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { hasAccess, stopAccess } from '../admin-api/access.ts';
import type { ProductRecord } from '../store/rows.ts';
import { findProduct, markWriteFailed, unwrittenProducts, updateProduct } from '../store/products.ts';
import { lockAll } from '../store/locks.ts';
import { findShop } from '../store/shops.ts';
import { inTransaction } from '../store/transaction.ts';
import { keptSaid } from '../base/kept-said.ts';
import { refusal } from '../base/said.ts';

export type WriteProductDeps = Pick<Deps, 'admin' | 'db' | 'queue' | 'clock' | 'log'>;

export const NO_PERMISSION = keptSaid(refusal('kept.no-permission'));
const GONE = keptSaid(refusal('kept.product-gone'));
const noSuchCountry = (code: string): string => keptSaid(refusal('kept.no-such-country', { code }));
const REFUSED = keptSaid(refusal('kept.write-refused'));
const NOT_KEPT = keptSaid(refusal('kept.write-not-kept'));

/** Whether the shop has let us write. Null scopes: nobody has told us, so Shopify will. */
export async function mayWrite(db: Pick<Deps['db'], 'shop'>, shop: string): Promise<boolean> {
  const scopes = (await findShop(db, shop))?.scopes ?? null;
  return scopes === null || scopes.split(',').includes('write_inventory');
}

/** Sends what waits for Shopify on its way again, after it may have become possible: all of it, or these articles. */
export async function resumeWrites(
  tx: Tx,
  deps: Pick<Deps, 'queue'>,
  shop: string,
  only: readonly string[] | null = null,
): Promise<number> {
  const ids = await unwrittenProducts(tx, shop, only);
  await deps.queue.send(
    tx,
    ids.map((variantId) => ({ name: 'write-article' as const, payload: { shop, variantId } })),
  );
  return ids.length;
}

/** Brings origin and HTS code of the article's inventory item to what was stated here; writes nothing where it says so already. */
export async function writeProduct(deps: WriteProductDeps, shop: string, variantId: string): Promise<void> {
  if (!(await hasAccess(deps, shop))) return;
  const product = await findProduct(deps.db, shop, variantId);
  if (product === null || product.writeState !== 'pending') return;
  if (product.deletedAt !== null) return fail(deps, product, GONE);
  if (!(await mayWrite(deps.db, shop))) return fail(deps, product, NO_PERMISSION);
  const wanted = wantedOf(product);
  if (wanted.origin != null && !knownToShopify(wanted.origin)) return fail(deps, product, noSuchCountry(wanted.origin));
  const id = gidOf('InventoryItem', product.inventoryItemId);
  const item = await deps.admin.run<CustomsOfItemData>(shop, CUSTOMS_OF_ITEM, { id });
  if (item.kind === 'refused') throw new Error(`Shopify refused our inventory item document: ${item.message}`);
  if (item.kind !== 'ok') return stopAccess(deps, shop, item, 'write-product');
  if (item.data.inventoryItem === null) return fail(deps, product, GONE);
  const input = planCustoms(item.data.inventoryItem, wanted);
  if (input === null) return keep(deps, product, item.data.inventoryItem);
  const outcome = await deps.admin.run<WriteCustomsData>(shop, WRITE_CUSTOMS, { id, input });
  switch (outcome.kind) {
    case 'ok':
      return finishWrite(deps, product, outcome.data.inventoryItemUpdate);
    case 'refused':
      deps.log.error({ shop, variantId, message: outcome.message }, 'Shopify refused our write of an article');
      return fail(deps, product, REFUSED);
    // Only writing is forbidden: orders and products are read as before.
    case 'forbidden':
      return fail(deps, product, NO_PERMISSION);
    case 'unauthorised':
    case 'paused':
    case 'uninstalled':
      return stopAccess(deps, shop, outcome, 'write-product');
  }
}

/** Of both facts those that were stated here: the other may have been changed at Shopify since we last looked. */
const wantedOf = ({ origin, hts, shopifyOrigin, shopifyHts }: ProductRecord): WantedCustoms => ({
  ...(origin === shopifyOrigin ? {} : { origin: origin === null ? null : parseCountry(origin) }),
  ...(hts === shopifyHts ? {} : { hts: hts === null ? null : parseHts(hts) }),
});

function finishWrite(
  deps: WriteProductDeps,
  product: ProductRecord,
  answer: WriteCustomsData['inventoryItemUpdate'],
): Promise<void> {
  const messages = answer?.userErrors.map((error) => error.message) ?? [];
  if (messages.length > 0)
    return fail(deps, product, keptSaid(refusal('kept.write-not-taken', { errors: messages.join('; ') })));
  if (answer?.inventoryItem == null) return fail(deps, product, GONE);
  return keep(deps, product, answer.inventoryItem);
}

/** Stores what Shopify says now, then looks again: somebody may have changed the article while we wrote. */
async function keep(deps: WriteProductDeps, written: ProductRecord, item: CustomsOfItem): Promise<void> {
  const { shop, variantId } = written;
  const now = customsOf(item);
  await inTransaction(deps.db, async (tx) => {
    await lockAll(tx, 'article', shop, [variantId]);
    const product = await findProduct(tx, shop, variantId);
    if (product === null) return;
    const wanted = wantedOf(written);
    // Orders that were read before this moment may hold the old value: the article is newer than they are. What was not stated here is
    // the next reading's to tell.
    const told = {
      ...(wanted.origin === undefined ? {} : { shopifyOrigin: now.origin }),
      ...(wanted.hts === undefined ? {} : { shopifyHts: now.hts }),
      factsAt: deps.clock.now(),
    };
    if (product.origin === written.origin && product.hts === written.hts) {
      const kept = saysWanted(item, wanted);
      const state = kept ? { writeState: 'written', writeError: null } : { writeState: 'failed', writeError: NOT_KEPT };
      return updateProduct(tx, shop, variantId, { ...told, ...state });
    }
    await updateProduct(tx, shop, variantId, { ...told, writeState: 'pending', writeError: null });
    await deps.queue.send(tx, [{ name: 'write-article', payload: { shop, variantId } }]);
  });
}

/** What was stated stays, and says that Shopify does not have it. */
const fail = ({ db }: Pick<Deps, 'db'>, product: ProductRecord, sentence: string): Promise<void> =>
  markWriteFailed(db, product, sentence);
