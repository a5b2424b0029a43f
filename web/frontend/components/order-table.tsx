import type { OrderRow } from '#contract';
import type { ReactNode } from 'react';
import { CondensedOrder } from './condensed-order.tsx';
import { RowTable } from './row-table.tsx';
import type { RowTableProps } from './row-table.tsx';

type OrderTableProps<Row extends OrderRow> = Omit<
  RowTableProps<Row>,
  'rows' | 'noun' | 'nameOf' | 'card' | 'isSubdued' | 'wholeList'
> & {
  orders: readonly Row[];
  /** Said under an order on a small screen. */
  note?: (order: Row) => ReactNode;
};

/** Orders as a table, or as cards one below the other where the screen is narrow. */
export function OrderTable<Row extends OrderRow>({ orders, note, ...table }: OrderTableProps<Row>) {
  return (
    <RowTable
      {...table}
      rows={orders}
      noun={{ singular: 'order', plural: 'orders' }}
      nameOf={(order) => order.name}
      isSubdued={(order) => order.cancelled}
      card={(order, selection) => <CondensedOrder order={order} note={note?.(order)} selection={selection} />}
    />
  );
}
