import { z } from 'zod';
import type { WhatIfAnswer, WhatIfOrder, WhatIfVerdict } from '#contract';
import { evaluateLots, MODES, parseCountry, parseCurrency, parseHts, parseMoneyText } from '#domain';
import type { OrderInputs, Verdict } from '#domain';
import { canonicalJson } from '#shopify';
import type { Deps } from '../deps.ts';
import { basketOf } from '../orders/basket.ts';
import { supposed } from '../orders/suppose.ts';
import type { Supposition } from '../orders/suppose.ts';
import { loadHouse } from '../store/amendments.ts';
import { readSettings } from '../store/settings.ts';
import { loadVerdict } from '../store/verdicts.ts';
import { aCountry, aDay } from './amendment-input.ts';
import { usdJson, verdictWord } from './order-row.ts';
import { json, parse, refuse } from './reply.ts';
import type { Route } from './reply.ts';

const LINE = z.object({
  description: z.string('is text').max(255, 'is at most 255 characters'),
  quantity: z
    .number('is a number')
    .int('is a whole number')
    .min(1, 'is at least 1')
    .max(1_000_000, 'is at most 1,000,000'),
  price: z.string('is an amount as text, e.g. 19.95').max(20, 'is at most 20 characters'),
  origin: z
    .string('is a country code')
    .refine((code) => parseCountry(code) !== null, 'is not a country: give its two letters, e.g. CA')
    .nullable(),
  hts: z
    .string('is text')
    .refine((code) => parseHts(code) !== null, 'is not an HTS number: give its 6 to 10 digits')
    .nullable(),
});
const BASKET = z
  .object({
    kind: z.literal('basket'),
    currency: z
      .string('is text')
      .refine((code) => parseCurrency(code) !== null, 'is not a currency: give its three letters, e.g. USD'),
    lines: z.array(LINE).min(1, 'give at least one line').max(50, 'give at most 50 lines'),
  })
  .superRefine(({ currency, lines }, context) => {
    const known = parseCurrency(currency);
    for (const [i, { price }] of lines.entries())
      if (known !== null && parseMoneyText(price, known) === null)
        context.addIssue({
          code: 'custom',
          path: ['lines', i, 'price'],
          message: 'is not an amount: write it as 19.95',
        });
  });
const REQUEST = z.object({
  subject: z.discriminatedUnion(
    'kind',
    [
      z.object({
        kind: z.literal('order'),
        order: z.string('is text').trim().min(1, 'name an order').max(64, 'is too long'),
      }),
      z.object({ kind: z.literal('shipment'), shipmentId: z.string('is text').min(1, 'choose a shipment').max(64) }),
      BASKET,
    ],
    'is an order, a shipment or a basket',
  ),
  arrivalDay: aDay.optional(),
  mode: z.enum(MODES, 'is truck, air, ocean, rail or mail').optional(),
  origin: aCountry.optional(),
  importerCountry: aCountry.optional(),
  amendments: z.boolean('is yes or no'),
});

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
    const parsed = parse(REQUEST, request.body);
    if (parsed.kind === 'refused') return parsed;
    const { subject, ...supposition } = parsed.value;
    const asked = await (subject.kind === 'order'
      ? orderAsked(deps.db, shop, subject.order)
      : subject.kind === 'shipment'
        ? shipmentAsked(deps.db, shop, subject.shipmentId)
        : basketAsked(deps, shop, subject));
    if (asked === null) {
      return subject.kind === 'shipment'
        ? refuse(404, 'not-found', 'We do not know this shipment. Choose one of the list.', {
            field: 'subject.shipmentId',
          })
        : refuse(404, 'not-found', 'We know no order of that name. Write it as in Shopify, e.g. #1001.', {
            field: 'subject.order',
          });
    }
    const house = await houseNow(deps.db, shop);
    const orders = asked.map((one) => answered(one, { ...supposition, house }));
    return json({ orders, changed: orders.filter(({ changed }) => changed).length } satisfies WhatIfAnswer);
  };
}

const houseNow = async (db: Deps['db'], shop: string) => loadHouse(db, shop, (await readSettings(db, shop)).settings);

function answered({ orderId, name, inputs, before }: Asked, supposition: Supposition): WhatIfOrder {
  const after = evaluateLots(supposed(inputs, supposition));
  const changed = before.length > 0 && canonicalJson(before.map(gist)) !== canonicalJson(after.map(gist));
  return { orderId, name, before: before.map(verdictJson), after: after.map(verdictJson), changed };
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

async function orderAsked(db: Deps['db'], shop: string, text: string): Promise<Asked[] | null> {
  const names = [text, text.startsWith('#') ? text.slice(1) : `#${text}`];
  const found = await db.orderRecord.findFirst({
    where: { shop, deletedAt: null, OR: [{ orderId: text }, { name: { in: names } }] },
    select: NAMED,
    orderBy: { placedAt: 'desc' },
  });
  const asked = found === null ? null : await decided(db, shop, found);
  return asked === null ? null : [asked];
}

async function shipmentAsked(db: Deps['db'], shop: string, shipmentId: string): Promise<Asked[] | null> {
  const shipment = await db.shipment.findUnique({ where: { shop_id: { shop, id: shipmentId } }, select: { id: true } });
  if (shipment === null) return null;
  const lines = await db.shipmentLine.findMany({
    where: { shop, shipmentId, live: true },
    select: { order: { select: NAMED } },
    orderBy: { orderId: 'asc' },
  });
  const asked = await Promise.all(lines.map(({ order }) => decided(db, shop, order)));
  return asked.filter((one) => one !== null);
}

/** Null where the decision is gone: a redacted order has none. */
async function decided(db: Deps['db'], shop: string, { orderId, name, verdictId }: Named): Promise<Asked | null> {
  const stored = await loadVerdict(db, shop, verdictId);
  if (stored === null) return null;
  const { lots, neighbours, who = [], outcome } = stored;
  return { orderId, name, before: outcome, inputs: { lots, neighbours, who, house: await houseNow(db, shop) } };
}

async function basketAsked({ db, clock }: WhatIfDeps, shop: string, basket: z.output<typeof BASKET>): Promise<Asked[]> {
  const { settings } = await readSettings(db, shop);
  const lot = basketOf(basket, settings, clock.now());
  return [
    {
      orderId: null,
      name: 'A made-up basket',
      before: [],
      inputs: { lots: [lot], neighbours: [], who: [], house: await houseNow(db, shop) },
    },
  ];
}
