import type { Db } from './tx.ts';
import type { OrderRecord, ShipmentLine } from './generated/client.ts';

const COLUMNS = {
  orderId: true,
  name: true,
  lots: true,
  otherLots: true,
  standing: true,
  test: true,
  deletedAt: true,
  cancelledAt: true,
  financialStatus: true,
  shipFromKey: true,
  valueUsdMinor: true,
} as const;

/** An order that was decided again since a load declared it, or is gone. */
export type TouchedOrder = Pick<OrderRecord, keyof typeof COLUMNS> &
  Pick<ShipmentLine, 'orderPieces'> & { readonly loadId: string };

/**
 * The touched orders of these loads, the earliest placed first. Which they are the database keeps with each order: where it is none, nothing
 * of any order is read. `orderId`: that one alone.
 */
export async function ordersTouched(
  store: Pick<Db, 'orderRecord'>,
  shop: string,
  { loadIds, orderId }: { readonly loadIds: readonly string[]; readonly orderId: string | null },
): Promise<TouchedOrder[]> {
  const found = await store.orderRecord.findMany({
    where: { shop, touchedIn: { in: [...loadIds] }, ...(orderId === null ? {} : { orderId }) },
    select: { orderId: true, touchedIn: true },
  });
  if (found.length === 0) return [];
  const loadOf = new Map(found.map((one) => [one.orderId, one.touchedIn ?? '']));
  const orders = await store.orderRecord.findMany({
    where: { shop, orderId: { in: [...loadOf.keys()] } },
    select: { ...COLUMNS, lines: { where: { live: true }, select: { orderPieces: true } } },
    orderBy: [{ placedAt: 'asc' }, { orderId: 'asc' }],
  });
  return orders.map(({ lines, ...order }) => ({
    ...order,
    loadId: loadOf.get(order.orderId) ?? '',
    orderPieces: lines[0]?.orderPieces ?? null,
  }));
}
