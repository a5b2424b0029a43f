import { randomUUID } from 'node:crypto';
import { OPEN_STATES } from '#domain';
import type { JoinKey, LoadState } from '#domain';
import type { Tx } from '../deps.ts';
import type { LoadRecord, LoadLine } from './generated/client.ts';
import { anyOpen } from './load-state.ts';

const OPEN_TEXTS = [...OPEN_STATES];

/** Who did what no person asked for. */
export const AUTOMATIC = 'automatic';

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

export async function findOpenLoad(tx: Tx, shop: string, key: JoinKey): Promise<LoadRecord | null> {
  return tx.loadRecord.findFirst({ where: { shop, state: anyOpen, ...key } });
}

export interface OpeningLoad {
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
  const { shipFromName, arrivalAt, scac, now } = opening;
  const row = {
    shop,
    id: randomUUID(),
    number: lastLoadNumber,
    state: 'open' satisfies LoadState,
    ...key,
    shipFromName,
    arrivalAt,
    scac,
    openedAt: now,
  };
  await tx.loadRecord.createMany({ data: [row], skipDuplicates: true });
  return findOpenLoad(tx, shop, key);
}

export type LiveLine = LoadLine & { readonly load: LoadRecord };

/** The order's place in an open or sealed shipment, if it has one. */
export async function findLiveLine(tx: Tx, shop: string, orderId: string): Promise<LiveLine | null> {
  return tx.loadLine.findFirst({ where: { shop, orderId, live: true }, include: { load: true } });
}

/** When the order last left the shipment, and by whom; null where it never did. */
export async function findEndedLine(tx: Tx, shop: string, loadId: string, orderId: string): Promise<LoadLine | null> {
  return tx.loadLine.findFirst({
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
  return count === 1;
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
  const lines = await tx.loadLine.findMany({
    where: { shop, loadId, live: true },
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
  loadId: string,
  orderId: string,
  { by, at }: LineChange,
): Promise<boolean> {
  const line = { shop, id: randomUUID(), loadId, orderId, live: true, addedAt: at, addedBy: by };
  const { count } = await tx.loadLine.createMany({ data: [line], skipDuplicates: true });
  return count === 1;
}

export async function endLines(
  tx: Tx,
  shop: string,
  loadId: string,
  orderIds: readonly string[],
  { by, at }: LineChange,
): Promise<string[]> {
  const where = { shop, loadId, live: true, orderId: { in: [...orderIds] } };
  const ended = await tx.loadLine.findMany({ where, select: { orderId: true }, orderBy: { orderId: 'asc' } });
  await tx.loadLine.updateMany({ where, data: { live: false, removedAt: at, removedBy: by } });
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
