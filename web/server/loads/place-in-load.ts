import { instant, instantOfLegalDay, legalDayOf, mayJoin, sameKey } from '#domain';
import type { JoinDecision, JoinKey } from '#domain';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import type { OrderRecord, LoadRecord } from '../store/rows.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import { readSettings } from '../store/settings.ts';
import { waysOf } from '../lanes/ways.ts';
import {
  addLines,
  AUTOMATIC,
  closeIfEmptied,
  endLines,
  findLiveLine,
  findOpenLoad,
  holdOpenLoadOf,
} from '../store/loads.ts';
import type { OpeningLoad } from '../store/loads.ts';
import { joinFactsOf, keyOf } from './facts.ts';
import { newcomers } from './newcomers.ts';
import { isOpenLoad } from '../store/load-state.ts';
import { loadOrder, loadOrders, takeArrivalOfLoad } from '../store/orders.ts';

export interface Placed {
  /** The order's planned arrival is now another: it joined a shipment with its own, or left one. Decide it again. */
  readonly arrivalChanged: boolean;
  /** The live shipment that the order is in now. */
  readonly loadId: string | null;
}

/**
 * Brings the order to the shipment that its verdict in force allows: it leaves an open one that it no longer fits and, where
 * the shop batches by itself, joins the open shipment of its key, which is opened if there is none. A sealed shipment is
 * never touched, and an order that a person took out does not come back by itself. Called within the transaction that
 * decided the order, with the order locked; calling it again changes nothing.
 */
export async function placeInLoad(tx: Tx, ctx: Pick<Deps, 'clock'>, shop: string, orderId: string): Promise<Placed> {
  const order = await loadOrder(tx, shop, orderId);
  if (order === null) return { arrivalChanged: false, loadId: null };
  const before = (await findLiveLine(tx, shop, orderId))?.shipment ?? null;
  const placed = await place(tx, ctx, { shop, order, load: before });
  // Last, for nobody may wait for a shipment that is held so.
  if (before !== null && before.id !== placed.loadId) await closeIfEmptied(tx, shop, before.id, ctx.clock.now());
  return placed;
}

async function place(
  tx: Tx,
  ctx: Pick<Deps, 'clock'>,
  { shop, order, load }: { readonly shop: string; readonly order: OrderRecord; readonly load: LoadRecord | null },
): Promise<Placed> {
  const { orderId } = order;
  const { settings } = await readSettings(tx, shop);
  const way = (await waysOf(tx, shop, settings)).ofLane(order.laneId);
  const rules = await loadMerchantRules(tx, shop, settings);
  const decision = mayJoin(joinFactsOf(order, { ...settings, ...way }, rules));
  // Sealing, cancelling or moving a shipment locks its orders first, so that what we read of ours stays as it is.
  if (load !== null && !isOpenLoad(load)) return { arrivalChanged: false, loadId: load.id };
  if (load !== null && stillFits(decision, load)) return stayed(order, load);
  const at = ctx.clock.now();
  if (load !== null)
    await endLines(tx, load, [orderId], {
      by: AUTOMATIC,
      at,
      act: { kind: 'orders-removed', why: 'no-longer-fits' },
    });
  const free = settings.automaticBatching && !order.heldOut;
  if (decision.kind === 'refused' || !free || decision.key.arrivalDay < today(at)) {
    return { arrivalChanged: load !== null, loadId: null };
  }
  const { arrivalDay } = decision.key;
  const asked = await newcomers(tx, shop, way, { arrivalDay, orders: 1, now: at });
  // Somebody else took the last place meanwhile: it is planned for the next departure.
  if (asked.kind === 'full') return { arrivalChanged: true, loadId: null };
  if (asked.kind !== 'welcome') return { arrivalChanged: load !== null, loadId: null };
  const { departure } = asked;
  const arrivalAt = new Date(departure?.arrivesAt ?? instantOfLegalDay(arrivalDay, way.arrivalTime));
  // The hour of today's load is over: the order is planned for tomorrow with the next day.
  if (arrivalAt <= at && !(await stillToArrive(tx, shop, decision.key, at)))
    return { arrivalChanged: load !== null, loadId: null };
  const { key, entry } = decision;
  const joined = await join(tx, shop, { order, key, opening: { ...way, entry, arrivalAt, now: at } });
  if (sameInstant(order.arrivalAt, joined.arrivalAt)) {
    // The instant stands, so nothing is decided again; only where it comes from is another.
    await takeArrivalOfLoad(tx, shop, orderId);
  }
  return {
    arrivalChanged: load !== null || !sameInstant(order.arrivalAt, joined.arrivalAt),
    loadId: joined.id,
  };
}

/** Those of these orders, all in this open load, that it does not fit any more: the same question as of one, asked of all at once. */
export async function misplacedIn(tx: Tx, load: LoadRecord, orderIds: readonly string[]): Promise<string[]> {
  const { shop } = load;
  const { settings } = await readSettings(tx, shop);
  const ways = await waysOf(tx, shop, settings);
  const rules = await loadMerchantRules(tx, shop, settings);
  const orders = await loadOrders(tx, shop, orderIds);
  return orderIds.filter((orderId) => {
    const order = orders.get(orderId);
    if (order === undefined) return false;
    const decision = mayJoin(joinFactsOf(order, { ...settings, ...ways.ofLane(order.laneId) }, rules));
    return !stillFits(decision, load) || stayed(order, load).arrivalChanged;
  });
}

/** Today's open shipment of that key was moved to a later hour. */
async function stillToArrive(tx: Tx, shop: string, key: JoinKey, now: Date): Promise<boolean> {
  const found = await findOpenLoad(tx, shop, key);
  return found !== null && found.arrivalAt > now;
}

/** It fits while its verdict as of the shipment's arrival gives the shipment's own key. */
function stillFits(decision: JoinDecision, load: LoadRecord): boolean {
  return decision.kind === 'ok' && sameKey(decision.key, keyOf(load));
}

function stayed(order: OrderRecord, load: LoadRecord): Placed {
  return { arrivalChanged: !sameInstant(order.arrivalAt, load.arrivalAt), loadId: load.id };
}

async function join(
  tx: Tx,
  shop: string,
  {
    order,
    key,
    opening,
  }: { readonly order: OrderRecord; readonly key: JoinKey; readonly opening: Omit<OpeningLoad, 'shipFromName' | 'by'> },
): Promise<LoadRecord> {
  const shipFromName = order.shipFromName ?? 'Unnamed location';
  const load = await holdOpenLoadOf(tx, shop, key, { ...opening, shipFromName, by: AUTOMATIC });
  const joining = { by: AUTOMATIC, at: opening.now, act: { kind: 'orders-added' } } as const;
  await addLines(tx, load, [order.orderId], joining);
  return load;
}

const today = (now: Date) => legalDayOf(instant(now.getTime()));

function sameInstant(a: Date | null, b: Date): boolean {
  return a !== null && a.getTime() === b.getTime();
}
