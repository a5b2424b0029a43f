import { priceLoad, totalsOf } from '#domain';
import type { LoadOrder, PricedLoad } from '#domain';
import type { Deps } from '../deps.ts';
import { entryOf } from '../shipments/facts.ts';
import { sealedLoadOf } from '../shipments/since-sealed.ts';
import type { Shipment } from '../store/generated/client.ts';
import { loadVerdicts } from '../store/verdicts.ts';
import type { Pricing } from './pricing.ts';

export interface PricedShipment {
  readonly load: PricedLoad;
  readonly names: ReadonlyMap<string, string>;
  /** Names of orders that are in the shipment and not in the sums: what they were decided from is not kept any more. */
  readonly leftOut: readonly string[];
}

/**
 * The orders that are in the shipment: of an open one as their verdicts in force took them, of a sealed one as they were sealed,
 * whatever has become of them since. The law's rates, the shop's amendments and its fees are those that are known now.
 */
export async function priceShipment(
  db: Deps['db'],
  { house, fees, now }: Pricing,
  shipment: Shipment,
): Promise<PricedShipment> {
  const { shop, id: shipmentId } = shipment;
  const lines = await db.shipmentLine.findMany({
    where: { shop, shipmentId, live: true },
    select: {
      verdictId: true,
      order: { select: { orderId: true, name: true, verdictId: true, weightGrams: true, weightIncomplete: true } },
    },
    orderBy: [{ order: { placedAt: 'asc' } }, { orderId: 'asc' }],
  });
  const asSealed = sealedGrams(shipment);
  const orders = lines.map(({ verdictId, order }) => ({
    ...order,
    verdictId: asSealed === null ? order.verdictId : verdictId,
    grams: asSealed === null ? (order.weightIncomplete ? null : order.weightGrams) : asSealed.get(order.orderId),
  }));
  const ids = orders.map(({ verdictId }) => verdictId).filter((id) => id !== null);
  const verdicts = await loadVerdicts(db, shop, ids);
  const onLoad: LoadOrder[] = [];
  const leftOut: string[] = [];
  for (const { orderId, name, verdictId, grams = null } of orders) {
    const verdict = verdictId === null ? undefined : verdicts.get(verdictId);
    if (verdict === undefined) leftOut.push(name);
    else onLoad.push({ orderId, lots: verdict.lots, grams });
  }
  return {
    load: priceLoad(onLoad, { entry: entryOf(shipment), house, fees, now }),
    names: new Map(orders.map(({ orderId, name }) => [orderId, name])),
    leftOut,
  };
}

/** What each order of a sealed load weighs by its document; null for a shipment that is not sealed. */
function sealedGrams(shipment: Shipment): ReadonlyMap<string, number> | null {
  const load = sealedLoadOf(shipment);
  if (load === null) return null;
  return new Map(load.shipments.map((one) => [one.orderId, totalsOf({ shipments: [one] }).weightGrams]));
}
