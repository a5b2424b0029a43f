import type { Tx } from '../deps.ts';

/**
 * Locks until the end of the transaction. Whoever decides orders takes the orders' locks first and the persons' after,
 * each in sorted order, so that two transactions never wait for each other in a ring.
 */
export async function lockAll(tx: Tx, kind: 'order' | 'person', shop: string, names: Iterable<string>): Promise<void> {
  for (const name of [...new Set(names)].sort()) {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${kind}/${shop}/${name}`}, 0))`;
  }
}
