import type { OrderRow } from '#contract';
import { BlockStack, Box, InlineStack, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { states as texts } from '#messages/states';
import { words } from '../format/words.ts';
import { CardCheckbox } from './card-checkbox.tsx';
import { nextStep } from '../phrases/next-step.ts';
import { CrossingBadge, EntryBadge, TagStateBadge, VerdictBadge } from './badges.tsx';
import { OrderName } from './order-name.tsx';
import type { CardSelection } from './row-table.tsx';
import { BothMoneyText, PersonText, PlacedText } from './text.tsx';

const say = words(texts);

interface CondensedOrderProps {
  order: OrderRow;
  note: ReactNode;
  selection: CardSelection | null;
}

/** An order as a card, for a narrow screen. */
export function CondensedOrder({ order, note, selection }: CondensedOrderProps) {
  const step = nextStep(order);
  return (
    <Box paddingBlock="300" paddingInline="400" width="100%">
      <BlockStack gap="150">
        <InlineStack align="space-between" gap="200">
          <InlineStack gap="200" blockAlign="center">
            {selection && (
              <CardCheckbox
                id={order.id}
                label={say('orders.select-one', { order: order.name })}
                selection={selection}
              />
            )}
            <OrderName order={order} />
          </InlineStack>
          <BothMoneyText usd={order.value} paid={order.gist?.paid ?? null} estimated={order.gist?.estimated === true} />
        </InlineStack>
        <Text as="span" tone="subdued" breakWord>
          <PersonText name={order.consigneeName} />
          {order.destination && ` · ${order.destination}`} · <PlacedText instant={order.placedAt} />
        </Text>
        <InlineStack gap="150">
          <CrossingBadge order={order} />
          <VerdictBadge verdict={order.verdict} />
          <EntryBadge entry={order.entry} ready={order.entryReady} />
          {order.tagState !== 'written' && order.tagState !== 'not-needed' && <TagStateBadge state={order.tagState} />}
        </InlineStack>
        {!note && step !== null && (
          <Text as="p" breakWord>
            {step}
          </Text>
        )}
        {note}
      </BlockStack>
    </Box>
  );
}
