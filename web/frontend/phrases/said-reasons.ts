import { cautions } from '#messages/cautions';
import { reasons } from '#messages/reasons';
import { reasonPhrases } from '#phrases';
import type { ReasonTexts } from '#phrases';
import { words } from '../format/words.ts';
import { sayTitles } from './said-titles.ts';

/** Reasons as the reader's language says them. Where their titles are enough, `said-titles.ts` loads less. */
export const { phraseOf } = reasonPhrases({
  ...sayTitles,
  reasons: words<ReasonTexts>({ ...reasons, ...cautions }),
});
