import type { Case } from './case.ts';
import type { Finding } from '../findings/finding.ts';

/** One question of the law. Answers with what it establishes, or with nothing. */
export type Rule = (facts: Case) => Finding | readonly Finding[] | null;
