import { readPapers, writePapers } from '#domain';
import { papersSentence } from '#shopify';
import type { Deps } from '../ports/deps.ts';
import { lockAll } from '../store/locks.ts';
import { inTransaction } from '../store/transaction.ts';
import { decideAndPlace } from '../loads/decide-and-place.ts';
import { liveLoadOf } from '../judging/prepare.ts';
import { isFrozenLoad } from '../store/load-state.ts';

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
  if ('problem' in read) return { kind: 'refused', message: papersSentence(read.problem, read.part) };
  const agencyPapers = writePapers(read.papers) || null;
  return inTransaction(deps.db, async (tx): Promise<PapersOutcome> => {
    await lockAll(tx, 'order', shop, [orderId]);
    const where = { shop_orderId: { shop, orderId } };
    const order = await tx.orderRecord.findUnique({ where, select: { agencyPapers: true } });
    if (order === null) return { kind: 'unknown-order' };
    const load = await liveLoadOf(tx, shop, orderId);
    if (load !== null && isFrozenLoad(load)) return { kind: 'sealed' };
    if (order.agencyPapers === agencyPapers) return { kind: 'ok' };
    await tx.orderRecord.update({ where, data: { agencyPapers } });
    await decideAndPlace(tx, deps, { shop, orderId, cause: 'agency-papers' });
    return { kind: 'ok' };
  });
}
