import type { ComingTouchJson, WhatIfAnswer, WhatIfOrder, WhatIfVerdict, WhatIfWays } from '#contract';
import { evaluateLots, instant, touchedBy } from '#domain';
import type { ComingChange, HouseRules, OrderInputs, Touch, Verdict } from '#domain';
import { canonicalJson } from '#shopify';
import { loadPricing, priceLots } from '../costs/pricing.ts';
import type { Pricing } from '../costs/pricing.ts';
import type { Deps } from '../deps.ts';
import { basketOf } from '../orders/basket.ts';
import { supposed } from '../orders/suppose.ts';
import type { Supposition } from '../orders/suppose.ts';
import { readSettings } from '../store/settings.ts';
import { loadVerdict } from '../store/verdicts.ts';
import { comingFor, comingJson } from './coming.ts';
import { usdJson, verdictWord } from './order-row.ts';
import { json, parse, refuse } from './reply.ts';
import type { Route } from './reply.ts';
import { WHAT_IF } from './what-if-input.ts';
import type { AskedBasket } from './what-if-input.ts';

type WhatIfDeps = Pick<Deps, 'db' | 'clock'>;
interface Asked {
  readonly orderId: string | null;
  readonly name: string;
  readonly inputs: OrderInputs;
  readonly before: readonly Verdict[];
}

/** What would be decided of these goods under other circumstances. Reads and computes; writes nothing. */
export function whatIf(deps: WhatIfDeps): Route {
  return async ({ shop }, request) => {
    const parsed = parse(WHAT_IF, request.body);
    if (parsed.kind === 'refused') return parsed;
    const { subject, ...supposition } = parsed.value;
    const pricing = await loadPricing(deps, shop);
    const { house } = pricing;
    const asked = await (subject.kind === 'order'
      ? orderAsked(deps.db, shop, subject.order, house)
      : subject.kind === 'shipment'
        ? shipmentAsked(deps.db, shop, subject.shipmentId, house)
        : basketAsked(deps, shop, subject, house));
    if (asked === null) {
      return subject.kind === 'shipment'
        ? refuse(404, 'not-found', 'We do not know this shipment. Choose one of the list.', {
            field: 'subject.shipmentId',
          })
        : refuse(404, 'not-found', 'We know no order of that name. Write it as in Shopify, e.g. #1001.', {
            field: 'subject.order',
          });
    }
    const priced = subject.kind === 'shipment' ? null : pricing;
    const ahead = priced === null ? [] : (await comingFor(deps.db, shop, instant(deps.clock.now().getTime()))).changes;
    const orders = asked.map((one) => answered(one, { ...supposition, house }, priced, ahead));
    const changed = orders.filter((order) => order.changed).length;
    return json({ orders, changed, feesUnstated: pricing.feesUnstated } satisfies WhatIfAnswer);
  };
}

/** `pricing` null: its ways are not asked for. */
function answered(
  asked: Asked,
  supposition: Supposition,
  pricing: Pricing | null,
  ahead: readonly ComingChange[],
): WhatIfOrder {
  const { orderId, name, before } = asked;
  const inputs = supposed(asked.inputs, supposition);
  const after = evaluateLots(inputs);
  const changed = before.length > 0 && canonicalJson(before.map(gist)) !== canonicalJson(after.map(gist));
  return {
    orderId,
    name,
    before: before.map(verdictJson),
    after: after.map(verdictJson),
    ways: pricing === null ? [] : waysOf(asked, { inputs, after }, pricing),
    coming: touchesOf(inputs, ahead, supposition.house),
    changed,
  };
}

