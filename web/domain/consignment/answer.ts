import type { Instant } from '../values/instant.ts';

/** How far one answer may reach beyond its own product, the narrowest first: the narrower one stands before the wider. */
export const REACHES = ['type', 'heading', 'chapter'] as const;
export type Reach = (typeof REACHES)[number];

/** A person's answer to a question that the law leaves open, kept with who, when and why. It settles doubts, never the law. */
export interface Answer {
  readonly id: string;
  /** Name of the question, see `questions/`, e.g. `ADCVD_SCOPE`, `EMBARGO_ORIGIN:UA`. */
  readonly question: string;
  /** One of the question's choices. */
  readonly choice: string;
  /** What the choice takes besides, as text; absent or null: nothing. */
  readonly value?: string | null;
  /** Ids of the lines it speaks of; null: of the whole consignment. */
  readonly lines: readonly string[] | null;
  /** It was given for all products of a kind; absent: for these very lines. */
  readonly reach?: Reach;
  readonly by: string;
  readonly at: Instant | null;
  readonly why: string;
}
