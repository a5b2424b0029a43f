import { z } from 'zod';
import { ordersApi } from '#contract';
import type { AddToLoadResult, OrdersPage, RecheckRun } from '#contract';
import { ENTRIES, instant, loadName, parseHold, VERDICT_KINDS } from '#domain';
import { isShopifyId } from '#shopify';
import type { Deps } from '../ports/deps.ts';
import { personHash } from '../auth/person-hash.ts';
import type { PersonHash } from '../auth/person-hash.ts';
import { recompute } from '../orders/recompute.ts';
import { statePapers } from '../orders/state-papers.ts';
import { recheckAll, recheckOrders } from '../orders/recheck.ts';
import { addOrder } from '../loads/add.ts';
import { hasLoad } from '../store/load-list.ts';
import { countTabs, listOrderIds, ORDER_TABS } from '../store/order-list.ts';
import { latestRun } from '../store/recheck.ts';
import { loadDecision } from '../store/verdicts.ts';
import { aDay } from './amendment-input.ts';
import { fromOf, PAGE_ASKED, pageEnds } from './cursor.ts';
import { comingFilter, NOT_AHEAD } from './coming.ts';
import { lawChangeOn } from './home-law.ts';
import { NO_ORDER, orderDetail } from './order-detail.ts';
import { emailWord } from '../store/email-word.ts';
import { orderRows, TAG_STATES } from './order-row.ts';
import { runJson } from './recheck-run.ts';
import { EXPORT_MAX, ordersCsv } from './orders-csv.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { json, refuse } from './reply.ts';
import { refusal } from '../base/said.ts';
import { wrong } from '../base/field-words.ts';

/** So many orders may be named in one request. */
const BULK_MAX = 250;

export const ID_LIST = z
  .array(z.string(wrong('order-number')).refine(isShopifyId, wrong('order-number')))
  .min(1, wrong('choose-order'))
  .max(BULK_MAX, wrong('choose-orders-at-a-time', { most: BULK_MAX }))
  .transform((ids) => [...new Set(ids)]);

const SORTS = ['placed-desc', 'placed-asc', 'arrival-asc', 'arrival-desc', 'value-desc', 'value-asc'] as const;

const QUERY = z.object({
  tab: z.enum(ORDER_TABS, wrong('not-a-tab')).default('all'),
  query: z
    .string()
    .max(200, wrong('has-characters', { most: 200 }))
    .optional(),
  verdict: z.enum(VERDICT_KINDS, wrong('not-a-verdict')).optional(),
  entry: z.enum(ENTRIES, wrong('not-an-entry')).optional(),
  tags: z.enum(TAG_STATES, wrong('not-a-tag-state')).optional(),
  law: aDay.optional(),
  coming: z.string().max(100, wrong('no-change-of-law')).optional(),
  missing: z
    .string()
    .refine((text) => parseHold(text) !== null, wrong('no-hold'))
    .optional(),
  sort: z.enum(SORTS, wrong('sort')).default('placed-desc'),
  ...PAGE_ASKED,
});

const RECHECK = z.union([z.object({ all: z.literal(true) }), z.object({ ids: ID_LIST })], wrong('recheck-what'));
const PAPERS = z.object({
  agencyPapers: z.string(wrong('paper-text')).max(1000, wrong('too-long')).nullable(),
});
const ADD = z.object({ ids: ID_LIST, loadId: z.string().max(64).optional() });

export type OrderEndpointsDeps = Pick<Deps, 'db' | 'env' | 'clock' | 'queue' | 'log'>;

export const orderHandlers = (deps: OrderEndpointsDeps): HandlersOf<typeof ordersApi> => ({
  list: list(deps),
  csv: csv(deps),
  one: handle(ordersApi.one, {}, ({ shop, params }) => orderDetail(deps, shop, params.id)),
  statePapers: papers(deps),
  recomputed: recomputed(deps),
  recheck: recheck(deps),
  recheckRun: handle(ordersApi.recheckRun, {}, async ({ shop }) => json(await latestRunJson(deps, shop))),
  addToLoad: addToLoad(deps),
});

/** What is asked for, as the store is asked for it. */
async function searchOf(deps: OrderEndpointsDeps, shop: string, query: z.infer<typeof QUERY>) {
  const { after: _after, before: _before, law, coming: comingId, ...asked } = query;
  const now = instant(deps.clock.now().getTime());
  const change = law === undefined ? undefined : await lawChangeOn(deps.db, shop, law, now);
  const coming = comingId === undefined ? undefined : await comingFilter(deps.db, shop, comingId, now);
  if (coming === null) return null;
  return { ...asked, coming, query: withHashes(asked.query, shop, personHash(deps.env)), change };
}

