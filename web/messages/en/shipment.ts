/** A load's own page: its cards, its dialogs, what it says when something is done. */
export const shipment = {
  title: 'Shipment {load}',
  'seal.do': 'Seal shipment',
  'manifest.download': 'Download manifest',
  'cancel.do': 'Cancel shipment',
  'load-truck': 'Load the truck',

  'blockers.none': 'Ready to seal',
  'blockers.none.badge': 'Ready',
  'blockers.none.what':
    'No fact is missing and nothing is in doubt that Minimis looks at. Seal the shipment when no more orders should join.',
  blockers: 'Before you can seal',
  'blockers.settings': 'Open settings',
  'blockers.count': '{things, plural, one {# thing} other {# things}}',

  'cancel.title': 'Cancel shipment {load}?',
  'cancel.keep': 'Keep it',
  'cancel.empty': 'No order is in it. A cancelled shipment cannot be opened again.',
  'cancel.what':
    '{orders, plural, one {# order} other {# orders}} will be free to join another shipment, and decided again for the day they then arrive. A cancelled shipment cannot be opened again.',
  'cancel.toast': 'Shipment {load} is cancelled',

  'whole-load': 'The whole load',
  orders: '{orders, plural, one {# order} other {# orders}}',
  kinds: '{kinds, plural, one {# kind} other {# kinds}}',
  more: '{orders, plural, one {# more} other {# more}}',
  'doubts.sealed': 'Sealed in doubt',
  'doubts.sealed.by': '{name} read these doubts and sealed the shipment all the same.',
  doubts: 'In doubt',
  'doubts.what':
    'Nothing of this forbids the seal. Clear up what you can; the person who seals the shipment puts their name under the rest.',
  reminders: 'To hand to your broker: {kinds, plural, one {# kind} other {# kinds}}',
  'settle.label': '{how}: {order}',

  facts: 'At a glance',
  'fact.orders': 'Orders',
  'fact.pieces': 'Pieces',
  'fact.weight': 'Weight of the products',
  'fact.weight.manifest': 'Weight on the manifest',
  'fact.value': 'Value',
  'fact.scac': 'Carrier (SCAC)',
  'fact.scac.none': 'no SCAC yet',
  'fact.mode': 'Mode',
  'fact.ships-from': 'Ships from',
  'fact.entries': 'Entries',
  'fact.port': 'Port of arrival',
  'fact.port.code': '{port} ({code})',
  'fact.arrival': 'Arrival',

  lines: 'Orders',
  'lines.pieces': 'Pieces and weight',
  'lines.pieces.cell': '{pieces, plural, one {# piece} other {# pieces}}, {weight}',
  'lines.pieces.scn': '{pieces, plural, one {# piece} other {# pieces}}, {weight} · SCN {scn}',
  'lines.scn': 'SCN',
  'lines.scn.none': 'given when sealed',
  'lines.removed': '{orders, plural, one {# order} other {# orders}} removed',
  'lines.remove': 'Remove from shipment',
  'lines.copy': 'Copy control numbers',
  'lines.copied': '{numbers, plural, one {# control number} other {# control numbers}} copied',
  'lines.none': 'No order is in this shipment',
  'lines.none.open': 'Select orders in the list and choose “Put on a shipment”, or open one and add it from there.',
  'lines.none.left': 'Its orders have left it. Those that are ready can join another shipment.',
  'lines.see-ready': 'See orders that are ready',

  manifest: 'On the manifest',
  'manifest.same': 'Every name, address and description stands in the file as in the orders.',
  'manifest.otherwise':
    '{texts, plural, one {# text of the orders is} other {# texts of the orders are}} written otherwise in the file, for its length or its letters:',
  'manifest.change':
    '{what}, {how, select, shortened {shortened} respelled {in plain letters} other {as a code}} ({orders}): {from} → {to}',
  'manifest.orders.more': '{orders} and {more, number} more',
  'manifest.weight.same': 'The file weighs {file}, as the products do.',
  'manifest.weight':
    'The products weigh {products}, the file {file}: it takes whole kilograms, at least one for each line.',

  plan: 'Plan',
  'plan.day': 'Day of arrival',
  'plan.time': 'Time of arrival',
  'plan.time.help': 'In {zone}. Changing the arrival decides every order in this shipment again.',
  'plan.no-such-time': 'Choose a day and an hour that exist.',
  'plan.scac': 'Carrier’s SCAC',
  'plan.scac.help': 'The four letters of the carrier that files the manifest.',
  'plan.scac.wrong': 'A SCAC has exactly four letters, such as ABCD.',
  'plan.save': 'Save plan',
  'plan.saved': 'Shipment saved',

  'seal.title': 'Seal shipment {load}?',
  'seal.toast': 'Shipment {load} is sealed',
  'seal.holds':
    '{orders, plural, one {# order} other {# orders}}, {pieces, plural, one {# piece} other {# pieces}}, arriving {arrival} at {port}.',
  'seal.failed': 'The shipment could not be sealed. Try again in a minute.',

  'cancelled.itself': 'Cancelled by itself',
  'cancelled.itself.at': 'Cancelled by itself on {at}',
  'cancelled.itself.what':
    'Its last order had left it, so there was nothing to send. Orders that are ready join another shipment.',
  cancelled: 'Cancelled',
  'cancelled.at': 'Cancelled on {at}',
  'cancelled.by': 'Cancelled by {who}',
  'cancelled.at-by': 'Cancelled on {at} by {who}',
  'cancelled.what': 'It will not travel. Its orders are free to join another one.',
  sealed: 'Sealed',
  'sealed.at': 'Sealed on {at}',
  'sealed.by': 'Sealed by {who}',
  'sealed.at-by': 'Sealed on {at} by {who}',
  'sealed.what':
    'What is declared changes by a numbered revision alone. Download the manifest and give it to your carrier.',
  'sealed.what.broker':
    'What is declared changes by a numbered revision alone. Download the manifest and give it to your carrier, and to the broker who files the entry.',
  'sealed.then': 'When the truck comes, choose Load the truck.',
  'handed-over': 'Handed over to the carrier',
  'handed-over.what':
    'The truck has the parcels. If it has not left after all, take it back: parcels can then be scanned on and off again.',
  'take-back': 'Take it back',
} as const;
