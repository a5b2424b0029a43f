/** What is said before a load is sealed. */
export const seal = {
  'costs-more.title': 'It costs more than its parcels',
  'costs-more': 'By the fees in Settings, this shipment costs {more} more than its parcels one by one.',
  'costs-more.do':
    '“What it costs” on this page has the figures. Orders can still be taken off it, or more put on it; it may also be sealed as it is.',

  'one-entry-formal': 'The one entry is a formal one',
  'one-entry-formal.by-sum':
    'All that is entered comes to {sum} together, which makes the one entry of this shipment a formal one (type 01). Alone {orders, plural, one {its order is} other {# of its orders are}} informal (type 11).',
  'one-entry-formal.by-order':
    'An order in it asks for a formal entry, which makes the one entry of this shipment a formal one (type 01) for {orders, plural, one {# order that is} other {# orders that are}} informal alone (type 11).',
  'one-entry-formal.do':
    'A formal entry wants the number and bond of its importer, and costs another fee. Ask your broker whether that is meant.',

  'in-doubt': 'In doubt: {kinds, plural, one {# kind} other {# kinds}}',
  'read-each': 'Tick each kind once you have read it. Your name and the time are kept with what you tick.',
  read: 'I have read this: {title}',
  'read-by': '{name} acknowledged it on {at}.',
  'your-name': 'Your name',
  'your-name.help': 'It stands under what is ticked, and the shipment is sealed all the same.',
  'do-seal': 'Seal shipment',
  'do-seal.in-doubt': 'Seal in doubt',
  'not-now': 'Not now',
  'cannot-be-sealed': 'It cannot be sealed as it stands',
} as const;
