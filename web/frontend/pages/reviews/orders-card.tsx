import type { ReviewDetail } from '#contract';
import { reviews as texts } from '#messages/reviews';
import { VerdictBadge } from '../../components/badges.tsx';
import { BlockStack, InlineStack, Link, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { AddressText, PersonText } from '../../components/text.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

function lineWords({ quantity, value, ...line }: ReviewDetail['ordersShown'][number]['lines'][number]): string {
  const description = line.description ?? line.sku ?? say('line.no-description');
  return value === null ? say('line', { quantity, description }) : say('line.value', { quantity, description, value });
}

/** The orders that raise the question, with the lines it is about. */
export function OrdersCard({ review: { orders, ordersShown } }: { review: ReviewDetail }) {
  return (
    <TitledCard title={say('the-orders', { orders })}>
      <BlockStack as="ul" gap="300">
        {ordersShown.map(({ id, name, consigneeName, consignee, verdict, lines, moreLines }) => (
          <li key={id}>
            <InlineStack gap="200" blockAlign="center">
              <Link url={`/orders/${id}`}>{name}</Link>
              <VerdictBadge verdict={verdict} />
            </InlineStack>
            {consignee === null ? (
              <Text as="p" tone="subdued" breakWord>
                <PersonText name={consigneeName} />
              </Text>
            ) : (
              <AddressText address={consignee} />
            )}
            {lines.map((line) => (
              <Text as="p" key={line.id} breakWord>
                {lineWords(line)}
              </Text>
            ))}
            {moreLines > 0 && (
              <Text as="p" tone="subdued">
                {say('more-lines', { lines: moreLines })}
              </Text>
            )}
          </li>
        ))}
      </BlockStack>
      {orders > ordersShown.length && (
        <Text as="p" tone="subdued">
          {say('more-orders', { orders: orders - ordersShown.length })}
        </Text>
      )}
    </TitledCard>
  );
}
