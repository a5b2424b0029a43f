/** The list of loads under Shipments. */
export const loads = {
  'tab.all': 'All',
  'noun.one': 'shipment',
  'noun.many': 'shipments',
  load: 'Shipment',
  state: 'State',
  entries: 'Entries',
  arrival: 'Arrival',
  port: 'Port',
  'ships-from': 'Ships from',
  orders: 'Orders',
  weight: 'Weight',
  value: 'Value',
  'short.place': '{arrival} · {port} · {orders, plural, one {# order} other {# orders}}, {weight}',
  total: '{loads, plural, one {# shipment} other {# shipments}}',
  'none.sealed': 'No shipment is sealed yet',
  'none.sealed.what':
    'Open a shipment and seal it when it is about to leave. Its manifest can then be downloaded here.',
  'none.cancelled': 'No shipment was cancelled',
  'none.cancelled.what': 'A shipment that will not travel can be cancelled; its orders are then free for another one.',
  none: 'Shipments collect orders that cross the border together',
  'none.what':
    'Orders that leave the same place for the same port, on the same day and under the same entry, join one shipment. It opens by itself when the first such order is ready, or when you add one.',
  'see-ready': 'See orders that are ready',
} as const;
