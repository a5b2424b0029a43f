import { describedAs } from './article.ts';
import type { NamedArticle } from './article.ts';
import { problemsOf } from './description-problems.ts';
import type { DescriptionProblem } from './description-problems.ts';
import { proposalsFor } from './description-proposal.ts';

export interface DescriptionAdvice {
  readonly problems: readonly DescriptionProblem[];
  /** A better one, which a person may accept; null: what is known of the article says no more. */
  readonly proposal: string | null;
}

/**
 * What is wrong with what customs would read of an article, and a better text made of its own title, material and type:
 * nothing that the shop has not said itself. Null where nothing is wrong.
 */
export function adviseDescription(article: NamedArticle): DescriptionAdvice | null {
  const problems = problemsOf(describedAs(article), article);
  if (problems.length === 0) return null;
  const proposal = proposalsFor(article).find((text) => problemsOf(text, article).length === 0);
  return { problems, proposal: proposal ?? null };
}

/** Does a manifest take it? A text that is only too long still tells once it is cut. */
export const describesGoods = (article: NamedArticle): boolean =>
  problemsOf(describedAs(article), article).every(({ code }) => code === 'too-long');
