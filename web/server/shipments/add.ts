import { addDays, decideOrder, instant, instantOfLegalDay, legalDayOf, mayJoin, shipmentName } from '#domain';
import type { Tx } from '../deps.ts';
import { redecideOrders } from '../orders/decide.ts';
import type { Shipment } from '../store/generated/client.ts';
import { lockAll } from '../store/locks.ts';
import { loadOrder } from '../store/orders.ts';
import { readSettings } from '../store/settings.ts';
import { addLine, findLiveLine, holdOpen, holdOpenShipmentOf } from '../store/shipments.ts';
import { inTransaction } from '../store/transaction.ts';
import { fits } from './change.ts';
import type { ChangeDeps } from './change.ts';
import { judgeForArrival } from './judge.ts';
import type { JudgedForArrival } from './judge.ts';
import { joinSentence } from './sentences.ts';

export type AddOutcome =
  | { readonly kind: 'added'; readonly orderName: string; readonly shipment: Shipment }
  | { readonly kind: 'refused'; readonly orderName: string; readonly message: string };

/**
 * Puts an order in a shipment by hand: in the given open one if it fits as of that arrival, else in the one of its own key,
 * opened where there is none. An order that was held out is free again.
 */
export async function addOrder(
  deps: ChangeDeps,
  shop: string,
  orderId: string,
  shipmentId: string | null,
  by: string,
): Promise<AddOutcome> {
  return inTransaction(deps.db, async (tx) => {
    await lockAll(tx, 'order', shop, [orderId]);
    const order = await loadOrder(tx, shop, orderId);
    if (order === null)
      return { kind: 'refused', orderName: orderId, message: 'We do not know this order. Reload the list.' };
    const refused = (message: string): AddOutcome => ({ kind: 'refused', orderName: order.name, message });
    const line = await findLiveLine(tx, shop, orderId);
    if (line !== null && line.shipmentId !== shipmentId)
      return refused(`It is in ${shipmentName(line.shipment.number)} already: move it from there.`);
    if (line !== null) return { kind: 'added', orderName: order.name, shipment: line.shipment };
    const found =
      shipmentId === null
        ? await ownShipment(tx, deps, shop, orderId)
        : await givenShipment(tx, deps, shop, orderId, shipmentId);
    if (found.kind === 'refused') return refused(found.message);
    await addLine(tx, shop, found.shipment.id, orderId, { by, at: deps.clock.now() });
    await tx.orderRecord.update({ where: { shop_orderId: { shop, orderId } }, data: { heldOut: false } });
    await redecideOrders(tx, deps, shop, [orderId], 'added-to-shipment');
    return { kind: 'added', orderName: order.name, shipment: found.shipment };
  });
}

type Found =
  { readonly kind: 'ok'; readonly shipment: Shipment } | { readonly kind: 'refused'; readonly message: string };

const MOVED_ON = 'The shipment is no longer open. Choose another.';

async function givenShipment(
  tx: Tx,
  deps: ChangeDeps,
  shop: string,
  orderId: string,
  shipmentId: string,
): Promise<Found> {
  const shipment = await tx.shipment.findUnique({ where: { shop_id: { shop, id: shipmentId } } });
  if (shipment === null || shipment.state !== 'open') return { kind: 'refused', message: MOVED_ON };
  const [judged] = await judgeForArrival(tx, deps, shop, [orderId], shipment.arrivalAt);
  if (judged === undefined || !fits(judged.facts, shipment))
    return { kind: 'refused', message: misfit(judged, shipment) };
  const held = await holdOpen(tx, shop, shipmentId);
  return held === null ? { kind: 'refused', message: MOVED_ON } : { kind: 'ok', shipment: held };
}

function misfit(judged: JudgedForArrival | undefined, shipment: Shipment): string {
  const decision = judged === undefined ? null : mayJoin(judged.facts);
  if (decision?.kind === 'refused') return joinSentence(decision.refusal, decision.missing, leadOf(judged));
  return `It does not fit ${shipmentName(shipment.number)}: its ship-from, port, mode or entry differ.`;
}

const leadOf = (judged: JudgedForArrival | undefined) => decideOrder(judged?.verdicts ?? []).reasons[0] ?? null;

/** The shipment of the order's own key: on its planned day or, where that has passed, on the next day. */
async function ownShipment(tx: Tx, deps: ChangeDeps, shop: string, orderId: string): Promise<Found> {
  const { settings } = await readSettings(tx, shop);
  const order = await loadOrder(tx, shop, orderId);
  const now = deps.clock.now();
  const today = legalDayOf(instant(now.getTime()));
  const planned = order?.arrivalAt ?? null;
  const late = planned === null || legalDayOf(instant(planned.getTime())) < today;
  const arrivalAt = late ? new Date(instantOfLegalDay(addDays(today, 1), settings.arrivalTime)) : planned;
  const [judged] = await judgeForArrival(tx, deps, shop, [orderId], arrivalAt);
  const decision = judged === undefined ? null : mayJoin(judged.facts);
  if (decision === null || decision.kind === 'refused') {
    return {
      kind: 'refused',
      message: decision === null ? MOVED_ON : joinSentence(decision.refusal, decision.missing, leadOf(judged)),
    };
  }
  const shipFromName = order?.shipFromName ?? 'Unnamed location';
  const opening = { shipFromName, arrivalAt, scac: settings.scac, now };
  return { kind: 'ok', shipment: await holdOpenShipmentOf(tx, shop, decision.key, opening) };
}
