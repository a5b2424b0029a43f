import type { OrderFailure } from '#contract';
import { BlockStack, Link, Text } from '@shopify/polaris';

/** Orders that something refused, each with why and a way to it. */
export function FailureList({ failures }: { failures: readonly OrderFailure[] }) {
  return (
    <BlockStack as="ul" gap="200">
      {failures.map((failure, index) => (
        <li key={`${failure.orderId}-${index}`}>
          <Text as="span" breakWord>
            <Link url={`/orders/${failure.orderId}`}>{failure.orderName}</Link>: {failure.message}
          </Text>
        </li>
      ))}
    </BlockStack>
  );
}
