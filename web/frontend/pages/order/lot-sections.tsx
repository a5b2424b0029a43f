import type { LotJson, OrderDetail, OrderLineJson, OrderEntryOptions, ReasonJson } from '#contract';
import { orderPage as texts } from '#messages/order-page';
import { VerdictBadge } from '../../components/badges.tsx';
import { CitationLink } from '../../components/citation-link.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { ReasonCard } from '../../components/reason-card.tsx';
import { countryName } from '../../format/country.ts';
import { NoFeesBanner } from '../costs/together-card.tsx';
import { WaysCard } from '../costs/ways-card.tsx';
import { LinesCard } from './lines-card.tsx';
import { EntryOptionCard } from './entry-option-card.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

/** An order is one lot, or several where it leaves from several places; each lot is decided by itself. */
export function LotSections({ order, routes }: { order: OrderDetail; routes: OrderEntryOptions | undefined }) {
  const many = order.lots.length > 1;
  return (
    <>
      {many && (
        <Text as="p" tone="subdued">
          {say('lots.many', { places: order.lots.length })}
        </Text>
      )}
      {order.lots.map((lot, index) => (
        <LotSection
          key={lot.id}
          lot={lot}
          routes={routes}
          number={many ? index + 1 : null}
          asksForFees={
            index === 0 && routes?.feesUnstated === true && order.verdict !== 'not-applicable' && order.entry !== 'none'
          }
        />
      ))}
    </>
  );
}

interface LotProps {
  lot: LotJson;
  routes: OrderEntryOptions | undefined;
  /** Of several lots, which. */
  number: number | null;
  /** Said once an order, beside the first costs that lack the fees. */
  asksForFees: boolean;
}

function LotSection({ lot, routes, number, asksForFees }: LotProps) {
  const ways = routes?.lots.find(({ consignmentId }) => consignmentId === lot.id);
  const from = [lot.shipFromName, lot.shippedFrom && countryName(lot.shippedFrom)].filter(Boolean).join(', ');
  const titled = (name: 'why' | 'travel' | 'ways' | 'goods') =>
    number === null ? say(name) : say(`${name}.lot`, { lot: number });
  return (
    <>
      <div id="why" />
      <TitledCard title={titled('why')} aside={number !== null && <VerdictBadge verdict={lot.verdict} />}>
        <Reasons lot={lot} />
      </TitledCard>
      <EntryOptionCard lot={lot} title={titled('travel')} />
      {ways && lot.verdict !== 'not-applicable' && <WaysCard ways={ways} goods={lot.lines} title={titled('ways')} />}
      {asksForFees && <NoFeesBanner />}
      <LinesCard lot={lot} title={titled('goods')} from={from} />
    </>
  );
}

function Reasons({ lot }: { lot: LotJson }) {
  if (lot.reasons.length === 0 && lot.warnings.length === 0) {
    return <Granted lot={lot} />;
  }
  return (
    <BlockStack gap="400">
      {lot.verdict === 'eligible' && <Granted lot={lot} />}
      <ReasonList reasons={lot.reasons} goods={lot.lines} />
      {lot.warnings.length > 0 && (
        <>
          <Text as="h3" variant="headingSm">
            {say('good-to-know')}
          </Text>
          <ReasonList reasons={lot.warnings} goods={lot.lines} />
        </>
      )}
    </BlockStack>
  );
}

/** A yes shows its law as a no does: the limit it keeps to, and the regime that leaves the exemption open on the day of arrival. */
function Granted({ lot }: { lot: LotJson }) {
  const grant = lot.eligibleBecause;
  return (
    <BlockStack gap="200">
      <Text as="p">{grant ? say('granted.limit', { limit: { money: grant.limit } }) : say('granted')}</Text>
      {grant && <CitationLink citation={grant.limitCitation} />}
      {grant && <CitationLink citation={grant.regimeCitation} />}
    </BlockStack>
  );
}

function ReasonList({ reasons, goods = [] }: { reasons: readonly ReasonJson[]; goods?: readonly OrderLineJson[] }) {
  return (
    <BlockStack gap="400">
      {reasons.map((reason, index) => (
        <ReasonCard key={`${reason.code}-${index}`} reason={reason} goods={goods} />
      ))}
    </BlockStack>
  );
}
