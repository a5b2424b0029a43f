import { DOCK_ACTS } from '#domain';
import type { DockAct, DockEvent, DockShipment } from '#domain';
import type { Db, Tx } from './tx.ts';
import type { WhichLoad } from './load-events.ts';

export interface NewDockEvent extends Omit<DockEvent, 'at'> {
  readonly at: Date;
}

/** Appends what happened at the dock. An event whose id is there is the same one, sent again. */
export async function addDockEvents(
  tx: Tx,
  { shop, loadId }: WhichLoad,
  { by, at: receivedAt }: { readonly by: string; readonly at: Date },
  events: readonly NewDockEvent[],
): Promise<void> {
  await tx.dockEvent.createMany({
    data: events.map((event) => ({ shop, loadId, receivedAt, by, ...event })),
    skipDuplicates: true,
  });
}

/** All of the load, in no order: the domain puts them into one. An act that this version does not know did nothing it can tell. */
export async function dockEventsOf(db: Pick<Db, 'dockEvent'>, { shop, loadId }: WhichLoad): Promise<DockEvent[]> {
  const rows = await db.dockEvent.findMany({
    where: { shop, loadId },
    select: { id: true, at: true, act: true, code: true, count: true },
  });
  return rows.flatMap(({ act, at, ...rest }) => {
    const known = readDockAct(act);
    return known === null ? [] : [{ ...rest, act: known, at: at.toISOString() }];
  });
}

export const countDockEvents = (db: Pick<Db, 'dockEvent'>, { shop, loadId }: WhichLoad): Promise<number> =>
  db.dockEvent.count({ where: { shop, loadId } });

const readDockAct = (text: string): DockAct | null => DOCK_ACTS.find((act) => act === text) ?? null;

/** The shipments of a sealed load, in the order of their numbers. */
export async function dockShipmentsOf(
  db: Pick<Db, 'shipmentLine'>,
  { shop, loadId }: WhichLoad,
): Promise<DockShipment[]> {
  const lines = await db.shipmentLine.findMany({
    where: { shop, loadId, live: true, scn: { not: null } },
    select: { scn: true, orderId: true, order: { select: { name: true } } },
    orderBy: { scn: 'asc' },
  });
  return lines.flatMap(({ scn, orderId, order }) => (scn === null ? [] : [{ scn, orderId, orderName: order.name }]));
}

/** Where a parcel belongs that was scanned onto another load. */
export interface PlaceOfCode {
  readonly orderId: string;
  readonly orderName: string;
  /** The load that the order is in, or was last; null: none of the shop's. */
  readonly load: {
    readonly id: string;
    readonly number: number;
    readonly state: string;
    readonly live: boolean;
  } | null;
}

/** What the shop itself knows of a code: an SCN of its loads or the name of an order. Null: nothing. */
export async function placeOfCode(
  db: Pick<Db, 'shipmentLine' | 'orderRecord'>,
  shop: string,
  code: string,
): Promise<PlaceOfCode | null> {
  const include = { shipment: { select: { id: true, number: true, state: true } }, order: { select: { name: true } } };
  const byScn = await db.shipmentLine.findFirst({ where: { shop, scn: code }, include });
  if (byScn !== null) return placed(byScn);
  const order = await db.orderRecord.findFirst({
    where: { shop, name: { in: [code, `#${code}`] } },
    select: { orderId: true, name: true },
    orderBy: { placedAt: 'desc' },
  });
  if (order === null) return null;
  const line = await db.shipmentLine.findFirst({
    where: { shop, orderId: order.orderId },
    include,
    orderBy: [{ live: 'desc' }, { addedAt: 'desc' }],
  });
  return line === null ? { orderId: order.orderId, orderName: order.name, load: null } : placed(line);
}

const placed = (line: {
  orderId: string;
  live: boolean;
  shipment: { id: string; number: number; state: string };
  order: { name: string };
}): PlaceOfCode => ({
  orderId: line.orderId,
  orderName: line.order.name,
  load: { ...line.shipment, live: line.live },
});
