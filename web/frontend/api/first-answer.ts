import { hashKey } from '@tanstack/react-query';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { EarlyAnswers } from '../early.ts';
import { addressOf, API_ROOT, homeApi, loadsApi, ordersApi, productsApi, rulesApi } from '#contract';
import { askAddress } from './client.ts';
import { keys } from './queries.ts';

/** Under which key a page looks for the answer of this path; null: its page asks by itself. */
export function keyOfAnswer(path: string): QueryKey | null {
  const single: Readonly<Record<string, QueryKey>> = {
    [addressOf(homeApi.page)]: keys.home,
    [addressOf(rulesApi.page)]: keys.rules,
  };
  return single[path] ?? keyOfList(path) ?? keyOfOne(path);
}

function keyOfList(path: string): QueryKey | null {
  const lists = [
    [ordersApi.list, keys.orders],
    [loadsApi.list, keys.loads],
    [productsApi.list, keys.products],
  ] as const;
  const [asked = '', search] = path.split('?');
  const found = lists.find(([{ path: below }]) => asked === `${API_ROOT}${below}`);
  return found === undefined || search === undefined ? null : [...found[1], search];
}

function keyOfOne(path: string): QueryKey | null {
  const id = /\/([\w-]+)$/.exec(path)?.[1] ?? '';
  if (path === addressOf(ordersApi.one, { id })) return [...keys.order, id];
  return path === addressOf(loadsApi.one, { id }) ? [...keys.load, id] : null;
}

/** On a slow line, and a slow machine, so long may pass between the answer and the page that shows it. */
const FRESH_MS = 15_000;

/**
 * Takes what was asked for early into the cache while the page's own script still runs, so that the page is drawn once, with its
 * answer, and not first without. A failure stays with the page: it asks again and says what is wrong.
 */
export function takeFirstAnswers(queries: QueryClient): void {
  const { asked } = (globalThis as { minimisEarly?: EarlyAnswers }).minimisEarly ?? {};
  for (const path of asked?.keys() ?? []) {
    const queryKey = keyOfAnswer(path);
    if (queryKey === null) continue;
    freshForFirst(queries, queryKey);
    void queries.prefetchQuery({ queryKey, queryFn: () => askAddress(path) });
  }
}

/** The first page that shows the answer does not ask for it again; every later one does as usual. */
function freshForFirst(queries: QueryClient, queryKey: QueryKey): void {
  queries.setQueryDefaults(queryKey, { staleTime: FRESH_MS });
  const stop = queries.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'observerAdded' || query.queryHash !== hashKey(queryKey)) return;
    queries.setQueryDefaults(queryKey, {});
    stop();
  });
}
