import { customsOfOrders } from './customs.ts';
import type { Tx } from './tx.ts';

/** The load that an order is in, as far as judging the order asks for it. */
export interface LiveLoad {
  readonly number: number;
  readonly arrivalAt: Date;
  readonly state: string;
  /** What customs says of the order's shipment in it (domain ShipmentCustomsState); null: nothing yet. */
  readonly customs: string | null;
}

type Store = Pick<Tx, 'shipmentLine' | 'customsStandingRow'>;

/** By order: the shipment, open or sealed, that it is in. */
export async function liveLoadsOf(
  store: Store,
  shop: string,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, LiveLoad>> {
  const lines = await store.shipmentLine.findMany({
    where: { shop, orderId: { in: [...orderIds] }, live: true },
    select: { orderId: true, shipment: { select: { number: true, arrivalAt: true, state: true } } },
  });
  const customs = await customsOfOrders(
    store,
    shop,
    lines.map(({ orderId }) => orderId),
  );
  return new Map(
    lines.map(({ orderId, shipment }) => [orderId, { ...shipment, customs: customs.get(orderId) ?? null }]),
  );
}

/** The shipment, open or sealed, that the order is in. */
export const liveLoadOf = async (store: Store, shop: string, orderId: string): Promise<LiveLoad | null> =>
  (await liveLoadsOf(store, shop, [orderId])).get(orderId) ?? null;
