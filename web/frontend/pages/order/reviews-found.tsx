import type { OrderReviews } from '#contract';
import { Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { AnswerRow } from '../reviews/answer-row.tsx';
import { QuestionRow } from '../reviews/question-row.tsx';
import { Rows } from '../reviews/rows.tsx';

/** Questions about an order, and what people have answered. */
export function ReviewsFound({ orderId, reviews }: { orderId: string; reviews: OrderReviews }) {
  const { questions, answers } = reviews;
  return (
    <>
      {questions.length > 0 && (
        <TitledCard title="Questions about this order">
          <Text as="p" tone="subdued">
            The law leaves these to a person. Your answer decides this order, or every order that it holds for.
          </Text>
          <Rows>
            {questions.map((group) => (
              <QuestionRow key={`${group.question} ${group.subject}`} group={group} order={orderId} />
            ))}
          </Rows>
        </TitledCard>
      )}
      {answers.length > 0 && (
        <TitledCard title="Answered">
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
