import type { OrderFailure } from '#contract';
import type { LoadState } from '#domain';
import type { Tx } from '../store/tx.ts';
import { redecideOrders } from '../judging/decide.ts';
import { findLoad } from '../store/load-list.ts';
import { recordLoadEvents } from '../store/load-events.ts';
import type { Acting } from '../store/load-events.ts';
import { linesLeave } from '../store/load-life.ts';
import { loadState } from '../store/load-state.ts';
import { liveLinesOf } from '../store/load-places.ts';
import { findEndedLine, lockLoad } from '../store/loads.ts';
import { lockAll } from '../store/locks.ts';
import { holdOut } from '../store/orders.ts';
import type { LoadRecord } from '../store/rows.ts';
import { inTransaction } from '../store/transaction.ts';
import type { ChangeDeps } from './change.ts';
import { judgeForArrival } from './judge.ts';
import { reviseOrders } from './revise.ts';
import { changedSinceSealed, sealedLoadOf } from './since-sealed.ts';
import { whereNow } from './where-now.ts';

export type HowSettled = 'take-off' | 'replace' | 'keep';

export interface SettleAsked {
  readonly loadId: string;
  readonly orderIds: readonly string[];
  readonly how: HowSettled;
  /** Why an order that has changed stays as it was declared. */
  readonly reason: string | null;
  /** The marks that the person saw, by order (`LoadException.seen`); only what is kept as declared needs them. */
  readonly seen: Readonly<Record<string, string>>;
  /** The person's id. */
  readonly by: string;
}

export type Settled =
  /** Now, or by the same person before. `revision`: that was made; null: none was needed. */
  | { readonly kind: 'done'; readonly revision: number | null }
  | { readonly kind: 'not-found' }
  /** Open: its orders are taken off and put on as ever. Cancelled: nothing of it travels. */
  | { readonly kind: 'not-frozen'; readonly state: LoadState }
  /** Somebody else settled it, or it changed again since the person looked. */
  | { readonly kind: 'forestalled'; readonly message: string }
  | { readonly kind: 'changed'; readonly orders: readonly OrderFailure[] }
  /** No order would be left in it. */
  | { readonly kind: 'last' }
  /** As they are now, these cannot be declared in it. */
  | { readonly kind: 'refused'; readonly orders: readonly OrderFailure[]; readonly load: readonly string[] };

/**
 * Settles exceptions of a frozen load: orders are taken off, declared as they are now, or kept as they were declared for a reason. What changes
 * the declaration is a numbered revision with its own document. Of several who settle one order, one does and the others are told.
 */
export async function settleExceptions(deps: ChangeDeps, shop: string, asked: SettleAsked): Promise<Settled> {
  return inTransaction(deps.db, (tx) => settle(tx, deps, shop, asked));
}

async function settle(tx: Tx, deps: ChangeDeps, shop: string, asked: SettleAsked): Promise<Settled> {
  const { loadId, how, by } = asked;
  const orderIds = [...new Set(asked.orderIds)].sort();
  await lockAll(tx, 'order', shop, orderIds);
  const head = await findLoad(tx, shop, loadId);
  if (head === null) return { kind: 'not-found' };
  // Their persons are locked by this, before the load. The arrival of a frozen load stands.
  const judged =
    how === 'replace' ? await judgeForArrival(tx, deps, { shop, orderIds, arrivalAt: head.arrivalAt }) : [];
  const load = await lockLoad(tx, shop, loadId);
  if (load === null) return { kind: 'not-found' };
  const document = sealedLoadOf(load);
  if (document === null) return { kind: 'not-frozen', state: loadState(load) };
  const inIt = await liveLinesOf(tx, shop, orderIds);
  const gone = orderIds.filter((id) => inIt.get(id)?.loadId !== loadId);
  const here = orderIds.filter((id) => inIt.get(id)?.loadId === loadId);
  if (here.length === 0) return leftBefore(tx, shop, asked, gone);
  const acting = { by, at: deps.clock.now() };
  if (how === 'keep') return keep(tx, load, { asked, here, acting });
  if (how === 'replace' && (await settledAlready(tx, load, here))) return { kind: 'done', revision: null };
  const revised = await reviseOrders(tx, deps, {
    load,
    document,
    taken: how === 'take-off' ? here : [],
    judged: judged.filter(({ orderId }) => here.includes(orderId)),
    acting,
  });
  if (revised.kind !== 'revised' || how === 'replace')
    return revised.kind === 'revised' ? { kind: 'done', revision: revised.revision } : revised;
  await linesLeave(tx, load, here, acting);
  await holdOut(tx, shop, here, true);
  await redecideOrders(tx, deps, { shop, orderIds: here, cause: 'removed-from-shipment' });
  return { kind: 'done', revision: revised.revision };
}

/** None of them is in it any more: the same person took them off before, or somebody else did. */
async function leftBefore(
  tx: Tx,
  shop: string,
  { loadId, how, by }: SettleAsked,
  gone: readonly string[],
): Promise<Settled> {
  for (const orderId of gone) {
    const ended = await findEndedLine(tx, shop, loadId, orderId);
    if (how !== 'take-off' || ended?.removedBy !== by)
      return { kind: 'forestalled', message: await whereNow(tx, shop, loadId, orderId) };
  }
  return { kind: 'done', revision: null };
}

async function exceptionsOf(tx: Tx, load: LoadRecord) {
  const found = (await changedSinceSealed(tx, load.shop, [load])).get(load.id) ?? [];
  return new Map(found.map((one) => [one.orderId, one]));
}

/** A second click on "replace": none of them differs from what is declared any more. */
async function settledAlready(tx: Tx, load: LoadRecord, orderIds: readonly string[]): Promise<boolean> {
  const open = await exceptionsOf(tx, load);
  return orderIds.every((id) => !open.has(id));
}

async function keep(
  tx: Tx,
  load: LoadRecord,
  {
    asked: { seen, reason },
    here,
    acting,
  }: { readonly asked: SettleAsked; readonly here: readonly string[]; readonly acting: Acting },
): Promise<Settled> {
  const open = await exceptionsOf(tx, load);
  // What is open no more was settled before: asked twice, it is done.
  const asking = here.flatMap((id) => open.get(id) ?? []);
  const changed = asking.filter((one) => seen[one.orderId] !== one.seen);
  if (changed.length > 0) return { kind: 'changed', orders: changed };
  await recordLoadEvents(tx, { shop: load.shop, loadId: load.id }, acting, {
    acts: asking.map((one) => ({
      kind: 'exception-kept',
      order: one.orderId,
      seen: one.seen,
      reason: reason ?? '',
    })),
  });
  return { kind: 'done', revision: null };
}
