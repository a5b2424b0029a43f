import type { HomePage } from '#contract';
import type { ReactNode } from 'react';
import { Badge, BlockStack, Button, InlineStack, Text } from '../../components/kit.ts';
import { NoticeBanner, TitledCard } from '../../components/notices.tsx';
import { formatDay } from '../../format/day.ts';
import { count } from '../../format/list.ts';
import { phraseOf } from '../../phrases/reason.ts';

type Attention = HomePage['attention'];

const SETTING_SENTENCES = {
  'ship-from': 'Say where your parcels leave from, so that orders without a location can be decided.',
  scac: 'Add your carrier’s SCAC: a shipment cannot be sealed without it.',
  importer: 'Say in which country the importer of record is: it decides which entries are open to you.',
} as const satisfies Record<Attention['settingsIncomplete'][number], string>;

/** Everything that waits for the merchant, the most pressing first. */
export function AttentionCard({ attention }: { attention: Attention }) {
  const items = attentionItems(attention);
  return (
    <>
      {attention.accessProblem === 'reauthorise' && (
        <NoticeBanner tone="critical" title="Minimis has lost access to your shop">
          Tags wait until you grant access again. Close this page, open Minimis from Apps in your admin, and accept what
          it asks for.
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

function attentionItems(attention: Attention): ReactNode[] {
  const { missingFacts, needsFacts, settingsIncomplete, shipmentsToSeal, tagFailures, readyNotShipped } = attention;
  const items: ReactNode[] = [];
  for (const part of settingsIncomplete) {
    items.push(<Item key={part} text={SETTING_SENTENCES[part]} url="/settings" action="Open settings" />);
  }
  if (tagFailures > 0) {
    items.push(
      <Item
        key="tags"
        text={`${count(tagFailures, 'order')} could not be tagged in Shopify. Open one to see why.`}
        url="/orders"
        action="See orders"
      />,
    );
  }
  for (const shipment of shipmentsToSeal) {
    const text = `Shipment ${shipment.name} with ${count(shipment.orders, 'order')} arrives ${formatDay(shipment.arrivalDay)} and is not sealed.`;
    items.push(<Item key={shipment.id} text={text} url={`/shipments/${shipment.id}`} action="Open shipment" />);
  }
  if (needsFacts > 0) {
    items.push(
      <Item
        key="facts"
        text={`${count(needsFacts, 'order')} cannot be decided or shipped until a fact is known.`}
        url="/orders?tab=needs-facts"
        action="See orders"
      >
        <MissingFacts facts={missingFacts} />
      </Item>,
    );
  }
  if (readyNotShipped > 0) {
    const text = `${count(readyNotShipped, 'order')} ready to travel, but in no shipment yet.`;
    items.push(<Item key="ready" text={text} url="/orders?tab=ready" action="See orders" />);
  }
  return items;
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

/** Which fact is missing most often: filling in that one helps most orders. */
function MissingFacts({ facts }: { facts: Attention['missingFacts'] }) {
  return (
    <BlockStack as="ul" gap="150">
      {facts.slice(0, 5).map(({ code, orders }) => {
        const phrase = phraseOf(code, {});
        return (
          <li key={code}>
            <InlineStack gap="200" blockAlign="start" wrap={false}>
              <Badge tone="attention">{String(orders)}</Badge>
              <Text as="span" tone="subdued" breakWord>
                {phrase.title}. {phrase.whatToDo}
              </Text>
            </InlineStack>
          </li>
        );
      })}
    </BlockStack>
  );
}
