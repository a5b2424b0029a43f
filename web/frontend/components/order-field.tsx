import { shell } from '#messages/shell';
import { Combobox, Listbox } from '@shopify/polaris';
import { searchOf } from '#contract';
import type { OrdersQuery } from '#contract';
import { useState } from 'react';
import { useOrders } from '../api/queries.ts';
import { crossingOf } from '../phrases/crossing.ts';
import { useTypedQuery } from './typed-query.ts';
import { words } from '../format/words.ts';

const say = words(shell);

const AT_ONCE = 8;

interface OrderFieldProps {
  /** The order's id, or its name where nobody has chosen it here; empty: none. */
  value: string;
  onChange: (id: string) => void;
}

/** One order, found by its name or by whom it goes to; the latest ones while nothing is typed. */
export function OrderField({ value, onChange }: OrderFieldProps) {
  const [name, setName] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const [typed, setTyped] = useTypedQuery(query, setQuery);
  const { data } = useOrders(searchOf<OrdersQuery>({ limit: AT_ONCE, ...(query === '' ? {} : { query }) }));
  const orders = data?.items ?? [];
  const shown = name ?? orders.find(({ id }) => id === value)?.name ?? value;
  const [typing, setTyping] = useState(false);
  return (
    <Combobox
      onClose={() => setTyping(false)}
      activator={
        <Combobox.TextField
          label={say('order')}
          value={typing ? typed : shown}
          onChange={(text) => {
            setTyping(true);
            setTyped(text);
          }}
          onBlur={() => setTyping(false)}
          placeholder={say('type-order')}
          autoComplete="off"
        />
      }
    >
      <Listbox
        onSelect={(id) => {
          const chosen = orders.find((order) => order.id === id);
          if (chosen === undefined) return;
          setName(chosen.name);
          setTyping(false);
          setTyped('');
          onChange(id);
        }}
      >
        {orders.map((order) => (
          <Listbox.Option key={order.id} value={order.id} selected={order.id === value}>
            {[order.name, order.consigneeName, crossingOf(order)].filter((part) => part !== null).join(' · ')}
          </Listbox.Option>
        ))}
        {orders.length === 0 ? <Listbox.Action value="">{say('no-order')}</Listbox.Action> : null}
      </Listbox>
    </Combobox>
  );
}
