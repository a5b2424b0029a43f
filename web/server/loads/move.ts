import { decideOrder } from '#domain';
import type { Tx } from '../store/tx.ts';
import { redecideOrders } from '../judging/decide.ts';
import type { LoadRecord } from '../store/rows.ts';
import { addLines, closeIfEmptied, endLines, findLiveLine, liveOrderIds, lockLoad } from '../store/loads.ts';
import { notOpen, withOpenLoad } from './change.ts';
import type { Change, ChangeDeps, Closed, Work } from './change.ts';
import { tooLate } from './cut-off-words.ts';
import { keyOf } from './facts.ts';
import { fits, misfit } from './fits.ts';
import { judgeForArrival } from './judge.ts';
import { closedToNewcomers } from './newcomers.ts';
import { whereNow } from './where-now.ts';
import { isOpenLoad } from '../store/load-state.ts';

export interface MoveOutcome {
  readonly moved: readonly string[];
  readonly refused: readonly { readonly orderId: string; readonly message: string }[];
}

export type Moved =
  | Exclude<Change, { kind: 'done' }>
  /** Where the orders were to go, nothing can be sealed in time. */
  | { readonly kind: 'late'; readonly message: string }
  | ({ readonly kind: 'done' } & MoveOutcome);

/** Moves orders from one open shipment to another that they fit as of its arrival. The rest stay where they are. */
export async function moveOrders(
  deps: ChangeDeps,
  shop: string,
  {
    fromId,
    orderIds,
    toId,
    by,
  }: { readonly fromId: string; readonly orderIds: readonly string[]; readonly toId: string; readonly by: string },
): Promise<Moved> {
  let outcome: MoveOutcome = { moved: [], refused: [] };
  let late: string | null = null;
  const work: Work = async (tx, from) => {
    const target = await lockLoad(tx, shop, toId);
    if (target === null) return { kind: 'not-found' };
    const here = new Set(await liveOrderIds(tx, shop, fromId));
    const absent = await absentOnes(tx, shop, { fromId, target, orderIds: orderIds.filter((id) => !here.has(id)), by });
    const asked = orderIds.filter((id) => here.has(id));
    if (asked.length === 0) {
      outcome = absent;
      return { kind: 'done' };
    }
    if (!isOpenLoad(target)) return notOpen(target);
    late = tooLate(keyOf(target).mode, target.arrivalAt, deps.clock.now());
    if (late !== null) return { kind: 'done' };
    const judged = await judgeForArrival(tx, deps, { shop, orderIds: asked, arrivalAt: target.arrivalAt });
    const moved = judged.filter(({ facts }) => fits(facts, target)).map(({ orderId }) => orderId);
    const at = deps.clock.now();
    // From one load to another of the same departure nobody comes anew.
    const stays = from.laneId === target.laneId && from.arrivalDay === target.arrivalDay;
    late = stays || moved.length === 0 ? null : await closedToNewcomers(tx, target, moved.length, at);
    if (late !== null) return { kind: 'done' };
    await endLines(tx, from, moved, { by, at, act: { kind: 'orders-moved-out', toLoad: toId } });
    await addLines(tx, target, moved, { by, at, act: { kind: 'orders-moved-in', fromLoad: fromId } });
    await redecideOrders(tx, deps, { shop, orderIds: moved, cause: 'moved-to-shipment' });
    await closeIfEmptied(tx, shop, fromId, at);
    const stay = judged
      .filter(({ orderId }) => !moved.includes(orderId))
      .map(({ orderId, facts, verdicts }) => ({
        orderId,
        message: misfit(facts, target, decideOrder(verdicts).reasons[0] ?? null),
      }));
    outcome = { moved: [...absent.moved, ...moved], refused: [...absent.refused, ...stay] };
    return { kind: 'done' };
  };
  // The last one moved away closed the shipment: asked once more, it is done all the same.
  const closed: Closed = async (tx, load) => {
    const target = await lockLoad(tx, shop, toId);
    if (target === null) return { kind: 'not-found' };
    outcome = await absentOnes(tx, shop, { fromId, target, orderIds, by });
    return outcome.moved.length === 0 ? notOpen(load) : { kind: 'done' };
  };
  const change = await withOpenLoad(deps, shop, { id: fromId, orders: orderIds, work, closed });
  if (change.kind !== 'done') return change;
  return late === null ? { kind: 'done', ...outcome } : { kind: 'late', message: late };
}

/** Orders that are not where they were to leave from: the same person moved them there before, or somebody did something else. */
async function absentOnes(
  tx: Tx,
  shop: string,
  {
    fromId,
    target,
    orderIds,
    by,
  }: {
    readonly fromId: string;
    readonly target: LoadRecord;
    readonly orderIds: readonly string[];
    readonly by: string;
  },
): Promise<MoveOutcome> {
  const [moved, refused]: [string[], { orderId: string; message: string }[]] = [[], []];
  for (const orderId of orderIds) {
    const line = await findLiveLine(tx, shop, orderId);
    if (line?.loadId === target.id && line.addedBy === by) moved.push(orderId);
    else refused.push({ orderId, message: await whereNow(tx, shop, fromId, orderId) });
  }
  return { moved, refused };
}
