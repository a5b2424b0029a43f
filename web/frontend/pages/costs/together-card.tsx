import type { OrderEntryOptions } from '#contract';
import { costs as texts } from '#messages/costs';
import { EstimateText } from '../../components/estimate-text.tsx';
import { Badge, BlockStack, InlineGrid, InlineStack, Link, Text } from '../../components/kit.ts';
import { NoticeBanner, TitledCard } from '../../components/notices.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Rich } from '../../components/text.tsx';
import { pieces, words } from '../../format/words.ts';
import { ESTIMATE, ROUTE_NAMES } from '../../phrases/entry-options.ts';
import { AloneAndTogether, SavingLacks } from './alone-and-together.tsx';
import { ChargeList, UnknownList } from './charge-list.tsx';

const say = words(texts);
const rich = pieces(texts);

/** The lots of one order together: one total for each way that all of them may take. */
export function LotsTogether({ routes }: { routes: OrderEntryOptions }) {
  const open = routes.summed.filter(({ standing, kind }) => standing !== 'not-allowed' && kind !== 'none');
  if (routes.lots.length < 2 || open.length === 0) return null;
  return (
    <TitledCard title={say('lots')}>
      <Text as="p" tone="subdued">
        {ESTIMATE}
      </Text>
      <BlockStack as="ul" gap="200">
        {open.map(({ kind, total, ready }) => (
          <li key={kind}>
            <InlineStack align="space-between" gap="200">
              <InlineStack gap="200">
                <Text as="span">{ROUTE_NAMES[kind]}</Text>
                {routes.cheapest === kind && <Badge tone="success">{say('cheapest')}</Badge>}
                {!ready && <Badge tone="attention">{say('not-ready')}</Badge>}
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
    <TitledCard title={say('cost-in-load')}>
      <Text as="p" tone="subdued">
        <Rich
          pieces={rich('one-of', {
            orders: inLoad.orders,
            load: { piece: <Link url={`/shipments/${inLoad.id}`}>{say('shipment', { load: inLoad.name })}</Link> },
          })}
        />
      </Text>
      <InlineGrid columns={3} gap="300">
        <AloneAndTogether order={order} />
      </InlineGrid>
      <SavingLacks fees={order.savingLacks} />
      <Disclosure label={say('fees-in-load')}>
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
    <NoticeBanner tone="info" title={say('no-fees')} action={{ content: say('no-fees.add'), url: '/settings' }}>
      {say('no-fees.what')}
    </NoticeBanner>
  );
}