function touchesOf({ lots, house }: OrderInputs, ahead: readonly ComingChange[], given: HouseRules): ComingTouchJson[] {
  const descriptions = new Map(lots.flatMap((lot) => lot.lines.map(({ id, description }) => [id, description])));
  return touchedBy(ahead, lots, house ?? given).map(({ change, counts, lines }) => ({
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

/** Of goods made up for the question nothing is decided yet: as things are they are judged here. */
function waysOf(
  { inputs, before }: Asked,
  then: { readonly inputs: OrderInputs; readonly after: readonly Verdict[] },
  { house, fees }: Pricing,
): WhatIfWays[] {
  const today = priceLots(inputs.lots, before.length === 0 ? evaluateLots(inputs) : before, { house, fees });
  const supposedly = priceLots(then.inputs.lots, then.after, { house: then.inputs.house ?? house, fees });
  return today.flatMap((now, index) => {
    const [lot, later] = [inputs.lots[index], supposedly[index]];
    if (lot === undefined || later === undefined) return [];
    const goods = lot.lines.map(({ id, description, quantity }) => ({ id, description, quantity }));
    return [{ lotId: lot.id, goods, now, then: later }];
  });
}

/** Another wording of the same answer is no other answer. */
const gist = ({ verdict, reasons, route }: Verdict) => [
  verdict,
  reasons.map(({ code }) => code),
  route.entry,
  route.ready,
  route.missing,
];

const verdictJson = ({ id, verdict, reasons, warnings, regime, value, route }: Verdict): WhatIfVerdict => ({
  lotId: id,
  verdict: verdictWord(verdict),
  reasons: reasons.map((reason) => ({ ...reason })),
  warnings: [...warnings, ...route.warnings].map((reason) => ({ ...reason })),
  regime,
  value: value === null ? null : usdJson(value.minor),
  entry: route.entry,
  ready: route.ready,
  missing: [...route.missing],
  mpf: route.mpf === null ? null : usdJson(route.mpf.minor),
});

interface Named {
  readonly orderId: string;
  readonly name: string;
  readonly verdictId: string;
}
const NAMED = { orderId: true, name: true, verdictId: true } as const;

async function orderAsked(db: Deps['db'], shop: string, text: string, house: HouseRules): Promise<Asked[] | null> {
  const names = [text, text.startsWith('#') ? text.slice(1) : `#${text}`];
  const found = await db.orderRecord.findFirst({
    where: { shop, deletedAt: null, OR: [{ orderId: text }, { name: { in: names } }] },
    select: NAMED,
    orderBy: { placedAt: 'desc' },
  });
  const asked = found === null ? null : await decided(db, shop, found, house);
  return asked === null ? null : [asked];
}

async function shipmentAsked(
  db: Deps['db'],
  shop: string,
  shipmentId: string,
  house: HouseRules,
): Promise<Asked[] | null> {
  const shipment = await db.shipment.findUnique({ where: { shop_id: { shop, id: shipmentId } }, select: { id: true } });
  if (shipment === null) return null;
  const lines = await db.shipmentLine.findMany({
    where: { shop, shipmentId, live: true },
    select: { order: { select: NAMED } },
    orderBy: { orderId: 'asc' },
  });
  const asked = await Promise.all(lines.map(({ order }) => decided(db, shop, order, house)));
  return asked.filter((one) => one !== null);
}

/** Null where the decision is gone: a redacted order has none. */
async function decided(
  db: Deps['db'],
  shop: string,
  { orderId, name, verdictId }: Named,
  house: HouseRules,
): Promise<Asked | null> {
  const stored = await loadVerdict(db, shop, verdictId);
  if (stored === null) return null;
  const { lots, neighbours, who = [], outcome } = stored;
  return { orderId, name, before: outcome, inputs: { lots, neighbours, who, house } };
}

async function basketAsked(
  { db, clock }: WhatIfDeps,
  shop: string,
  basket: AskedBasket,
  house: HouseRules,
): Promise<Asked[]> {
  const { settings } = await readSettings(db, shop);
  const lot = basketOf(basket, settings, clock.now());
  return [
    {
      orderId: null,
      name: 'A made-up basket',
      before: [],
      inputs: { lots: [lot], neighbours: [], who: [], house },
    },
  ];
}
