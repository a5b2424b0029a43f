import type { HomePage } from '#contract';
import { putActions } from '#messages/put-actions';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Badge, BlockStack, Button, InlineStack, Link, Text } from '../../components/kit.ts';
import { NoticeBanner, TitledCard } from '../../components/notices.tsx';
import { formatDay, formatInstant } from '../../format/day.ts';
import { count } from '../../format/list.ts';
import { PutOnLoad } from '../../components/put-on-load.tsx';
import { Remedy } from '../../components/remedy.tsx';
import { holdTitle } from '../../phrases/crossing.ts';
import { arrivalWords } from '../../phrases/shipments.ts';
import { REASON_CODES } from '#domain';
import { phraseOf } from '../../phrases/said-reasons.ts';
import { words } from '../../format/words.ts';

const sayPut = words(putActions);

type Attention = HomePage['attention'];

const SETTING_SENTENCES = {
  'ship-from': 'Say where your parcels leave from, so that orders without a location can be decided.',
  scac: 'Add your carrier’s SCAC: a shipment cannot be sealed without it.',
  importer: 'State the importer of record: no entry is ready without one.',
  lane: 'Confirm how and where your parcels cross: mode and port were taken from your address, and your orders are planned by them.',
  'lane-impossible':
    'Correct the mode or the port: by them no parcel of yours can reach the US (a truck from overseas, a port on another border, or none).',
} as const satisfies Record<Attention['settingsIncomplete'][number], string>;

/** Everything that waits for the merchant, the most pressing first. */
export function AttentionCard({ attention, today }: { attention: Attention; today: string }) {
  const items = attentionItems(attention, today);
  return (
    <>
      {attention.accessProblem === 'reauthorise' && (
        <NoticeBanner tone="critical" title="Minimis has lost access to your shop">
          Tags wait until you grant access again. Close this page, open Minimis from Apps in your admin, and accept what
          it asks for. Minimis also asks Shopify again by itself, at first every 15 minutes, later once a day.
        </NoticeBanner>
      )}
      {attention.accessProblem === 'paused' && (
        <NoticeBanner tone="critical" title="Shopify has closed your shop for now">
          Orders are not read and tags wait until it is open again. Settle what Shopify asks of you (Settings, Billing,
          in your admin); Minimis then goes on by itself within the hour.
        </NoticeBanner>
      )}
      {attention.accessGap !== null && attention.accessProblem === null && (
        <NoticeBanner tone="warning" title="Minimis had no access to your shop for a while">
          {`From ${formatInstant(attention.accessGap.from)} to ${formatInstant(attention.accessGap.until)} Shopify refused our access: no order was read or tagged. All orders are being read again now. Check what you shipped in that time.`}
        </NoticeBanner>
      )}
      <TitledCard title="Needs your attention">
        {items.length === 0 ? (
          <Text as="p" tone="subdued">
            Nothing waits for you. New orders are decided, tagged and put into shipments as they come in.
          </Text>
        ) : (
          <BlockStack as="ul" gap="400">
            {items}
          </BlockStack>
        )}
      </TitledCard>
    </>
  );
}

function attentionItems(attention: Attention, today: string): ReactNode[] {
  const { missingFacts, held, questions, settingsIncomplete, loadsToSeal, tagFailures, readyNotShipped } = attention;
  const items: ReactNode[] = attention.sealedChanged.map(({ id, name, arrivalDay, orders }) => (
    <Item
      key={id}
      text={`Shipment ${name}, which arrives ${formatDay(arrivalDay)}, is sealed, but ${count(orders, 'order of it is', 'orders of it are')} not what the manifest says any more.`}
      url={`/shipments/${id}`}
      action="Open shipment"
    />
  ));
  if (settingsIncomplete.length > 0) items.push(<IncompleteSettings key="settings" parts={settingsIncomplete} />);
  if (tagFailures > 0) {
    const text = `${count(tagFailures, 'order')} could not be tagged in Shopify. Open one to see why, or re-check them all.`;
    items.push(<Item key="tags" text={text} url="/orders?tags=failed" action="See orders" />);
  }
  if (loadsToSeal.length > 0) items.push(<OpenLoads key="shipments" loads={loadsToSeal} today={today} />);
  if (questions > 0) {
    const text = `${count(questions, 'question waits', 'questions wait')} for a person’s answer.`;
    items.push(<Item key="questions" text={text} url="/reviews" action="Answer" />);
  }
  if (held > 0) {
    const text = `${count(held, 'order is', 'orders are')} held. What is missing most often:`;
    items.push(
      <Item key="held" text={text} url="/orders?tab=held" action="See orders">
        {missingFacts.length > 0 && <MissingFacts facts={missingFacts} />}
      </Item>,
    );
  }
  if (readyNotShipped > 0) {
    const text = `${count(readyNotShipped, 'order is', 'orders are')} ready, but in no load yet.`;
    items.push(
      <Item key="ready" text={text} url="/orders?tab=ready" action="See orders">
        <PutReady />
      </Item>,
    );
  }
  return items;
}

