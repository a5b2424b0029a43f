import { searchOf } from '#contract';
import type { LoadsQuery, Search } from '#contract';
import { LOAD_STATES } from '#domain';

export const SHIPMENT_TABS = [...LOAD_STATES, 'all'] as const;
export type LoadTab = (typeof SHIPMENT_TABS)[number];

export interface LoadsView {
  readonly tab: LoadTab;
  readonly query: string;
  readonly after: string | null;
  readonly before: string | null;
}

export function readLoadsView(params: URLSearchParams): LoadsView {
  const query = params.get('query') ?? '';
  return {
    tab: SHIPMENT_TABS.find((tab) => tab === params.get('tab')) ?? (query === '' ? 'open' : 'all'),
    query,
    after: params.get('after'),
    before: params.get('after') === null ? params.get('before') : null,
  };
}

export function writeLoadsView(view: LoadsView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.query !== '') params.set('query', view.query);
  // What is looked for may be in any state.
  if (view.tab !== (view.query === '' ? 'open' : 'all')) params.set('tab', view.tab);
  if (view.after) params.set('after', view.after);
  else if (view.before) params.set('before', view.before);
  return params;
}

export const loadsApiQuery = ({ tab, query, after, before }: LoadsView): Search<LoadsQuery> =>
  searchOf<LoadsQuery>({
    state: tab === 'all' ? undefined : tab,
    query: query === '' ? undefined : query,
    after: after ?? undefined,
    before: after === null ? (before ?? undefined) : undefined,
  });
