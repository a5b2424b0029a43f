import { instant, isLive, legalDayOf, loadName } from '#domain';
import type { LoadState } from '#domain';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { redecideOrders } from '../judging/decide.ts';
import { decideAndPlace } from './decide-and-place.ts';
import type { LoadRecord } from '../store/rows.ts';
import type { LoadWithoutDocument } from '../store/load-list.ts';
import { lockAll } from '../store/locks.ts';
import { holdOut } from '../store/orders.ts';
import {
  AUTOMATIC,
  cancelOpenLoad,
  changeOpenLoad,
  closeIfEmptied,
  endLines,
  findEndedLine,
  findOpenLoad,
  liveOrderIds,
  lockLoad,
} from '../store/loads.ts';
import { ChangedMeanwhile, inTransaction, WHOLE_LOAD } from '../store/transaction.ts';
import { keyOf } from './facts.ts';
import { misplacedIn } from './place-in-load.ts';
import { whereNow } from './where-now.ts';
import { isFrozenLoad, isOpenLoad, loadState } from '../store/load-state.ts';

export type ChangeDeps = Pick<Deps, 'db' | 'env' | 'clock' | 'queue' | 'log'>;

export type Change =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-found' }
  | NotOpen
  /** The arrival would be in the past. */
  | { readonly kind: 'past' }
  /** The arrival would be further ahead than anybody plans. */
  | { readonly kind: 'far' }
  /** What was asked for had been done before, by somebody else. */
  | { readonly kind: 'forestalled'; readonly message: string }
  /** Another open shipment already has that arrival day with the same ship-from, port, mode and entry. */
  | { readonly kind: 'taken'; readonly number: number };

/** It was sealed, or cancelled, and by whom: `automatic` where its last order had left, null where that was not kept. */
export interface NotOpen {
  readonly kind: 'not-open';
  readonly state: LoadState;
  readonly name: string;
  readonly by: string | null;
  readonly at: Date | null;
}

export const notOpen = (load: LoadWithoutDocument): NotOpen => ({
  kind: 'not-open',
  state: loadState(load),
  name: loadName(load.number),
  by: isFrozenLoad(load) ? load.sealedBy : load.cancelledBy,
  at: load.sealedAt ?? load.cancelledAt,
});

export interface LoadChange {
  readonly arrivalAt?: Date;
  readonly scac?: string;
  /** The person's id. */
  readonly by: string;
}

/** Takes orders out of an open shipment. They do not join one by themselves again. */
export async function removeOrders(
  deps: ChangeDeps,
  shop: string,
  { id, orderIds, by }: { readonly id: string; readonly orderIds: readonly string[]; readonly by: string },
): Promise<Change> {
  const work: Work = async (tx, load) => {
    const at = deps.clock.now();
    const act = { kind: 'orders-removed', why: 'taken-out' } as const;
    const ended = await endLines(tx, load, orderIds, { by, at, act });
    if (ended.length === 0) return removedBefore(tx, shop, { id, orderIds, by });
    await holdOut(tx, shop, ended, true);
    await redecideOrders(tx, deps, { shop, orderIds: ended, cause: 'removed-from-shipment' });
    await closeIfEmptied(tx, shop, id, at);
    return { kind: 'done' };
  };
  // The last one taken out closed the shipment: asked once more, it is done all the same.
  const closed: Closed = async (tx, load) => {
    const before = await removedBefore(tx, shop, { id, orderIds, by });
    return before.kind === 'done' ? before : notOpen(load);
  };
  return withOpenLoad(deps, shop, { id, orders: orderIds, work, closed });
}

/** None of them is in it: done before by the same person, or by somebody else. */
async function removedBefore(
  tx: Tx,
  shop: string,
  { id, orderIds, by }: { readonly id: string; readonly orderIds: readonly string[]; readonly by: string },
): Promise<Change> {
  for (const orderId of orderIds) {
    const ended = await findEndedLine(tx, shop, id, orderId);
    if (ended?.removedBy !== by) return { kind: 'forestalled', message: await whereNow(tx, shop, id, orderId) };
  }
  return { kind: 'done' };
}

