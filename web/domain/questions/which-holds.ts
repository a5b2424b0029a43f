import type { Answer } from '../consignment/answer.ts';
import { REACHES } from '../consignment/answer.ts';

/** What decides between answers to one question about one product. */
export type Ranked = Pick<Answer, 'choice' | 'value' | 'reach'>;

export type Holding<Given> =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly answer: Given }
  /** Several of one reach say different things: none of them holds, and nothing wider steps in for them. */
  | { readonly kind: 'differ'; readonly answers: readonly Given[] };

/**
 * Which of the answers to one question about one product holds, given the latest first: its own before one for its type, that before one
 * for its heading, that before one for its chapter. Of its own answers a later one takes the place of an earlier.
 */
export function whichHolds<Given extends Ranked>(latestFirst: readonly Given[]): Holding<Given> {
  const own = latestFirst.find(({ reach }) => reach === undefined);
  if (own !== undefined) return { kind: 'one', answer: own };
  for (const reach of REACHES) {
    const answers = latestFirst.filter((answer) => answer.reach === reach);
    const [answer] = answers;
    if (answer === undefined) continue;
    const agree = answers.every(
      ({ choice, value }) => choice === answer.choice && (value ?? null) === (answer.value ?? null),
    );
    return agree ? { kind: 'one', answer } : { kind: 'differ', answers };
  }
  return { kind: 'none' };
}
