import { loadSettings } from '../judging/context.ts';
import { decideTogether } from '../judging/decide.ts';
import type { DecideDeps } from '../judging/decide.ts';
import { requestWriteBacks } from '../judging/request-write-backs.ts';
import type { Tx } from '../store/tx.ts';
import { placeInLoad } from './place-in-load.ts';

/** Joining a shipment moves the arrival, which may change the verdict, which may leave the shipment: then it stays out. */
const SETTLINGS_MAX = 3;

/** Decides one order again, which then joins or leaves a shipment as its verdict asks. */
export async function decideAndPlace(
  tx: Tx,
  deps: DecideDeps,
  { shop, orderId, cause }: { readonly shop: string; readonly orderId: string; readonly cause: string },
): Promise<void> {
  for (let settling = 1; ; settling += 1) {
    // Read anew each time: a departure may have filled up meanwhile.
    const settings = await loadSettings(tx, shop);
    const [decided] = await decideTogether(tx, deps, { shop, orderIds: [orderId], cause, settings });
    if (decided === undefined) return;
    const { arrivalChanged } = await placeInLoad(tx, deps, shop, orderId);
    if (!arrivalChanged || settling === SETTLINGS_MAX)
      return requestWriteBacks(tx, deps, { shop, decided: [decided], settings });
  }
}
