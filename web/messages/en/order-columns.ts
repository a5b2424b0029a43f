/** The columns of every table of orders. */
export const orderColumns = {
  order: 'Order',
  placed: 'Placed',
  consignee: 'Consignee',
  'address-not-known': 'Address not known',
  value: 'Value',
  status: 'Status',
  missing: 'What is missing',
  verdict: 'Section 321',
  'to-do': 'What to do',
  entry: 'Entry',
  arrival: 'Arrival',
  'arrival.none': 'does not enter the US',
  tags: 'Tags',
  'tags.none': 'no tags',
  nothing: 'nothing',
  'holds-more': '{hold} +{more, number}',
} as const;
