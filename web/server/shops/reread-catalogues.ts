import type { Deps } from '../ports/deps.ts';
import { recheckAllIn } from '../orders/recheck.ts';
import { installedShops, shopsWithoutCatalogue } from '../store/shops.ts';
import { inTransaction } from '../store/transaction.ts';
import { requestCatalogue } from '../products/read-catalogue.ts';

export async function rereadCatalogues(deps: Pick<Deps, 'db' | 'queue' | 'clock' | 'log'>): Promise<void> {
  const shops = await installedShops(deps.db);
  for (const shop of shops) await inTransaction(deps.db, (tx) => requestCatalogue(tx, deps, shop));
}

/**
 * Installed before Minimis kept articles: the catalogue is read for the first time, and every order once more, for only a reading
 * tells which articles an order holds.
 */
export async function readFirstCatalogues(deps: Pick<Deps, 'db' | 'queue' | 'clock'>): Promise<void> {
  const shops = await shopsWithoutCatalogue(deps.db);
  for (const shop of shops) {
    await inTransaction(deps.db, async (tx) => {
      await requestCatalogue(tx, deps, shop);
      await recheckAllIn(tx, deps, shop, 'install');
    });
  }
}
