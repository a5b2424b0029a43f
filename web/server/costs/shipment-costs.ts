import { priceLoad } from '#domain';
import type { Consignment, LoadOrder, PricedLoad } from '#domain';
import type { Deps } from '../deps.ts';
import { entryOf } from '../shipments/facts.ts';
import type { Shipment } from '../store/generated/client.ts';
import type { Pricing } from './pricing.ts';

export interface PricedShipment {
  readonly load: PricedLoad;
  readonly names: ReadonlyMap<string, string>;
}

/** The orders that are in the shipment now, as their verdicts in force took them: a sealed shipment's as they were sealed. */
export async function priceShipment(
  db: Deps['db'],
  { house, fees, now }: Pricing,
  shipment: Shipment,
): Promise<PricedShipment> {
  const { shop, id: shipmentId } = shipment;
  const lines = await db.shipmentLine.findMany({
    where: { shop, shipmentId, live: true },
    select: {
      order: { select: { orderId: true, name: true, verdictId: true, weightGrams: true, weightIncomplete: true } },
    },
    orderBy: [{ order: { placedAt: 'asc' } }, { orderId: 'asc' }],
  });
  const orders = lines.map(({ order }) => order);
  const verdicts = await db.verdictRecord.findMany({
    where: { shop, id: { in: orders.map(({ verdictId }) => verdictId) } },
    select: { id: true, inputs: true },
  });
  // Written by recordVerdict.
  const lots = new Map(verdicts.map(({ id, inputs }) => [id, (JSON.parse(inputs) as { lots: Consignment[] }).lots]));
  const onLoad = orders.map((order): LoadOrder => ({
    orderId: order.orderId,
    lots: lots.get(order.verdictId) ?? [],
    grams: order.weightIncomplete ? null : order.weightGrams,
  }));
  return {
    load: priceLoad(onLoad, { entry: entryOf(shipment), house, fees, now }),
    names: new Map(orders.map(({ orderId, name }) => [orderId, name])),
  };
}
