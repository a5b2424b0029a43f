import { decideOrder, instantOfLegalDay, loadName, mayJoin, sameKey, SHIPMENTS_MAX } from '#domain';
import type { JoinKey, LegalDay, LoadEntry } from '#domain';
import type { Tx } from '../store/tx.ts';
import { redecideOrders } from '../judging/decide.ts';
import { waysOf } from '../lanes/ways.ts';
import type { Way } from '../lanes/ways.ts';
import { findLoadHead } from '../store/load-list.ts';
import { freeOrders, liveLinesOf, lockLoads, ordersInOpenLoads } from '../store/load-places.ts';
import type { PlacedLine } from '../store/load-places.ts';
import { isFrozenLoad, isOpenLoad } from '../store/load-state.ts';
import { addLines, closeIfEmptied, endLines, liveOrderIds, openLoadByHand } from '../store/loads.ts';
import { lockAll } from '../store/locks.ts';
import { loadOrders } from '../store/orders.ts';
import { readSettings } from '../store/settings.ts';
import { ChangedMeanwhile, inTransaction, WHOLE_LOAD } from '../store/transaction.ts';
import { notOpen, PLANNED_AHEAD_MS } from './change.ts';
import type { ChangeDeps, NotOpen } from './change.ts';
import { tooLate } from './cut-off-words.ts';
import { keyOf } from './facts.ts';
import { misfitOfKey } from './fits.ts';
import { closedToNewcomers, hasNoDeparture } from './newcomers.ts';
import { judgeForArrival } from './judge.ts';
import type { JudgedForArrival } from './judge.ts';
import { sayTo } from '../base/reader.ts';

const say = sayTo((texts) => texts.loadRefusals);

export interface PutAsked {
  readonly orderIds: readonly string[];
  /** All orders of these open loads, too. */
  readonly loadIds: readonly string[];
  readonly to: PutTarget;
  /** The person's id. */
  readonly by: string;
}
export type PutTarget = { readonly loadId: string } | { readonly laneId: string; readonly day: LegalDay };

interface Refused {
  readonly orderId: string;
  readonly orderName: string;
  readonly message: string;
}

export type PutOutcome =
  | {
      readonly kind: 'done';
      /** Null: no order could go, and no load was opened. */
      readonly load: { readonly id: string; readonly name: string } | null;
      readonly put: readonly string[];
      readonly refused: readonly Refused[];
    }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'unknown-lane' }
  | { readonly kind: 'too-many'; readonly orders: number }
  | { readonly kind: 'past' }
  | { readonly kind: 'far' }
  /** By its schedule nothing of that way arrives on the day: none is planned, or it was left out or paused. */
  | { readonly kind: 'no-departure' }
  | { readonly kind: 'late'; readonly message: string }
  | NotOpen;

/**
 * Puts any number of orders on one load, wherever they were before: on an open one, or on a new one of a lane and a day. Each is judged as of
 * that arrival; those that do not fit stay where they are, each with the fact that differs. Loads that lose their last order close. Asked once
 * more by the same person, it finds done what it asked for.
 */
export const putOnLoad = (deps: ChangeDeps, shop: string, asked: PutAsked): Promise<PutOutcome> =>
  inTransaction(deps.db, (tx) => put(tx, deps, shop, asked), WHOLE_LOAD);

