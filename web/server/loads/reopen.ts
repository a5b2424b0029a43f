import { isOpen, step } from '#domain';
import type { LoadState } from '#domain';
import { redecideOrders } from '../judging/decide.ts';
import { customsAnswersOf } from '../store/customs.ts';
import { lastReopening } from '../store/load-events.ts';
import { loadState } from '../store/load-state.ts';
import { liveOrderIds, lockLoad } from '../store/loads.ts';
import { lockAll } from '../store/locks.ts';
import { reopenSealedLoad } from '../store/sealed-loads.ts';
import { ChangedMeanwhile, inTransaction } from '../store/transaction.ts';
import type { ChangeDeps } from './change.ts';
import { decideAndPlace } from './decide-and-place.ts';
import { misplacedIn } from './place-in-load.ts';

export type Reopened =
  /** Now, or by the same person before. */
  | { readonly kind: 'done' }
  | { readonly kind: 'not-found' }
  /** Somebody else did, or it was never sealed. */
  | { readonly kind: 'open'; readonly by: string | null; readonly at: Date | null }
  /** The carrier has it, or it was given up. */
  | { readonly kind: 'too-late'; readonly state: LoadState }
  /** Customs has answered for it already: it was filed, whatever its state. */
  | { readonly kind: 'answered' };

/**
 * Opens a sealed load again, until it is handed over. What was declared stays as its revision; the numbers of its orders stay theirs in this load
 * (docs/decisions), and so do the scans of its parcels. Its orders are decided once more, and those that no longer fit leave.
 */
export async function reopenLoad(
  deps: ChangeDeps,
  shop: string,
  { loadId, by }: { readonly loadId: string; readonly by: string },
): Promise<Reopened> {
  return inTransaction(deps.db, async (tx): Promise<Reopened> => {
    const orderIds = await liveOrderIds(tx, shop, loadId);
    await lockAll(tx, 'order', shop, orderIds);
    const load = await lockLoad(tx, shop, loadId);
    if (load === null) return { kind: 'not-found' };
    const which = { shop, loadId };
    const state = loadState(load);
    if (isOpen(state)) {
      const before = await lastReopening(tx, which);
      return before?.by === by ? { kind: 'done' } : { kind: 'open', by: before?.by ?? null, at: before?.at ?? null };
    }
    if (step(state, 'open', 'staff').kind !== 'taken') return { kind: 'too-late', state };
    if ((await customsAnswersOf(tx, which)).length > 0) return { kind: 'answered' };
    if ((await liveOrderIds(tx, shop, loadId)).join() !== orderIds.join()) throw new ChangedMeanwhile('Orders left');
    const reopened = await reopenSealedLoad(tx, load, { by, at: deps.clock.now() });
    await redecideOrders(tx, deps, { shop, orderIds, cause: 'shipment-reopened' });
    for (const orderId of await misplacedIn(tx, reopened, orderIds))
      await decideAndPlace(tx, deps, { shop, orderId, cause: 'shipment-reopened' });
    return { kind: 'done' };
  });
}
