import { productsApi } from '#contract';
import type { ProductsImportResult } from '#contract';
import { editProducts } from '../products/edit.ts';
import { today } from '../products/gaps.ts';
import type { Deps } from '../ports/deps.ts';
import { productPages, hasMoreProductsThan } from '../store/products.ts';
import { countOpenHolders } from '../store/order-products.ts';
import { inTransaction } from '../store/transaction.ts';
import type { AppThreads } from './works.ts';
import { callerLeaves, notDone } from './not-done.ts';
import { writtenAnswer } from './products-import-answer.ts';
import { IMPORT } from './products-import-work.ts';
import type { ImportEdit, PlannedImport } from './products-import-work.ts';
import { handle } from './handle.ts';
import { refuse } from './reply.ts';
import type { Answer } from './reply.ts';
import { refusal } from '../base/said.ts';
import { reader } from '../base/reader.ts';

/** A file of some 400 rows beside a thousand products is read in 20 ms; a thread would cost more than it saves. */
const SMALL_BYTES = 64_000;
const SMALL_CATALOGUE = 1_000;

type ImportDeps = Pick<Deps, 'db' | 'clock' | 'queue'> & { readonly threads: AppThreads };

const HINT = refusal('hint.import');

/** Previews a file, or carries out what the preview showed; a row that is refused leaves the rest. The body comes as bytes. */
export const productImport = (deps: ImportDeps) =>
  handle(productsApi.import, { bytes: IMPORT }, async ({ shop, userId, body, request }) => {
    const outcome = await deps.threads.run('product-import', {
      shop,
      head: { day: today(deps.clock), reader: reader() },
      async *pages() {
        yield body;
        yield* productPages(deps.db, shop);
      },
      signal: callerLeaves(request),
      isSmall: body.length <= SMALL_BYTES && !(await hasMoreProductsThan(deps.db, shop, SMALL_CATALOGUE)),
    });
    if (outcome.kind !== 'done') return notDone(outcome.kind, HINT);
    const planned = outcome.result;
    if (planned.kind === 'refused') return planned;
    if (!planned.apply) return { kind: 'written', pieces: writtenAnswer(planned, [], null) };
    if (planned.seen !== planned.digest) {
      return refuse(409, 'import-changed', refusal('import.changed'));
    }
    return carryOut(deps, shop, planned, userId);
  });

async function carryOut(
  deps: ImportDeps,
  shop: string,
  planned: PlannedImport,
  userId: string,
): Promise<Answer<ProductsImportResult>> {
  const who = { by: userId, originOfChange: 'import', reason: planned.reason };
  const changed: string[] = [];
  const refused: ProductsImportResult['errors'] = [];
  for (const text of planned.edits) {
    const edits = JSON.parse(text) as ImportEdit[]; // written by the plan
    const outcome = await inTransaction(deps.db, (tx) => editProducts(tx, deps, { shop, edits, who }));
    for (const { variantId } of outcome.changed) changed.push(variantId);
    const rowOf = new Map(edits.map(({ variantId, row }) => [variantId, row]));
    for (const { variantId, message } of outcome.refused)
      refused.push({ row: rowOf.get(variantId) ?? 1, field: null, message });
  }
  const applied = { products: changed.length, ordersAgain: await countOpenHolders(deps.db, shop, changed) };
  return { kind: 'written', pieces: writtenAnswer(planned, refused, applied) };
}
