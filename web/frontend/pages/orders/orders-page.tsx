import type { OrdersToPut } from '#contract';
import { orders as texts } from '#messages/orders';
import { putActions } from '#messages/put-actions';
import { shell } from '#messages/shell';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useRecheck } from '../../api/mutations.ts';
import { sentenceOf } from '../../api/failure.ts';
import { fetchOrdersCsv, isRunning, useOrders, useRecheckRun } from '../../api/queries.ts';
import { saveFile } from '../../api/save-file.ts';
import { toast } from '../../app-bridge.ts';
import { BlockStack, Card, Page } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { OrderFilters } from '../../components/order-filters.tsx';
import { orderColumns } from '../../components/order-columns.tsx';
import { OrderTable } from '../../components/order-table.tsx';
import { PutOnLoad } from '../../components/put-on-load.tsx';
import { SkeletonRows } from '../../components/skeletons.tsx';
import {
  changeOrdersView,
  ordersApiQuery,
  readOrdersView,
  UNNARROWED,
  writeOrdersView,
} from '../../state/orders-url.ts';
import type { OrdersView } from '../../state/orders-url.ts';
import { words } from '../../format/words.ts';

/** For an empty list alone. */
const NoOrders = lazy(async () => ({ default: (await import('./no-orders.tsx')).NoOrders }));

/** Few re-check all orders while they look at them. */
const ProgressCard = lazy(async () => ({ default: (await import('../../components/progress-card.tsx')).ProgressCard }));

const say = words(texts);
const sayPut = words(putActions);

const { name, placed, consignee, value, crossing, kind, holds, verdict, entry, arrival, tags, todo } = orderColumns;
/** Who looks at a part of the list wants to do something about it. */
const COLUMNS = {
  all: [name, crossing, placed, consignee, value, verdict, entry, arrival, tags],
  held: [name, kind, holds, todo, consignee, value, arrival],
  ready: [name, crossing, consignee, value, todo, entry, arrival],
  'in-load': [name, crossing, consignee, value, verdict, entry, arrival],
  left: [name, crossing, consignee, value, verdict, entry, arrival],
} as const;

export function OrdersPage() {
  const [params, setParams] = useSearchParams();
  const view = readOrdersView(params);
  const orders = useOrders(ordersApiQuery(view));
  const run = useRecheckRun().data ?? null;
  const show = (next: OrdersView, replace = false) =>
    setParams(writeOrdersView(next), { replace, preventScrollReset: true });
  const change = (part: Parameters<typeof changeOrdersView>[1]) =>
    show(changeOrdersView(view, part), part.query !== undefined);
  const bulk = useBulkActions();
  return (
    <Page
      title={words(shell)('orders')}
      fullWidth
      secondaryActions={[{ content: say('export'), onAction: () => void exportList(view) }]}
    >
      <BlockStack gap="400">
        {orders.isError && <ErrorBanner error={orders.error} onRetry={() => void orders.refetch()} />}
        {run && isRunning(run) && (
          <Suspense fallback={null}>
            <ProgressCard run={run} />
          </Suspense>
        )}
        <Card padding="0">
          <OrderFilters
            view={view}
            counts={orders.data?.tabCounts}
            loading={orders.isFetching && orders.isPlaceholderData}
            onChange={change}
          />
          {orders.isPending && <SkeletonRows />}
          {orders.data && (
            <OrderTable
              orders={orders.data.items}
              columns={COLUMNS[view.tab]}
              bulkActions={bulk.actions}
              selectionKey={`${params.toString()}/${bulk.carriedOut}`}
              loading={orders.isPlaceholderData}
              emptyState={
                <Suspense>
                  <NoOrders view={view} onClear={() => change({ ...UNNARROWED, tab: 'all' })} />
                </Suspense>
              }
              pagination={{
                hasNext: orders.data.nextCursor !== null,
                hasPrevious: orders.data.previousCursor !== null,
                onNext: () => show({ ...view, after: orders.data.nextCursor, before: null }),
                onPrevious: () => show({ ...view, after: null, before: orders.data.previousCursor }),
                label: say('count', { orders: orders.data.total }),
              }}
            />
          )}
        </Card>
      </BlockStack>
      <PutOnLoad which={bulk.putting} onClose={bulk.closePut} />
    </Page>
  );
}

/** What the list shows, all its pages. */
async function exportList(view: OrdersView): Promise<void> {
  try {
    saveFile(await fetchOrdersCsv(ordersApiQuery({ ...view, after: null, before: null })), 'orders.csv');
  } catch (error) {
    toast(sentenceOf(error), true);
  }
}

function useBulkActions() {
  const recheck = useRecheck();
  const [putting, setPutting] = useState<OrdersToPut | null>(null);
  const [carriedOut, setCarriedOut] = useState(0);
  const done = () => setCarriedOut((times) => times + 1);
  const actions = [
    {
      content: say('recheck'),
      disabled: recheck.isPending,
      onAction: (ids: string[]) =>
        recheck.mutate({ ids }, { onSuccess: () => (toast(say('rechecking', { orders: ids.length })), done()) }),
    },
    { content: sayPut('put'), onAction: (ids: string[]) => setPutting({ ids }) },
  ];
  const closePut = (put: boolean) => {
    setPutting(null);
    if (put) done();
  };
  return { actions, putting, carriedOut, closePut };
}
