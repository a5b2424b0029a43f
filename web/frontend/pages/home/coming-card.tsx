import type { ComingPage } from '#contract';
import { home as texts } from '#messages/home';
import { useComing } from '../../api/queries.ts';
import { CitationLink } from '../../components/citation-link.tsx';
import { BlockStack, InlineStack, Link, Text } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { formatLongDay } from '../../format/day.ts';
import { words } from '../../format/words.ts';
import { comingSentence, NOTHING_AHEAD, touchesSentence } from '../../phrases/coming.ts';

const say = words(texts);

/** Which changes of law ahead touch this shop, and what of it. Asked for by itself: Home stands before it is counted. */
export function ComingCard() {
  const coming = useComing();
  if (coming.isPending) return null;
  return (
    <TitledCard title={say('coming')}>
      {!coming.data ? (
        <ErrorBanner error={coming.error} onRetry={() => void coming.refetch()} />
      ) : coming.data.changes.length === 0 ? (
        <Text as="p" tone="subdued">
          {NOTHING_AHEAD}
        </Text>
      ) : (
        <BlockStack as="ul" gap="400">
          {coming.data.changes.map((change) => (
            <Change key={change.id} change={change} />
          ))}
        </BlockStack>
      )}
    </TitledCard>
  );
}

function Change({ change }: { change: ComingPage['changes'][number] }) {
  const { id, day, what, orders, products, citation } = change;
  return (
    <li>
      <BlockStack gap="100">
        <Text as="p" breakWord>
          <Text as="strong" fontWeight="semibold">
            {formatLongDay(day)}.
          </Text>{' '}
          {comingSentence(what)}
        </Text>
        <Text as="p" tone="subdued" breakWord>
          {touchesSentence(change)}
        </Text>
        <InlineStack gap="300">
          {orders > 0 && <Link url={`/orders?coming=${id}`}>{say('see-the-orders')}</Link>}
          {products !== null && products > 0 && <Link url={`/products?coming=${id}`}>{say('see-the-products')}</Link>}
        </InlineStack>
        <CitationLink citation={citation} says={false} />
      </BlockStack>
    </li>
  );
}
