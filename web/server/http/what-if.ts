import { whatIfApi } from '#contract';
import type { ComingTouchJson, WhatIfAnswer, WhatIfOrder, WhatIfWays } from '#contract';
import { evaluateLots, instant, lineValue, touchedBy } from '#domain';
import type { ComingChange, MerchantRules, OrderInputs, Touch, Verdict } from '#domain';
import { loadPricing, priceLots } from '../costs/pricing.ts';
import type { Pricing } from '../costs/pricing.ts';
import type { Deps } from '../ports/deps.ts';
import { basketOf } from '../orders/basket.ts';
import type { Supposition } from '../orders/suppose.ts';
import { decidedOrderPages, sizeOfLoad } from '../store/load-pages.ts';
import { hasLoad } from '../store/load-list.ts';
import { orderMeant } from '../store/order-subjects.ts';
import type { DecidedName } from '../store/order-subjects.ts';
import { readSettings } from '../store/settings.ts';
import { loadVerdict } from '../store/verdicts.ts';
import { numbersOf, withScheduleRates } from '../tariff/lay-rates.ts';
import type { ScheduleRates } from '../tariff/lay-rates.ts';
import { scheduleRates } from '../tariff/line-rates.ts';
import type { AppThreads } from './works.ts';
import { comingFor, comingJson } from './coming.ts';
import { callerLeaves, notDone } from './not-done.ts';
import { usdJson } from './order-row.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { json, refuse } from './reply.ts';
import type { Answer } from './reply.ts';
import { WHAT_IF } from './what-if-input.ts';
import type { AskedBasket } from './what-if-input.ts';
import { answered } from './what-if-work.ts';
import type { AskedOrder } from './what-if-work.ts';
import { refusal } from '../base/said.ts';

type WhatIfDeps = Pick<Deps, 'db' | 'clock'>;
/** So many orders are decided again in some 20 ms: a thread would cost more than it saves. */
const SMALL_LOAD = 25;
const HINT = refusal('hint.what-if');

/** What would be decided of these goods under other circumstances. Reads and computes; writes nothing. */
const whatIf = (deps: WhatIfDeps & { readonly threads: AppThreads }) =>
  handle(whatIfApi.ask, { body: WHAT_IF }, async ({ shop, body, request }) => {
    const { subject, ...changes } = body;
    const pricing = await loadPricing(deps, shop);
    const supposition: Supposition = { ...changes, merchantRules: pricing.merchantRules };
    if (subject.kind === 'shipment')
      return ofLoad(deps, { shop, id: subject.loadId }, { supposition, pricing, signal: callerLeaves(request) });
    const asked = await (subject.kind === 'order'
      ? orderAsked(deps.db, shop, subject.order, pricing.merchantRules)
      : basketAsked(deps, shop, subject, pricing.merchantRules));
    if (asked === null)
      return refuse(404, 'not-found', refusal('order.not-by-name'), {
        field: 'subject.order',
      });
    const ahead = (await comingFor(deps.db, shop, instant(deps.clock.now().getTime()))).changes;
    const { order, ...then } = answered(asked, supposition);
    const told: WhatIfOrder = {
      ...order,
      ways: waysOf(asked, then, { ...pricing, rates: await ratesFor(deps.db, shop, asked, then.inputs) }),
      coming: touchesOf(then.inputs, ahead, pricing.merchantRules),
    };
    const { feesUnstated } = pricing;
    return json({ orders: [told], changed: told.changed ? 1 : 0, feesUnstated });
  });

export const whatIfHandlers = (deps: WhatIfDeps & { readonly threads: AppThreads }): HandlersOf<typeof whatIfApi> => ({
  ask: whatIf(deps),
});

/** Of all orders of a load. What each way costs and what of the law is ahead is answered for one order only. */
async function ofLoad(
  { db, threads }: Pick<WhatIfDeps, 'db'> & { readonly threads: AppThreads },
  load: { readonly shop: string; readonly id: string },
  { supposition, pricing, signal }: { supposition: Supposition; pricing: Pricing; signal: AbortSignal },
): Promise<Answer<WhatIfAnswer>> {
  const { shop, id } = load;
  if (!(await hasLoad(db, shop, id)))
    return refuse(404, 'not-found', refusal('shipment.choose-listed'), {
      field: 'subject.shipmentId',
    });
  const outcome = await threads.run('what-if', {
    shop,
    head: { supposition, feesUnstated: pricing.feesUnstated },
    pages: () => decidedOrderPages(db, load),
    signal,
    isSmall: (await sizeOfLoad(db, load)).orders <= SMALL_LOAD,
  });
  return outcome.kind === 'done' ? { kind: 'written', pieces: [outcome.result] } : notDone(outcome.kind, HINT);
}

