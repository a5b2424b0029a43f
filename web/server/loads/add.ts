import {
  addDays,
  decideOrder,
  instant,
  instantOfLegalDay,
  legalDayOf,
  mayJoin,
  loadName,
  workingDayFrom,
} from '#domain';
import type { Tx } from '../store/tx.ts';
import { plannedArrival } from '../judging/context.ts';
import { redecideOrders } from '../judging/decide.ts';
import type { LoadRecord } from '../store/rows.ts';
import { lockAll } from '../store/locks.ts';
import { USUAL } from '../store/lanes.ts';
import { findLoad } from '../store/load-list.ts';
import { holdOut, loadOrder } from '../store/orders.ts';
import { readSettings } from '../store/settings.ts';
import { waysOf } from '../lanes/ways.ts';
import { addLines, findLiveLine, holdOpen, holdOpenLoadOf } from '../store/loads.ts';
import type { LiveLine } from '../store/loads.ts';
import { inTransaction } from '../store/transaction.ts';
import type { ChangeDeps } from './change.ts';
import { tooLate } from './cut-off-words.ts';
import { keyOf } from './facts.ts';
import { fits, misfit } from './fits.ts';
import { judgeForArrival } from './judge.ts';
import type { JudgedForArrival } from './judge.ts';
import { closedToNewcomers, closedWords, newcomers } from './newcomers.ts';
import { joinSentence } from './sentences.ts';
import { whoWords } from './where-now.ts';
import { isFrozenLoad, isOpenLoad } from '../store/load-state.ts';
import { sayTo } from '../base/reader.ts';

const say = sayTo((texts) => texts.loadRefusals);

export type AddOutcome =
  | { readonly kind: 'added'; readonly orderName: string; readonly load: LoadRecord }
  | { readonly kind: 'refused'; readonly orderName: string; readonly message: string };

/**
 * Puts an order in a shipment by hand: in the given open one if it fits as of that arrival, else in the one of its own key,
 * opened where there is none. An order that was held out is free again.
 */
export async function addOrder(
  deps: ChangeDeps,
  shop: string,
  { orderId, loadId, by }: { readonly orderId: string; readonly loadId: string | null; readonly by: string },
): Promise<AddOutcome> {
  return inTransaction(deps.db, async (tx) => {
    await lockAll(tx, 'order', shop, [orderId]);
    const order = await loadOrder(tx, shop, orderId);
    if (order === null) return { kind: 'refused', orderName: orderId, message: say()('order-unknown') };
    const refused = (message: string): AddOutcome => ({ kind: 'refused', orderName: order.name, message });
    const line = await findLiveLine(tx, shop, orderId);
    if (line !== null) {
      // Asked once more by the same person, it finds done what it asked for.
      const done = line.loadId === loadId || (loadId === null && line.addedBy === by);
      return done ? { kind: 'added', orderName: order.name, load: line.shipment } : refused(alreadyIn(line));
    }
    const found =
      loadId === null
        ? await ownLoad(tx, deps, shop, { orderId, by })
        : await givenLoad(tx, deps, { shop, orderId, loadId });
    if (found.kind === 'refused') return refused(found.message);
    await addLines(tx, found.load, [orderId], { by, at: deps.clock.now(), act: { kind: 'orders-added' } });
    await holdOut(tx, shop, [orderId], false);
    await redecideOrders(tx, deps, { shop, orderIds: [orderId], cause: 'added-to-shipment' });
    return { kind: 'added', orderName: order.name, load: found.load };
  });
}

/** It travels already: who put it there, and what can still be done. */
function alreadyIn({ shipment: load, addedBy, addedAt }: LiveLine): string {
  const told = { who: whoWords(addedBy, addedAt), load: loadName(load.number) };
  return say()(isFrozenLoad(load) ? 'already-in.sealed' : 'already-in', told);
}

type Found =
  { readonly kind: 'ok'; readonly load: LoadRecord } | { readonly kind: 'refused'; readonly message: string };

async function givenLoad(
  tx: Tx,
  deps: ChangeDeps,
  { shop, orderId, loadId }: { readonly shop: string; readonly orderId: string; readonly loadId: string },
): Promise<Found> {
  const load = await findLoad(tx, shop, loadId);
  if (load === null || !isOpenLoad(load)) return { kind: 'refused', message: say()('moved-on') };
  const [judged] = await judgeForArrival(tx, deps, { shop, orderIds: [orderId], arrivalAt: load.arrivalAt });
  if (judged === undefined || !fits(judged.facts, load))
    return {
      kind: 'refused',
      message: judged === undefined ? say()('moved-on') : misfit(judged.facts, load, leadOf(judged)),
    };
  const late = tooLate(keyOf(load).mode, load.arrivalAt, deps.clock.now());
  const closed = late ?? (await closedToNewcomers(tx, load, 1, deps.clock.now()));
  if (closed !== null) return { kind: 'refused', message: closed };
  const held = await holdOpen(tx, shop, loadId);
  return held === null ? { kind: 'refused', message: say()('moved-on') } : { kind: 'ok', load: held };
}

const leadOf = (judged: JudgedForArrival | undefined) => decideOrder(judged?.verdicts ?? []).reasons[0] ?? null;

/** The shipment of the order's own key: on its planned day or, where that has passed, on the next day. */
async function ownLoad(
  tx: Tx,
  deps: ChangeDeps,
  shop: string,
  { orderId, by }: { readonly orderId: string; readonly by: string },
): Promise<Found> {
  const { settings } = await readSettings(tx, shop);
  const order = await loadOrder(tx, shop, orderId);
  const way = (await waysOf(tx, shop, settings)).ofLane(order?.laneId ?? USUAL);
  const now = deps.clock.now();
  const today = legalDayOf(instant(now.getTime()));
  const planned = order?.arrivalAt ?? null;
  const late = planned === null || planned <= now;
  const byNextDay = late
    ? new Date(instantOfLegalDay(workingDayFrom(addDays(today, 1), way.rests), way.arrivalTime))
    : planned;
  const next = order === null || way.schedule === null ? null : plannedArrival(order, null, way, now).at;
  if (way.schedule !== null && next === null) return { kind: 'refused', message: say()('no-departure') };
  const arrivalAt = next === null ? byNextDay : new Date(next);
  const [judged] = await judgeForArrival(tx, deps, { shop, orderIds: [orderId], arrivalAt });
  const decision = judged === undefined ? null : mayJoin(judged.facts);
  if (decision === null || decision.kind === 'refused') {
    return {
      kind: 'refused',
      message: decision === null ? say()('moved-on') : joinSentence(decision.refusal, decision.missing, leadOf(judged)),
    };
  }
  const shipFromName = order?.shipFromName ?? 'Unnamed location';
  const { arrivalDay } = decision.key;
  const asked = await newcomers(tx, shop, way, { arrivalDay, orders: 1, now });
  const closed = closedWords(asked, way.schedule?.zone ?? 'America/New_York');
  if (closed !== null) return { kind: 'refused', message: closed };
  const opening = { ...way, entry: decision.entry, shipFromName, arrivalAt, now, by };
  return { kind: 'ok', load: await holdOpenLoadOf(tx, shop, decision.key, opening) };
}
