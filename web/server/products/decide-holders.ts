import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { markHoldersStale, takeStaleOrders } from '../store/order-products.ts';
import { inTransaction } from '../store/transaction.ts';

const CHUNK = 500;

/**
 * Facts of these articles changed: every open order that holds one is decided again. The orders are only marked here, so that a
 * change that thousands of orders wait for is saved as fast as any.
 */
export async function redecideHolders(
  tx: Tx,
  deps: Pick<Deps, 'queue'>,
  shop: string,
  variantIds: readonly string[],
): Promise<void> {
  if (variantIds.length === 0 || !(await markHoldersStale(tx, shop, variantIds))) return;
  await requestHolders(tx, deps, shop);
}

/** Asks for the decision of every order that is marked. */
export async function requestHolders(tx: Tx, deps: Pick<Deps, 'queue'>, shop: string): Promise<void> {
  await deps.queue.send(tx, [{ name: 'decide-holders', payload: { shop }, priority: 1 }]);
}

/** Sends a decide-order for every marked order, so many at a time; the mark goes in the transaction that sends. */
export async function decideHolders(deps: Pick<Deps, 'db' | 'queue'>, shop: string): Promise<void> {
  for (;;) {
    const taken = await inTransaction(deps.db, async (tx) => {
      const orderIds = await takeStaleOrders(tx, shop, CHUNK);
      // A person has just changed the product and looks at the order next.
      await deps.queue.send(
        tx,
        orderIds.map((orderId) => ({
          name: 'decide-order' as const,
          payload: { shop, orderId, cause: 'product' },
          priority: 1,
        })),
      );
      return orderIds.length;
    });
    if (taken < CHUNK) return;
  }
}
