import { searchOf } from '#contract';
import type { EntryJson, OrdersQuery, OrderSort, OrderTab, Search, TagState, VerdictKindJson } from '#contract';
import { ENTRIES, parseHold, parseLegalDay, VERDICT_KINDS } from '#domain';
import { readComing } from './coming-url.ts';
import { oneOf } from './one-of.ts';

export const ORDER_TABS = ['all', 'held', 'ready', 'in-load', 'left'] as const satisfies OrderTab[];
/** As tabs were named until 2026-11-30: a bookmark still leads to what it led to. */
const FORMER_TABS: ReadonlyMap<string | null, OrderTab> = new Map([
  ['needs-facts', 'held'],
  ['in-shipment', 'in-load'],
]);
const readTab = (text: string | null): OrderTab => oneOf(ORDER_TABS, text) ?? FORMER_TABS.get(text) ?? 'all';
export const ORDER_SORTS = [
  'placed-desc',
  'placed-asc',
  'arrival-asc',
  'arrival-desc',
  'value-desc',
  'value-asc',
] as const satisfies OrderSort[];
export const TAG_STATES = ['written', 'pending', 'failed', 'not-needed'] as const satisfies TagState[];
const DEFAULT_SORT: OrderSort = 'placed-desc';

/** What the order list shows. It lives in the address, so that back, reload and a shared link show the same. */
export interface OrdersView {
  readonly tab: OrderTab;
  readonly query: string;
  readonly verdict: VerdictKindJson | null;
  readonly entry: EntryJson | null;
  readonly tags: TagState | null;
  /** A change of law ahead, by its id: only the open orders that it touches. */
  readonly coming: string | null;
  /** The day of a change of law: only the orders that it concerns. */
  readonly law: string | null;
  /** Only the orders that this holds, or bars. */
  readonly missing: string | null;
  readonly sort: OrderSort;
  readonly after: string | null;
  readonly before: string | null;
}

/** Reads an address that anybody may have edited: what is not understood falls back to the default. */
export function readOrdersView(params: URLSearchParams): OrdersView {
  return {
    tab: readTab(params.get('tab')),
    query: params.get('query') ?? '',
    verdict: oneOf(VERDICT_KINDS, params.get('verdict')),
    entry: oneOf(ENTRIES, params.get('entry')),
    tags: oneOf(TAG_STATES, params.get('tags')),
    law: parseLegalDay(params.get('law') ?? ''),
    coming: readComing(params),
    missing: parseHold(params.get('missing') ?? ''),
    sort: oneOf(ORDER_SORTS, params.get('sort')) ?? DEFAULT_SORT,
    after: params.get('after'),
    before: params.get('after') === null ? params.get('before') : null,
  };
}

/** Only what differs from the default, in a fixed order: one view has one address. */
export function writeOrdersView(view: OrdersView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.tab !== 'all') params.set('tab', view.tab);
  if (view.query.trim() !== '') params.set('query', view.query);
  if (view.verdict) params.set('verdict', view.verdict);
  if (view.entry) params.set('entry', view.entry);
  if (view.tags) params.set('tags', view.tags);
  if (view.law) params.set('law', view.law);
  if (view.coming) params.set('coming', view.coming);
  if (view.missing) params.set('missing', view.missing);
  if (view.sort !== DEFAULT_SORT) params.set('sort', view.sort);
  if (view.after) params.set('after', view.after);
  else if (view.before) params.set('before', view.before);
  return params;
}

/** A change of what is looked for starts at the first page again: a cursor belongs to one search. */
export function changeOrdersView(view: OrdersView, change: Partial<Omit<OrdersView, 'after' | 'before'>>): OrdersView {
  return { ...view, ...change, after: null, before: null };
}

/** Nothing narrows the list. */
export const UNNARROWED = {
  query: '',
  verdict: null,
  entry: null,
  tags: null,
  law: null,
  coming: null,
  missing: null,
} as const;

export const isNarrowed = (view: OrdersView): boolean =>
  view.query.trim() !== '' ||
  view.verdict !== null ||
  view.entry !== null ||
  view.tags !== null ||
  view.law !== null ||
  view.coming !== null ||
  view.missing !== null;

export const ordersApiQuery = (view: OrdersView): Search<OrdersQuery> =>
  searchOf<OrdersQuery>({
    tab: view.tab,
    sort: view.sort,
    ...(view.query.trim() === '' ? {} : { query: view.query.trim() }),
    ...(view.verdict ? { verdict: view.verdict } : {}),
    ...(view.entry ? { entry: view.entry } : {}),
    ...(view.tags ? { tags: view.tags } : {}),
    ...(view.law ? { law: view.law } : {}),
    ...(view.coming ? { coming: view.coming } : {}),
    ...(view.missing ? { missing: view.missing } : {}),
    ...(view.after ? { after: view.after } : {}),
    ...(view.before ? { before: view.before } : {}),
  });
