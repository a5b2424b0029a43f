/** What customers asked through Shopify, and who may do what. */
export const privacy = {
  title: 'Privacy requests',
  about:
    'Shopify passes on what your customers ask. Erasures are carried out by themselves; what we hold on a customer is yours to download and hand on.',
  none: 'No request has come in. When one does, it stands here with what was done about it.',
  'customers/data_request': 'A customer asks for their data',
  'customers/redact': 'Erase a customer’s data',
  'shop/redact': 'Erase the shop’s data',
  done: 'Done',
  'being-worked-on': 'Being worked on',
  download: 'Download data',
  received: 'Received {when}. {what}',
  'not-done': 'Not done yet.',
  'is-done': 'Done.',
  result: '{result}.',
  concerns: 'It concerns {orders, plural, one {# order} other {# orders}}. {what}',
} as const;
