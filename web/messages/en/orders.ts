/** The list of orders: its tabs, its order, its filters. */
export const orders = {
  'tab.all': 'All',
  'tab.held': 'Held',
  'tab.ready': 'Ready',
  'tab.in-load': 'In a load',
  'tab.left': 'Left',
  'sort.placed': 'Placed',
  'sort.newest': 'Newest first',
  'sort.oldest': 'Oldest first',
  'sort.arrival': 'Arrival',
  'sort.soonest': 'Soonest first',
  'sort.latest': 'Latest first',
  'sort.value': 'Value',
  'sort.highest': 'Highest first',
  'sort.lowest': 'Lowest first',
} as const;
