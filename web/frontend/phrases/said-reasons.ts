import { agencies } from '#messages/agencies';
import { cautions } from '#messages/cautions';
import { reasons } from '#messages/reasons';
import { reasonPhrases } from '#phrases';
import type { ReasonTexts } from '#phrases';
import { words } from '../format/words.ts';

export const sayReasons = { reasons: words<ReasonTexts>({ ...reasons, ...cautions }), agencies: words(agencies) };

/** Reasons as the reader's language says them. */
export const { phraseOf, agencyNumber } = reasonPhrases(sayReasons);
