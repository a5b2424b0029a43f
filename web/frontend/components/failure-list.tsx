import type { OrderFailure } from '#contract';
import { BlockStack, Link, Text } from '@shopify/polaris';
import { Fragment } from 'react';

/** Orders that something refused, each with a way to it. What holds for several is said once. */
export function FailureList({ failures }: { failures: readonly OrderFailure[] }) {
  return (
    <BlockStack as="ul" gap="200">
      {[...byMessage(failures)].map(([message, orders]) => (
        <li key={message}>
          <Text as="span" breakWord>
            {orders.map(({ orderId, orderName }, index) => (
              <Fragment key={`${orderId}-${index}`}>
                {index > 0 && ', '}
                <Link url={`/orders/${orderId}`}>{orderName}</Link>
              </Fragment>
            ))}
            : {message}
          </Text>
        </li>
      ))}
    </BlockStack>
  );
}

function byMessage(failures: readonly OrderFailure[]): Map<string, OrderFailure[]> {
  const grouped = new Map<string, OrderFailure[]>();
  for (const failure of failures) grouped.set(failure.message, [...(grouped.get(failure.message) ?? []), failure]);
  return grouped;
}
