import { Router } from 'express';
import type { OrderRoutes, ShipmentCosts } from '#contract';
import { cheapestOfAll, shipmentName, sumRoutes } from '#domain';
import type { Estimate } from '#domain';
import { loadPricing, priceLots } from '../costs/pricing.ts';
import type { Pricing } from '../costs/pricing.ts';
import { priceShipment } from '../costs/shipment-costs.ts';
import type { Deps } from '../deps.ts';
import { loadVerdict } from '../store/verdicts.ts';
import { NO_ORDER } from './order-detail.ts';
import { json, refuse, route } from './reply.ts';
import type { Reply } from './reply.ts';
import { NO_SHIPMENT } from './shipment-words.ts';
import { isFrozenLoad } from '../store/load-state.ts';

/** Order by order an answer of hundreds would weigh a megabyte. */
const ORDERS_TOLD = 100;

type CostDeps = Pick<Deps, 'db' | 'clock'>;

/** What each way across costs: nothing is stored, every answer is reckoned from a verdict that is kept and the shop's own fees of now. */
export function costRoutes(deps: CostDeps): Router {
  const router = Router();
  router.get(
    '/orders/:id/routes',
    route(({ shop }, request) => orderRoutes(deps, shop, String(request.params['id']))),
  );
  router.get(
    '/shipments/:id/costs',
    route(({ shop }, request) => shipmentCosts(deps, shop, String(request.params['id']))),
  );
  return router;
}

async function orderRoutes(deps: CostDeps, shop: string, orderId: string): Promise<Reply> {
  const { db } = deps;
  const order = await db.orderRecord.findUnique({
    where: { shop_orderId: { shop, orderId } },
    select: { verdictId: true },
  });
  if (order === null) return refuse(404, 'not-found', NO_ORDER);
  const [stored, pricing] = await Promise.all([loadVerdict(db, shop, order.verdictId), loadPricing(deps, shop)]);
  const lots = stored === null ? [] : priceLots(stored.lots, stored.outcome, pricing);
  const answer: OrderRoutes = {
    lots,
    summed: sumRoutes(lots),
    cheapest: cheapestOfAll(lots),
    feesUnstated: pricing.feesUnstated,
    inShipment: await inShipment(db, shop, orderId, pricing),
    rulebookVersion: stored?.outcome[0]?.rulebook.version ?? '',
  };
  return json(answer);
}

async function inShipment(
  db: Deps['db'],
  shop: string,
  orderId: string,
  pricing: Pricing,
): Promise<OrderRoutes['inShipment']> {
  const line = await db.shipmentLine.findFirst({ where: { shop, orderId, live: true }, select: { shipment: true } });
  if (line === null) return null;
  const { load, names } = await priceShipment(db, pricing, line.shipment);
  const order = load.orders.find((one) => one.orderId === orderId);
  if (order === undefined) return null;
  return { id: line.shipment.id, name: shipmentName(line.shipment.number), orders: names.size, order };
}

async function shipmentCosts(deps: CostDeps, shop: string, id: string): Promise<Reply> {
  const { db } = deps;
  const shipment = await db.shipment.findUnique({ where: { shop_id: { shop, id } } });
  if (shipment === null) return refuse(404, 'not-found', NO_SHIPMENT);
  const pricing = await loadPricing(deps, shop);
  const { load, names, leftOut } = await priceShipment(db, pricing, shipment);
  const isWhole = leftOut.length === 0;
  const sum = ({ amount, atLeast }: Estimate): Estimate => ({ amount, atLeast: atLeast || !isWhole });
  const answer: ShipmentCosts = {
    ...load,
    duty: sum(load.duty),
    alone: sum(load.alone),
    batched: sum(load.batched),
    savingMinor: isWhole ? load.savingMinor : null,
    orders: load.orders
      .slice(0, ORDERS_TOLD)
      .map((order) => ({ ...order, orderName: names.get(order.orderId) ?? order.orderId })),
    orderCount: load.orders.length,
    isSealed: isFrozenLoad(shipment),
    leftOut,
    feesUnstated: pricing.feesUnstated,
  };
  return json(answer);
}
