import { actOnDepartures, departureWithRoom, instant, legalDayOf, loadName } from '#domain';
import type { ActedOn, Departure, DepartureAct, DepartureChanges, LaneFault, LegalDay, Schedule } from '#domain';
import { redecideOrders } from '../judging/decide.ts';
import { lockLanes } from '../store/lane-rows.ts';
import { lanesOf } from '../store/lanes.ts';
import { changesOf, saveChanges, takenOf } from '../store/departures.ts';
import { loadsOfLanes } from '../store/departure-loads.ts';
import type { LoadOfDeparture } from '../store/departure-loads.ts';
import { isOpenLoad } from '../store/load-state.ts';
import {
  addLines,
  changeOpenLoad,
  closeIfEmptied,
  endLines,
  findOpenLoad,
  liveOrderIds,
  lockLoad,
} from '../store/loads.ts';
import { lockAll } from '../store/locks.ts';
import type { LoadRecord } from '../store/rows.ts';
import { ChangedMeanwhile, inTransaction } from '../store/transaction.ts';
import type { Db, Tx } from '../store/tx.ts';
import type { ChangeDeps } from './change.ts';
import { decideAndPlace } from './decide-and-place.ts';
import { keyOf } from './facts.ts';
import { misplacedIn } from './place-in-load.ts';

export interface AskedOfLane {
  readonly shop: string;
  readonly laneId: string;
  readonly act: DepartureAct;
}

/** A load of a departure that leaves otherwise. `to` null: its orders are placed one by one. */
export interface LoadToMove {
  readonly load: LoadOfDeparture;
  readonly to: Departure | null;
}

export type DeparturePlan =
  | {
      readonly kind: 'ok';
      readonly loads: readonly LoadToMove[];
      readonly arrivals: readonly LegalDay[];
      readonly acted: Acted;
    }
  | { readonly kind: 'refused'; readonly faults: readonly LaneFault[] }
  /** The lane is not there, or leaves by no schedule. */
  | { readonly kind: 'no-schedule' }
  /** What these loads declare stands. */
  | { readonly kind: 'sealed'; readonly names: readonly string[] };

interface Acted extends Extract<ActedOn, { kind: 'ok' }> {
  readonly schedule: Schedule;
  readonly before: DepartureChanges;
}

/** What an act comes to: which departures change, and where their loads go. Reads alone. */
export async function planDepartures(
  db: Db | Tx,
  { shop, laneId, act }: AskedOfLane,
  at: Date,
): Promise<DeparturePlan> {
  const schedule = (await lanesOf(db, shop)).find(({ lane }) => lane.id === laneId)?.lane.route.schedule ?? null;
  const before = (await changesOf(db, shop, [laneId])).get(laneId) ?? { pauses: [], singles: [], dropped: [] };
  if (schedule === null) return { kind: 'no-schedule' };
  const now = instant(at.getTime());
  const acted = actOnDepartures(schedule, before, act, now);
  if (acted.kind === 'refused') return acted;
  const today = legalDayOf(now);
  const live = await loadsOfLanes(db, shop, [laneId], today);
  const taken = new Map((await takenOf(db, shop, [laneId])).get(laneId) ?? []);
  const loads: LoadToMove[] = [];
  const sealed: string[] = [];
  for (const { from, to } of acted.moved) {
    const arrivalDay = legalDayOf(from.arrivesAt);
    for (const load of live.filter((one) => one.arrivalDay === arrivalDay)) {
      if (!isOpenLoad(load)) sealed.push(loadName(load.number));
      // A load stays together where a later departure has room for all of it.
      const room = { orders: load.orders, taken: (one: Departure) => taken.get(legalDayOf(one.arrivesAt)) ?? 0 };
      const goes = to ?? departureWithRoom(schedule, acted.changes, from.cutOffAt > now ? from.cutOffAt : now, room);
      if (goes !== null && to === null) {
        const day = legalDayOf(goes.arrivesAt);
        taken.set(day, (taken.get(day) ?? 0) + load.orders);
      }
      loads.push({ load, to: goes });
    }
  }
  if (sealed.length > 0) return { kind: 'sealed', names: sealed };
  const arrivals = acted.moved.map(({ from }) => legalDayOf(from.arrivesAt));
  return { kind: 'ok', loads, arrivals, acted: { ...acted, schedule, before } };
}

