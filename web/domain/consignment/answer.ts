import type { Instant } from '../values/instant.ts';

/** A person's answer to a question that the law leaves open, kept with who, when and why. It settles doubts, never the law. */
export interface Answer {
  readonly id: string;
  /** Code of the question, see `rules/questions.ts`. */
  readonly question: string;
  /** One of the question's choices. */
  readonly choice: string;
  /** Ids of the lines it speaks of; null: of the whole consignment. */
  readonly lines: readonly string[] | null;
  readonly by: string;
  readonly at: Instant | null;
  readonly why: string;
}
