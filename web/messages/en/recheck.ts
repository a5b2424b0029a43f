/** TODO */
export const recheck = {
  failed: '{text} {failed, plural, one {# order} other {# orders}} could not be re-checked and will be tried again.',
  running: '{done, number} of {total, plural, one {# order} other {# orders}} done.',
  'may-leave': '{text} You may leave this page; the work goes on.',
  'read.what': '{orders, plural, one {# order} other {# orders}} decided and tagged.',
  done: 'Re-check finished',
  'done.what': '{orders, plural, one {# order} other {# orders}} re-checked.',
  stopped: 'Re-check stopped',
  'stopped.what': 'The re-check stopped. Start it again.',
  'reading.first': 'Reading your orders for the first time',
  again: 'Re-checking orders',
  listing: 'Asking Shopify for the list of your orders. You may leave this page.',
  read: 'Your orders are read',
} as const;
