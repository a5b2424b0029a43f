import { randomUUID } from 'node:crypto';
import { OPEN_STATES } from '#domain';
import type { JoinKey, LoadState } from '#domain';
import type { Tx } from '../deps.ts';
import type { Shipment, ShipmentLine } from './generated/client.ts';
import { anyOpen } from './load-state.ts';

const OPEN_TEXTS = [...OPEN_STATES];

/** Who did what no person asked for. */
export const AUTOMATIC = 'automatic';

// Locks are taken in one order everywhere: orders (by id), persons, then the shipment, then the shop's counters.

/** The shipment, held against every other change until the transaction ends. */
export async function lockShipment(tx: Tx, shop: string, id: string): Promise<Shipment | null> {
  await tx.$queryRaw`SELECT 1 FROM shipment WHERE shop = ${shop} AND id = ${id} FOR UPDATE`;
  return tx.shipment.findUnique({ where: { shop_id: { shop, id } } });
}

/** The shipment if it is open, kept open until the transaction ends; several transactions may hold it so at once. */
export async function holdOpen(tx: Tx, shop: string, id: string): Promise<Shipment | null> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM shipment WHERE shop = ${shop} AND id = ${id} AND state = ANY(${OPEN_TEXTS}::text[]) FOR SHARE`;
  return held.length === 0 ? null : tx.shipment.findUnique({ where: { shop_id: { shop, id } } });
}

export async function findOpenShipment(tx: Tx, shop: string, key: JoinKey): Promise<Shipment | null> {
  return tx.shipment.findFirst({ where: { shop, state: anyOpen, ...key } });
}

export interface OpeningShipment {
  readonly shipFromName: string;
  readonly arrivalAt: Date;
  readonly scac: string | null;
  readonly now: Date;
}

/**
 * The open shipment of the key, opened if there is none, and held open. Two transactions that open the same one meet at
 * the shop's counter: the second waits there, and then finds what the first has opened. The unique index over open
 * shipments stands behind this.
 */
export async function holdOpenShipmentOf(
  tx: Tx,
  shop: string,
  key: JoinKey,
  opening: OpeningShipment,
): Promise<Shipment> {
  for (;;) {
    const found = (await findOpenShipment(tx, shop, key)) ?? (await openShipment(tx, shop, key, opening));
    const held = found === null ? null : await holdOpen(tx, shop, found.id);
    if (held !== null && held.arrivalDay === key.arrivalDay) return held;
  }
}

async function openShipment(tx: Tx, shop: string, key: JoinKey, opening: OpeningShipment): Promise<Shipment | null> {
  const { lastShipmentNumber } = await tx.shop.update({
    where: { shop },
    data: { lastShipmentNumber: { increment: 1 } },
    select: { lastShipmentNumber: true },
  });
  const meanwhile = await findOpenShipment(tx, shop, key);
  if (meanwhile !== null) {
    await tx.shop.update({ where: { shop }, data: { lastShipmentNumber: { decrement: 1 } } });
    return meanwhile;
  }
  const { shipFromName, arrivalAt, scac, now } = opening;
  const row = {
    shop,
    id: randomUUID(),
    number: lastShipmentNumber,
    state: 'open' satisfies LoadState,
    ...key,
    shipFromName,
    arrivalAt,
    scac,
    openedAt: now,
  };
  await tx.shipment.createMany({ data: [row], skipDuplicates: true });
  return findOpenShipment(tx, shop, key);
}

export type LiveLine = ShipmentLine & { readonly shipment: Shipment };

/** The order's place in an open or sealed shipment, if it has one. */
export async function findLiveLine(tx: Tx, shop: string, orderId: string): Promise<LiveLine | null> {
  return tx.shipmentLine.findFirst({ where: { shop, orderId, live: true }, include: { shipment: true } });
}

/** When the order last left the shipment, and by whom; null where it never did. */
export async function findEndedLine(
  tx: Tx,
  shop: string,
  shipmentId: string,
  orderId: string,
): Promise<ShipmentLine | null> {
  return tx.shipmentLine.findFirst({
    where: { shop, shipmentId, orderId, live: false },
    orderBy: { removedAt: 'desc' },
  });
}

/**
 * Cancels an open shipment whose last order has left: it is nobody's work, and its day is free for another. Never waits: where
 * another transaction holds it, that may be one whose order joins, and the look of every minute finds what stays empty.
 */
export async function closeIfEmptied(tx: Tx, shop: string, id: string, at: Date): Promise<boolean> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM shipment WHERE shop = ${shop} AND id = ${id} AND state = ANY(${OPEN_TEXTS}::text[]) FOR UPDATE SKIP LOCKED`;
  if (held.length === 0) return false;
  // A statement of its own: it sees whatever joined before the lock.
  const { count } = await tx.shipment.updateMany({
    where: { shop, id, state: anyOpen, lines: { none: { live: true } } },
    data: { state: 'cancelled' satisfies LoadState, cancelledAt: at, cancelledBy: AUTOMATIC },
  });
  return count === 1;
}

/** Open shipments of every shop that no order is in. */
export const emptyOpenShipments = (db: Pick<Tx, 'shipment'>): Promise<{ shop: string; id: string }[]> =>
  db.shipment.findMany({
    where: { state: anyOpen, lines: { none: { live: true } } },
    select: { shop: true, id: true },
    take: 100,
  });

/** Orders in the shipment, by id. */
export async function liveOrderIds(tx: Tx, shop: string, shipmentId: string): Promise<string[]> {
  const lines = await tx.shipmentLine.findMany({
    where: { shop, shipmentId, live: true },
    select: { orderId: true },
    orderBy: { orderId: 'asc' },
  });
  return lines.map(({ orderId }) => orderId);
}

export interface LineChange {
  /** The person's id, or `automatic`. */
  readonly by: string;
  readonly at: Date;
}

/** False: the order is in a live shipment already. */
export async function addLine(
  tx: Tx,
  shop: string,
  shipmentId: string,
  orderId: string,
  { by, at }: LineChange,
): Promise<boolean> {
  const line = { shop, id: randomUUID(), shipmentId, orderId, live: true, addedAt: at, addedBy: by };
  const { count } = await tx.shipmentLine.createMany({ data: [line], skipDuplicates: true });
  return count === 1;
}

export async function endLines(
  tx: Tx,
  shop: string,
  shipmentId: string,
  orderIds: readonly string[],
  { by, at }: LineChange,
): Promise<string[]> {
  const where = { shop, shipmentId, live: true, orderId: { in: [...orderIds] } };
  const ended = await tx.shipmentLine.findMany({ where, select: { orderId: true }, orderBy: { orderId: 'asc' } });
  await tx.shipmentLine.updateMany({ where, data: { live: false, removedAt: at, removedBy: by } });
  return ended.map(({ orderId }) => orderId);
}

/** Takes `count` numbers off the shop's SCN counter and gives the first. */
export async function takeScnNumbers(tx: Tx, shop: string, count: number): Promise<{ first: number; scnCode: string }> {
  const { lastScnNumber, scnCode } = await tx.shop.update({
    where: { shop },
    data: { lastScnNumber: { increment: count } },
    select: { lastScnNumber: true, scnCode: true },
  });
  return { first: lastScnNumber - count + 1, scnCode };
}
