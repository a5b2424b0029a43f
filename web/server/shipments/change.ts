import { instant, legalDayOf, mayJoin, sameKey } from '#domain';
import type { Deps, Tx } from '../deps.ts';
import { decideAndSettle, redecideOrders } from '../orders/decide.ts';
import type { Shipment } from '../store/generated/client.ts';
import { lockAll } from '../store/locks.ts';
import { addLine, endLines, findOpenShipment, liveOrderIds, lockShipment } from '../store/shipments.ts';
import { ChangedMeanwhile, inTransaction } from '../store/transaction.ts';
import { keyOf } from './facts.ts';
import { judgeForArrival } from './judge.ts';

export type ChangeDeps = Pick<Deps, 'db' | 'env' | 'clock' | 'queue' | 'log'>;

export type Change =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-open'; readonly state: string }
  /** The arrival would be in the past. */
  | { readonly kind: 'past' }
  /** Another open shipment already has that arrival day with the same ship-from, port, mode and entry. */
  | { readonly kind: 'taken'; readonly number: number };

export interface ShipmentChange {
  readonly arrivalAt?: Date;
  readonly scac?: string;
}

/** Takes orders out of an open shipment. They do not join one by themselves again. */
export async function removeOrders(
  deps: ChangeDeps,
  shop: string,
  id: string,
  orderIds: readonly string[],
  by: string,
): Promise<Change> {
  return withOpenShipment(deps, shop, id, orderIds, async (tx) => {
    const ended = await endLines(tx, shop, id, orderIds, { by, at: deps.clock.now() });
    await holdOut(tx, shop, ended);
    await redecideOrders(tx, deps, shop, ended, 'removed-from-shipment');
    return { kind: 'done' };
  });
}

/** Gives an open shipment up. Its orders are free, and wait for a person to place them. */
export async function cancelShipment(deps: ChangeDeps, shop: string, id: string, by: string): Promise<Change> {
  return withOpenShipment(deps, shop, id, 'all', async (tx, _shipment, orderIds) => {
    const at = deps.clock.now();
    await endLines(tx, shop, id, orderIds, { by, at });
    await tx.shipment.update({ where: { shop_id: { shop, id } }, data: { state: 'cancelled', cancelledAt: at } });
    await holdOut(tx, shop, orderIds);
    await redecideOrders(tx, deps, shop, orderIds, 'shipment-cancelled');
    return { kind: 'done' };
  });
}

/** Changes the arrival or the carrier. A new arrival re-decides the orders; those that no longer fit leave. */
export async function changeShipment(
  deps: ChangeDeps,
  shop: string,
  id: string,
  change: ShipmentChange,
): Promise<Change> {
  return withOpenShipment(deps, shop, id, 'all', async (tx, shipment, orderIds) => {
    const { arrivalAt = shipment.arrivalAt, scac = shipment.scac } = change;
    const arrivalDay = legalDayOf(instant(arrivalAt.getTime()));
    const moved = arrivalAt.getTime() !== shipment.arrivalAt.getTime();
    if (moved && arrivalDay < legalDayOf(instant(deps.clock.now().getTime()))) return { kind: 'past' };
    const other = await findOpenShipment(tx, shop, { ...keyOf(shipment), arrivalDay });
    if (other !== null && other.id !== id) return { kind: 'taken', number: other.number };
    await tx.shipment.update({ where: { shop_id: { shop, id } }, data: { arrivalAt, arrivalDay, scac } });
    if (!moved) return { kind: 'done' };
    await redecideOrders(tx, deps, shop, orderIds, 'shipment-arrival');
    for (const orderId of orderIds) await decideAndSettle(tx, deps, shop, orderId, 'shipment-arrival');
    return { kind: 'done' };
  });
}

export interface MoveOutcome {
  readonly moved: readonly string[];
  readonly refused: readonly { readonly orderId: string; readonly why: 'not-in-shipment' | 'does-not-fit' }[];
}

/** Moves orders from one open shipment to another that they fit as of its arrival. The rest stay where they are. */
export async function moveOrders(
  deps: ChangeDeps,
  shop: string,
  fromId: string,
  orderIds: readonly string[],
  toId: string,
  by: string,
): Promise<Exclude<Change, { kind: 'done' }> | ({ readonly kind: 'done' } & MoveOutcome)> {
  let outcome: MoveOutcome = { moved: [], refused: [] };
  const change = await withOpenShipment(deps, shop, fromId, orderIds, async (tx) => {
    const target = await lockShipment(tx, shop, toId);
    if (target === null) return { kind: 'not-found' };
    if (target.state !== 'open') return { kind: 'not-open', state: target.state };
    const here = new Set(await liveOrderIds(tx, shop, fromId));
    const judged = await judgeForArrival(
      tx,
      deps,
      shop,
      orderIds.filter((id) => here.has(id)),
      target.arrivalAt,
    );
    const moved = judged.filter(({ facts }) => fits(facts, target)).map(({ orderId }) => orderId);
    const at = deps.clock.now();
    await endLines(tx, shop, fromId, moved, { by, at });
    for (const orderId of moved) await addLine(tx, shop, toId, orderId, { by, at });
    await redecideOrders(tx, deps, shop, moved, 'moved-to-shipment');
    const why = (orderId: string) => (here.has(orderId) ? ('does-not-fit' as const) : ('not-in-shipment' as const));
    const refused = orderIds.filter((id) => !moved.includes(id)).map((orderId) => ({ orderId, why: why(orderId) }));
    outcome = { moved, refused };
    return { kind: 'done' };
  });
  return change.kind === 'done' ? { ...change, ...outcome } : change;
}

export function fits(facts: Parameters<typeof mayJoin>[0], shipment: Shipment): boolean {
  const decision = mayJoin(facts);
  return decision.kind === 'ok' && sameKey(decision.key, keyOf(shipment));
}

type Work = (tx: Tx, shipment: Shipment, orderIds: readonly string[]) => Promise<Change>;

/** Locks the orders, then the shipment, and works on it while it is open. `all`: every order that is in it. */
async function withOpenShipment(
  deps: ChangeDeps,
  shop: string,
  id: string,
  orders: readonly string[] | 'all',
  work: Work,
): Promise<Change> {
  return inTransaction(deps.db, async (tx) => {
    const orderIds = orders === 'all' ? await liveOrderIds(tx, shop, id) : orders;
    await lockAll(tx, 'order', shop, orderIds);
    const shipment = await lockShipment(tx, shop, id);
    if (shipment === null) return { kind: 'not-found' };
    if (shipment.state !== 'open') return { kind: 'not-open', state: shipment.state };
    if (orders === 'all' && (await liveOrderIds(tx, shop, id)).join() !== orderIds.join()) {
      throw new ChangedMeanwhile('Orders joined or left meanwhile');
    }
    return work(tx, shipment, orderIds);
  });
}

async function holdOut(tx: Tx, shop: string, orderIds: readonly string[]): Promise<void> {
  await tx.orderRecord.updateMany({ where: { shop, orderId: { in: [...orderIds] } }, data: { heldOut: true } });
}
