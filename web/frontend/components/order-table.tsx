import type { OrderRow } from '#contract';
import { IndexTable, IndexTableSelectionType, useBreakpoints, useIndexResourceState } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { CondensedOrder } from './condensed-order.tsx';
import { worthPaging } from './paging.ts';
import type { Paging } from './paging.ts';
import { SelectedBar } from './selected-bar.tsx';
import type { BulkAction } from './selected-bar.tsx';

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
  pagination?: Paging;
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
  const selectable = props.selectable ?? true;
  const onSelect = (id: string, selected: boolean) =>
    selection.handleSelectionChange(IndexTableSelectionType.Single, selected, id);
  if (!first) return null;
  const table = (
    <IndexTable
      condensed={smDown}
      resourceName={{ singular: 'order', plural: 'orders' }}
      itemCount={orders.length}
      selectable={selectable}
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
      {...(worthPaging(props.pagination) ? { pagination: props.pagination } : {})}
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
            <CondensedOrder
              order={order}
              note={props.note?.(order)}
              {...(selectable ? { selected: selectedResources.includes(order.id), onSelect } : {})}
            />
          ) : (
            columns.map((column) => <IndexTable.Cell key={column.title}>{column.cell(order)}</IndexTable.Cell>)
          )}
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
  // The condensed table has no selection of its own: the actions stand above it.
  return (
    <>
      {smDown && selectedResources.length > 0 && <SelectedBar ids={selectedResources} actions={props.bulkActions} />}
      {table}
    </>
  );
}