function PutReady() {
  const [putting, setPutting] = useState(false);
  return (
    <InlineStack>
      <Button size="slim" onClick={() => setPutting(true)}>
        {sayPut('put-ready')}
      </Button>
      <PutOnLoad which={putting ? { ready: true } : null} onClose={() => setPutting(false)} />
    </InlineStack>
  );
}

function Item({ text, url, action, children }: { text: string; url: string; action: string; children?: ReactNode }) {
  return (
    <li>
      <BlockStack gap="200">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="span" breakWord>
            {text}
          </Text>
          <Button url={url} size="slim" accessibilityLabel={`${action}: ${text}`}>
            {action}
          </Button>
        </InlineStack>
        {children}
      </BlockStack>
    </li>
  );
}

function IncompleteSettings({ parts }: { parts: Attention['settingsIncomplete'] }) {
  const [first, ...others] = parts.map((part) => SETTING_SENTENCES[part]);
  if (others.length === 0) return <Item text={first ?? ''} url="/settings" action="Open settings" />;
  return (
    <Item text={`${count(parts.length, 'setting')} to fill in.`} url="/settings" action="Open settings">
      <Points>
        {parts.map((part) => (
          <li key={part}>
            <Text as="span" tone="subdued" breakWord>
              {SETTING_SENTENCES[part]}
            </Text>
          </li>
        ))}
      </Points>
    </Item>
  );
}

const SHIPMENTS_SHOWN = 3;
/** The server names this many; there may be more. */
const SHIPMENTS_NAMED = 10;

function OpenLoads({ loads, today }: { loads: Attention['loadsToSeal']; today: string }) {
  const [next] = loads;
  if (next && loads.length === 1) {
    const text = `Shipment ${next.name} with ${count(next.orders, 'order')} ${arrivalWords(next, today)} and is not sealed.`;
    return <Item text={text} url={`/shipments/${next.id}`} action="Open shipment" />;
  }
  const most = loads.length >= SHIPMENTS_NAMED ? `${SHIPMENTS_NAMED} or more` : String(loads.length);
  return (
    <Item text={`${most} shipments are not sealed yet. The next to arrive:`} url="/shipments" action="See shipments">
      <Points>
        {loads.slice(0, SHIPMENTS_SHOWN).map((load) => (
          <li key={load.id}>
            <Link url={`/shipments/${load.id}`}>{load.name}</Link>{' '}
            <Text as="span" tone="subdued">
              {count(load.orders, 'order')}, {arrivalWords(load, today)}
            </Text>
          </li>
        ))}
      </Points>
    </Item>
  );
}

function Points({ children }: { children: ReactNode }) {
  return (
    <BlockStack as="ul" gap="150">
      {children}
    </BlockStack>
  );
}

/** What is missing most often: seeing to that one helps most orders. */
function MissingFacts({ facts }: { facts: Attention['missingFacts'] }) {
  return (
    <Points>
      {facts.slice(0, 5).map(({ code, orders }) => {
        const remedy = REASON_CODES.some((known) => known === code) ? phraseOf(code, {}).whatToDo : null;
        return (
          <li key={code}>
            <InlineStack gap="200" blockAlign="start" wrap={false}>
              <Badge tone="attention">{String(orders)}</Badge>
              <Text as="span" tone="subdued" breakWord>
                <Link url={`/orders?tab=held&missing=${code}`}>{holdTitle(code)}</Link>.{' '}
                {remedy !== null && <Remedy code={code} text={remedy} />}
              </Text>
            </InlineStack>
          </li>
        );
      })}
    </Points>
  );
}