/** Gives an open shipment up. Its orders are free, and wait for a person to place them. */
export async function cancelLoad(deps: ChangeDeps, shop: string, id: string, by: string): Promise<Change> {
  const work: Work = async (tx, load, orderIds) => {
    await cancelOpenLoad(tx, load, orderIds, { by, at: deps.clock.now() });
    await holdOut(tx, shop, orderIds, true);
    await redecideOrders(tx, deps, { shop, orderIds, cause: 'shipment-cancelled' });
    return { kind: 'done' };
  };
  const closed: Closed = async (_tx, load) => {
    const before = !isLive(loadState(load)) && [by, AUTOMATIC].includes(load.cancelledBy ?? '');
    return before ? { kind: 'done' } : notOpen(load);
  };
  return withOpenLoad(deps, shop, { id, orders: 'all', work, closed });
}

/** So far ahead an arrival is planned; what lies beyond is a typing error. */
export const PLANNED_AHEAD_MS = 366 * 86_400_000;

/** Changes the arrival or the carrier. A new arrival re-decides the orders; those that no longer fit leave. */
export async function changeLoad(deps: ChangeDeps, shop: string, id: string, change: LoadChange): Promise<Change> {
  return withOpenLoad(deps, shop, {
    id,
    orders: 'all',
    work: async (tx, load, orderIds) => {
      const { arrivalAt = load.arrivalAt, scac = load.scac } = change;
      const now = deps.clock.now();
      const moved = arrivalAt.getTime() !== load.arrivalAt.getTime();
      if (moved && arrivalAt <= now) return { kind: 'past' };
      if (moved && arrivalAt.getTime() > now.getTime() + PLANNED_AHEAD_MS) return { kind: 'far' };
      const arrivalDay = legalDayOf(instant(arrivalAt.getTime()));
      const other = await findOpenLoad(tx, shop, { ...keyOf(load), arrivalDay });
      if (other !== null && other.id !== id && !(await closeIfEmptied(tx, shop, other.id, now)))
        return { kind: 'taken', number: other.number };
      await changeOpenLoad(tx, load, { arrivalAt, arrivalDay, scac }, { by: change.by, at: now });
      if (!moved) return { kind: 'done' };
      await redecideOrders(tx, deps, { shop, orderIds, cause: 'shipment-arrival' });
      // Most stay where they are: only those that do not fit any more are placed, one after the other.
      const leaving = await misplacedIn(tx, { ...load, arrivalAt, arrivalDay, scac }, orderIds);
      for (const orderId of leaving) await decideAndPlace(tx, deps, { shop, orderId, cause: 'shipment-arrival' });
      return { kind: 'done' };
    },
  });
}

export type Work = (tx: Tx, load: LoadRecord, orderIds: readonly string[]) => Promise<Change>;
/** What to answer where it is open no more. */
export type Closed = (tx: Tx, load: LoadRecord) => Promise<Change>;

/** Locks the orders, then the shipment, and works on it while it is open. `all`: every order that is in it. */
export async function withOpenLoad(
  deps: ChangeDeps,
  shop: string,
  {
    id,
    orders,
    work,
    closed = (_tx, load) => Promise.resolve(notOpen(load)),
  }: { readonly id: string; readonly orders: readonly string[] | 'all'; readonly work: Work; readonly closed?: Closed },
): Promise<Change> {
  const change = async (tx: Tx): Promise<Change> => {
    const orderIds = orders === 'all' ? await liveOrderIds(tx, shop, id) : orders;
    await lockAll(tx, 'order', shop, orderIds);
    const load = await lockLoad(tx, shop, id);
    if (load === null) return { kind: 'not-found' };
    if (!isOpenLoad(load)) return closed(tx, load);
    if (orders === 'all' && (await liveOrderIds(tx, shop, id)).join() !== orderIds.join()) {
      throw new ChangedMeanwhile('Orders joined or left meanwhile');
    }
    return work(tx, load, orderIds);
  };
  return inTransaction(deps.db, change, WHOLE_LOAD);
}
