import type { LotJson, OrderDetail, OrderLineJson, OrderEntryOptions, ReasonJson } from '#contract';
import { VerdictBadge } from '../../components/badges.tsx';
import { CitationLink } from '../../components/citation-link.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { ReasonCard } from '../../components/reason-card.tsx';
import { countryName } from '../../format/country.ts';
import { count } from '../../format/list.ts';
import { formatMoney } from '../../format/money.ts';
import { NoFeesBanner } from '../costs/together-card.tsx';
import { WaysCard } from '../costs/ways-card.tsx';
import { LinesCard } from './lines-card.tsx';
import { EntryOptionCard } from './entry-option-card.tsx';

/** An order is one lot, or several where it leaves from several places; each lot is decided by itself. */
export function LotSections({ order, routes }: { order: OrderDetail; routes: OrderEntryOptions | undefined }) {
  const many = order.lots.length > 1;
  return (
    <>
      {many && (
        <Text as="p" tone="subdued">
          This order leaves from {order.lots.length} places, so it crosses the border as{' '}
          {count(order.lots.length, 'lot')}. Each is decided by itself, and their value counts together.
        </Text>
      )}
      {order.lots.map((lot, index) => (
        <LotSection
          key={lot.id}
          lot={lot}
          routes={routes}
          title={many ? `Lot ${index + 1}` : null}
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
  title: string | null;
  /** Said once an order, beside the first costs that lack the fees. */
  asksForFees: boolean;
}

function LotSection({ lot, routes, title, asksForFees }: LotProps) {
  const ways = routes?.lots.find(({ consignmentId }) => consignmentId === lot.id);
  const from = [lot.shipFromName, lot.shippedFrom && countryName(lot.shippedFrom)].filter(Boolean).join(', ');
  const titled = (name: string) => (title === null ? name : `${title}: ${name.toLowerCase()}`);
  return (
    <>
      <div id="why" />
      <TitledCard title={titled('Why')} aside={title !== null && <VerdictBadge verdict={lot.verdict} />}>
        <Reasons lot={lot} />
      </TitledCard>
      <EntryOptionCard lot={lot} title={titled('How it may travel')} />
      {ways && lot.verdict !== 'not-applicable' && (
        <WaysCard ways={ways} goods={lot.lines} title={titled('Ways to send it')} />
      )}
      {asksForFees && <NoFeesBanner />}
      <LinesCard lot={lot} title={titled('Goods')} from={from} />
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
            Good to know
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
      <Text as="p">
        No rule speaks against duty-free entry, and every fact it needs is known.
        {grant && ` One person may bring in goods of up to ${formatMoney(grant.limit)} free on one day.`}
      </Text>
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
