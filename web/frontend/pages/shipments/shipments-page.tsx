import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { useLoads } from '../../api/queries.ts';
import { departures } from '#messages/departures';
import { loads as texts } from '#messages/loads';
import { shell } from '#messages/shell';
import { BlockStack, Box, Card, Page } from '../../components/kit.ts';
import { EmptyTeach, ErrorBanner } from '../../components/notices.tsx';
import { LoadTable, LoadTabs } from '../../components/load-table.tsx';
import { SkeletonCard, SkeletonRows } from '../../components/skeletons.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { words } from '../../format/words.ts';
import { readLoadsView, loadsApiQuery, writeLoadsView } from '../../state/shipments-url.ts';
import type { LoadsView, LoadTab } from '../../state/shipments-url.ts';

const say = words(departures);
const sayList = words(texts);
const around = words(shell);

/** The list below it does not wait for the departures. */
const DeparturesCard = lazy(() => import('./departures-card.tsx'));

export function ShipmentsPage() {
  const [params, setParams] = useSearchParams();
  const view = readLoadsView(params);
  const loads = useLoads(loadsApiQuery(view));
  const show = (next: LoadsView, replace = false) =>
    setParams(writeLoadsView(next), { replace, preventScrollReset: true });
  return (
    <Page title={around('shipments')} fullWidth>
      <BlockStack gap="400">
        {loads.isError && <ErrorBanner error={loads.error} onRetry={() => void loads.refetch()} />}
        <Suspense fallback={<SkeletonCard lines={3} />}>
          <DeparturesCard />
        </Suspense>
        <Card padding="0">
          <LoadTabs tab={view.tab} onChange={(tab) => show({ ...view, tab, after: null, before: null })} />
          <Box paddingInline="300" paddingBlockEnd="300">
            <SearchField
              label={say('search')}
              query={view.query}
              onRest={(query) => show({ query, tab: query === '' ? 'open' : 'all', after: null, before: null }, true)}
            />
          </Box>
          {loads.isPending && <SkeletonRows />}
          {loads.data && (
            <LoadTable
              loads={loads.data.items}
              loading={loads.isPlaceholderData}
              emptyState={<NoLoads view={view} />}
              pagination={{
                hasNext: loads.data.nextCursor !== null,
                hasPrevious: loads.data.previousCursor !== null,
                onNext: () => show({ ...view, after: loads.data.nextCursor, before: null }),
                onPrevious: () => show({ ...view, after: null, before: loads.data.previousCursor }),
                label: sayList('total', { loads: loads.data.total }),
              }}
            />
          )}
        </Card>
      </BlockStack>
    </Page>
  );
}

/** Null: there is none at all, and the page says what they are. Absent: the tab has nothing of its own to say. */
const NONE_IN_TAB: Readonly<Partial<Record<LoadTab, { readonly heading: string; readonly text: string } | null>>> = {
  open: null,
  sealed: {
    heading: sayList('none.sealed'),
    text: sayList('none.sealed.what'),
  },
  cancelled: {
    heading: sayList('none.cancelled'),
    text: sayList('none.cancelled.what'),
  },
  all: null,
};

function NoLoads({ view: { tab, query } }: { view: LoadsView }) {
  if (query !== '') return <EmptyTeach heading={say('search.none', { query })}>{say('search.none.text')}</EmptyTeach>;
  const none = NONE_IN_TAB[tab];
  if (none === undefined) return <EmptyTeach heading={say('none-in-state')}>{say('none-in-state.text')}</EmptyTeach>;
  if (none !== null) return <EmptyTeach heading={none.heading}>{none.text}</EmptyTeach>;
  return (
    <EmptyTeach heading={sayList('none')} action={{ content: sayList('see-ready'), url: '/orders?tab=ready' }}>
      {sayList('none.what')}
    </EmptyTeach>
  );
}
