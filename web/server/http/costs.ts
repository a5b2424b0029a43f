import { costsApi } from '#contract';
import type { LoadCosts, OrderEntryOptions } from '#contract';
import { cheapestOfAll, loadName, sumEntryOptions } from '#domain';
import { loadPricing, priceLots } from '../costs/pricing.ts';
import { priceStoredLoad } from '../costs/price-load.ts';
import type { PricingAsked } from '../costs/price-load.ts';
import type { Deps } from '../ports/deps.ts';
import { decidedName } from '../store/order-subjects.ts';
import { loadVerdict } from '../store/verdicts.ts';
import type { AppThreads } from './works.ts';
import { findLoadHead, loadHeadOfOrder } from '../store/load-list.ts';
import { numbersOf, withScheduleRates } from '../tariff/lay-rates.ts';
import { scheduleRates } from '../tariff/line-rates.ts';
import { callerLeaves, notDone } from './not-done.ts';
import { NO_ORDER } from './order-detail.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import type { Refusal } from './input.ts';
import { json, refuse } from './reply.ts';
import type { Answer, Gone } from './reply.ts';
import { NO_SHIPMENT } from './load-words.ts';
import { refusal } from '../base/said.ts';

type CostDeps = Pick<Deps, 'db' | 'clock'> & { readonly threads: AppThreads };

const HINT = refusal('hint.costs');

/** What each way across costs: nothing is stored, every answer is computed from a verdict that is kept and the shop's own fees of now. */
export const costHandlers = (deps: CostDeps): HandlersOf<typeof costsApi> => ({
  ofOrder: handle(costsApi.ofOrder, {}, ({ shop, params, request }) =>
    orderEntryOptions(deps, shop, params.id, callerLeaves(request)),
  ),
  ofLoad: handle(costsApi.ofLoad, {}, ({ shop, params, request }) =>
    loadCosts(deps, shop, params.id, callerLeaves(request)),
  ),
});

async function orderEntryOptions(
  deps: CostDeps,
  shop: string,
  orderId: string,
  signal: AbortSignal,
): Promise<Answer<OrderEntryOptions>> {
  const { db } = deps;
  const order = await decidedName(db, shop, orderId);
  if (order === null) return refuse(404, 'not-found', NO_ORDER);
  const [stored, pricing] = await Promise.all([loadVerdict(db, shop, order.verdictId), loadPricing(deps, shop)]);
  const rates = await scheduleRates(db, shop, numbersOf(stored?.lots ?? []));
  const lots = stored === null ? [] : priceLots(withScheduleRates(stored.lots, rates), stored.outcome, pricing);
  const part = await inLoad(deps, shop, { orderId, pricing, signal });
  if (part !== null && 'kind' in part) return part;
  const answer: OrderEntryOptions = {
    lots,
    summed: sumEntryOptions(lots),
    cheapest: cheapestOfAll(lots),
    feesUnstated: pricing.feesUnstated,
    inLoad: part,
    rulebookVersion: stored?.outcome[0]?.rulebook.version ?? '',
  };
  return json(answer);
}

async function inLoad(
  deps: CostDeps,
  shop: string,
  asked: PricingAsked & { readonly orderId: string },
): Promise<OrderEntryOptions['inLoad'] | Refusal | Gone> {
  const load = await loadHeadOfOrder(deps.db, shop, asked.orderId);
  if (load === null) return null;
  const outcome = await priceStoredLoad(deps, load, asked);
  if (outcome.kind !== 'done') return notDone(outcome.kind, HINT);
  const priced = outcome.result;
  if (priced.kind !== 'part' || priced.order === null) return null;
  return {
    id: load.id,
    name: loadName(load.number),
    orders: priced.orders,
    order: priced.order,
  };
}

async function loadCosts(deps: CostDeps, shop: string, id: string, signal: AbortSignal): Promise<Answer<LoadCosts>> {
  const load = await findLoadHead(deps.db, shop, id);
  if (load === null) return refuse(404, 'not-found', NO_SHIPMENT);
  const pricing = await loadPricing(deps, shop);
  const outcome = await priceStoredLoad(deps, load, { pricing, orderId: null, signal });
  if (outcome.kind !== 'done') return notDone(outcome.kind, HINT);
  const priced = outcome.result;
  if (priced.kind !== 'whole') throw new Error('A whole load was asked for');
  return { kind: 'written', pieces: [priced.told] };
}
