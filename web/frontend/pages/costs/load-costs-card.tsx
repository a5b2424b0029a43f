import type { LoadCosts, LoadDetail } from '#contract';
import { costs as texts } from '#messages/costs';
import { CitationLink } from '../../components/citation-link.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { EstimateText } from '../../components/estimate-text.tsx';
import { BlockStack, Box, Divider, InlineGrid, Link, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner, TitledCard } from '../../components/notices.tsx';
import { SkeletonCard } from '../../components/skeletons.tsx';
import { Rich, Fact, SavingText } from '../../components/text.tsx';
import { pieces, words } from '../../format/words.ts';
import { loadNearSentence, NEAR_TITLE } from '../../phrases/near-change.ts';
import { ESTIMATE } from '../../phrases/entry-options.ts';
import { AloneAndTogether, SavingLacks } from './alone-and-together.tsx';
import { ChargeList, UnknownList } from './charge-list.tsx';
import { ClearanceWays } from './clearance-ways.tsx';
import { NoFeesBanner } from './together-card.tsx';
import { useCostsOf } from './use-costs.ts';

const say = words(texts);
const rich = pieces(texts);

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
    <TitledCard title={say('load')}>
      <Text as="p" tone="subdued">
        {costs.isSealed ? say('estimate.sealed', { estimate: ESTIMATE }) : ESTIMATE}
      </Text>
      <LeftOut orders={costs.leftOut} />
      {costs.feesUnstated && <NoFeesBanner />}
      <InlineGrid columns={{ xs: 2, md: 4 }} gap="300">
        <Fact label={say('duty')}>
          <EstimateText estimate={costs.duty} large />
        </Fact>
        <Fact label={say('load.alone')}>
          <EstimateText estimate={costs.alone} large />
        </Fact>
        <Fact label={say('load.together')}>
          <EstimateText estimate={costs.batched} large />
        </Fact>
        <Fact label={say('load.saved')}>
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
      <Disclosure label={say('load.by-order', { orders: costs.orderCount })} open={costs.orderCount <= 5}>
        <BlockStack as="ul" gap="300">
          {costs.orders.map((order) => (
            <li key={order.orderId}>
              <OrderCosts order={order} />
            </li>
          ))}
        </BlockStack>
        {more > 0 && (
          <Box paddingBlockStart="300">
            <Text as="p" tone="subdued">
              {say('load.more', { orders: more })}
            </Text>
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
      title={orders.length === 1 ? say('left-out.one', { order: first }) : say('left-out', { orders: orders.length })}
    >
      {orders.length > 1 ? say('left-out.what.named', { orders: { list: orders } }) : say('left-out.what')}
    </NoticeBanner>
  );
}

/** How many entries the broker files, and for what. */
function entriesSaid({ entries, oneEntry, consolidation }: LoadCosts): string[] {
  if (entries === 0) return [];
  if (oneEntry === null)
    return [say('entries', { entries }), ...(consolidation === null ? [] : [say('entries.shared')])];
  const said = { type: oneEntry.type ?? 'open', orders: oneEntry.orders };
  const beside = entries - 1;
  return [beside === 0 ? say('entries.one', said) : say('entries.one-and-beside', { ...said, entries, beside })];
}

function HowShared({ costs }: { costs: LoadCosts }) {
  const trip = costs.tripSharedBy === 'weight' ? say('trip.weight') : say('trip.equal');
  return (
    <BlockStack gap="100">
      <Text as="p">{[trip, ...entriesSaid(costs)].join(' ')}</Text>
      {costs.consolidation && <CitationLink citation={costs.consolidation} />}
    </BlockStack>
  );
}

function OrderCosts({ order }: { order: LoadCosts['orders'][number] }) {
  return (
    <BlockStack gap="200">
      <Divider />
      <InlineGrid columns={{ xs: 2, md: 4 }} gap="200">
        <Fact label={say('order')}>
          <Link url={`/orders/${order.orderId}`}>{order.orderName}</Link>
        </Fact>
        <AloneAndTogether order={order} />
      </InlineGrid>
      <Disclosure label={say('ingredients', { order: order.orderName })}>
        <BlockStack gap="300">
          <Text as="p">
            <Rich pieces={rich('ingredients.duty', { duty: { piece: <EstimateText estimate={order.duty} /> } })} />
          </Text>
          <InlineGrid columns={{ xs: 1, md: 2 }} gap="400">
            <BlockStack gap="200">
              <Text as="h3" variant="headingSm">
                {say('ingredients.alone')}
              </Text>
              <ChargeList charges={order.alone.charges} />
            </BlockStack>
            <BlockStack gap="200">
              <Text as="h3" variant="headingSm">
                {say('fees-in-load')}
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
