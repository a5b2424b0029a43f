import type { Deps } from '../ports/deps.ts';
import { closeIfEmptied, emptyOpenLoads } from '../store/loads.ts';
import { inTransaction } from '../store/transaction.ts';

/** Open shipments that a race left empty: two orders that left at once may each have seen the other hold it. */
export async function closeEmptied({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  for (const { shop, id } of await emptyOpenLoads(db))
    await inTransaction(db, (tx) => closeIfEmptied(tx, shop, id, clock.now()));
}
