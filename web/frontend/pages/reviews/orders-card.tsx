import type { ReviewDetail } from '#contract';
import { VerdictBadge } from '../../components/badges.tsx';
import { BlockStack, InlineStack, Link, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { AddressText, PersonText } from '../../components/text.tsx';
import { count } from '../../format/list.ts';

/** The orders that raise the question, with the lines it is about. */
export function OrdersCard({ review: { orders, ordersShown } }: { review: ReviewDetail }) {
  return (
    <TitledCard title={orders === 1 ? 'The order' : count(orders, 'order')}>
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
                {line.quantity} × {line.description ?? line.sku ?? 'no description'}
                {line.value !== null && `, ${line.value}`}
              </Text>
            ))}
            {moreLines > 0 && (
              <Text as="p" tone="subdued">
                And {count(moreLines, 'more line')}.
              </Text>
            )}
          </li>
        ))}
      </BlockStack>
      {orders > ordersShown.length && (
        <Text as="p" tone="subdued">
          And {count(orders - ordersShown.length, 'other')}.
        </Text>
      )}
    </TitledCard>
  );
}
