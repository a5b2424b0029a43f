/** The list of orders as a file for a spreadsheet: its sheet and its columns. */
export const ordersFile = {
  sheet: 'Orders',
  order: 'Order',
  status: 'Status',
  missing: 'What is missing',
  'to-do': 'What to do',
  load: 'Load',
  placed: 'Placed',
  arrival: 'Arrival',
  consignee: 'Consignee',
  destination: 'Destination',
  value: 'Value (USD)',
  'section-321': 'Section 321',
  entry: 'Entry',
  tags: 'Tags',
} as const;
