import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { openOrders } from '../store/open-orders.ts';

const CHUNK = 1_000;

/** Orders that have not left and are in no sealed shipment are decided again, each by its own job, in the caller's transaction. `laneId`: those of one lane. */
export async function decideOpenOrders(
  tx: Tx,
  deps: Pick<Deps, 'queue'>,
  { shop, cause, laneId }: { readonly shop: string; readonly cause: string; readonly laneId?: string },
): Promise<void> {
  const open = await openOrders(tx, shop, laneId === undefined ? {} : { laneId });
  for (let from = 0; from < open.length; from += CHUNK) {
    const jobs = open
      .slice(from, from + CHUNK)
      .map((orderId) => ({ name: 'decide-order' as const, payload: { shop, orderId, cause } }));
    await deps.queue.send(tx, jobs);
  }
}
