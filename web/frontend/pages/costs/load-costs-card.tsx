import type { LoadCosts, LoadDetail } from '#contract';
import { useLoadCosts } from '../../api/queries.ts';
import { CitationLink } from '../../components/citation-link.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { EstimateText } from '../../components/estimate-text.tsx';
import { BlockStack, Box, Divider, InlineGrid, Link, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner, TitledCard } from '../../components/notices.tsx';
import { SkeletonCard } from '../../components/skeletons.tsx';
import { Fact, SavingText } from '../../components/text.tsx';
import { count, sentenceList } from '../../format/list.ts';
import { loadNearSentence, NEAR_TITLE } from '../../phrases/near-change.ts';
import { ESTIMATE } from '../../phrases/entry-options.ts';
import { AloneAndTogether, SavingLacks } from './alone-and-together.tsx';
import { ChargeList, UnknownList } from './charge-list.tsx';
import { ClearanceWays } from './clearance-ways.tsx';
import { NoFeesBanner } from './together-card.tsx';

/** Asked anew when the load is another. */
export function useCostsOf(load: LoadDetail) {
  const orders = load.lines.map(({ id, value, entry, verdict }) => [id, value?.minor, entry, verdict]);
  return useLoadCosts(load.id, JSON.stringify([load.state, load.arrivalAt, orders]));
}

/** What the load costs, order by order alone and together, and what consolidation saves. */
export function LoadCostsCard({ load }: { load: LoadDetail }) {
  const costs = useCostsOf(load);
  if (load.orders === 0) return null;
  if (costs.data) return <Costs costs={costs.data} clearance={load.clearance} />;
  return costs.isPending ? <SkeletonCard /> : <ErrorBanner error={costs.error} onRetry={() => void costs.refetch()} />;
}

function Costs({ costs, clearance }: { costs: LoadCosts; clearance: LoadDetail['clearance'] }) {
  const more = costs.orderCount - costs.orders.length;
  return (
    <TitledCard title="What it costs">
      <Text as="p" tone="subdued">
        {ESTIMATE}
        {costs.isSealed && ' It takes the orders as they were sealed, at the rates and fees known today.'}
      </Text>
      <LeftOut orders={costs.leftOut} />
      {costs.feesUnstated && <NoFeesBanner />}
      <InlineGrid columns={{ xs: 2, md: 4 }} gap="300">
        <Fact label="Duty">
          <EstimateText estimate={costs.duty} large />
        </Fact>
        <Fact label="Each parcel alone">
          <EstimateText estimate={costs.alone} large />
        </Fact>
        <Fact label="As one load">
          <EstimateText estimate={costs.batched} large />
        </Fact>
        <Fact label="Saved by consolidating">
          <SavingText savingMinor={costs.savingMinor} large />
        </Fact>
      </InlineGrid>
      <SavingLacks fees={costs.savingLacks} />
      {costs.near && (
        <NoticeBanner tone="warning" title={NEAR_TITLE}>
          {loadNearSentence(costs.near, costs.batched)}
        </NoticeBanner>
      )}
      <HowShared costs={costs} />
      {costs.clearance && <ClearanceWays costs={costs.clearance} clearance={clearance} />}
      <UnknownList unknown={costs.unknown} />
      <Disclosure label={`Order by order (${count(costs.orderCount, 'order')})`} open={costs.orderCount <= 5}>
        <BlockStack as="ul" gap="300">
          {costs.orders.map((order) => (
            <li key={order.orderId}>
              <OrderCosts order={order} />
            </li>
          ))}
        </BlockStack>
        {more > 0 && (
          <Box paddingBlockStart="300">
            <Text
              as="p"
              tone="subdued"
            >{`And ${count(more, 'more order')}; all of them are counted above. Each has its cost on its own page.`}</Text>
          </Box>
        )}
      </Disclosure>
    </TitledCard>
  );
}

/** Orders whose customer asked to be erased, and those sealed before this was kept. */
function LeftOut({ orders }: { orders: LoadCosts['leftOut'] }) {
  if (orders.length === 0) return null;
  const [first = ''] = orders;
  return (
    <NoticeBanner
      tone="warning"
      title={
        orders.length === 1 ? `${first} is not counted here` : `${count(orders.length, 'order')} are not counted here`
      }
    >
      {orders.length > 1 && `${sentenceList(orders)}. `}
      What is needed to calculate their costs was erased, or was not kept when the shipment was sealed, so these sums
      are too low. The manifest still lists them.
    </NoticeBanner>
  );
}

function HowShared({ costs }: { costs: LoadCosts }) {
  const trip =
    costs.tripSharedBy === 'weight'
      ? 'The price of the trip is shared by weight.'
      : 'The price of the trip is shared in equal parts, because not every weight is known.';
  return (
    <BlockStack gap="100">
      <Text as="p">
        {trip}
        {costs.entries > 0 && ` The broker files ${count(costs.entries, 'entry', 'entries')}.`}
        {costs.consolidation && ' Orders for one consignee share an entry.'}
      </Text>
      {costs.consolidation && <CitationLink citation={costs.consolidation} />}
    </BlockStack>
  );
}

function OrderCosts({ order }: { order: LoadCosts['orders'][number] }) {
  return (
    <BlockStack gap="200">
      <Divider />
      <InlineGrid columns={{ xs: 2, md: 4 }} gap="200">
        <Fact label="Order">
          <Link url={`/orders/${order.orderId}`}>{order.orderName}</Link>
        </Fact>
        <AloneAndTogether order={order} />
      </InlineGrid>
      <Disclosure label={`Ingredients of ${order.orderName}`}>
        <BlockStack gap="300">
          <Text as="p">
            Duty: <EstimateText estimate={order.duty} />. Layer by layer on the page of the order.
          </Text>
          <InlineGrid columns={{ xs: 1, md: 2 }} gap="400">
            <BlockStack gap="200">
              <Text as="h3" variant="headingSm">
                Fees alone
              </Text>
              <ChargeList charges={order.alone.charges} />
            </BlockStack>
            <BlockStack gap="200">
              <Text as="h3" variant="headingSm">
                Fees in the load
              </Text>
              <ChargeList charges={order.batched.charges} />
            </BlockStack>
          </InlineGrid>
          <UnknownList unknown={order.unknown} />
        </BlockStack>
      </Disclosure>
    </BlockStack>
  );
}
