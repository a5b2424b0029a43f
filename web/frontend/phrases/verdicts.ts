import type { VerdictKindJson } from '#contract';

export const VERDICT_NAMES: Readonly<Record<VerdictKindJson, string>> = {
  eligible: 'Eligible',
  ineligible: 'Ineligible',
  review: 'Needs review',
  'not-applicable': 'Not applicable',
};

export const VERDICT_SENTENCES: Readonly<Record<VerdictKindJson, string>> = {
  eligible: 'This order may enter duty-free under Section 321 on its day of arrival.',
  ineligible: 'This order may not enter duty-free under Section 321.',
  review: 'Section 321 cannot be decided for this order yet.',
  'not-applicable': 'Section 321 does not concern this order.',
};

export const VERDICT_TONES = {
  eligible: 'success',
  ineligible: 'warning',
  review: 'warning',
  'not-applicable': 'info',
} as const satisfies Record<VerdictKindJson, string>;
