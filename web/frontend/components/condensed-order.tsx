import type { OrderRow } from '#contract';
import { BlockStack, Box, Checkbox, InlineStack, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { EntryBadge, TagStateBadge, VerdictBadge } from './badges.tsx';
import { OrderName } from './order-name.tsx';
import { MoneyText, PersonText, PlacedText } from './text.tsx';

interface CondensedOrderProps {
  order: OrderRow;
  note: ReactNode;
  selected?: boolean;
  /** Absent: the order cannot be selected. */
  onSelect?: (id: string, selected: boolean) => void;
}

/** An order as a card, for a narrow screen. */
export function CondensedOrder({ order, note, selected = false, onSelect }: CondensedOrderProps) {
  return (
    <Box paddingBlock="300" paddingInline="400" width="100%">
      <BlockStack gap="150">
        <InlineStack align="space-between" gap="200">
          <InlineStack gap="200" blockAlign="center">
            {onSelect && (
              <span onClick={(event) => event.stopPropagation()}>
                <Checkbox
                  label={`Select order ${order.name}`}
                  labelHidden
                  checked={selected}
                  onChange={(checked) => onSelect(order.id, checked)}
                />
              </span>
            )}
            <OrderName order={order} />
          </InlineStack>
          <MoneyText money={order.value} />
        </InlineStack>
        <Text as="span" tone="subdued" breakWord>
          <PersonText name={order.consigneeName} />
          {order.destination && ` · ${order.destination}`} · <PlacedText instant={order.placedAt} />
        </Text>
        <InlineStack gap="150">
          <VerdictBadge verdict={order.verdict} />
          <EntryBadge entry={order.entry} ready={order.entryReady} />
          {order.tagState !== 'written' && <TagStateBadge state={order.tagState} />}
        </InlineStack>
        {order.shipment && !note && (
          <Text as="span" variant="bodySm" tone="subdued">
            In shipment {order.shipment.name}
          </Text>
        )}
        {note}
      </BlockStack>
    </Box>
  );
}
