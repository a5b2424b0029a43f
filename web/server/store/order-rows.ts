import type { Db } from './tx.ts';
import type { LoadRecord, OrderRecord } from './generated/client.ts';

/** Columns of the list; the lots, which are long, stay in the database. */
const ROW_COLUMNS = {
  orderId: true,
  name: true,
  placedAt: true,
  consigneeName: true,
  destination: true,
  valueUsdMinor: true,
  crossing: true,
  crossingHolds: true,
  shipFromKey: true,
  verdict: true,
  leadReason: true,
  entry: true,
  entryReady: true,
  missing: true,
  gist: true,
  arrivalDay: true,
  tags: true,
  tagState: true,
  cancelledAt: true,
  test: true,
  financialStatus: true,
  standing: true,
  standingFacts: true,
  pieces: true,
  weightGrams: true,
  weightIncomplete: true,
} as const;

export type ListedOrder = Pick<OrderRecord, keyof typeof ROW_COLUMNS>;
export type LoadHead = Pick<LoadRecord, 'id' | 'number' | 'state'>;

/** These orders, each with the load that it is in, in the order of the ids; without those that we do not hold. */
export async function listedOrders(
  store: Pick<Db, 'orderRecord' | 'shipmentLine'>,
  shop: string,
  orderIds: readonly string[],
): Promise<{ readonly order: ListedOrder; readonly load: LoadHead | null }[]> {
  const where = { shop, orderId: { in: [...orderIds] } };
  const [orders, lines] = await Promise.all([
    store.orderRecord.findMany({ where, select: ROW_COLUMNS }),
    store.shipmentLine.findMany({
      where: { ...where, live: true },
      select: { orderId: true, shipment: { select: { id: true, number: true, state: true } } },
    }),
  ]);
  const byId = new Map(orders.map((order) => [order.orderId, order]));
  const loads = new Map(lines.map(({ orderId, shipment }) => [orderId, shipment]));
  return orderIds.flatMap((orderId) => {
    const order = byId.get(orderId);
    return order === undefined ? [] : [{ order, load: loads.get(orderId) ?? null }];
  });
}

/** The orders in a load, each with its control number; the first placed first. */
export const listedInLoad = (
  store: Pick<Db, 'shipmentLine'>,
  shop: string,
  loadId: string,
): Promise<{ readonly scn: string | null; readonly order: ListedOrder }[]> =>
  store.shipmentLine.findMany({
    where: { shop, loadId, live: true },
    select: { scn: true, order: { select: ROW_COLUMNS } },
    orderBy: [{ order: { placedAt: 'asc' } }, { orderId: 'asc' }],
  });
