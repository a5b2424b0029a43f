import { CATALOGUE, CATALOGUE_SIZE } from '#shopify';
import type { CatalogueData, CatalogueSizeData } from '#shopify';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { stopAccess } from '../admin-api/access.ts';
import { markProductsDeleted } from '../store/products.ts';
import { advanceReading, failReading, openReading, startReading } from '../store/catalogue.ts';
import type { CatalogueRead } from '../store/rows.ts';
import { inTransaction } from '../store/transaction.ts';
import { codesOf, readingsOf } from './item-codes.ts';
import { storeReadings } from './store-readings.ts';
import { keptSaid } from '../base/kept-said.ts';
import { refusal } from '../base/said.ts';

export type ReadProductsDeps = Pick<Deps, 'admin' | 'db' | 'queue' | 'clock' | 'log'>;

const NO_ACCESS = keptSaid(refusal('kept.catalogue-forbidden'));

/**
 * Has the shop's catalogue read, in the caller's transaction; joins a reading that goes on. `anew`: after a time without access its
 * first pages are too old.
 */
export async function requestCatalogue(
  tx: Tx,
  deps: Pick<Deps, 'queue' | 'clock'>,
  shop: string,
  anew = false,
): Promise<void> {
  await startReading(tx, shop, deps.clock.now(), anew);
  // Sent for a joined reading too: its job may have been taken away by an uninstallation. A waiting one folds.
  await deps.queue.send(tx, [{ name: 'read-catalogue', payload: { shop } }]);
}

/** Reads every variant of the shop, page by page, each page with the cursor in one transaction. Goes on where a killed reading stopped. */
export async function readCatalogue(deps: ReadProductsDeps, shop: string): Promise<void> {
  for (;;) {
    const run = await openReading(deps.db, shop);
    if (run === null) return;
    if (run.total === null) await learnSize(deps, run);
    const page = await deps.admin.run<CatalogueData>(shop, CATALOGUE, { after: run.cursor });
    if (page.kind === 'refused') throw new Error(`Shopify refused our catalogue document: ${page.message}`);
    if (page.kind !== 'ok') {
      await stopAccess(deps, shop, page, 'read-catalogue');
      return failReading(deps.db, shop, NO_ACCESS);
    }
    const { nodes, pageInfo } = page.data.productVariants;
    const codes = await codesOf(deps, shop, nodes);
    if (codes.kind !== 'ok') {
      if (codes.kind === 'refused') throw new Error(`Shopify refused our document of codes: ${codes.message}`);
      await stopAccess(deps, shop, codes, 'read-catalogue');
      return failReading(deps.db, shop, NO_ACCESS);
    }
    const readings = readingsOf(nodes, codes.data);
    const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    await inTransaction(deps.db, async (tx) => {
      await storeReadings(tx, deps, { shop, readings, told: false });
      if (!(await advanceReading(tx, run, { cursor: next, done: run.done + readings.length }))) return;
      if (next === null) await finish(tx, deps, run);
    });
  }
}

/** What this reading has not seen is no longer there. */
async function finish(tx: Tx, { clock }: Pick<Deps, 'clock'>, run: CatalogueRead): Promise<void> {
  const notSeen = { OR: [{ seenRun: null }, { seenRun: { not: run.runId } }] };
  await markProductsDeleted(tx, run.shop, notSeen, clock.now());
  await advanceReading(tx, run, { state: 'done', finishedAt: clock.now() });
}

/** Only for the progress bar: without it the reading goes on as well. */
async function learnSize(deps: ReadProductsDeps, run: CatalogueRead): Promise<void> {
  const size = await deps.admin.run<CatalogueSizeData>(run.shop, CATALOGUE_SIZE, {});
  if (size.kind !== 'ok' || size.data.productVariantsCount === null) return;
  const total = size.data.productVariantsCount.count;
  await inTransaction(deps.db, (tx) => advanceReading(tx, run, { total }));
}