async function put(tx: Tx, deps: ChangeDeps, shop: string, asked: PutAsked): Promise<PutOutcome> {
  const { orderIds, loadIds, to, by } = asked;
  const ids = [...new Set([...orderIds, ...(await ordersInOpenLoads(tx, shop, loadIds))])];
  if (ids.length > SHIPMENTS_MAX) return { kind: 'too-many', orders: ids.length };
  await lockAll(tx, 'order', shop, ids);
  const orders = await loadOrders(tx, shop, ids);
  const lines = await liveLinesOf(tx, shop, ids);
  const nameOf = (id: string): string => orders.get(id)?.name ?? id;
  const refused: Refused[] = ids.flatMap((orderId) => {
    const message = orders.has(orderId) ? frozenWords(lines.get(orderId)) : say()('order-unknown');
    return message === null ? [] : [{ orderId, orderName: nameOf(orderId), message }];
  });
  const out = new Set(refused.map(({ orderId }) => orderId));
  const free = ids.filter((id) => !out.has(id));
  const place = await placeOf(tx, deps, shop, { to, by, free, lines });
  if (place.kind !== 'place') return place;
  const { target, way, arrivalAt } = place;
  const isAboard = (id: string): boolean => target !== null && lines.get(id)?.loadId === target.id;
  const before = free.filter(isAboard);
  const moving = free.filter((id) => !isAboard(id));
  const judged = await judgeForArrival(tx, deps, { shop, orderIds: moving, arrivalAt });
  const key = target === null ? commonKey(judged, way.laneId) : keyOf(target);
  const room = target === null ? SHIPMENTS_MAX : SHIPMENTS_MAX - (await liveOrderIds(tx, shop, target.id)).length;
  const fitting: string[] = [];
  let entry: LoadEntry | null = null;
  for (const { orderId, facts, verdicts } of judged) {
    const why = misfitOfKey(facts, key, decideOrder(verdicts).reasons[0] ?? null);
    const message = why ?? (fitting.length >= room ? say()('full-shipment', { most: SHIPMENTS_MAX }) : null);
    if (message !== null) refused.push({ orderId, orderName: nameOf(orderId), message });
    else {
      const decision = mayJoin(facts);
      entry ??= decision.kind === 'ok' ? decision.entry : null;
      fitting.push(orderId);
    }
  }
  if (key === null || entry === null) return { kind: 'done', load: target && named(target), put: before, refused };
  const newcomers = fitting.filter((id) => {
    const from = lines.get(id)?.shipment;
    return from?.laneId !== key.laneId || from.arrivalDay !== key.arrivalDay;
  }).length;
  const { laneId, arrivalDay } = key;
  const closed =
    newcomers === 0 ? null : await closedToNewcomers(tx, { shop, laneId, arrivalDay }, newcomers, deps.clock.now());
  if (closed !== null) return { kind: 'late', message: closed };
  // A load that a person took off every departure is one; a new one is opened for a departure alone.
  const isNew = target === null && newcomers > 0;
  if (isNew && (await hasNoDeparture(tx, { shop, laneId, arrivalDay }, deps.clock.now())))
    return { kind: 'no-departure' };
  const sources = new Set(fitting.flatMap((id) => lines.get(id)?.loadId ?? []));
  await lockLoads(tx, shop, [...sources, ...(target === null ? [] : [target.id])]);
  if (target !== null) {
    const now = await findLoadHead(tx, shop, target.id);
    if (now === null || !isOpenLoad(now) || now.arrivalAt.getTime() !== arrivalAt.getTime())
      throw new ChangedMeanwhile('The load was closed or moved meanwhile');
  }
  const at = deps.clock.now();
  const opening = { ...way, entry, arrivalAt, now: at, by, shipFromName: shipFromOf(orders.get(fitting[0] ?? '')) };
  const load = target ?? (await openLoadByHand(tx, shop, key, opening));
  await move(tx, { shop, load, fitting, lines, acting: { by, at } });
  await redecideOrders(tx, deps, { shop, orderIds: fitting, cause: 'moved-to-shipment' });
  for (const source of sources) await closeIfEmptied(tx, shop, source, at);
  return { kind: 'done', load: named(load), put: [...before, ...fitting], refused };
}

/** Null: it is in no load that is sealed. */
function frozenWords(line: PlacedLine | undefined): string | null {
  if (line === undefined || !isFrozenLoad(line.shipment)) return null;
  return say()('in-sealed', { load: loadName(line.shipment.number) });
}

const named = ({ id, number }: { readonly id: string; readonly number: number }) => ({ id, name: loadName(number) });
const shipFromOf = (order: { readonly shipFromName: string | null } | undefined): string =>
  order?.shipFromName ?? 'Unnamed location';

type Target = NonNullable<Awaited<ReturnType<typeof findLoadHead>>>;
type Place =
  | { readonly kind: 'place'; readonly target: Target | null; readonly way: Way; readonly arrivalAt: Date }
  | Exclude<PutOutcome, { kind: 'done' }>;

