import type { ProductAnswer, ProductAnswers, ReviewGroup } from '#contract';
import { useProductAnswers } from '../../api/reviews.ts';
import { Badge, BlockStack, InlineStack, Link, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { PersonName } from '../../components/person-name.tsx';
import { formatInstant } from '../../format/day.ts';
import { questionWords } from '../../phrases/questions.ts';
import { reachWords } from '../../phrases/reach.ts';
import { answeredUrl, reviewUrl } from '../../state/review-url.ts';

/** What people have answered that holds for this product, however far it was given, and what is still asked. Nothing where neither is. */
export function AnswersList({ id }: { id: string }) {
  const answers = useProductAnswers(id);
  if (answers.isError) return <ErrorBanner error={answers.error} onRetry={() => void answers.refetch()} />;
  return answers.data && <Answers {...answers.data} />;
}

function Answers({ answers, questions }: ProductAnswers) {
  if (answers.length + questions.length === 0) return null;
  return (
    <BlockStack gap="300">
      <Text as="h3" variant="headingSm">
        Questions about this product
      </Text>
      <BlockStack as="ul" gap="300">
        {questions.map((group) => (
          <Asked key={`${group.question} ${group.subject}`} group={group} />
        ))}
        {answers.map((answer) => (
          <Answered key={answer.id} answer={answer} />
        ))}
      </BlockStack>
    </BlockStack>
  );
}

function Asked({ group }: { group: ReviewGroup }) {
  return (
    <li>
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Text as="span" breakWord>
          {questionWords(group.question).asks}
        </Text>
        <InlineStack gap="200" blockAlign="center">
          <Badge tone="warning">Not answered</Badge>
          <Link url={reviewUrl(group)}>Answer</Link>
        </InlineStack>
      </InlineStack>
    </li>
  );
}

const STANDING = {
  holds: { tone: 'success', text: 'In force' },
  narrower: { tone: 'info', text: 'Not used: an answer nearer to this product counts' },
  'own-fact': { tone: 'info', text: 'Not used: the product states it itself, below' },
  differs: { tone: 'warning', text: 'Not used: another answer as far contradicts it' },
} as const;

function Answered({ answer }: { answer: ProductAnswer }) {
  const words = questionWords(answer.question);
  const { tone, text } = STANDING[answer.standing];
  return (
    <li>
      <BlockStack gap="100">
        <Text as="span" breakWord>
          {words.asks} {words.choice(answer.choice)}
          {answer.value !== null && `: ${answer.value}`}
        </Text>
        <Text as="span" tone="subdued" breakWord>
          {reachWords(answer.scope, answer.subject, null)}. <PersonName id={answer.by} start />,{' '}
          {formatInstant(answer.at)}: {answer.why}
        </Text>
        <InlineStack gap="200" blockAlign="center">
          <Badge tone={tone}>{text}</Badge>
          <Link url={answeredUrl(answer.id)}>Change or take back</Link>
        </InlineStack>
      </BlockStack>
    </li>
  );
}
