import { hashKey } from '@tanstack/react-query';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { EarlyAnswers } from '../early.ts';
import { api } from './client.ts';
import { keys } from './queries.ts';

/** Under which key a page looks for the answer of this path; null: its page asks by itself. */
export function keyOfAnswer(path: string): QueryKey | null {
  const [, list, search] = /^\/api\/(orders|shipments|products)\?(.+)$/.exec(path) ?? [];
  if (list !== undefined) return [list, search];
  const [, kind, id] = /^\/api\/(order|shipment)s\/([\w-]+)$/.exec(path) ?? [];
  if (kind !== undefined) return [kind, id];
  const single: Readonly<Record<string, QueryKey>> = { '/api/home': keys.home, '/api/rules': keys.rules };
  return single[path] ?? null;
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
    void queries.prefetchQuery({ queryKey, queryFn: () => api.get(path) });
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
