import type { ReviewDetail } from '#contract';
import { useState } from 'react';
import { useAskingOrders } from '../../api/reviews.ts';
import { OneOf } from '../../components/choice-list.tsx';
import { BlockStack, Button, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { PersonText } from '../../components/text.tsx';
import { count } from '../../format/list.ts';

const AT_ONCE = 10;

interface OrderPickerProps {
  review: Pick<ReviewDetail, 'question' | 'about' | 'subject'>;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** Finds one among all orders that raise a question, be they thousands. */
export function OrderPicker({ review: { question, about, subject }, chosen, onChoose }: OrderPickerProps) {
  const [query, setQuery] = useState('');
  // Where each page began that has been turned: the way back.
  const [places, setPlaces] = useState<readonly string[]>([]);
  const search = new URLSearchParams({ question, about, subject, limit: String(AT_ONCE) });
  const after = places.at(-1);
  if (query !== '') search.set('query', query);
  if (after !== undefined) search.set('after', after);
  const orders = useAskingOrders(search.toString());
  const { items = [], total = 0, nextCursor = null } = orders.data ?? {};
  return (
    <BlockStack gap="300">
      <SearchField
        label="Search by order or consignee"
        query={query}
        onRest={(typed) => {
          setQuery(typed);
          setPlaces([]);
        }}
      />
      {orders.isError && <ErrorBanner error={orders.error} onRetry={() => void orders.refetch()} />}
      {items.length > 0 && (
        <OneOf
          title="Which order"
          choices={items.map(({ id, name, consigneeName }) => ({
            value: id,
            label: name,
            help: <PersonText name={consigneeName} />,
          }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
      {orders.data && (
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="p" tone="subdued">
            {total === 0 ? 'No order that raises this question matches.' : count(total, 'order')}
          </Text>
          <InlineStack gap="200">
            {places.length > 0 && <Button onClick={() => setPlaces(places.slice(0, -1))}>Previous orders</Button>}
            {nextCursor !== null && <Button onClick={() => setPlaces([...places, nextCursor])}>More orders</Button>}
          </InlineStack>
        </InlineStack>
      )}
    </BlockStack>
  );
}
