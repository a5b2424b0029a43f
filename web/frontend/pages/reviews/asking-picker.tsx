import { searchOf } from '#contract';
import type { AskingQuery, ReviewDetail, Search } from '#contract';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { OneOf } from '../../components/choice-list.tsx';
import { BlockStack, Button, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { SearchField } from '../../components/search-field.tsx';

const AT_ONCE = 10;

export interface Found<Item> {
  readonly data: { items: Item[]; total: number; nextCursor: string | null } | undefined;
  readonly isError: boolean;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

export interface PickerProps {
  review: Pick<ReviewDetail, 'question' | 'about' | 'subject'>;
  chosen: string | null;
  onChoose: (id: string) => void;
}

interface AskingPickerProps<Item> extends PickerProps {
  words: { search: string; which: string; none: string; previous: string; more: string };
  counted: (total: number) => string;
  /** What the search finds, page by page. */
  useFound: (search: Search<AskingQuery>) => Found<Item>;
  choice: (item: Item) => { value: string; label: string; help: ReactNode };
}

/** Finds one among all that raise a question, be they thousands. */
export function AskingPicker<Item>(props: AskingPickerProps<Item>) {
  const { review, chosen, onChoose, words, counted, useFound, choice } = props;
  const { question, about, subject } = review;
  const [query, setQuery] = useState('');
  // Where each page began that has been turned: the way back.
  const [places, setPlaces] = useState<readonly string[]>([]);
  const found = useFound(
    searchOf<AskingQuery>({
      question,
      about,
      subject,
      limit: AT_ONCE,
      query: query === '' ? undefined : query,
      after: places.at(-1),
    }),
  );
  const { items = [], total = 0, nextCursor = null } = found.data ?? {};
  return (
    <BlockStack gap="300">
      <SearchField
        label={words.search}
        query={query}
        onRest={(typed) => {
          setQuery(typed);
          setPlaces([]);
        }}
      />
      {found.isError && <ErrorBanner error={found.error} onRetry={() => void found.refetch()} />}
      {items.length > 0 && (
        <OneOf title={words.which} choices={items.map(choice)} chosen={chosen} onChoose={onChoose} />
      )}
      {found.data && (
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="p" tone="subdued">
            {total === 0 ? words.none : counted(total)}
          </Text>
          <InlineStack gap="200">
            {places.length > 0 && <Button onClick={() => setPlaces(places.slice(0, -1))}>{words.previous}</Button>}
            {nextCursor !== null && <Button onClick={() => setPlaces([...places, nextCursor])}>{words.more}</Button>}
          </InlineStack>
        </InlineStack>
      )}
    </BlockStack>
  );
}
