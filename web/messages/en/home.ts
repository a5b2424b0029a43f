/** What waits for the merchant, the law today, the orders of the day. */
export const home = {
  loads: '{loads, number} shipments are not sealed yet. The next to arrive:',
  'loads.or-more': '{loads, number} or more shipments are not sealed yet. The next to arrive:',
  'load.row': '{orders, plural, one {# order} other {# orders}}, {arrival}',
  'setting.ship-from': 'Say where your parcels leave from, so that orders without a location can be decided.',
  'setting.scac': 'Add your carrier’s SCAC: a shipment cannot be sealed without it.',
  'setting.importer': 'State the importer of record: no entry is ready without one.',
  'setting.lane':
    'Confirm how and where your parcels cross: mode and port were taken from your address, and your orders are planned by them.',
  'setting.lane-impossible':
    'Correct the mode or the port: by them no parcel of yours can reach the US (a truck from overseas, a port on another border, or none).',
  'access-lost': 'Minimis has lost access to your shop',
  'access-lost.what':
    'Tags wait until you grant access again. Close this page, open Minimis from Apps in your admin, and accept what it asks for. Minimis also asks Shopify again by itself, at first every 15 minutes, later once a day.',
  paused: 'Shopify has closed your shop for now',
  'paused.what':
    'Orders are not read and tags wait until it is open again. Settle what Shopify asks of you (Settings, Billing, in your admin); Minimis then goes on by itself within the hour.',
  gap: 'Minimis had no access to your shop for a while',
  'gap.what':
    'From {from} to {until} Shopify refused our access: no order was read or tagged. All orders are being read again now. Check what you shipped in that time.',
  attention: 'Needs your attention',
  'attention.none': 'Nothing waits for you. New orders are decided, tagged and put into shipments as they come in.',
  'sealed-changed':
    'Shipment {load}, which arrives {day}, is sealed, but {orders, plural, one {# order of it is} other {# orders of it are}} not what the manifest says any more.',
  'open-shipment': 'Open shipment',
  'tag-failures':
    '{orders, plural, one {# order} other {# orders}} could not be tagged in Shopify. Open one to see why, or re-check them all.',
  'see-orders': 'See orders',
  questions: '{questions, plural, one {# question waits} other {# questions wait}} for a person’s answer.',
  answer: 'Answer',
  held: '{orders, plural, one {# order is} other {# orders are}} held. What is missing most often:',
  ready: '{orders, plural, one {# order is} other {# orders are}} ready, but in no load yet.',
  action: '{action}: {what}',
  'open-settings': 'Open settings',
  settings: '{parts, plural, one {# setting} other {# settings}} to fill in.',
  load: 'Shipment {load} with {orders, plural, one {# order} other {# orders}} {arrival} and is not sealed.',
  'see-shipments': 'See shipments',
  'then.open': 'From that day on Section 321 is open for how you ship.',
  'then.suspended': 'From that day on Section 321 is suspended for how you ship.',
  'then.repealed': 'From that day on Section 321 is repealed for how you ship.',
  stale: 'Our rules were last checked on {day}',
  'see-rules': 'See the rules',
  'stale.what':
    'They count as stale by now, so the law may have changed. Every verdict says so, and sealing a shipment asks for your name. Ask your broker before you ship.',
  turned:
    '{orders, plural, one {# open order is} other {# open orders are}} answered otherwise since the law changed on {day}',
  ahead: '{orders, plural, one {# open order arrives} other {# open orders arrive}} after the law changes on {day}',
  'see-the-orders': 'See the orders',
  coming: 'Coming law',
  'see-the-products': 'See the products',
  'placed-today': 'Orders placed today',
  placed: 'Placed',
  tagged: 'Tagged',
  'in-load': 'In a load',
  'placed.none': 'No order has come in today. The next one is decided and tagged within seconds of being placed.',
  title: 'Home',
  'recheck.started': 'Re-check started',
  recheck: 'Re-check all orders',
  law: 'The law today',
  'law.open': 'Section 321 open',
  'law.closed': 'Section 321 closed',
  'law.next': 'Next known change:',
  'law.rulebook':
    'Rulebook {version}, checked through {day}. Days are counted in US Eastern time, as the law counts them. Have a licensed customs broker confirm before you rely on it.',

  'today.open': 'Section 321 is open on {day}: orders within one person’s daily limit may enter the US duty-free.',
  'today.open.own':
    'Section 321 is open on {day}, by your own amendment: orders within one person’s daily limit may enter the US duty-free.',
  'today.open.but':
    'Section 321 is open on {day}, except for goods made in {closed}: other orders within one person’s daily limit may enter the US duty-free.',
  'today.open.own.but':
    'Section 321 is open on {day}, by your own amendment, except for goods made in {closed}: other orders within one person’s daily limit may enter the US duty-free.',
  'next.repealed': 'Section 321 is repealed: the law that allowed duty-free entry of small parcels ends.',
  'next.suspended': 'Section 321 is suspended: no order may enter duty-free under it.',
  'next.open': 'Section 321 is open.',
  'next.open.but': 'Section 321 is open, except for goods made in {closed}.',
  'today.closed':
    'Section 321 is closed on {day}: no order may enter the US duty-free under it, whatever its value or origin.',
} as const;
