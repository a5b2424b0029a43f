/** Minimis' card in the order page of Shopify's admin. */
export const block = {
  heading: 'US border',
  loading: 'Reading the verdict…',
  'verdict.eligible': 'Eligible for Section 321',
  'verdict.ineligible': 'Not eligible for Section 321',
  'verdict.review': 'Needs your review',
  'verdict.not-applicable': 'Customs entry does not apply',
  granted: 'No rule speaks against duty-free entry under {cite}.',
  entry: 'Entry: {entry}',
  'entry-not-ready': 'Entry: {entry}, not ready',
  arrival: 'Planned arrival at the port: {day}',
  rulebook: 'Rulebook {version}',
  remedy: 'What helps: {text}',
  open: 'Open in Minimis',
  undecided:
    'Minimis has not decided this order yet. It usually takes a moment; if it stays so, open the order in Minimis and choose Re-check.',
  unreadable: 'The stored verdict cannot be read. Open the order in Minimis and choose Re-check.',
  failed: 'The verdict could not be loaded. Reload this page to try again.',
} as const;
