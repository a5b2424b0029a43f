/** What is said before a load is sealed. */
export const seal = {
  'costs-more': 'This shipment costs {more} more than its parcels one by one',
  'costs-more.what':
    'By the fees in Settings, sending its {orders, plural, one {# order} other {# orders}} one by one is cheaper. It may still be sealed; “What it costs” on this page has the figures.',
} as const;
