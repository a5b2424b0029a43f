import { readPapers, writePapers } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { lockAll } from '../store/locks.ts';
import { inTransaction } from '../store/transaction.ts';
import { decideAndPlace } from '../loads/decide-and-place.ts';
import { liveLoadOf } from '../store/live-loads.ts';
import { agencyPapersOf, storeAgencyPapers } from '../store/orders.ts';
import { isFrozenLoad } from '../store/load-state.ts';
import { phrases } from '../base/reader.ts';

export type PapersOutcome =
  | { readonly kind: 'ok' }
  | { readonly kind: 'unknown-order' }
  | { readonly kind: 'sealed' }
  | { readonly kind: 'refused'; readonly message: string };

/** Keeps the numbers of other agencies that belong to this order's shipment, and decides the order again. A sealed load keeps what it was declared by. */
export async function statePapers(
  deps: Pick<Deps, 'db' | 'env' | 'clock' | 'queue' | 'log'>,
  shop: string,
  orderId: string,
  text: string | null,
): Promise<PapersOutcome> {
  const read = readPapers(text ?? '', 'shipment');
  if ('problem' in read) return { kind: 'refused', message: phrases().papersSentence(read.problem, read.part) };
  const agencyPapers = writePapers(read.papers) || null;
  return inTransaction(deps.db, async (tx): Promise<PapersOutcome> => {
    await lockAll(tx, 'order', shop, [orderId]);
    const stated = await agencyPapersOf(tx, shop, orderId);
    if (stated === undefined) return { kind: 'unknown-order' };
    const load = await liveLoadOf(tx, shop, orderId);
    if (load !== null && isFrozenLoad(load)) return { kind: 'sealed' };
    if (stated === agencyPapers) return { kind: 'ok' };
    await storeAgencyPapers(tx, shop, orderId, agencyPapers);
    await decideAndPlace(tx, deps, { shop, orderId, cause: 'agency-papers' });
    return { kind: 'ok' };
  });
}
