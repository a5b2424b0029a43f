import type { OrderReviews } from '#contract';
import { orderPage as texts } from '#messages/order-page';
import { Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { AnswerRow } from '../reviews/answer-row.tsx';
import { QuestionRow } from '../reviews/question-row.tsx';
import { Rows } from '../reviews/rows.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

/** Questions about an order, and what people have answered. */
export function ReviewsFound({ orderId, reviews }: { orderId: string; reviews: OrderReviews }) {
  const { questions, answers } = reviews;
  return (
    <>
      {questions.length > 0 && (
        <TitledCard title={say('questions')}>
          <Text as="p" tone="subdued">
            {say('questions.about')}
          </Text>
          <Rows>
            {questions.map((group) => (
              <QuestionRow key={`${group.question} ${group.subject}`} group={group} order={orderId} />
            ))}
          </Rows>
        </TitledCard>
      )}
      {answers.length > 0 && (
        <TitledCard title={say('answered')}>
          <Rows>
            {answers.map((answer) => (
              <AnswerRow key={answer.id} answer={answer} />
            ))}
          </Rows>
        </TitledCard>
      )}
    </>
  );
}
