import type { OrderSort, OrderTab, ShownLoadState, TagState } from '#contract';

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

export const SHIPMENT_STATE_NAMES: Readonly<Record<ShownLoadState, string>> = {
  unknown: 'Of a newer version',
  open: 'Open',
  sealed: 'Sealed',
  'handed-over': 'Handed over',
  filed: 'Filed',
  arrived: 'Arrived',
  held: 'Held by customs',
  'partly-released': 'Partly released',
  released: 'Released',
  cancelled: 'Cancelled',
};

export const TAB_NAMES: Readonly<Record<OrderTab, string>> = {
  all: 'All',
  held: 'Held',
  ready: 'Ready',
  'in-load': 'In a load',
  left: 'Left',
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
  'order-created': 'Order placed',
  'order-updated': 'Order changed',
  'order-edited': 'Order edited',
  'order-cancelled': 'Order cancelled',
  'refund-created': 'Refund made',
  routed: 'Location assigned',
  held: 'Put on hold',
  released: 'Hold released',
  rescheduled: 'Sending day changed',
  refulfilled: 'Fulfilment changed',
  'order-deleted': 'Order deleted',
  moved: 'Location changed',
  're-check': 'Re-checked',
  reconcile: 'Checked against Shopify',
  neighbour: 'Another order of the same person changed',
  settings: 'Settings changed',
  lane: 'Its way across changed',
  'lane-removed': 'Its way across was removed',
  product: 'A product, or an answer about its kind, changed',
  'agency-papers': 'Numbers for other agencies changed',
  amendment: 'Your amendments changed',
  'added-to-shipment': 'Added to a shipment',
  'removed-from-shipment': 'Removed from its shipment',
  'moved-to-shipment': 'Moved to another shipment',
  'shipment-cancelled': 'Shipment cancelled',
  'shipment-reopened': 'Shipment reopened',
  replan: 'Has not left by its planned day',
  answer: 'A question answered',
  'answer-withdrawn': 'An answer taken back',
  seal: 'Sealed in its shipment',
  'shipment-arrival': 'Arrival of its shipment changed',
  'departure-moved': 'A departure was moved',
  'departure-missed': 'Its departure left without it',
};
/** What made us decide, for the history; a cause we have no word for is shown as it is. */
export const causeName = (cause: string): string => CAUSE_NAMES[cause] ?? cause;