const list = (deps: OrderEndpointsDeps) =>
  handle(ordersApi.list, { query: QUERY }, async ({ shop, query }) => {
    const listing = await searchOf(deps, shop, query);
    if (listing === null) return NOT_AHEAD;
    const from = fromOf(listing.sort, query);
    if (from.kind === 'refused') return from;
    const [{ rows, more }, tabCounts] = await Promise.all([
      listOrderIds(deps.db, shop, { ...listing, from: from.value }),
      countTabs(deps.db, shop, listing),
    ]);
    const page: OrdersPage = {
      items: await orderRows(
        deps.db,
        shop,
        rows.map(({ orderId }) => orderId),
      ),
      ...pageEnds(
        listing.sort,
        rows.map(({ value, orderId }) => ({ value, id: orderId })),
        { from: from.value, more },
      ),
      total: tabCounts[listing.tab],
      tabCounts,
    };
    return json(page);
  });

const csv = (deps: OrderEndpointsDeps) =>
  handle(ordersApi.csv, { query: QUERY }, async ({ shop, userId, query }) => {
    const listing = await searchOf(deps, shop, query);
    if (listing === null) return NOT_AHEAD;
    const { rows, more } = await listOrderIds(deps.db, shop, { ...listing, limit: EXPORT_MAX, from: null });
    if (more) return refuse(422, 'too-many', refusal('orders.too-many-to-export', { most: EXPORT_MAX }));
    const orders = await orderRows(
      deps.db,
      shop,
      rows.map(({ orderId }) => orderId),
    );
    deps.log.info({ shop, by: userId, orders: orders.length }, 'A list of orders was downloaded');
    return { kind: 'file', name: 'orders.csv', type: 'text/csv; charset=utf-8', text: ordersCsv(orders) };
  });

/** We hold no e-mail address, only its keyed hash: a whole address that is searched for is hashed likewise. */
const withHashes = (query: string | undefined, shop: string, hash: PersonHash): string | undefined =>
  query?.replace(/\S+/g, (word) => (isAddress(word) ? emailWord(hash.email(shop, word)) : word));

/** Something, an at sign, something, a dot, something. */
function isAddress(word: string): boolean {
  const at = word.indexOf('@', 1);
  return at > 0 && word.lastIndexOf('.', word.length - 2) > at + 1;
}

/** An order that we do not hold is read, too: it is asked for with this shop's own token, so another shop's comes back as unknown. */
const recheck = (deps: OrderEndpointsDeps) =>
  handle(ordersApi.recheck, { body: RECHECK }, async ({ shop, body }) => {
    if ('all' in body) await recheckAll(deps, shop, 'merchant');
    else await recheckOrders(deps, shop, body.ids);
    return json(await latestRunJson(deps, shop));
  });

const papers = (deps: OrderEndpointsDeps) =>
  handle(ordersApi.statePapers, { body: PAPERS }, async ({ shop, params: { id: orderId }, body }) => {
    const outcome = await statePapers(deps, shop, orderId, body.agencyPapers);
    switch (outcome.kind) {
      case 'ok':
        return orderDetail(deps, shop, orderId);
      case 'unknown-order':
        return refuse(404, 'not-found', NO_ORDER);
      case 'sealed':
        return refuse(409, 'sealed', refusal('order.sealed-numbers'));
      case 'refused':
        return refuse(400, 'bad-input', outcome.message, { field: 'agencyPapers' });
    }
  });

async function latestRunJson(deps: OrderEndpointsDeps, shop: string): Promise<RecheckRun | null> {
  const run = await latestRun(deps.db, shop);
  return run === null ? null : runJson(run);
}

const recomputed = ({ db, env }: OrderEndpointsDeps) =>
  handle(ordersApi.recomputed, {}, async ({ shop, params }) => {
    const stored = await loadDecision(db, shop, params.id, params.verdictId);
    if (stored === null) return refuse(404, 'not-found', refusal('decision.gone'));
    return json(recompute(stored, shop, personHash(env)));
  });

const addToLoad = (deps: OrderEndpointsDeps) =>
  handle(ordersApi.addToLoad, { body: ADD }, async ({ shop, userId, body: { ids, loadId = null } }) => {
    if (loadId !== null && !(await hasLoad(deps.db, shop, loadId))) {
      return refuse(404, 'not-found', refusal('shipment.not-in-list'));
    }
    const result: AddToLoadResult = { added: [], refused: [] };
    for (const orderId of ids) {
      const outcome = await addOrder(deps, shop, { orderId, loadId, by: userId });
      const { orderName } = outcome;
      if (outcome.kind === 'refused') result.refused.push({ orderId, orderName, message: outcome.message });
      else
        result.added.push({
          orderId,
          orderName,
          loadId: outcome.load.id,
          loadName: loadName(outcome.load.number),
        });
    }
    return json(result);
  });
