import type { StatedFacts } from '#domain';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { countHolders } from '../store/product-list.ts';
import { findProducts, recordChanges, updateProduct } from '../store/products.ts';
import type { ProductRecord, ProductChange } from '../store/rows.ts';
import { lockAll } from '../store/locks.ts';
import { changesOf } from './changes-of.ts';
import { redecideHolders } from './decide-holders.ts';
import { productGaps, productSearchText, today } from './gaps.ts';
import type { FactChange } from './merge-reading.ts';
import { sayNow } from '../base/reader.ts';
import { refusal } from '../base/said.ts';

export interface ProductEdit {
  readonly variantId: string;
  /** That the person saw; null: whichever. */
  readonly revision: number | null;
  /** Checked. */
  readonly facts: Partial<StatedFacts>;
}

export interface EditRefusal {
  readonly variantId: string;
  readonly message: string;
}

export interface EditOutcome {
  /** As they are now, those that already said so among them. */
  readonly saved: readonly ProductRecord[];
  /** Those among them that say something else now. */
  readonly changed: readonly ProductRecord[];
  readonly refused: readonly EditRefusal[];
}

const moved = (): string => sayNow(refusal('product.changed'));

/**
 * States facts of articles, each by itself, in the caller's transaction: the facts with a record of who said what, the job that
 * writes them to Shopify where origin or HTS code changed, and the decision of every open order that holds one.
 */
export async function editProducts(
  tx: Tx,
  deps: Pick<Deps, 'queue' | 'clock'>,
  {
    shop,
    edits,
    who,
  }: {
    readonly shop: string;
    readonly edits: readonly ProductEdit[];
    readonly who: Pick<ProductChange, 'by' | 'originOfChange' | 'reason'>;
  },
): Promise<EditOutcome> {
  const ids = edits.map((edit) => edit.variantId);
  await lockAll(tx, 'article', shop, ids);
  const held = await findProducts(tx, shop, ids);
  const holders = await countHolders(tx, shop, ids);
  const saved: ProductRecord[] = [];
  const refused: EditRefusal[] = [];
  const made: { row: ProductRecord; changes: FactChange[]; write: boolean }[] = [];
  for (const { variantId, revision, facts } of edits) {
    const before = held.get(variantId);
    const problem = problemWith(before, revision, holders.has(variantId));
    if (before === undefined || problem !== null) {
      refused.push({ variantId, message: problem ?? sayNow(refusal('product.unknown')) });
      continue;
    }
    const edited = edit(before, facts, deps.clock);
    saved.push(edited.row);
    if (edited.changes.length > 0) made.push(edited);
  }
  for (const { row } of made) await updateProduct(tx, shop, row.variantId, row);
  const at = deps.clock.now();
  await recordChanges(
    tx,
    shop,
    made.map(({ row, changes }) => ({ ...who, variantId: row.variantId, at, changes })),
  );
  await deps.queue.send(
    tx,
    made
      .filter(({ write }) => write)
      .map(({ row }) => ({ name: 'write-article' as const, payload: { shop, variantId: row.variantId }, priority: 1 })),
  );
  await redecideHolders(
    tx,
    deps,
    shop,
    made.map(({ row }) => row.variantId),
  );
  return { saved, refused, changed: made.map(({ row }) => row) };
}

function problemWith(product: ProductRecord | undefined, revision: number | null, isHeld: boolean): string | null {
  if (product === undefined) return sayNow(refusal('product.unknown'));
  if (product.deletedAt !== null && !isHeld) return sayNow(refusal('product.deleted'));
  return revision !== null && revision !== product.revision ? moved() : null;
}

function edit(
  before: ProductRecord,
  facts: Partial<StatedFacts>,
  clock: Deps['clock'],
): { row: ProductRecord; changes: FactChange[]; write: boolean } {
  const changes = changesOf(before, facts);
  if (changes.length === 0) return { row: before, changes, write: false };
  const stated = { ...before, ...facts };
  const moved = stated.origin !== before.origin || stated.hts !== before.hts;
  // Of what was deleted nothing can be written: it counts for the orders that hold it.
  const there = before.deletedAt === null;
  const atShopify = stated.origin === before.shopifyOrigin && stated.hts === before.shopifyHts;
  const row = {
    ...stated,
    gaps: productGaps(stated, today(clock)),
    searchText: productSearchText(stated),
    revision: before.revision + 1,
    factsAt: moved ? clock.now() : before.factsAt,
    ...(moved && there ? { writeState: atShopify ? 'written' : 'pending', writeError: null } : {}),
  };
  return { row, changes, write: moved && there && !atShopify };
}
