import type { OrderRow } from '#contract';
import {
  BlockStack,
  Box,
  IndexTable,
  InlineStack,
  Tag,
  Text,
  useBreakpoints,
  useIndexResourceState,
} from '@shopify/polaris';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { Link as RouterLink } from 'react-router';
import { EntryBadge, TagStateBadge, VerdictBadge } from './badges.tsx';
import { DayText, InstantText, MoneyText, PersonText, Unknown } from './text.tsx';

export interface BulkAction {
  content: string;
  onAction: (ids: string[]) => void;
  disabled?: boolean;
}

interface Column<Row extends OrderRow> {
  readonly title: string;
  readonly alignment?: 'end';
  readonly cell: (order: Row) => ReactNode;
}

interface OrderTableProps<Row extends OrderRow> {
  orders: readonly Row[];
  columns: readonly Column<Row>[];
  bulkActions: readonly BulkAction[];
  selectable?: boolean;
  loading?: boolean;
  /** Changing it drops the selection, e.g. when a bulk action has been carried out. */
  selectionKey?: string | number;
  emptyState?: ReactNode;
  pagination?: { hasNext: boolean; hasPrevious: boolean; onNext: () => void; onPrevious: () => void; label?: string };
  /** Said under an order on a small screen. */
  note?: (order: Row) => ReactNode;
}

/** Orders as a table, or as cards one below the other where the screen is narrow. */
export function OrderTable<Row extends OrderRow>(props: OrderTableProps<Row>) {
  const { orders, columns, selectionKey } = props;
  const { smDown } = useBreakpoints();
  const rows = orders.map((order) => ({ id: order.id }));
  const selection = useIndexResourceState(rows);
  const { clearSelection, selectedResources } = selection;
  useEffect(clearSelection, [selectionKey, clearSelection]);
  const [first, ...rest] = columns.map(({ title, alignment }) => (alignment ? { title, alignment } : { title }));
  if (!first) return null;
  return (
    <IndexTable
      condensed={smDown}
      resourceName={{ singular: 'order', plural: 'orders' }}
      itemCount={orders.length}
      selectable={props.selectable ?? true}
      selectedItemsCount={selection.allResourcesSelected ? 'All' : selectedResources.length}
      onSelectionChange={selection.handleSelectionChange}
      headings={[first, ...rest]}
      loading={props.loading ?? false}
      promotedBulkActions={props.bulkActions.map((action) => ({
        content: action.content,
        onAction: () => action.onAction(selectedResources),
        ...(action.disabled ? { disabled: true } : {}),
      }))}
      {...(props.emptyState ? { emptyState: props.emptyState } : {})}
      {...(props.pagination ? { pagination: props.pagination } : {})}
    >
      {orders.map((order, position) => (
        <IndexTable.Row
          id={order.id}
          key={order.id}
          position={position}
          selected={selectedResources.includes(order.id)}
          accessibilityLabel={`Select order ${order.name}`}
          {...(order.cancelled ? { tone: 'subdued' as const } : {})}
        >
          {smDown ? (
            <CondensedOrder order={order} note={props.note?.(order)} />
          ) : (
            columns.map((column) => <IndexTable.Cell key={column.title}>{column.cell(order)}</IndexTable.Cell>)
          )}
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
}

/** `data-primary-link`: a click anywhere in the row follows it. */
export function OrderName({ order }: { order: OrderRow }) {
  return (
    <RouterLink to={`/orders/${order.id}`} data-primary-link onClick={(event) => event.stopPropagation()}>
      <Text
        as="span"
        fontWeight="semibold"
        {...(order.cancelled ? { textDecorationLine: 'line-through' as const } : {})}
      >
        {order.name}
      </Text>
    </RouterLink>
  );
}

function CondensedOrder({ order, note }: { order: OrderRow; note: ReactNode }) {
  return (
    <Box paddingBlock="300" paddingInline="400" width="100%">
      <BlockStack gap="150">
        <InlineStack align="space-between" gap="200">
          <OrderName order={order} />
          <MoneyText money={order.value} />
        </InlineStack>
        <Text as="span" tone="subdued" breakWord>
          <PersonText name={order.consigneeName} />
          {order.destination && ` · ${order.destination}`}
        </Text>
        <InlineStack gap="150">
          <VerdictBadge verdict={order.verdict} />
          <EntryBadge entry={order.entry} ready={order.entryReady} />
          {order.tagState !== 'written' && <TagStateBadge state={order.tagState} />}
        </InlineStack>
        {order.shipment && (
          <Text as="span" variant="bodySm" tone="subdued">
            In shipment {order.shipment.name}
          </Text>
        )}
        {note}
      </BlockStack>
    </Box>
  );
}

const TAGS_SHOWN = 3;

/** The order's tags, ours first, the rest counted. */
export function OrderTags({ order }: { order: OrderRow }) {
  const rest = order.tags.length - TAGS_SHOWN;
  return (
    <InlineStack gap="100" wrap={false} blockAlign="center">
      {order.tagState !== 'written' && order.tagState !== 'not-needed' && <TagStateBadge state={order.tagState} />}
      {order.tags.slice(0, TAGS_SHOWN).map((tag) => (
        <Tag key={tag}>{tag}</Tag>
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

export const orderColumns = {
  name: { title: 'Order', cell: (order: OrderRow) => <OrderName order={order} /> },
  placed: { title: 'Placed', cell: (order: OrderRow) => <InstantText instant={order.placedAt} /> },
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
        <MoneyText money={order.value} />
      </Text>
    ),
  },
  verdict: { title: 'Verdict', cell: (order: OrderRow) => <VerdictBadge verdict={order.verdict} /> },
  entry: { title: 'Entry', cell: (order: OrderRow) => <EntryBadge entry={order.entry} ready={order.entryReady} /> },
  arrival: { title: 'Arrival', cell: (order: OrderRow) => <DayText day={order.arrivalDay} /> },
  shipment: { title: 'Shipment', cell: (order: OrderRow) => order.shipment?.name ?? <Unknown what="in no shipment" /> },
  tags: { title: 'Tags', cell: (order: OrderRow) => <OrderTags order={order} /> },
};
