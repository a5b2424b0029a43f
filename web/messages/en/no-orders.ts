/** What stands where the list of orders is empty. */
export const noOrders = {
  narrowed: 'No order fits',
  'narrowed.text': 'Try another word, part of the order’s number, or fewer filters.',
  clear: 'Clear search and filters',
  all: 'Your orders will stand here',
  'all.text':
    'Every order to the US is decided when it is placed: whether it may enter duty-free, under which entry it travels, and what is missing. You need do nothing; orders from before the installation appear with “Re-check all orders” on Home.',
  held: 'No order is held',
  'held.text':
    'An order comes here when something is missing (a country of origin, an HTS number, an address, a payment, an answer), or when it may not enter at all. Its row says what, and what to do.',
  ready: 'No order waits for a load',
  'ready.text': 'An order comes here when nothing is missing any more and it is in no load yet.',
  'in-load': 'No order is in a load',
  'in-load.text':
    'Orders that leave the same place for the same port join one load by themselves, if automatic batching is on in Settings.',
  left: 'No order has left',
  'left.text':
    'An order comes here when its load is handed over to the carrier, or when it is fulfilled in Shopify without one.',
} as const;
