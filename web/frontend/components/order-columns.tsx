import type { OrderRow } from '#contract';
import { orderColumns as texts } from '#messages/order-columns';
import { Badge, BlockStack, Box, InlineStack, Text } from '@shopify/polaris';
import { words } from '../format/words.ts';
import { holdTitles } from '../phrases/crossing.ts';
import { nextStep } from '../phrases/next-step.ts';
import { CrossingBadge, CrossingKindBadge, EntryBadge, TagStateBadge, VerdictBadge } from './badges.tsx';
import { orderTags } from '../state/order-tags.ts';
import { OrderName } from './order-name.tsx';
import { BothMoneyText, DayText, PersonText, PlacedText, Unknown, Wrapped } from './text.tsx';

const say = words(texts);

const TAGS_SHOWN = 3;

/** The order's tags, the verdict first, the rest counted. */
function OrderTags({ order }: { order: OrderRow }) {
  const rest = order.tags.length - TAGS_SHOWN;
  return (
    <InlineStack gap="100" blockAlign="center">
      {order.tagState !== 'written' && order.tagState !== 'not-needed' && <TagStateBadge state={order.tagState} />}
      {orderTags(order.tags, order.verdict)
        .slice(0, TAGS_SHOWN)
        .map((tag) => (
          <Badge key={tag} size="small">
            {tag}
          </Badge>
        ))}
      {rest > 0 && (
        <Text as="span" tone="subdued">
          +{rest}
        </Text>
      )}
      {order.tags.length === 0 && order.tagState !== 'pending' && order.tagState !== 'failed' && (
        <Unknown what={say('tags.none')} />
      )}
    </InlineStack>
  );
}

/** The word alone, and what holds it below: side by side they would push the last columns off a screen of 1280. */
function Crossing({ order }: { order: OrderRow }) {
  const [first, ...rest] = holdTitles(order.crossing);
  if (first === undefined) return <CrossingBadge order={order} />;
  return (
    <BlockStack gap="050" inlineAlign="start">
      <CrossingKindBadge kind={order.crossing.kind} />
      <Wrapped maxWidth="9rem">
        <Text as="span" variant="bodySm" tone="subdued">
          {rest.length === 0 ? first : say('holds-more', { hold: first, more: rest.length })}
        </Text>
      </Wrapped>
    </BlockStack>
  );
}

/** What it waits for, or what bars it. */
function Holds({ order }: { order: OrderRow }) {
  const titles = holdTitles(order.crossing);
  if (titles.length === 0) return <Unknown what={say('nothing')} />;
  return (
    <BlockStack gap="050">
      {titles.map((title) => (
        <Wrapped key={title} maxWidth="16rem">
          {title}
        </Wrapped>
      ))}
    </BlockStack>
  );
}

export const orderColumns = {
  name: { title: say('order'), cell: (order: OrderRow) => <OrderName order={order} /> },
  placed: { title: say('placed'), cell: (order: OrderRow) => <PlacedText instant={order.placedAt} /> },
  consignee: {
    title: say('consignee'),
    cell: (order: OrderRow) => (
      <Box maxWidth="14rem">
        <BlockStack>
          <Text as="span" truncate>
            <PersonText name={order.consigneeName} />
          </Text>
          <Text as="span" variant="bodySm" tone="subdued" truncate>
            {order.destination ?? say('address-not-known')}
          </Text>
        </BlockStack>
      </Box>
    ),
  },
  value: {
    title: say('value'),
    alignment: 'end' as const,
    cell: (order: OrderRow) => (
      <Text as="p" alignment="end">
        <BothMoneyText usd={order.value} paid={order.gist?.paid ?? null} estimated={order.gist?.estimated === true} />
      </Text>
    ),
  },
  crossing: { title: say('status'), cell: (order: OrderRow) => <Crossing order={order} /> },
  kind: { title: say('status'), cell: (order: OrderRow) => <CrossingKindBadge kind={order.crossing.kind} /> },
  holds: { title: say('missing'), cell: (order: OrderRow) => <Holds order={order} /> },
  verdict: { title: say('verdict'), cell: (order: OrderRow) => <VerdictBadge verdict={order.verdict} /> },
  todo: {
    title: say('to-do'),
    cell: (order: OrderRow) => (
      <Wrapped maxWidth="22rem">{nextStep(order) ?? <Unknown what={say('nothing')} />}</Wrapped>
    ),
  },
  entry: {
    title: say('entry'),
    cell: (order: OrderRow) => <EntryBadge entry={order.entry} ready={order.entryReady} />,
  },
  arrival: {
    title: say('arrival'),
    cell: (order: OrderRow) =>
      order.verdict === 'not-applicable' ? <Unknown what={say('arrival.none')} /> : <DayText day={order.arrivalDay} />,
  },
  tags: {
    title: say('tags'),
    cell: (order: OrderRow) => (
      <Box maxWidth="14rem">
        <OrderTags order={order} />
      </Box>
    ),
  },
};
