import type { Citation } from '../law/engine/citation.ts';

/** What stands behind an answer: the word of the person who gave it, and no law. */
export const answerSource: Citation = {
  cite: 'An answer given in Minimis',
  url: '',
  says: 'Somebody of the store answered what the law leaves open.',
  checkedOn: '2026-11-25',
  confidence: 'merchant',
};
