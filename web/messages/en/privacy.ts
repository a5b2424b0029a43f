/** What customers asked through Shopify, and who may do what. */
export const privacy = {
  title: 'Privacy',
  about:
    'Shopify passes on what your customers ask. Erasures are carried out by themselves; what we hold on a customer is yours to download and hand on.',
  none: 'No request has come in. When one does, it stands here with what was done about it.',
  'customers/data_request': 'A customer asks for their data',
  'customers/redact': 'Erase a customer’s data',
  'shop/redact': 'Erase the shop’s data',
  retention: 'Your own period ended',
  'retention.label': 'Erase orders that left after',
  'retention.days': '{days, plural, one {# day} other {# days}}',
  'retention.never': 'Never',
  'retention.help':
    'Counted from the arrival, or from the last change where that is later. The order and its buyer are erased; of what was declared to customs, the sealed shipment and the order without its buyer stay (19 CFR 163.4 asks for five years).',
  done: 'Done',
  'being-worked-on': 'Being worked on',
  download: 'Download data',
  received: 'Received {when}. {what}',
  'not-done': 'Not done yet.',
  'is-done': 'Done.',
  result: '{result}.',
  concerns: 'It concerns {orders, plural, one {# order} other {# orders}}. {what}',
} as const;