interface Wanted extends Pick<PutAsked, 'to' | 'by'> {
  readonly free: readonly string[];
  readonly lines: ReadonlyMap<string, PlacedLine>;
}

async function placeOf(tx: Tx, deps: ChangeDeps, shop: string, wanted: Wanted): Promise<Place> {
  const { to } = wanted;
  const { settings } = await readSettings(tx, shop);
  const ways = await waysOf(tx, shop, settings);
  const now = deps.clock.now();
  if ('loadId' in to) {
    const target = await findLoadHead(tx, shop, to.loadId);
    if (target === null) return { kind: 'not-found' };
    if (!isOpenLoad(target)) return notOpen(target);
    const late = tooLate(keyOf(target).mode, target.arrivalAt, now);
    if (late !== null) return { kind: 'late', message: late };
    return { kind: 'place', target, way: ways.ofLane(target.laneId), arrivalAt: target.arrivalAt };
  }
  const way = ways.ofLane(to.laneId);
  if (way.laneId !== to.laneId) return { kind: 'unknown-lane' };
  const made = openedBefore(wanted, to);
  if (made !== null) return { kind: 'place', target: made, way, arrivalAt: made.arrivalAt };
  const arrivalAt = new Date(instantOfLegalDay(to.day, way.arrivalTime));
  if (arrivalAt <= now) return { kind: 'past' };
  if (arrivalAt.getTime() > now.getTime() + PLANNED_AHEAD_MS) return { kind: 'far' };
  const late = tooLate(way.mode, arrivalAt, now);
  return late === null ? { kind: 'place', target: null, way, arrivalAt } : { kind: 'late', message: late };
}

/** A second click on "new load": all of them are in the one that the first has opened, put there by the same person. */
function openedBefore(
  { free, lines, by }: Wanted,
  { laneId, day }: { readonly laneId: string; readonly day: LegalDay },
): Target | null {
  const [first] = free;
  const load = first === undefined ? undefined : lines.get(first)?.shipment;
  if (load?.laneId !== laneId || load.arrivalDay !== day) return null;
  const isDone = free.every((id) => lines.get(id)?.loadId === load.id && lines.get(id)?.addedBy === by);
  return isDone ? load : null;
}

/** A new load is for the place that most of its orders leave from. */
function commonKey(judged: readonly JudgedForArrival[], laneId: string): JoinKey | null {
  const found: { readonly key: JoinKey; orders: number }[] = [];
  for (const { facts } of judged) {
    const decision = mayJoin(facts);
    if (decision.kind === 'refused' || decision.key.laneId !== laneId) continue;
    const known = found.find(({ key }) => sameKey(key, decision.key));
    if (known === undefined) found.push({ key: decision.key, orders: 1 });
    else known.orders += 1;
  }
  return (
    found.reduce<(typeof found)[number] | null>((most, one) => (one.orders > (most?.orders ?? 0) ? one : most), null)
      ?.key ?? null
  );
}

async function move(
  tx: Tx,
  {
    shop,
    load,
    fitting,
    lines,
    acting,
  }: {
    readonly shop: string;
    readonly load: { readonly shop: string; readonly id: string };
    readonly fitting: readonly string[];
    readonly lines: ReadonlyMap<string, PlacedLine>;
    readonly acting: { readonly by: string; readonly at: Date };
  },
): Promise<void> {
  const bySource = new Map<string | null, string[]>();
  for (const id of fitting) {
    const source = lines.get(id)?.loadId ?? null;
    const others = bySource.get(source);
    if (others === undefined) bySource.set(source, [id]);
    else others.push(id);
  }
  for (const [source, ids] of bySource) {
    if (source === null) await addLines(tx, load, ids, { ...acting, act: { kind: 'orders-added' } });
    else {
      await endLines(tx, { shop, id: source }, ids, { ...acting, act: { kind: 'orders-moved-out', toLoad: load.id } });
      await addLines(tx, load, ids, { ...acting, act: { kind: 'orders-moved-in', fromLoad: source } });
    }
  }
  await freeOrders(tx, shop, fitting);
}
