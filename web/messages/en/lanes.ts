/** A way across in words: from where to where, by what, and who carries, files and answers. */
export const lanes = {
  'clearance.one-entry': 'One entry for the whole load',
  'clearance.entry-per-buyer': 'An entry for each buyer',
  'clearance.section-321': 'Section 321, where the law is open',
  'clearance.mail': 'By the post',
  'clearance.courier': 'By a courier that clears for itself',
  'manifest.portal-file': 'We upload a file to its portal',
  'manifest.email-file': 'We e-mail it a file',
  'manifest.typed-by-carrier': 'It types it from our papers',
  'file.csv': 'CSV',
  'file.xlsx': 'Excel (XLSX)',
  'file.pdf': 'PDF',
  'not-stated': 'Not stated yet',
  'by-days':
    '{from} to {to} by {mode, select, truck {truck} air {air} ocean {ocean} rail {rail} other {mail}}, {days, plural, one {# day} other {# days}}',
  'by-schedule':
    '{from} to {to} by {mode, select, truck {truck} air {air} ocean {ocean} rail {rail} other {mail}}, {weekdays} at {time}',
  'from-anywhere': 'Your place of departure',
  'to-us': 'the US',
  carrier: 'Carrier: {name}',
  broker: 'Broker: {name}',
  importer: 'Importer: {name}',
  'not-named': 'not named',
  'usual-one': 'the usual one',
} as const;
