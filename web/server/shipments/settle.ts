import { instant, instantOfLegalDay, legalDayOf, mayJoin, sameKey } from '#domain';
import type { JoinDecision, JoinKey } from '#domain';
import type { Deps, Tx } from '../deps.ts';
import type { OrderRecord, Shipment } from '../store/generated/client.ts';
import { loadHouse } from '../store/amendments.ts';
import { readSettings } from '../store/settings.ts';
import {
  addLine,
  AUTOMATIC,
  closeIfEmptied,
  endLines,
  findLiveLine,
  findOpenShipment,
  holdOpenShipmentOf,
} from '../store/shipments.ts';
import { factsOf, keyOf } from './facts.ts';
import { isOpenLoad } from '../store/load-state.ts';

export interface Settled {
  /** The order's planned arrival is now another: it joined a shipment with its own, or left one. Decide it again. */
  readonly arrivalChanged: boolean;
  /** The live shipment that the order is in now. */
  readonly shipmentId: string | null;
}

/**
 * Brings the order to the shipment that its verdict in force allows: it leaves an open one that it no longer fits and, where
 * the shop batches by itself, joins the open shipment of its key, which is opened if there is none. A sealed shipment is
 * never touched, and an order that a person took out does not come back by itself. Called within the transaction that
 * decided the order, with the order locked; calling it again changes nothing.
 */
export async function settleShipment(
  tx: Tx,
  ctx: Pick<Deps, 'clock'>,
  shop: string,
  orderId: string,
): Promise<Settled> {
  const order = await tx.orderRecord.findUnique({ where: { shop_orderId: { shop, orderId } } });
  if (order === null) return { arrivalChanged: false, shipmentId: null };
  const before = (await findLiveLine(tx, shop, orderId))?.shipment ?? null;
  const settled = await settle(tx, ctx, shop, order, before);
  // Last, for nobody may wait for a shipment that is held so.
  if (before !== null && before.id !== settled.shipmentId) await closeIfEmptied(tx, shop, before.id, ctx.clock.now());
  return settled;
}

async function settle(
  tx: Tx,
  ctx: Pick<Deps, 'clock'>,
  shop: string,
  order: OrderRecord,
  shipment: Shipment | null,
): Promise<Settled> {
  const { orderId } = order;
  const { settings } = await readSettings(tx, shop);
  const decision = mayJoin(factsOf(order, settings, await loadHouse(tx, shop, settings)));
  // Whoever seals, cancels or moves a shipment locks its orders first, so that what we read of ours stays as it is.
  if (shipment !== null && !isOpenLoad(shipment)) return { arrivalChanged: false, shipmentId: shipment.id };
  if (shipment !== null && stillFits(decision, shipment)) return stayed(order, shipment);
  const at = ctx.clock.now();
  if (shipment !== null) await endLines(tx, shop, shipment.id, [orderId], { by: AUTOMATIC, at });
  const free = settings.automaticBatching && !order.heldOut;
  if (decision.kind === 'refused' || !free || decision.key.arrivalDay < today(at)) {
    return { arrivalChanged: shipment !== null, shipmentId: null };
  }
  const arrivalAt = new Date(instantOfLegalDay(decision.key.arrivalDay, settings.arrivalTime));
  // The hour of today's load is over: the order is planned for tomorrow with the next day.
  if (arrivalAt <= at && !(await stillToArrive(tx, shop, decision.key, at)))
    return { arrivalChanged: shipment !== null, shipmentId: null };
  const joined = await join(tx, shop, order, decision.key, { arrivalAt, scac: settings.scac, now: at });
  if (sameInstant(order.arrivalAt, joined.arrivalAt)) {
    // The instant stands, so nothing is decided again; only where it comes from is another.
    await tx.orderRecord.update({ where: { shop_orderId: { shop, orderId } }, data: { arrivalFrom: 'shipment' } });
  }
  return {
    arrivalChanged: shipment !== null || !sameInstant(order.arrivalAt, joined.arrivalAt),
    shipmentId: joined.id,
  };
}

/** Today's open shipment of that key was moved to a later hour. */
async function stillToArrive(tx: Tx, shop: string, key: JoinKey, now: Date): Promise<boolean> {
  const found = await findOpenShipment(tx, shop, key);
  return found !== null && found.arrivalAt > now;
}

/** It fits while its verdict as of the shipment's arrival gives the shipment's own key. */
function stillFits(decision: JoinDecision, shipment: Shipment): boolean {
  return decision.kind === 'ok' && sameKey(decision.key, keyOf(shipment));
}

function stayed(order: OrderRecord, shipment: Shipment): Settled {
  return { arrivalChanged: !sameInstant(order.arrivalAt, shipment.arrivalAt), shipmentId: shipment.id };
}

async function join(
  tx: Tx,
  shop: string,
  order: OrderRecord,
  key: JoinKey,
  opening: { readonly arrivalAt: Date; readonly scac: string | null; readonly now: Date },
): Promise<Shipment> {
  const shipFromName = order.shipFromName ?? 'Unnamed location';
  const shipment = await holdOpenShipmentOf(tx, shop, key, { ...opening, shipFromName });
  await addLine(tx, shop, shipment.id, order.orderId, { by: AUTOMATIC, at: opening.now });
  return shipment;
}

const today = (now: Date) => legalDayOf(instant(now.getTime()));

function sameInstant(a: Date | null, b: Date): boolean {
  return a !== null && a.getTime() === b.getTime();
}
