import { lazy, Suspense } from 'react';
import { useOrderReviews } from '../../api/reviews.ts';
import { ErrorBanner } from '../../components/notices.tsx';

/** The forms of answers weigh as much as the rest of the page, and few orders have a question: they are sent where one has. */
const ReviewsFound = lazy(async () => ({ default: (await import('./reviews-found.tsx')).ReviewsFound }));

/** What is in doubt about the order, and what people have answered. Nothing where neither is. */
export function ReviewsCard({ orderId }: { orderId: string }) {
  const reviews = useOrderReviews(orderId);
  if (reviews.isPending) return null;
  if (!reviews.data) return <ErrorBanner error={reviews.error} onRetry={() => void reviews.refetch()} />;
  const { questions, answers } = reviews.data;
  if (questions.length + answers.length === 0) return null;
  return (
    <Suspense>
      <ReviewsFound orderId={orderId} reviews={reviews.data} />
    </Suspense>
  );
}
