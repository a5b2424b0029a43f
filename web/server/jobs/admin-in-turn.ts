import type { AdminApi, AdminOutcome } from '../ports/admin-api.ts';
import type { Aside } from './dispatcher.ts';
import type { ShopCircuits } from './shop-circuits.ts';

/** A wait that is no longer is waited; longer ones put the job back. */
const PATIENCE_MS = 1_000;

/** How long a job that has waited for `ageMs` waits for points. The longer the more, so that calls of few points do not pass it for ever. */
export const patienceOf = (ageMs: number): number => Math.max(PATIENCE_MS, ageMs / 10);

/**
 * The Admin API as one job has it: while it waits for Shopify its lane is another's. Its first call may put the job back, for nothing is
 * lost by that; what was read by then would have to be read again later, so further ones wait for their points. `patienceMs` null: no call
 * does, for the job works for many shops.
 */
export function adminInTurn(
  admin: AdminApi,
  circuits: ShopCircuits,
  aside: Aside,
  patienceMs: number | null,
): AdminApi {
  let patience = patienceMs;
  return {
    installation: (shop) => aside(() => admin.installation(shop)),
    async run<Data>(shop: string, query: string, variables: Record<string, unknown>): Promise<AdminOutcome<Data>> {
      circuits.admit(shop);
      return aside(async () => {
        try {
          const outcome = await admin.run<Data>(shop, query, variables, patience ?? undefined);
          patience = null;
          circuits.answered(shop);
          return outcome;
        } catch (error) {
          circuits.failed(shop, error);
          throw error;
        }
      });
    },
  };
}
