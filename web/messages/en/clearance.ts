/** One entry for the load, an entry for each buyer, a courier: what each costs, and what to ask a broker. */
export const clearance = {
  less: '{amount} less than {way}',
  more: '{amount} more than {way}',
  'never-pays':
    'At these fees it never costs less than all other ways; this load has {parcels, plural, one {# parcel} other {# parcels}}.',
  'pays-from':
    'It pays from {from, plural, one {# parcel} other {# parcels}}; this load has {parcels, plural, one {# parcel} other {# parcels}}.',
  'type.over':
    'The goods are worth {worth}, so one entry is {type, select, yes {informal (type 11)} other {formal (type 01)}}: {over} over the limit of type 11. The type follows from what is ready to leave; customs may treat orders that are held back for it as a violation.',
  'way.courier': 'Courier, parcel by parcel',
  'way.perBuyer': 'An entry for each buyer',
  'way.oneEntry': 'One entry for the load',
  'other.perBuyer': 'an entry for each buyer',
  'other.courier': 'a courier parcel by parcel',
  'as-much': 'as much as {way}',
  'one-entry': 'One entry for the load costs {cost}: {against}.',
  type: 'The goods are worth {worth}, so one entry is {type, select, yes {informal (type 11)} other {formal (type 01)}}.',
  'cleared.not-stated':
    'How this way across is cleared is not stated, so an entry for each buyer is counted. One entry is possible if your broker files consolidated entries at the port: ask before you count on it.',
  'cleared.one-entry': 'Your settings say that this way across is cleared by one entry for the whole load.',
  'cleared.entry-per-buyer':
    'Your settings say that this way across is cleared by an entry for each buyer. One entry is possible if your broker files consolidated entries at the port.',
  'cleared.section-321':
    'Your settings say that this way across is cleared under Section 321, where the law is open; where it is not, an entry is needed.',
  'cleared.mail': 'Your settings say that the post clears this way across.',
  'cleared.courier': 'Your settings say that a courier clears this way across.',
  lacks: 'To compare them whole, state {fees}.',

  'ask.owner-at-the-border': 'Who owns the goods when the truck crosses, you or the buyer?',
  'ask.price-includes-duty': 'Does your price include duty?',
  'ask.importer-of-record': 'Which company is importer of record, where is it organised, and who controls it?',
  'ask.importer-number': 'What is its importer number, and when was it last used for an entry?',
  'ask.continuous-bond': 'Is there a continuous bond: its number, amount and end?',
  'ask.power-of-attorney-and-agent':
    'Does your broker hold your power of attorney, and is there a resident agent in the State of the port?',
  'ask.affiliate-buys': 'Does a US company of yours buy first, with an order, a payment and a price of its own?',
  'ask.one-entry-for-many': 'Do you file one entry for many buyers at this port, as type 11 too or only as type 01?',
  'ask.box-22': 'What stands in box 22: CONSOLIDATED, zeroes, or names?',
  'ask.buyer-over-limit': 'If a buyer receives more than $2,500, do you need the buyer’s number?',
  'ask.shipment-numbers': 'One shipment control number for each parcel, or one to the hub?',
  'ask.invoices': 'One invoice for all orders, or one for each order, and at what extra charge?',
  'ask.lines-added-up': 'May lines be added up by HTS number and origin?',
  'ask.stays-out': 'What must stay out of the entry?',
  'ask.price': 'What do you charge for the entry, a further line, a further invoice, the bond and advancing duty?',
} as const;
