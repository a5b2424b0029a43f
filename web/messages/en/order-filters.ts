/** What narrows the list of orders. */
export const orderFilters = {
  search: 'Search by order, person, city, ZIP, SKU, product, e-mail, SCN or load',
  missing: 'What is missing',
  'missing.is': 'Missing: {hold}',
  verdict: 'Section 321',
  'verdict.is': 'Section 321: {verdict}',
  entry: 'Entry',
  'entry.is': 'Entry: {entry}',
  tags: 'Tags',
  'tags.is': 'Tags: {state}',
  law: 'Change of law',
  'law.is': 'Change of law: {day}',
  'law.what':
    'Open orders that the change of law on {day} concerns: those that arrive under the other law, or were answered otherwise before it.',
  coming: 'Coming law',
  'coming.what': 'Open orders that the change of law on {day} touches if they arrive on that day or later.',
} as const;
