import { describedAs } from './product.ts';
import type { NamedProduct } from './product.ts';
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
export function adviseDescription(product: NamedProduct): DescriptionAdvice | null {
  const problems = problemsOf(describedAs(product), product);
  if (problems.length === 0) return null;
  const proposal = proposalsFor(product).find((text) => problemsOf(text, product).length === 0);
  return { problems, proposal: proposal ?? null };
}

/** Does a manifest take it? A text that is only too long still tells once it is cut. */
export const describesGoods = (product: NamedProduct): boolean =>
  problemsOf(describedAs(product), product).every(({ code }) => code === 'too-long');
