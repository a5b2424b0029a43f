import type { Deps } from '../ports/deps.ts';
import { storeTagStates } from '../store/orders.ts';
import type { Tx } from '../store/tx.ts';
import type { DecisionSettings } from './context.ts';
import { onlyPlace } from './decided-columns.ts';
import { liveLoadsOf } from '../store/live-loads.ts';
import type { DecidedOrder } from './record-decisions.ts';
import { tagTurn } from './tag-turn.ts';
import { planWriteBack, tagStateAfter } from './write-back-plan.ts';

/** Sends write-tags, in each order's turn, where Shopify does not say yet what the verdict in force says. */
export async function requestWriteBacks(
  tx: Tx,
  deps: Pick<Deps, 'clock' | 'queue'>,
  {
    shop,
    decided,
    settings,
  }: { readonly shop: string; readonly decided: readonly DecidedOrder[]; readonly settings: DecisionSettings },
): Promise<void> {
  // Settling may have moved them since they were prepared.
  const loads = await liveLoadsOf(
    tx,
    shop,
    decided.map(({ order }) => order.row.orderId),
  );
  const planned = decided.map(({ order, verdicts, gist, asks }) => {
    const { row, arrival, arrivalDay } = order;
    const written = { ...row, arrivalDay, gist: JSON.stringify(gist), shipFromKey: onlyPlace(order)?.key ?? null };
    const plan = planWriteBack(written, verdicts, settings, { load: loads.get(row.orderId) ?? null, asks });
    return { row, arrival, needed: plan.needed, orderId: row.orderId, tagState: tagStateAfter(plan) };
  });
  await storeTagStates(
    tx,
    shop,
    planned.filter(({ row, tagState }) => tagState !== row.tagState),
  );
  const now = deps.clock.now();
  const jobs = planned
    .filter(({ needed }) => needed)
    .map(({ row, arrival, orderId }) => {
      const arrivalAt = arrival.at === null ? null : new Date(arrival.at);
      return { name: 'write-tags' as const, payload: { shop, orderId }, priority: tagTurn({ ...row, arrivalAt }, now) };
    });
  if (jobs.length > 0) await deps.queue.send(tx, jobs);
}
