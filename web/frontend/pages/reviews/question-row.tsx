import type { ReviewGroup } from '#contract';
import { reviews as texts } from '#messages/reviews';
import { Badge, BlockStack, Box, Button, InlineStack, Text } from '../../components/kit.ts';
import { PersonText, Rich } from '../../components/text.tsx';
import { pieces, words } from '../../format/words.ts';
import { leadsTo, questionWords } from '../../phrases/questions.ts';
import { subjectName } from '../../phrases/reach.ts';
import { reviewUrl } from '../../state/review-url.ts';

const say = words(texts);
const sayPieces = pieces(texts);

/** One question of the queue: what is asked, about what, how much it holds up, and the way to answer it. */
export function QuestionRow({ group, order }: { group: ReviewGroup; order?: string }) {
  const words = questionWords(group.question);
  return (
    <Box padding="400">
      <InlineStack align="space-between" blockAlign="center" gap="300">
        <BlockStack gap="100">
          <Text as="h3" variant="headingSm" breakWord>
            {words.asks}
          </Text>
          <Text as="p" tone="subdued" breakWord>
            <Subject group={group} />
          </Text>
          <InlineStack gap="200">
            {group.holding > 0 && <Badge tone="warning">{say('holds-up', { orders: group.holding })}</Badge>}
            {group.orders > group.holding && (
              <Badge tone="info">{say('worth-knowing', { orders: group.orders - group.holding })}</Badge>
            )}
          </InlineStack>
        </BlockStack>
        <WayOn group={group} asks={words.asks} order={order} />
      </InlineStack>
    </Box>
  );
}

function Subject({ group }: { group: ReviewGroup }) {
  const { about, orders, firstOrder } = group;
  const title = subjectName(group);
  const { name: order } = firstOrder;
  const where = orders === 1 ? order : say('order-and-others', { order, others: orders - 1 });
  if (title === null) return <>{where}</>;
  const subject = about === 'customer' ? { piece: <PersonText name={title} /> } : title;
  return <Rich pieces={sayPieces('subject-where', { subject, where })} />;
}

function WayOn({ group, asks, order }: { group: ReviewGroup; asks: string; order: string | undefined }) {
  if (group.leadsTo === 'nowhere') return <Button url={`/orders/${group.firstOrder.id}`}>{say('see-order')}</Button>;
  if (group.leadsTo !== null) {
    const { content, url } = leadsTo(group.leadsTo);
    return (
      <Button url={url} accessibilityLabel={say('goes-to', { place: content, question: asks })}>
        {content}
      </Button>
    );
  }
  return (
    <Button
      url={reviewUrl(group, order)}
      accessibilityLabel={say('answer.what', { question: asks, subject: subjectName(group) ?? group.firstOrder.name })}
    >
      {say('answer')}
    </Button>
  );
}
