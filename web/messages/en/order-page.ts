/** The page of one order: its cards, what they lack, what can be done there. */
export const orderPage = {
  placed: 'Placed {when}',
  recheck: 'Re-check',
  rechecking: 'Re-checking {order}',
  'what-if': 'What if?',
  'in-shopify': 'View in Shopify',

  papers: 'Numbers for this shipment',
  'papers.sealed': 'The shipment is sealed: its numbers stay as they were.',
  'papers.about': 'Other agencies ask for these with every shipment. Your broker files them with the entry.',
  'papers.saved': 'Numbers saved',
  'papers.save': 'Save numbers',

  consignee: 'Consignee',
  'consignee.not-needed': 'The order has no shipping address, and needs none.',
  'consignee.missing':
    'No shipping address is known. Add one to the order in Shopify; it is then decided again by itself.',
  'bought-by': 'Bought by',

  'again.check': 'Check this decision',

  value: 'Value',
  mpf: 'Merchandise processing fee (MPF)',
  'entry.ready': 'Everything this entry needs is known: ready to travel.',
  'entry.needs': 'Not ready yet. This entry needs:',

  history: 'History of verdicts',
  'history.none': 'The first verdict will stand here.',
  'history.decided': '{when}, rulebook {rulebook}.',
  'history.decided.arrival': '{when}, for arrival {day}, rulebook {rulebook}.',
  'history.because': '{decided} {reasons}.',

  'ships-from': 'Ships from {place}.',
  'ships-from.not-known': 'Where it ships from is not known.',
  'lines.more':
    'And {lines, plural, one {# more line} other {# more lines}}; all of them are decided. See the order in Shopify for the whole list.',
  'line.goods': '{quantity, number} × {goods}',
  'line.not-described': 'Not described',
  'line.fact': '{what}: {value}',
  'line.missing': 'missing',
  'line.not-physical': 'Not a physical good: nothing crosses the border.',
  'line.weight-each': '{weight} each',
  'line.add-details': 'Add customs details',
  'line.details': 'Customs details',
  'line.stated': '{what} stated by {who}',
  'line.stated.at': '{what} stated by {who}, {when}',
  'fact.description': 'Description',
  'fact.origin': 'Origin',
  'fact.hts': 'HTS',
  'fact.value': 'Value',
  'fact.weight': 'Weight',
  'fact.sku': 'SKU',

  load: 'Shipment',
  'load.sealed-into': 'This order was sealed into {load}.',
  'load.travels-in': 'This order travels in {load}.',
  'load.link': 'shipment {name}',
  'load.changed': 'The manifest still has it as it was',
  'load.needs-none': 'This order needs no US entry, so it joins no shipment.',
  'load.cannot': 'This order cannot join a shipment.',
  'load.cannot-now': 'This order cannot join a shipment now.',
  'load.facts-missing': 'Facts are missing: “How it may travel” says which, and where to add them.',
  'load.none': 'This order is in no shipment yet.',

  'lots.many':
    'This order leaves from {places, number} places, so it crosses the border as {places, number} lots. Each is decided by itself, and their value counts together.',
  why: 'Why',
  'why.lot': 'Lot {lot, number}: why',
  travel: 'How it may travel',
  'travel.lot': 'Lot {lot, number}: how it may travel',
  ways: 'Ways to send it',
  'ways.lot': 'Lot {lot, number}: ways to send it',
  goods: 'Goods',
  'goods.lot': 'Lot {lot, number}: goods',
  'good-to-know': 'Good to know',
  granted: 'No rule speaks against duty-free entry, and every fact it needs is known.',
  'granted.limit':
    'No rule speaks against duty-free entry, and every fact it needs is known. One person may bring in goods of up to {limit} free on one day.',

  questions: 'Questions about this order',
  'questions.about':
    'The law leaves these to a person. Your answer decides this order, or every order that it holds for.',
  answered: 'Answered',

  arrival: 'Arrival at the port',
  'arrival.not-known': 'Not known',
  'arrival.of.shipment': 'Taken from the arrival of its shipment.',
  'arrival.of.departure': 'That of the next departure with room of its way across. It moves with the departure.',
  'arrival.of.transit-days':
    'Calculated from the day it was placed and the transit days in Settings. It moves when the order joins a shipment.',
  'arrival.of.unknown':
    'The verdict depends on the day of arrival. Set transit days or a schedule with room in Settings, or add the order to a shipment.',
  'arrival.left':
    'Calculated from the day it was placed and the transit days in Settings. It has left, so the plan stays as it was.',

  tags: 'Tags',
  'tags.still': 'On the order in Shopify are still:',

  part: 'A part of the order',

  'unread.waiting': 'Shopify has not answered yet',
  'unread.waiting.what':
    'Minimis goes on trying by itself, and nothing is lost. You may leave this page and come back in some minutes.',
  'unread.look': 'Look again',
  'unread.not-found': 'This order could not be found',
  'unread.not-found.what':
    'Your store does not show it to Minimis. It may be another store’s, deleted, or more than 60 days old.',
  'unread.reading': 'Reading this order from Shopify…',
  'unread.reading.what': 'Its verdict appears here in a moment.',
  unread: 'Minimis has not read this order yet',
  'unread.what': 'New orders are read by themselves within seconds. If this one is yours and older, have it read now.',
  'unread.read': 'Read it from Shopify',

  held: 'Held: {holds}',
  decided: 'Decided {when} by rulebook {rulebook}.',
} as const;
