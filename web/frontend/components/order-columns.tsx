import type { OrderRow } from '#contract';
import { Badge, BlockStack, Box, InlineStack, Text } from '@shopify/polaris';
import { whatToDo } from '#shopify';
import { EntryBadge, TagStateBadge, VerdictBadge } from './badges.tsx';
import { orderTags } from '../state/order-tags.ts';
import { OrderName } from './order-name.tsx';
import { BothMoneyText, DayText, PersonText, PlacedText, Unknown, Wrapped } from './text.tsx';

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
        <Unknown what="no tags" />
      )}
    </InlineStack>
  );
}

/** In which shipment it is; of one that has left without, that it has; of one that stays, why. */
export function whereabouts({ load, left, stays }: OrderRow): string {
  if (load !== null) return `In ${load.name}`;
  if (stays !== null) return stays.short;
  return left ? 'Left without a shipment' : 'In no shipment';
}

function Arrival({ order }: { order: OrderRow }) {
  return (
    <BlockStack>
      <DayText day={order.arrivalDay} />
      <Text as="span" variant="bodySm" tone="subdued">
        {whereabouts(order)}
      </Text>
    </BlockStack>
  );
}

export const orderColumns = {
  name: { title: 'Order', cell: (order: OrderRow) => <OrderName order={order} /> },
  placed: { title: 'Placed', cell: (order: OrderRow) => <PlacedText instant={order.placedAt} /> },
  consignee: {
    title: 'Consignee',
    cell: (order: OrderRow) => (
      <Box maxWidth="14rem">
        <BlockStack>
          <Text as="span" truncate>
            <PersonText name={order.consigneeName} />
          </Text>
          <Text as="span" variant="bodySm" tone="subdued" truncate>
            {order.destination ?? 'Address not known'}
          </Text>
        </BlockStack>
      </Box>
    ),
  },
  value: {
    title: 'Value',
    alignment: 'end' as const,
    cell: (order: OrderRow) => (
      <Text as="p" alignment="end">
        <BothMoneyText usd={order.value} paid={order.gist?.paid ?? null} estimated={order.gist?.estimated === true} />
      </Text>
    ),
  },
  verdict: { title: 'Verdict', cell: (order: OrderRow) => <VerdictBadge verdict={order.verdict} /> },
  todo: {
    title: 'What to do',
    cell: (order: OrderRow) => <Wrapped maxWidth="22rem">{whatToDo(order) ?? <Unknown what="nothing" />}</Wrapped>,
  },
  entry: { title: 'Entry', cell: (order: OrderRow) => <EntryBadge entry={order.entry} ready={order.entryReady} /> },
  arrival: {
    title: 'Arrival',
    cell: (order: OrderRow) =>
      order.verdict === 'not-applicable' ? <Unknown what="does not enter the US" /> : <Arrival order={order} />,
  },
  tags: {
    title: 'Tags',
    cell: (order: OrderRow) => (
      <Box maxWidth="14rem">
        <OrderTags order={order} />
      </Box>
    ),
  },
};
