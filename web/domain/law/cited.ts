import type { Citation, Confidence } from './engine/citation.ts';

/** A citation checked when this edition of the rulebook was written. */
export const cited = (confidence: Confidence, cite: string, url: string, says: string): Citation => ({
  cite,
  url,
  says,
  checkedOn: '2026-11-22',
  confidence,
});

/** A citation read for the second edition, in the audit of every value. */
export const audited = (confidence: Confidence, cite: string, url: string, says: string): Citation => ({
  ...cited(confidence, cite, url, says),
  checkedOn: '2026-11-30',
});
