import type { ReviewGroup } from '#contract';
import { Badge, BlockStack, Box, Button, InlineStack, Text } from '../../components/kit.ts';
import { PersonText } from '../../components/text.tsx';
import { count } from '../../format/list.ts';
import { LEADS_TO, questionWords } from '../../phrases/questions.ts';
import { subjectName } from '../../phrases/reach.ts';
import { reviewUrl } from '../../state/review-url.ts';

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
            {group.holding > 0 && <Badge tone="warning">{`Holds up ${count(group.holding, 'order')}`}</Badge>}
            {group.orders > group.holding && (
              <Badge tone="info">{`Worth knowing for ${count(group.orders - group.holding, 'order')}`}</Badge>
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
  const where = orders === 1 ? firstOrder.name : `${firstOrder.name} and ${count(orders - 1, 'other')}`;
  if (title === null) return <>{where}</>;
  return (
    <>
      {about === 'customer' ? <PersonText name={title} /> : title} · {where}
    </>
  );
}

function WayOn({ group, asks, order }: { group: ReviewGroup; asks: string; order: string | undefined }) {
  if (group.leadsTo === 'nowhere') return <Button url={`/orders/${group.firstOrder.id}`}>See order</Button>;
  if (group.leadsTo !== null) {
    const { content, url } = LEADS_TO[group.leadsTo];
    return (
      <Button url={url} accessibilityLabel={`${content}: ${asks}`}>
        {content}
      </Button>
    );
  }
  return (
    <Button
      url={reviewUrl(group, order)}
      accessibilityLabel={`Answer: ${asks} ${subjectName(group) ?? group.firstOrder.name}`}
    >
      Answer
    </Button>
  );
}
