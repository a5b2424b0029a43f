/** What may stay open under a seal beside the reasons of its orders: that Shopify no longer shows an order, and that the hour is short. */
export const doubts = {
  'OUT_OF_SIGHT.title': 'Older than Shopify shows',
  'OUT_OF_SIGHT.says':
    'Placed more than 60 days ago. Shopify shows apps the orders of the last 60 days: had this one been cancelled, paid back or changed since, it would not be known here.',
  'OUT_OF_SIGHT.says.day':
    'Placed on {day}. Shopify shows apps the orders of the last 60 days: had this one been cancelled, paid back or changed since, it would not be known here.',
  'OUT_OF_SIGHT.do':
    'Open the order in Shopify. Take it off the shipment if it was cancelled or its goods or address are no longer as they stand here. The person who set up Minimis can ask Shopify for read_all_orders, which ends this.',
  'FAST_CUT_OFF.title': 'Less than {minutes, plural, =60 {one hour} one {# minute} other {# minutes}} to the arrival',
  'FAST_CUT_OFF.says':
    'The manifest of a truck must be received {minutes, plural, =60 {one hour} one {# minute} other {# minutes}} before it arrives, or {fast, plural, =60 {one hour} one {# minute} other {# minutes}} for a trusted carrier (FAST). Only a carrier under FAST can still send it in time.',
  'FAST_CUT_OFF.do': 'Ask your carrier whether it crosses under FAST, or move the arrival to a later hour.',
  'too-late.arrived':
    'The arrival, {at}, has passed, and a manifest is sent before the load arrives. Move the arrival to a day and hour still to come.',
  'too-late.passed':
    'The load arrives at {at}, and the manifest of a truck must be received {minutes, plural, =60 {one hour} one {# minute} other {# minutes}} before it, or {fast, plural, =60 {one hour} one {# minute} other {# minutes}} for a carrier under FAST. Move the arrival to a later hour.',
  'unreadable.title': 'What was acknowledged cannot be read',
  'unreadable.says':
    'It was stored by a newer version of Minimis, or is damaged. It is kept as it is, and so is the seal.',
} as const;
