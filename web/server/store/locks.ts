import type { Tx } from './tx.ts';

/**
 * Locks until the end of the transaction, always in one order, so that transactions in a race wait instead of deadlocking. Articles and answers go before all; a decision of orders takes the orders' locks first and the persons' after,
 * each in sorted order, the room of a lane last, so that two transactions never wait for each other in a ring.
 */
export async function lockAll(
  tx: Tx,
  kind: 'order' | 'person' | 'article' | 'answer' | 'lane',
  shop: string,
  names: Iterable<string>,
): Promise<void> {
  const keys = [...new Set(names)].sort().map((name) => `${kind}/${shop}/${name}`);
  if (keys.length === 0) return;
  // `unnest` gives its elements in their order, so the locks are taken in it.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(key, 0))::text AS locked FROM unnest(${keys}::text[]) AS key`;
}
