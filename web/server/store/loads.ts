import { randomUUID } from 'node:crypto';
import { OPEN_STATES } from '#domain';
import type { JoinKey, LoadAct, LoadEntry, LoadState } from '#domain';
import type { Tx } from './tx.ts';
import type { LoadRecord, ShipmentLine } from './generated/client.ts';
import { AUTOMATIC, insertCarrierEvents, insertOrdersEvent, recordLoadEvents } from './load-events.ts';
import type { Acting, ActOnOrders } from './load-events.ts';
import { anyOpen } from './load-state.ts';

export { AUTOMATIC };

const OPEN_TEXTS = [...OPEN_STATES];

// Locks are taken in one order everywhere: orders (by id), persons, then the shipment, then the shop's counters.

/** The shipment, held against every other change until the transaction ends. */
export async function lockLoad(tx: Tx, shop: string, id: string): Promise<LoadRecord | null> {
  await tx.$queryRaw`SELECT 1 FROM shipment WHERE shop = ${shop} AND id = ${id} FOR UPDATE`;
  return tx.loadRecord.findUnique({ where: { shop_id: { shop, id } } });
}

/** The shipment if it is open, kept open until the transaction ends; several transactions may hold it so at once. */
export async function holdOpen(tx: Tx, shop: string, id: string): Promise<LoadRecord | null> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM shipment WHERE shop = ${shop} AND id = ${id} AND state = ANY(${OPEN_TEXTS}::text[]) FOR SHARE`;
  return held.length === 0 ? null : tx.loadRecord.findUnique({ where: { shop_id: { shop, id } } });
}

/** The open load of the key that orders join by themselves. */
export async function findOpenLoad(tx: Tx, shop: string, key: JoinKey): Promise<LoadRecord | null> {
  return tx.loadRecord.findFirst({ where: { shop, state: anyOpen, takesNew: true, ...key } });
}

export interface OpeningLoad {
  readonly shipFromName: string;
  readonly arrivalAt: Date;
  readonly scac: string | null;
  /** Of the order that it is opened for. */
  readonly entry: LoadEntry;
  readonly now: Date;
  /** The person's id, or `automatic`. */
  readonly by: string;
}

/**
 * The open shipment of the key, opened if there is none, and held open. Two transactions that open the same one meet at
 * the shop's counter: the second waits there, and then finds what the first has opened. The unique index over open
 * shipments stands behind this.
 */
export async function holdOpenLoadOf(tx: Tx, shop: string, key: JoinKey, opening: OpeningLoad): Promise<LoadRecord> {
  for (;;) {
    const found = (await findOpenLoad(tx, shop, key)) ?? (await openLoad(tx, shop, key, opening));
    const held = found === null ? null : await holdOpen(tx, shop, found.id);
    if (held !== null && held.arrivalDay === key.arrivalDay) return held;
  }
}

async function openLoad(tx: Tx, shop: string, key: JoinKey, opening: OpeningLoad): Promise<LoadRecord | null> {
  const { lastLoadNumber } = await tx.shop.update({
    where: { shop },
    data: { lastLoadNumber: { increment: 1 } },
    select: { lastLoadNumber: true },
  });
  const meanwhile = await findOpenLoad(tx, shop, key);
  if (meanwhile !== null) {
    await tx.shop.update({ where: { shop }, data: { lastLoadNumber: { decrement: 1 } } });
    return meanwhile;
  }
  await insertLoad(tx, { shop, key, number: lastLoadNumber, takesNew: true }, opening);
  return findOpenLoad(tx, shop, key);
}

/** A load beside the one that takes new orders by itself: a person asked for it, and fills it. Where there is no other, it takes new ones too. */
export async function openLoadByHand(tx: Tx, shop: string, key: JoinKey, opening: OpeningLoad): Promise<LoadRecord> {
  const { lastLoadNumber: number } = await tx.shop.update({
    where: { shop },
    data: { lastLoadNumber: { increment: 1 } },
    select: { lastLoadNumber: true },
  });
  const takesNew = (await findOpenLoad(tx, shop, key)) === null;
  const id = await insertLoad(tx, { shop, key, number, takesNew }, opening);
  return tx.loadRecord.findUniqueOrThrow({ where: { shop_id: { shop, id } } });
}

async function insertLoad(
  tx: Tx,
  load: { readonly shop: string; readonly key: JoinKey; readonly number: number; readonly takesNew: boolean },
  { shipFromName, arrivalAt, scac, entry, now, by }: OpeningLoad,
): Promise<string> {
  const { shop, key, number, takesNew } = load;
  const id = randomUUID();
  const state = 'open' satisfies LoadState;
  const row = { shop, id, number, state, ...key, shipFromName, arrivalAt, scac, entry, takesNew, openedAt: now };
  const { count } = await tx.loadRecord.createMany({ data: [row], skipDuplicates: true });
  if (count === 1) {
    const { shipFromKey, arrivalDay, mode, port } = key;
    const facts = { number, shipFromKey, shipFromName, arrivalAt: arrivalAt.toISOString(), arrivalDay };
    const opened = { kind: 'opened', ...facts, mode, port, entry, scac } as const;
    await recordLoadEvents(tx, { shop, loadId: id }, { by, at: now }, { acts: [opened] });
  }
  return id;
}

export type LiveLine = ShipmentLine & { readonly shipment: LoadRecord };

/** The order's place in an open or sealed shipment, if it has one. */
export async function findLiveLine(tx: Tx, shop: string, orderId: string): Promise<LiveLine | null> {
  return tx.shipmentLine.findFirst({ where: { shop, orderId, live: true }, include: { shipment: true } });
}

/** When the order last left the shipment, and by whom; null where it never did. */
export async function findEndedLine(
  tx: Tx,
  shop: string,
  loadId: string,
  orderId: string,
): Promise<ShipmentLine | null> {
  return tx.shipmentLine.findFirst({
    where: { shop, loadId, orderId, live: false },
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
  const { count } = await tx.loadRecord.updateMany({
    where: { shop, id, state: anyOpen, lines: { none: { live: true } } },
    data: { state: 'cancelled' satisfies LoadState, cancelledAt: at, cancelledBy: AUTOMATIC },
  });
  if (count === 0) return false;
  const emptied = { kind: 'cancelled', from: 'open', why: 'emptied', orders: [] } as const;
  await recordLoadEvents(tx, { shop, loadId: id }, { by: AUTOMATIC, at }, { acts: [emptied] });
  return true;
}

/** Gives an open load up, which the transaction has locked: its orders are free. */
export async function cancelOpenLoad(
  tx: Tx,
  { shop, id }: Pick<LoadRecord, 'shop' | 'id'>,
  orderIds: readonly string[],
  { by, at }: Acting,
): Promise<void> {
  await tx.shipmentLine.updateMany({
    where: { shop, loadId: id, live: true, orderId: { in: [...orderIds] } },
    data: { live: false, removedAt: at, removedBy: by },
  });
  await tx.loadRecord.update({
    where: { shop_id: { shop, id } },
    data: { state: 'cancelled' satisfies LoadState, cancelledAt: at, cancelledBy: by },
  });
  const given = { kind: 'cancelled', from: 'open', why: 'given-up', orders: orderIds } as const;
  await recordLoadEvents(tx, { shop, loadId: id }, { by, at }, { acts: [given] });
}

/** Moves the arrival of an open load, or gives it to another carrier; the transaction has locked it. */
export async function changeOpenLoad(
  tx: Tx,
  load: LoadRecord,
  { arrivalAt, arrivalDay, scac }: Pick<LoadRecord, 'arrivalAt' | 'arrivalDay' | 'scac'>,
  acting: Acting,
): Promise<void> {
  const { shop, id } = load;
  await tx.loadRecord.update({ where: { shop_id: { shop, id } }, data: { arrivalAt, arrivalDay, scac } });
  const acts: LoadAct[] = [];
  const [before, after] = [load.arrivalAt.toISOString(), arrivalAt.toISOString()];
  if (before !== after) acts.push({ kind: 'arrival-moved', before, arrivalAt: after, arrivalDay });
  if (scac !== null && scac !== load.scac) acts.push({ kind: 'carrier-changed', before: load.scac, scac });
  await recordLoadEvents(tx, { shop, loadId: id }, acting, { acts });
}

/** Whose name was last typed under doubts of an open load, which the transaction has locked. */
export async function nameAcknowledged(
  tx: Tx,
  { shop, loadId: id }: { readonly shop: string; readonly loadId: string },
  acknowledgedBy: string,
): Promise<void> {
  await tx.loadRecord.update({ where: { shop_id: { shop, id } }, data: { acknowledgedBy } });
}

/** Open loads of these lanes that have no carrier yet take this one; one that was chosen for a load stays. */
export async function nameCarrier(
  tx: Tx,
  { shop, laneIds }: { readonly shop: string; readonly laneIds: readonly string[] },
  scac: string,
  acting: Acting,
): Promise<void> {
  await tx.$executeRaw`
    WITH named AS (
      UPDATE shipment SET scac = ${scac} WHERE shop = ${shop} AND state = ANY(${OPEN_TEXTS}::text[]) AND scac IS NULL
        AND lane_id = ANY(${[...laneIds]}::text[]) RETURNING id
    ) ${insertCarrierEvents(shop, acting, scac, 'named')}`;
}

/** Open shipments of every shop that no order is in. */
export const emptyOpenLoads = (db: Pick<Tx, 'loadRecord'>): Promise<{ shop: string; id: string }[]> =>
  db.loadRecord.findMany({
    where: { state: anyOpen, lines: { none: { live: true } } },
    select: { shop: true, id: true },
    take: 100,
  });

/** Orders in the shipment, by id. */
export async function liveOrderIds(tx: Tx, shop: string, loadId: string): Promise<string[]> {
  const lines = await tx.shipmentLine.findMany({
    where: { shop, loadId, live: true },
    select: { orderId: true },
    orderBy: { orderId: 'asc' },
  });
  return lines.map(({ orderId }) => orderId);
}

type Joining = Extract<ActOnOrders, { kind: 'orders-added' | 'orders-moved-in' }>;
type Leaving = Exclude<ActOnOrders, Joining>;

/** Puts orders in a load, in one statement with its event. Returns those that joined: one that is in a live load already does not. */
export async function addLines(
  tx: Tx,
  { shop, id }: Pick<LoadRecord, 'shop' | 'id'>,
  orderIds: readonly string[],
  { by, at, act }: Acting & { readonly act: Joining },
): Promise<string[]> {
  const ids = orderIds.map(() => randomUUID());
  const joined = await tx.$queryRaw<{ orderId: string }[]>`
    WITH joined AS (
      INSERT INTO shipment_line (shop, id, shipment_id, order_id, live, added_at, added_by)
      SELECT ${shop}::text, given.id, ${id}::text, given.order_id, true, ${at}::timestamptz, ${by}::text
      FROM unnest(${ids}::text[], ${[...orderIds]}::text[]) AS given(id, order_id)
      ON CONFLICT DO NOTHING RETURNING shipment_id, order_id
    ), told AS (${insertOrdersEvent(shop, { by, at }, act, 'joined')})
    SELECT order_id AS "orderId" FROM joined ORDER BY order_id`;
  return joined.map(({ orderId }) => orderId);
}

/** Takes orders out of a load, in one statement with its event. Returns those that were in it. */
export async function endLines(
  tx: Tx,
  { shop, id }: Pick<LoadRecord, 'shop' | 'id'>,
  orderIds: readonly string[],
  { by, at, act }: Acting & { readonly act: Leaving },
): Promise<string[]> {
  const ended = await tx.$queryRaw<{ orderId: string }[]>`
    WITH ended AS (
      UPDATE shipment_line SET live = false, removed_at = ${at}, removed_by = ${by}
      WHERE shop = ${shop} AND shipment_id = ${id} AND live AND order_id = ANY(${[...orderIds]}::text[])
      RETURNING shipment_id, order_id
    ), told AS (${insertOrdersEvent(shop, { by, at }, act, 'ended')})
    SELECT order_id AS "orderId" FROM ended ORDER BY order_id`;
  return ended.map(({ orderId }) => orderId);
}
