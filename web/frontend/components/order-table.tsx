import type { OrderRow } from '#contract';
import type { ReactNode } from 'react';
import { states } from '#messages/states';
import { words } from '../format/words.ts';
import { CondensedOrder } from './condensed-order.tsx';
import { RowTable } from './row-table.tsx';
import type { RowNoun, RowTableProps } from './row-table.tsx';

const say = words(states);

const NOUN: RowNoun = {
  singular: say('orders.noun'),
  plural: say('orders.nouns'),
  selectAll: (rows) => say('orders.select-all', { rows }),
  selectOne: (order) => say('orders.select-one', { order }),
};

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
      noun={NOUN}
      nameOf={(order) => order.name}
      isSubdued={(order) => order.cancelled}
      card={(order, selection) => <CondensedOrder order={order} note={note?.(order)} selection={selection} />}
    />
  );
}
