import type { OrderDetail } from '#contract';
import { useParams } from 'react-router';
import { useRecheck } from '../../api/mutations.ts';
import { useOrder } from '../../api/queries.ts';
import { toast } from '../../app-bridge.ts';
import { VerdictBadge } from '../../components/badges.tsx';
import { BlockStack, Layout, Page } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { SkeletonDetail } from '../../components/skeletons.tsx';
import { formatInstant } from '../../format/day.ts';
import { ConsigneeCard } from './consignee-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { LotSections } from './lot-sections.tsx';
import { ArrivalCard, TagsCard } from './side-cards.tsx';
import { ShipmentCard } from './shipment-card.tsx';
import { VerdictBanner } from './verdict-banner.tsx';

const BACK = { content: 'Orders', url: '/orders' };

export function OrderPage() {
  const { id = '' } = useParams();
  const order = useOrder(id);
  if (order.isPending) return <SkeletonDetail />;
  if (!order.data) {
    return (
      <Page title="Order" backAction={BACK}>
        <ErrorBanner error={order.error} onRetry={() => void order.refetch()} />
      </Page>
    );
  }
  return <OrderBody order={order.data} />;
}

function OrderBody({ order }: { order: OrderDetail }) {
  const recheck = useRecheck();
  const start = () => recheck.mutate({ ids: [order.id] }, { onSuccess: () => toast(`Re-checking ${order.name}`) });
  return (
    <Page
      title={order.name}
      titleMetadata={<VerdictBadge verdict={order.verdict} />}
      subtitle={`Placed ${formatInstant(order.placedAt)}${order.cancelled ? ' · cancelled' : ''}`}
      backAction={BACK}
      primaryAction={{ content: 'Re-check', onAction: start, loading: recheck.isPending }}
      secondaryActions={[{ content: 'View in Shopify', url: order.shopifyUrl, target: '_top' }]}
    >
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <VerdictBanner order={order} />
            <LotSections order={order} />
            <HistoryCard history={order.history} />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <ShipmentCard order={order} />
            {order.verdict !== 'not-applicable' && <ArrivalCard order={order} />}
            <TagsCard order={order} onRetry={start} retrying={recheck.isPending} />
            <ConsigneeCard order={order} />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
