import type { ReviewGroup } from '#contract';

/** The page of one question; `order` shows that order alone, and the page leads back to it. */
export function reviewUrl(
  { question, about, subject }: Pick<ReviewGroup, 'question' | 'about' | 'subject'>,
  order?: string,
): string {
  const params = new URLSearchParams({ question, about, subject });
  if (order !== undefined) params.set('order', order);
  return `/reviews/question?${params.toString()}`;
}

/** One answer, to change or take back. */
export const answeredUrl = (id: string): string =>
  `/reviews?${new URLSearchParams({ view: 'answered', answer: id }).toString()}`;
