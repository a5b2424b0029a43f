import type { ProductAnswer, ProductAnswers, ReviewGroup } from '#contract';
import { productForm as texts } from '#messages/product-form';
import { useProductAnswers } from '../../api/reviews.ts';
import { Badge, BlockStack, InlineStack, Link, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { PersonName } from '../../components/person-name.tsx';
import { Rich } from '../../components/text.tsx';
import { pieces, words } from '../../format/words.ts';
import { questionWords } from '../../phrases/questions.ts';
import { reachWords } from '../../phrases/reach.ts';
import { answeredUrl, reviewUrl } from '../../state/review-url.ts';

const say = words(texts);
const rich = pieces(texts);

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
        {say('answers')}
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
          <Badge tone="warning">{say('answers.open')}</Badge>
          <Link url={reviewUrl(group)}>{say('answers.answer')}</Link>
        </InlineStack>
      </InlineStack>
    </li>
  );
}

const STANDING = {
  holds: { tone: 'success', text: say('answers.in-force') },
  narrower: { tone: 'info', text: say('answers.narrower') },
  'own-fact': { tone: 'info', text: say('answers.own-fact') },
  differs: { tone: 'warning', text: say('answers.differs') },
} as const;

function Answered({ answer }: { answer: ProductAnswer }) {
  const { asks, choice } = questionWords(answer.question);
  const given = { asks, choice: choice(answer.choice) };
  const { tone, text } = STANDING[answer.standing];
  return (
    <li>
      <BlockStack gap="100">
        <Text as="span" breakWord>
          {answer.value === null
            ? say('answers.given', given)
            : say('answers.given.value', { ...given, value: answer.value })}
        </Text>
        <Text as="span" tone="subdued" breakWord>
          <Rich
            pieces={rich('answers.by', {
              reach: reachWords(answer.scope, answer.subject, null),
              who: { piece: <PersonName id={answer.by} start /> },
              at: { instant: answer.at },
              why: answer.why,
            })}
          />
        </Text>
        <InlineStack gap="200" blockAlign="center">
          <Badge tone={tone}>{text}</Badge>
          <Link url={answeredUrl(answer.id)}>{say('answers.change')}</Link>
        </InlineStack>
      </BlockStack>
    </li>
  );
}