/** Does it: what is said of the lane's days is kept, and the loads of what moved go with it, their orders decided again. All of it or nothing. */
export async function actOnLane(
  deps: ChangeDeps,
  asked: AskedOfLane & {
    readonly by: string;
    /** What else belongs to it, in the same transaction. */
    readonly alongside: (tx: Tx) => Promise<void>;
  },
): Promise<Exclude<DeparturePlan, { kind: 'ok' }> | { readonly kind: 'done' }> {
  const { shop, laneId, by } = asked;
  return inTransaction(deps.db, async (tx) => {
    await lockLanes(tx, shop);
    const at = deps.clock.now();
    const plan = await planDepartures(tx, asked, at);
    if (plan.kind !== 'ok') return plan;
    const ids = plan.loads.map(({ load }) => load.id).sort();
    const members = new Map<string, string[]>();
    for (const id of ids) members.set(id, await liveOrderIds(tx, shop, id));
    await lockAll(tx, 'order', shop, [...members.values()].flat().sort());
    const rows = new Map<string, LoadRecord>();
    for (const id of ids) {
      const row = await lockLoad(tx, shop, id);
      const same = (await liveOrderIds(tx, shop, id)).join() === (members.get(id) ?? []).join();
      if (row === null || !isOpenLoad(row) || !same)
        throw new ChangedMeanwhile('A load of the departure changed meanwhile');
      rows.set(id, row);
    }
    const { before, changes } = plan.acted;
    await saveChanges(tx, { shop, laneId }, { before, after: changes }, { by, at });
    for (const { load, to } of plan.loads) {
      const row = rows.get(load.id);
      const orderIds = members.get(load.id) ?? [];
      if (row !== undefined) await moveLoad(tx, deps, { row, orderIds, to, by, at });
    }
    await asked.alongside(tx);
    return { kind: 'done' };
  });
}

interface Moving {
  readonly row: LoadRecord;
  readonly orderIds: readonly string[];
  readonly to: Departure | null;
  readonly by: string;
  readonly at: Date;
}

const CAUSE = 'departure-moved';

async function moveLoad(tx: Tx, deps: ChangeDeps, { row, orderIds, to, by, at }: Moving): Promise<void> {
  const { shop } = row;
  if (to === null) {
    const ended = await endLines(tx, row, orderIds, { by, at, act: { kind: 'orders-removed', why: 'no-longer-fits' } });
    await closeIfEmptied(tx, shop, row.id, at);
    for (const orderId of ended) await decideAndPlace(tx, deps, { shop, orderId, cause: CAUSE });
    return;
  }
  const arrival = { arrivalAt: new Date(to.arrivesAt), arrivalDay: legalDayOf(to.arrivesAt), scac: row.scac };
  const there = await findOpenLoad(tx, shop, { ...keyOf(row), arrivalDay: arrival.arrivalDay });
  const other = there === null || there.id === row.id ? null : await lockLoad(tx, shop, there.id);
  let now: LoadRecord = { ...row, ...arrival };
  if (other !== null && isOpenLoad(other)) {
    // The departure has its load already: the orders join that one.
    await endLines(tx, row, orderIds, { by, at, act: { kind: 'orders-moved-out', toLoad: other.id } });
    await addLines(tx, other, orderIds, { by, at, act: { kind: 'orders-moved-in', fromLoad: row.id } });
    await closeIfEmptied(tx, shop, row.id, at);
    now = other;
  } else await changeOpenLoad(tx, row, arrival, { by, at });
  await redecideOrders(tx, deps, { shop, orderIds, cause: CAUSE });
  // Most stay where they are: only those that do not fit any more are placed, one after the other.
  for (const orderId of await misplacedIn(tx, now, orderIds))
    await decideAndPlace(tx, deps, { shop, orderId, cause: CAUSE });
}
