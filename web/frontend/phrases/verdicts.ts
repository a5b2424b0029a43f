import type { VerdictKindJson } from '#contract';
import { verdicts } from '#messages/verdicts';
import { words } from '../format/words.ts';

const say = words(verdicts);

export const VERDICT_NAMES: Readonly<Record<VerdictKindJson, string>> = {
  eligible: say('eligible'),
  ineligible: say('ineligible'),
  review: say('review'),
  'not-applicable': say('not-applicable'),
};

export const VERDICT_SENTENCES: Readonly<Record<VerdictKindJson, string>> = {
  eligible: say('eligible.says'),
  ineligible: say('ineligible.says'),
  review: say('review.says'),
  'not-applicable': say('not-applicable.says'),
};

export const VERDICT_TONES = {
  eligible: 'success',
  ineligible: 'warning',
  review: 'warning',
  'not-applicable': 'info',
} as const satisfies Record<VerdictKindJson, string>;
