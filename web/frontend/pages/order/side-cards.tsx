import type { OrderDetail } from '#contract';
import { TagStateBadge } from '../../components/badges.tsx';
import { Badge, Button, InlineStack, Text } from '../../components/kit.ts';
import { NoticeBanner, TitledCard } from '../../components/notices.tsx';
import { InstantText } from '../../components/text.tsx';
import { orderTags } from '../../state/order-tags.ts';
import { TAG_STATE_SENTENCES } from '../../phrases/order-words.ts';

const ARRIVAL_FROM = {
  shipment: 'Taken from the arrival of its shipment.',
  departure: 'That of the next departure with room of its way across. It moves with the departure.',
  'transit-days':
    'Calculated from the day it was placed and the transit days in Settings. It moves when the order joins a shipment.',
  unknown:
    'The verdict depends on the day of arrival. Set transit days or a schedule with room in Settings, or add the order to a shipment.',
} as const satisfies Record<OrderDetail['arrivalFrom'], string>;

const ARRIVAL_OF_LEFT =
  'Calculated from the day it was placed and the transit days in Settings. It has left, so the plan stays as it was.';

export function ArrivalCard({ order }: { order: OrderDetail }) {
  return (
    <TitledCard title="Arrival at the port">
      <Text as="p" fontWeight="semibold">
        {order.arrivalAt ? <InstantText instant={order.arrivalAt} /> : 'Not known'}
      </Text>
      <Text as="p" tone="subdued">
        {order.left && order.arrivalFrom === 'transit-days' ? ARRIVAL_OF_LEFT : ARRIVAL_FROM[order.arrivalFrom]}
      </Text>
    </TitledCard>
  );
}

export function TagsCard({ order, onRetry, retrying }: { order: OrderDetail; onRetry: () => void; retrying: boolean }) {
  return (
    <TitledCard title="Tags" aside={<TagStateBadge state={order.tagState} />}>
      {order.tagState === 'failed' ? (
        <NoticeBanner tone="critical" title={order.tagError ?? 'Shopify did not take the tags.'}>
          <Button onClick={onRetry} loading={retrying}>
            Try again
          </Button>
        </NoticeBanner>
      ) : (
        <Text as="p" tone="subdued">
          {TAG_STATE_SENTENCES[order.tagState]}
        </Text>
      )}
      {order.tagState === 'failed' && order.tags.length > 0 && (
        <Text as="p" tone="subdued">
          On the order in Shopify are still:
        </Text>
      )}
      {order.tags.length > 0 && (
        <InlineStack gap="150">
          {orderTags(order.tags, order.verdict).map((tag) => (
            <Badge key={tag}>{tag}</Badge>
          ))}
        </InlineStack>
      )}
    </TitledCard>
  );
}
