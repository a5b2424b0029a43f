import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { openAmong } from '../store/open-orders.ts';

const CHUNK = 1_000;

/**
 * Has the open ones among these orders decided again, each by its own job, in the caller's transaction; gives how many there
 * are. What has left, and what a sealed shipment has declared, stays as it is.
 */
export async function askDecisions(
  tx: Tx,
  { queue }: Pick<Deps, 'queue'>,
  { shop, orderIds, cause }: { readonly shop: string; readonly orderIds: readonly string[]; readonly cause: string },
): Promise<number> {
  let open = 0;
  for (let from = 0; from < orderIds.length; from += CHUNK) {
    const rows = await openAmong(tx, shop, orderIds.slice(from, from + CHUNK));
    open += rows.length;
    await queue.send(
      tx,
      rows.map((orderId) => ({ name: 'decide-order' as const, payload: { shop, orderId, cause }, priority: 1 })),
    );
  }
  return open;
}
