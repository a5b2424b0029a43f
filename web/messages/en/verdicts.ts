/** What is decided of an order under Section 321. */
export const verdicts = {
  eligible: 'Eligible',
  ineligible: 'Ineligible',
  review: 'Needs review',
  'not-applicable': 'Not applicable',
  'eligible.says': 'This order may enter duty-free under Section 321 on its day of arrival.',
  'ineligible.says': 'This order may not enter duty-free under Section 321.',
  'review.says': 'Section 321 cannot be decided for this order yet.',
  'not-applicable.says': 'Section 321 does not concern this order.',
} as const;