function touchesOf(
  { lots, house: merchantRules }: OrderInputs,
  ahead: readonly ComingChange[],
  given: MerchantRules,
): ComingTouchJson[] {
  const descriptions = new Map(lots.flatMap((lot) => lot.lines.map(({ id, description }) => [id, description])));
  return touchedBy(ahead, lots, merchantRules ?? given).map(({ change, counts, lines }) => ({
    change: comingJson(change),
    counts,
    lines: lines.map(({ lotId, line, certain, before, after }) => ({
      lotId,
      line,
      description: descriptions.get(line) ?? null,
      certain,
      before: dutyJson(before),
      after: dutyJson(after),
    })),
  }));
}

const dutyJson = (layer: Touch['before']): ComingTouchJson['lines'][number]['before'] =>
  layer === null ? null : { rate: layer.rate, amount: layer.amount === null ? null : usdJson(layer.amount.minor) };

/** General rates of the schedule for the goods as they are and as they are supposed to be. */
const ratesFor = (db: Deps['db'], shop: string, { inputs }: AskedOrder, then: OrderInputs): Promise<ScheduleRates> =>
  scheduleRates(db, shop, [...numbersOf(inputs.lots), ...numbersOf(then.lots)]);

/** Of goods made up for the question nothing is decided yet: as things are they are judged here. */
function waysOf(
  { inputs, before }: AskedOrder,
  then: { readonly inputs: OrderInputs; readonly after: readonly Verdict[] },
  { merchantRules, fees, rates }: Pricing & { readonly rates: ScheduleRates },
): WhatIfWays[] {
  const lots = withScheduleRates(inputs.lots, rates);
  const today = priceLots(lots, before.length === 0 ? evaluateLots(inputs) : before, { merchantRules, fees });
  const supposedly = priceLots(withScheduleRates(then.inputs.lots, rates), then.after, {
    merchantRules: then.inputs.house ?? merchantRules,
    fees,
  });
  return today.flatMap((now, index) => {
    const [lot, later] = [inputs.lots[index], supposedly[index]];
    if (lot === undefined || later === undefined) return [];
    const goods = lot.lines.map((line) => {
      const { id, description, quantity } = line;
      const paid = lineValue(line);
      return {
        id,
        description,
        quantity,
        value: paid === null || lot.currency === null ? null : { minor: paid, currency: lot.currency },
      };
    });
    return [{ lotId: lot.id, goods, now, then: later }];
  });
}

async function orderAsked(
  db: Deps['db'],
  shop: string,
  text: string,
  merchantRules: MerchantRules,
): Promise<AskedOrder | null> {
  const found = await orderMeant(db, shop, text);
  return found === null ? null : decided(db, shop, found, merchantRules);
}

/** Null where the decision is gone: a redacted order has none. */
async function decided(
  db: Deps['db'],
  shop: string,
  { orderId, name, verdictId }: DecidedName,
  merchantRules: MerchantRules,
): Promise<AskedOrder | null> {
  const stored = await loadVerdict(db, shop, verdictId);
  if (stored === null) return null;
  const { lots, neighbours, who = [], outcome } = stored;
  return { orderId, name, before: outcome, inputs: { lots, neighbours, who, house: merchantRules } };
}

async function basketAsked(
  { db, clock }: WhatIfDeps,
  shop: string,
  basket: AskedBasket,
  merchantRules: MerchantRules,
): Promise<AskedOrder> {
  const { settings } = await readSettings(db, shop);
  const lot = basketOf(basket, settings, clock.now());
  return {
    orderId: null,
    name: 'A made-up basket',
    before: [],
    inputs: { lots: [lot], neighbours: [], who: [], house: merchantRules },
  };
}
