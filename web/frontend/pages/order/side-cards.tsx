import type { OrderDetail } from '#contract';
import { orderPage as texts } from '#messages/order-page';
import { shell } from '#messages/shell';
import { TagStateBadge } from '../../components/badges.tsx';
import { Badge, Button, InlineStack, Text } from '../../components/kit.ts';
import { NoticeBanner, TitledCard } from '../../components/notices.tsx';
import { InstantText } from '../../components/text.tsx';
import { orderTags } from '../../state/order-tags.ts';
import { TAG_STATE_SENTENCES } from '../../phrases/order-words.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

export function ArrivalCard({ order }: { order: OrderDetail }) {
  return (
    <TitledCard title={say('arrival')}>
      <Text as="p" fontWeight="semibold">
        {order.arrivalAt ? <InstantText instant={order.arrivalAt} /> : say('arrival.not-known')}
      </Text>
      <Text as="p" tone="subdued">
        {say(order.left && order.arrivalFrom === 'transit-days' ? 'arrival.left' : `arrival.of.${order.arrivalFrom}`)}
      </Text>
    </TitledCard>
  );
}

export function TagsCard({ order, onRetry, retrying }: { order: OrderDetail; onRetry: () => void; retrying: boolean }) {
  return (
    <TitledCard title={say('tags')} aside={<TagStateBadge state={order.tagState} />}>
      {order.tagState === 'failed' ? (
        <NoticeBanner tone="critical" title={order.tagError ?? TAG_STATE_SENTENCES.failed}>
          <Button onClick={onRetry} loading={retrying}>
            {words(shell)('try-again')}
          </Button>
        </NoticeBanner>
      ) : (
        <Text as="p" tone="subdued">
          {TAG_STATE_SENTENCES[order.tagState]}
        </Text>
      )}
      {order.tagState === 'failed' && order.tags.length > 0 && (
        <Text as="p" tone="subdued">
          {say('tags.still')}
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
