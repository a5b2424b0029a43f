import type { HomePage } from '#contract';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { home as texts } from '#messages/home';
import { putActions } from '#messages/put-actions';
import { Badge, BlockStack, Button, InlineStack, Link, Text } from '../../components/kit.ts';
import { NoticeBanner, TitledCard } from '../../components/notices.tsx';
import { formatDay, formatInstant } from '../../format/day.ts';
import { PutOnLoad } from '../../components/put-on-load.tsx';
import { Remedy } from '../../components/remedy.tsx';
import { words } from '../../format/words.ts';
import { holdTitle } from '../../phrases/crossing.ts';
import { arrivalWords } from '../../phrases/shipments.ts';
import { REASON_CODES } from '#domain';
import { phraseOf } from '../../phrases/said-reasons.ts';

const say = words(texts);

const sayPut = words(putActions);

type Attention = HomePage['attention'];

const SETTING_SENTENCES = {
  'ship-from': say('setting.ship-from'),
  scac: say('setting.scac'),
  importer: say('setting.importer'),
  lane: say('setting.lane'),
  'lane-impossible': say('setting.lane-impossible'),
} as const satisfies Record<Attention['settingsIncomplete'][number], string>;

/** Everything that waits for the merchant, the most pressing first. */
export function AttentionCard({ attention, today }: { attention: Attention; today: string }) {
  const items = attentionItems(attention, today);
  return (
    <>
      {attention.accessProblem === 'reauthorise' && (
        <NoticeBanner tone="critical" title={say('access-lost')}>
          {say('access-lost.what')}
        </NoticeBanner>
      )}
      {attention.accessProblem === 'paused' && (
        <NoticeBanner tone="critical" title={say('paused')}>
          {say('paused.what')}
        </NoticeBanner>
      )}
      {attention.accessGap !== null && attention.accessProblem === null && (
        <NoticeBanner tone="warning" title={say('gap')}>
          {say('gap.what', {
            from: formatInstant(attention.accessGap.from),
            until: formatInstant(attention.accessGap.until),
          })}
        </NoticeBanner>
      )}
      <TitledCard title={say('attention')}>
        {items.length === 0 ? (
          <Text as="p" tone="subdued">
            {say('attention.none')}
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
      text={say('sealed-changed', { load: name, day: formatDay(arrivalDay), orders })}
      url={`/shipments/${id}`}
      action={say('open-shipment')}
    />
  ));
  if (settingsIncomplete.length > 0) items.push(<IncompleteSettings key="settings" parts={settingsIncomplete} />);
  if (tagFailures > 0) {
    const text = say('tag-failures', { orders: tagFailures });
    items.push(<Item key="tags" text={text} url="/orders?tags=failed" action={say('see-orders')} />);
  }
  if (loadsToSeal.length > 0) items.push(<OpenLoads key="shipments" loads={loadsToSeal} today={today} />);
  if (questions > 0) {
    const text = say('questions', { questions });
    items.push(<Item key="questions" text={text} url="/reviews" action={say('answer')} />);
  }
  if (held > 0) {
    const text = say('held', { orders: held });
    items.push(
      <Item key="held" text={text} url="/orders?tab=held" action={say('see-orders')}>
        {missingFacts.length > 0 && <MissingFacts facts={missingFacts} />}
      </Item>,
    );
  }
  if (readyNotShipped > 0) {
    const text = say('ready', { orders: readyNotShipped });
    items.push(
      <Item key="ready" text={text} url="/orders?tab=ready" action={say('see-orders')}>
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
          <Button url={url} size="slim" accessibilityLabel={say('action', { action, what: text })}>
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
  if (others.length === 0) return <Item text={first ?? ''} url="/settings" action={say('open-settings')} />;
  return (
    <Item text={say('settings', { parts: parts.length })} url="/settings" action={say('open-settings')}>
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
    const text = say('load', { load: next.name, orders: next.orders, arrival: arrivalWords(next, today) });
    return <Item text={text} url={`/shipments/${next.id}`} action={say('open-shipment')} />;
  }
  const most =
    loads.length >= SHIPMENTS_NAMED
      ? say('loads.or-more', { loads: SHIPMENTS_NAMED })
      : say('loads', { loads: loads.length });
  return (
    <Item text={most} url="/shipments" action={say('see-shipments')}>
      <Points>
        {loads.slice(0, SHIPMENTS_SHOWN).map((load) => (
          <li key={load.id}>
            <Link url={`/shipments/${load.id}`}>{load.name}</Link>{' '}
            <Text as="span" tone="subdued">
              {say('load.row', { orders: load.orders, arrival: arrivalWords(load, today) })}
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
