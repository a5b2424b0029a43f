import type { OrderSort, OrderTab, ShipmentStateJson, TagState } from '#contract';

export const TAG_STATE_NAMES: Readonly<Record<TagState, string>> = {
  written: 'Tagged',
  pending: 'Tagging',
  'not-needed': 'No tags',
  failed: 'Not tagged',
};

export const TAG_STATE_SENTENCES: Readonly<Record<TagState, string>> = {
  written: 'The tags below are on the order in Shopify.',
  pending: 'The tags are on their way to Shopify.',
  'not-needed': 'This order carries none of our tags, as your settings ask.',
  failed: 'Shopify did not take the tags.',
};

export const SHIPMENT_STATE_NAMES: Readonly<Record<ShipmentStateJson, string>> = {
  open: 'Open',
  sealed: 'Sealed',
  cancelled: 'Cancelled',
};

export const TAB_NAMES: Readonly<Record<OrderTab, string>> = {
  all: 'All',
  'needs-facts': 'Needs facts',
  ineligible: 'Ineligible',
  ready: 'Ready',
  'in-shipment': 'In a shipment',
};

export const SORT_NAMES: Readonly<Record<OrderSort, { label: string; direction: string }>> = {
  'placed-desc': { label: 'Placed', direction: 'Newest first' },
  'placed-asc': { label: 'Placed', direction: 'Oldest first' },
  'arrival-asc': { label: 'Arrival', direction: 'Soonest first' },
  'arrival-desc': { label: 'Arrival', direction: 'Latest first' },
  'value-desc': { label: 'Value', direction: 'Highest first' },
  'value-asc': { label: 'Value', direction: 'Lowest first' },
};

const MODE_NAMES: Readonly<Record<string, string>> = {
  truck: 'Truck',
  air: 'Air',
  ocean: 'Ocean',
  rail: 'Rail',
  mail: 'Mail',
};
export const modeName = (mode: string): string => MODE_NAMES[mode] ?? mode;

const CAUSE_NAMES: Readonly<Record<string, string>> = {
  'webhook:orders/create': 'Order placed',
  'webhook:orders/updated': 'Order changed',
  'webhook:orders/edited': 'Order edited',
  'webhook:orders/cancelled': 'Order cancelled',
  'webhook:refunds/create': 'Refund made',
  'webhook:fulfillment_orders/order_routing_complete': 'Location assigned',
  'webhook:fulfillment_orders/moved': 'Location changed',
  're-check': 'Re-checked',
  recheck: 'Re-checked',
  settings: 'Settings changed',
  shipment: 'Shipment changed',
  arrival: 'Arrival changed',
  seal: 'Shipment sealed',
  install: 'App installed',
};
/** What made us decide, for the history; a cause we have no word for is shown as it is. */
export const causeName = (cause: string): string => CAUSE_NAMES[cause] ?? cause;
