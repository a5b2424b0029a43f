import type { LoadState } from '#domain';
import type { Db, Tx } from './tx.ts';
import type { LoadRecord } from './generated/client.ts';
import { anyFrozen, anyOpen } from './load-state.ts';

// Loads as they are found and listed. The document of a sealed one, and the doubts that it was sealed under, are as large as the load: only
// who says so reads them.

type Store = Pick<Db, 'loadRecord'>;

/** A load as lists read it. */
export type LoadWithoutDocument = Omit<LoadRecord, 'sealedDocument' | 'acknowledgedDoubts'>;
const WITHOUT_DOCUMENT = { sealedDocument: true, acknowledgedDoubts: true } as const;

const key = (shop: string, id: string) => ({ shop_id: { shop, id } });

/** With its document. */
export const findLoad = (store: Store, shop: string, id: string): Promise<LoadRecord | null> =>
  store.loadRecord.findUnique({ where: key(shop, id) });

export const findLoadHead = (store: Store, shop: string, id: string): Promise<LoadWithoutDocument | null> =>
  store.loadRecord.findUnique({ where: key(shop, id), omit: WITHOUT_DOCUMENT });

export const hasLoad = async (store: Store, shop: string, id: string): Promise<boolean> =>
  (await store.loadRecord.findUnique({ where: key(shop, id), select: { id: true } })) !== null;

/** The load, open or sealed, that the order is in. */
export async function loadHeadOfOrder(
  store: Pick<Db, 'shipmentLine'>,
  shop: string,
  orderId: string,
): Promise<LoadWithoutDocument | null> {
  const line = await store.shipmentLine.findFirst({
    where: { shop, orderId, live: true },
    select: { shipment: { omit: WITHOUT_DOCUMENT } },
  });
  return line?.shipment ?? null;
}

interface LoadListing {
  /** Absent: loads of every state. */
  readonly state?: LoadState | undefined;
  /** Absent: all; else these alone. */
  readonly ids?: readonly string[] | undefined;
  /** Null: from the newest on. `before`: the page that ends at that number. */
  readonly from: { readonly direction: 'after' | 'before'; readonly number: number } | null;
  readonly limit: number;
}

/** A page of loads, the newest number first, whether there is more in the direction asked for, and how many there are in all. */
export async function listLoads(
  store: Store,
  shop: string,
  { state, ids, from, limit }: LoadListing,
): Promise<{ readonly rows: LoadWithoutDocument[]; readonly more: boolean; readonly total: number }> {
  const where = {
    shop,
    ...(state === undefined ? {} : { state }),
    ...(ids === undefined ? {} : { id: { in: [...ids] } }),
  };
  const backwards = from?.direction === 'before';
  const beyond = from === null ? {} : { number: backwards ? { gt: from.number } : { lt: from.number } };
  const [found, total] = await Promise.all([
    store.loadRecord.findMany({
      where: { ...where, ...beyond },
      orderBy: { number: backwards ? 'asc' : 'desc' },
      take: limit + 1,
      omit: WITHOUT_DOCUMENT,
    }),
    store.loadRecord.count({ where }),
  ]);
  const rows = found.slice(0, limit);
  if (backwards) rows.reverse();
  return { rows, more: found.length > limit, total };
}

/** Loads whose papers stand and that arrive on that day or later; the next to arrive first. */
export const frozenFrom = (store: Store, shop: string, day: string): Promise<LoadWithoutDocument[]> =>
  store.loadRecord.findMany({
    where: { shop, state: anyFrozen, arrivalDay: { gte: day } },
    orderBy: [{ arrivalAt: 'asc' }, { number: 'asc' }],
    omit: WITHOUT_DOCUMENT,
  });

interface OpenLoad {
  readonly id: string;
  readonly number: number;
  readonly arrivalAt: Date;
  readonly arrivalDay: string;
  readonly orders: number;
}

/** Open loads that hold orders; the next to arrive first. */
export async function openLoadsWithOrders(store: Store, shop: string, most: number): Promise<OpenLoad[]> {
  const open = await store.loadRecord.findMany({
    where: { shop, state: anyOpen, lines: { some: { live: true } } },
    orderBy: [{ arrivalAt: 'asc' }, { number: 'asc' }],
    take: most,
    select: { id: true, number: true, arrivalAt: true, arrivalDay: true, _count: ORDERS },
  });
  return open.map(({ _count, ...load }) => ({ ...load, orders: _count.lines }));
}

const ORDERS = { select: { lines: { where: { live: true } } } } as const;

/** Open loads that an order of this key may join by hand, with how many orders each holds; the next to arrive first. */
export async function joinableLoads(
  store: Store,
  shop: string,
  { shipFromKey, laneId, mode, port }: Pick<LoadRecord, 'shipFromKey' | 'laneId' | 'mode' | 'port'>,
): Promise<{ readonly load: LoadWithoutDocument; readonly orders: number }[]> {
  const found = await store.loadRecord.findMany({
    where: { shop, state: anyOpen, shipFromKey, laneId, mode, port },
    orderBy: [{ arrivalAt: 'asc' }, { number: 'asc' }],
    take: 50,
    omit: WITHOUT_DOCUMENT,
    include: { _count: ORDERS },
  });
  return found.map(({ _count, ...load }) => ({ load, orders: _count.lines }));
}

/**
 * The other open loads that hold orders: those that are alike and still to arrive, and the others, so many of each that the ones of long ago
 * crowd nobody out; the next to arrive first.
 */
export async function otherOpenLoads(
  store: Store,
  { shop, id, shipFromKey, laneId, mode, port }: LoadWithoutDocument,
  { now, most }: { readonly now: Date; readonly most: number },
): Promise<{ readonly able: LoadRecord[]; readonly unable: LoadRecord[] }> {
  const open = { shop, state: anyOpen, id: { not: id }, lines: { some: { live: true } } };
  const alike = { shipFromKey, laneId, mode, port, arrivalAt: { gt: now } };
  const orderBy = [{ arrivalAt: 'asc' as const }, { number: 'asc' as const }];
  const [able, unable] = await Promise.all([
    store.loadRecord.findMany({ where: { ...open, ...alike }, orderBy, take: most }),
    store.loadRecord.findMany({ where: { ...open, NOT: alike }, orderBy, take: most }),
  ]);
  return { able, unable };
}

/** The documents of these loads, as they were frozen. */
export const sealedDocuments = (
  store: Pick<Tx, 'loadRecord'>,
  shop: string,
  ids: readonly string[],
): Promise<Pick<LoadRecord, 'id' | 'state' | 'sealedDocument'>[]> =>
  store.loadRecord.findMany({
    where: { shop, id: { in: [...ids] } },
    select: { id: true, state: true, sealedDocument: true },
  });
