import type { OrderRow } from '#contract';
import { Link, Text } from '@shopify/polaris';

/** `data-primary-link`: a click anywhere in the row follows it. */
export function OrderName({ order }: { order: OrderRow }) {
  return (
    <Link url={`/orders/${order.id}`} dataPrimaryLink monochrome removeUnderline>
      <Text
        as="span"
        fontWeight="semibold"
        {...(order.cancelled ? { textDecorationLine: 'line-through' as const } : {})}
      >
        {order.name}
      </Text>
    </Link>
  );
}
