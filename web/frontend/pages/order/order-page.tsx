import type { OrderDetail } from '#contract';
import { orderPage as texts } from '#messages/order-page';
import { shell } from '#messages/shell';
import { isShopifyId } from '#shopify';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { ApiFailure } from '../../api/failure.ts';
import { useRecheck } from '../../api/mutations.ts';
import { useOrder, useEntryOptions } from '../../api/queries.ts';
import { toast } from '../../app-bridge.ts';
import { CrossingBadge } from '../../components/badges.tsx';
import { BlockStack, Layout, Page } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { SkeletonDetail } from '../../components/skeletons.tsx';
import { WrongLink } from '../../components/wrong-link.tsx';
import { wayBack, wayToList } from '../../state/way-back.ts';
import type { WayBack } from '../../state/way-back.ts';
import { whatIfUrl } from '../../state/what-if-url.ts';
import { InLoadCard, LotsTogether } from '../costs/together-card.tsx';
import { ConsigneeCard } from './consignee-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { LotSections } from './lot-sections.tsx';
import { ArrivalCard, TagsCard } from './side-cards.tsx';
import { ReviewsCard } from './reviews-card.tsx';
import { LoadCard } from './load-card.tsx';
import { UnreadOrder } from './unread-order.tsx';
import { StayBanner } from './stay-banner.tsx';
import { VerdictBanner } from './verdict-banner.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);
const around = words(shell);

/** Few orders need it, and the agencies that it knows weigh something: it is sent where it is shown. */
const AgencyPapersCard = lazy(async () => ({ default: (await import('./agency-papers-card.tsx')).AgencyPapersCard }));

/** Does an agency ask for a number of this shipment, or has one been stated? */
const asksForNumbers = ({ agencyPapers, lots }: OrderDetail): boolean =>
  agencyPapers !== null ||
  lots.some(({ warnings }) =>
    warnings.some(({ code, facts }) => code === 'PGA_DATA_REQUIRED' && facts['of'] !== 'product'),
  );

export function OrderPage() {
  const { id = '' } = useParams();
  // What cannot be the number of an order is not asked for.
  if (!isShopifyId(id))
    return <WrongLink what="order" back={{ content: around('orders'), url: wayToList('/orders') }} />;
  return <KnownOrder id={id} />;
}

function KnownOrder({ id }: { id: string }) {
  const order = useOrder(id);
  const back = wayBack(useLocation(), '/orders');
  const { refetch } = order;
  const look = useCallback(() => void refetch(), [refetch]);
  // Asking again puts the query back to "pending": who is waiting for an order to be read must not lose the page meanwhile.
  const [unreadId, setUnreadId] = useState<string | null>(null);
  if (isUnread(order.error) && unreadId !== id) setUnreadId(id);
  const unread = unreadId === id && (order.isPending || isUnread(order.error));
  if (order.isPending && !unread) return <SkeletonDetail />;
  if (!order.data) {
    return (
      <Page title={around('order')} backAction={{ ...back }}>
        {unread ? <UnreadOrder id={id} onRead={look} /> : <ErrorBanner error={order.error} onRetry={look} />}
      </Page>
    );
  }
  return <OrderBody order={order.data} back={back} />;
}

const isUnread = (error: unknown): boolean => error instanceof ApiFailure && error.status === 404;

function OrderBody({ order, back }: { order: OrderDetail; back: WayBack }) {
  const recheck = useRecheck();
  const { data: routes, error, refetch } = useEntryOptions(order.id, `${order.decidedAt} ${order.load?.id ?? ''}`);
  const start = () =>
    recheck.mutate({ ids: [order.id] }, { onSuccess: () => toast(say('rechecking', { order: order.name })) });
  return (
    <Page
      title={order.name}
      titleMetadata={<CrossingBadge order={order} />}
      subtitle={say('placed', { when: { instant: order.placedAt } })}
      backAction={{ ...back }}
      primaryAction={{ content: say('recheck'), onAction: start, loading: recheck.isPending }}
      secondaryActions={[
        { content: say('what-if'), url: whatIfUrl(order) },
        { content: say('in-shopify'), url: order.shopifyUrl, target: '_top' },
      ]}
    >
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <StayBanner order={order} />
            <VerdictBanner order={order} />
            <ReviewsCard orderId={order.id} />
            {asksForNumbers(order) && (
              <Suspense>
                <AgencyPapersCard order={order} />
              </Suspense>
            )}
            <LotSections order={order} routes={routes} />
            {error !== null && <ErrorBanner error={error} onRetry={() => void refetch()} />}
            {routes && <LotsTogether routes={routes} />}
            <HistoryCard orderId={order.id} history={order.history} />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <LoadCard order={order} />
            {routes?.inLoad && <InLoadCard inLoad={routes.inLoad} />}
            {order.verdict !== 'not-applicable' && <ArrivalCard order={order} />}
            <TagsCard order={order} onRetry={start} retrying={recheck.isPending} />
            <ConsigneeCard order={order} />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
