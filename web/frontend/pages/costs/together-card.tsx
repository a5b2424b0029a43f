import type { OrderEntryOptions } from '#contract';
import { EstimateText } from '../../components/estimate-text.tsx';
import { Badge, BlockStack, InlineGrid, InlineStack, Link, Text } from '../../components/kit.ts';
import { NoticeBanner, TitledCard } from '../../components/notices.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { ESTIMATE, ROUTE_NAMES } from '../../phrases/entry-options.ts';
import { AloneAndTogether, SavingLacks } from './alone-and-together.tsx';
import { ChargeList, UnknownList } from './charge-list.tsx';

/** The lots of one order together: one total for each way that all of them may take. */
export function LotsTogether({ routes }: { routes: OrderEntryOptions }) {
  const open = routes.summed.filter(({ standing, kind }) => standing !== 'not-allowed' && kind !== 'none');
  if (routes.lots.length < 2 || open.length === 0) return null;
  return (
    <TitledCard title="All lots together">
      <Text as="p" tone="subdued">
        {ESTIMATE}
      </Text>
      <BlockStack as="ul" gap="200">
        {open.map(({ kind, total, ready }) => (
          <li key={kind}>
            <InlineStack align="space-between" gap="200">
              <InlineStack gap="200">
                <Text as="span">{ROUTE_NAMES[kind]}</Text>
                {routes.cheapest === kind && <Badge tone="success">Cheapest</Badge>}
                {!ready && <Badge tone="attention">Not ready</Badge>}
              </InlineStack>
              <EstimateText estimate={total} />
            </InlineStack>
          </li>
        ))}
      </BlockStack>
    </TitledCard>
  );
}

/** What the order costs by itself and in the load that it is in. */
export function InLoadCard({ inLoad }: { inLoad: NonNullable<OrderEntryOptions['inLoad']> }) {
  const { order } = inLoad;
  return (
    <TitledCard title="Cost in its shipment">
      <Text as="p" tone="subdued">
        As one of {inLoad.orders} in <Link url={`/shipments/${inLoad.id}`}>{`shipment ${inLoad.name}`}</Link>. An
        estimate.
      </Text>
      <InlineGrid columns={3} gap="300">
        <AloneAndTogether order={order} />
      </InlineGrid>
      <SavingLacks fees={order.savingLacks} />
      <Disclosure label="Fees in the load">
        <BlockStack gap="300">
          <ChargeList charges={order.batched.charges} />
          <UnknownList unknown={order.unknown} />
        </BlockStack>
      </Disclosure>
    </TitledCard>
  );
}

/** Said once on a page where no fee at all is stated. */
export function NoFeesBanner() {
  return (
    <NoticeBanner
      tone="info"
      title="State your carrier’s and broker’s fees to see whole totals"
      action={{ content: 'Add fees in settings', url: '/settings' }}
    >
      Until then totals hold duty and customs fees only, and say “at least”.
    </NoticeBanner>
  );
}
