import type { Db, Tx } from './tx.ts';
import type { ShipmentLine } from './generated/client.ts';
import type { LoadWithoutDocument } from './load-list.ts';
import { anyOpen } from './load-state.ts';

// Where orders lie, and the loads that they could be put on: as sets, however many orders there are.

export type PlacedLine = Pick<ShipmentLine, 'orderId' | 'loadId' | 'addedBy' | 'addedAt'> & {
  readonly shipment: LoadWithoutDocument;
};

/** The live lines of these orders, by order: each order has at most one. */
export async function liveLinesOf(
  store: Pick<Db, 'shipmentLine'>,
  shop: string,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, PlacedLine>> {
  const lines = await store.shipmentLine.findMany({
    where: { shop, live: true, orderId: { in: [...orderIds] } },
    select: {
      orderId: true,
      loadId: true,
      addedBy: true,
      addedAt: true,
      shipment: { omit: { sealedDocument: true } },
    },
  });
  return new Map(lines.map((line) => [line.orderId, line]));
}

/** The orders that are in these open loads, by id. */
export async function ordersInOpenLoads(
  store: Pick<Db, 'shipmentLine'>,
  shop: string,
  loadIds: readonly string[],
): Promise<string[]> {
  if (loadIds.length === 0) return [];
  const lines = await store.shipmentLine.findMany({
    where: { shop, live: true, loadId: { in: [...loadIds] }, shipment: { state: anyOpen } },
    select: { orderId: true },
    orderBy: { orderId: 'asc' },
  });
  return lines.map(({ orderId }) => orderId);
}

/** Open loads that are still to arrive, the next first, with how many orders are in each. */
export async function loadsToCome(
  store: Pick<Db, 'loadRecord'>,
  shop: string,
  now: Date,
  most: number,
): Promise<{ readonly load: LoadWithoutDocument; readonly orders: number }[]> {
  const found = await store.loadRecord.findMany({
    where: { shop, state: anyOpen, arrivalAt: { gt: now } },
    orderBy: [{ arrivalAt: 'asc' }, { number: 'asc' }],
    take: most,
    omit: { sealedDocument: true },
    include: { _count: { select: { lines: { where: { live: true } } } } },
  });
  return found.map(({ _count, ...load }) => ({ load, orders: _count.lines }));
}

/** Holds loads against every other change until the transaction ends, always in one sequence. */
export async function lockLoads(tx: Tx, shop: string, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM shipment WHERE shop = ${shop} AND id = ANY(${[...ids].sort()}::text[]) ORDER BY id FOR UPDATE`;
}

/** Orders that a person put on a load are no longer held out of loads. */
export async function freeOrders(tx: Tx, shop: string, orderIds: readonly string[]): Promise<void> {
  await tx.orderRecord.updateMany({ where: { shop, orderId: { in: [...orderIds] } }, data: { heldOut: false } });
}
