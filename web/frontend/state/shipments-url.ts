import { searchOf } from '#contract';
import type { LoadsQuery, Search } from '#contract';

export const SHIPMENT_TABS = ['open', 'sealed', 'cancelled', 'all'] as const;
export type LoadTab = (typeof SHIPMENT_TABS)[number];

export interface LoadsView {
  readonly tab: LoadTab;
  readonly after: string | null;
  readonly before: string | null;
}

export function readLoadsView(params: URLSearchParams): LoadsView {
  return {
    tab: SHIPMENT_TABS.find((tab) => tab === params.get('tab')) ?? 'open',
    after: params.get('after'),
    before: params.get('after') === null ? params.get('before') : null,
  };
}

export function writeLoadsView(view: LoadsView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.tab !== 'open') params.set('tab', view.tab);
  if (view.after) params.set('after', view.after);
  else if (view.before) params.set('before', view.before);
  return params;
}

export const loadsApiQuery = ({ tab, after, before }: LoadsView): Search<LoadsQuery> =>
  searchOf<LoadsQuery>({
    state: tab === 'all' ? undefined : tab,
    after: after ?? undefined,
    before: after === null ? (before ?? undefined) : undefined,
  });
