import { useOrderReviews } from '../../api/reviews.ts';
import { Text } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { AnswerRow } from '../reviews/answer-row.tsx';
import { QuestionRow } from '../reviews/question-row.tsx';
import { Rows } from '../reviews/rows.tsx';

/** What is in doubt about the order, and what people have answered. Nothing where neither is. */
export function ReviewsCard({ orderId }: { orderId: string }) {
  const reviews = useOrderReviews(orderId);
  if (reviews.isPending) return null;
  if (!reviews.data) return <ErrorBanner error={reviews.error} onRetry={() => void reviews.refetch()} />;
  const { questions, answers } = reviews.data;
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
