/** Settings of the crossing, of the tags, of the tariff. */
export const settingsCustoms = {
  crossing: 'Crossing the border',
  'crossing.about':
    'How and when your parcels reach the US. The law is applied as of the day of arrival, so these decide every verdict. Saving them re-checks your open orders.',
  'crossing.defaulted': 'Mode and port were taken from your address. Are they right?',
  'crossing.right': 'They are right',
  'not-chosen': 'Not chosen',
  'port.name': '{name} ({code})',
  days: 'days',
  'transit-days': 'Transit days',
  'transit-days.help': 'From the order to its arrival at the port.',
  'arrival-time': 'Time of arrival',
  'arrival-time.help': 'At the port, in {zone}.',
  mode: 'Mode',
  port: 'Port of arrival',
  scac: 'Carrier’s SCAC',
  'scac.help': 'Four letters; ask the carrier that files the manifest.',
  stale: 'Rules count as stale after',
  'stale.help':
    'Counted from the day our rules were last checked. After that, verdicts warn and sealing asks for a name.',
  automatic: 'Put orders into shipments automatically',
  'automatic.help': 'An order that is ready joins the open shipment it fits, or opens a new one.',
  paid: 'Keep orders out of shipments until they are paid',
  'paid.help':
    'Unpaid, partly paid, expired and voided orders wait; an authorised payment counts as paid. Turn it off if you send on account or before you are paid. Refunded orders always stay out.',

  tags: 'Order tags',
  'tags.about':
    'Only tags with this prefix, those that name the entry (Entry-…) and those that say whether an order can leave (Cross-…) are ever added to your orders or removed from them.',
  'tags.prefix': 'Tag prefix',
  'tags.prefix.help':
    'Tags read, for example, S321-ineligible. Changing it replaces the tags of orders that have not left.',
  'tags.crossing': 'Tag whether an order can cross (Cross-…)',
  'tags.crossing.help': 'Cross-ready, or Cross-hold- with what it waits for, or Cross-stop- with what bars it.',
  'tags.verdict': 'Tag the verdict under Section 321 ({prefix}-…)',
  'tags.verdict.help':
    'Eligible, ineligible or to be reviewed, and the first reason. Entry-… names the entry as long as one of the two families is on.',
  'tags.not-applicable': 'Tag orders that Section 321 does not concern',
  'tags.not-applicable.help': 'Orders that stay outside the US, ship from within it, or hold no physical goods.',
  'tags.samples': 'How orders placed now would be tagged',
  'tags.none': 'No tag',

  tariff: 'Tariff',
  'tariff.about':
    'The Harmonized Tariff Schedule gives the general rate of each HTS number. Load USITC’s own export, as JSON or CSV, zipped or not. A rate that you state for a product counts before it.',
  'tariff.too-large': '{file} is larger than 20 MB and was not sent',
  'tariff.the-file': 'The file',
  'tariff.too-large.what': 'The whole tariff has some 14 MB, zipped less than one.',
  'tariff.older': 'This revision is older than the one that counts',
  'tariff.older.load': 'Load it all the same',
  'tariff.reading': 'Reading {file}…',
  'tariff.new': 'A new revision',
  'tariff.new.hint': 'JSON or CSV of USITC, at most 20 MB',
  'tariff.archive': 'The archive of USITC',
  'tariff.none': 'No tariff is loaded. Until one is, duties are known only where you state the rate of a product.',
  'tariff.counts': '{revision} counts since {day}: {rows, plural, one {# row} other {# rows}}.',
  'tariff.before': 'Kept from before: {revisions}.',
  'tariff.changed': 'Against the one before: {changes}',
  'tariff.already': '{revision} counts already: nothing was changed',
  'tariff.loaded': '{revision} is loaded',

  'rates.source': 'Release H.10 of the Federal Reserve',
  'rates.newest': 'Newest: 1 {currency} = {dollars} US dollars on {day}.',
} as const;
