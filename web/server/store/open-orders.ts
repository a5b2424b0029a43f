import type { Tx } from './tx.ts';
import type { Prisma } from './generated/client.ts';
import { anyFrozen } from './load-state.ts';

// Ids of a shop's orders that something is asked of, each set as one query, by id.

type Store = Pick<Tx, 'orderRecord'>;

/** Neither left, nor cancelled, nor deleted, nor declared in a load whose papers stand. */
const OPEN = {
  deletedAt: null,
  cancelledAt: null,
  standing: { not: 'gone' },
  lines: { none: { live: true, shipment: { state: anyFrozen } } },
} satisfies Prisma.OrderRecordWhereInput;

async function idsOf(store: Store, where: Prisma.OrderRecordWhereInput): Promise<string[]> {
  const rows = await store.orderRecord.findMany({ where, select: { orderId: true }, orderBy: { orderId: 'asc' } });
  return rows.map(({ orderId }) => orderId);
}

/** Orders that a decision may still change. `laneId`: those of one lane. */
export const openOrders = (store: Store, shop: string, { laneId }: { readonly laneId?: string } = {}) =>
  idsOf(store, { shop, ...OPEN, ...(laneId === undefined ? {} : { laneId }) });

/** The open ones among these. */
export const openAmong = (store: Store, shop: string, orderIds: readonly string[]) =>
  idsOf(store, { shop, ...OPEN, orderId: { in: [...orderIds] } });

/** Orders that a load has declared and that have not left. */
export const declaredOrders = (store: Store, shop: string) =>
  idsOf(store, {
    shop,
    deletedAt: null,
    standing: { not: 'gone' },
    lines: { some: { live: true, shipment: { state: anyFrozen } } },
  });

/** Orders that may still count against a day of a person, from this day on. */
export const countedFrom = (store: Store, shop: string, day: string) =>
  idsOf(store, {
    shop,
    cancelledAt: null,
    deletedAt: null,
    OR: [{ arrivalDay: null }, { arrivalDay: { gte: day } }],
  });
