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
