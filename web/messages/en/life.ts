/** A load after its seal: opened again, its exceptions and its revisions. */
export const life = {
  reopen: 'Reopen',
  'reopen.title': 'Reopen shipment {load}?',
  'reopen.do': 'Reopen shipment',
  'reopen.keep': 'Leave it sealed',
  'reopen.undone':
    'Orders can join and leave it again, and its arrival can be moved. Each order is decided once more; one that no longer fits leaves.',
  'reopen.numbers':
    'The shipment control numbers stay with their orders in this shipment, so labels that are printed still hold. An order that leaves takes its number with it: it is not used again.',
  'reopen.papers':
    'Files made until now are outdated from this moment on. If you gave any to your carrier or broker, tell them not to file it, and send them the new ones after the next seal.',
  'reopen.scans': 'Scans at the dock are kept.',
  'reopened.toast': 'Shipment {load} is open again',
  'was-sealed': 'Opened again after revision {number} of {at}',
  'was-sealed.what':
    'Files made until then are outdated. Seal the shipment to make new ones; tell your carrier and broker if they have the old ones.',

  'since.refunded': 'all that was paid for it was paid back',
  'since.short':
    'Not all of its parcels were scanned when the shipment was handed over. Find out whether they are on the truck: tell your carrier and broker what is right for {scn}.',

  'exceptions.title': '{orders, plural, one {# order is} other {# orders are}} not what the manifest says any more',
  'exceptions.about':
    'Settle each: take it off, declare it as it is now, or leave it as it was declared and say why. Files are made anew by it.',
  'take-off': 'Take it off',
  replace: 'Declare as it is now',
  keep: 'Keep as declared',
  'settle.cancel': 'Not now',
  'take-off.title': 'Take {order} off {load}?',
  'take-off.do': 'Make revision {revision}',
  'take-off.what': '{order} leaves the shipment, and {scn} with it. All other orders stay as they were declared.',
  'replace.title': 'Declare {order} as it is now?',
  'replace.what':
    '{order} is decided once more as of the arrival, and declared with its goods, value and address of now.',
  'keep.title': 'Keep {order} as it was declared?',
  'keep.do': 'Keep as declared',
  'keep.what': 'Nothing of the papers changes. It is asked again if the order changes once more.',
  'keep.reason': 'Why',
  'keep.reason.help': 'Kept with your name and the time. No names of customers, please.',
  'files-anew':
    'Files of revision {before} are outdated from then on: make them anew, and tell your carrier and broker.',
  'settled.toast': 'Revision {revision} of {load} is in force',
  'kept.toast': '{order} stays as it was declared',

  'revisions.title': 'Revisions',
  'revision.made': 'Revision {number}, {at}',
  'revision.by': 'By {who}, {at}',
  'revision.in-force': 'In force',
  'revision.outdated': 'Outdated since revision {number}',
  'revision.no-longer': 'Outdated: opened again',
  'revision.sealed': 'As it was sealed, or with facts added to the papers.',
  'revision.taken': '{order} taken off: {scn}, {pieces, plural, one {# piece} other {# pieces}}, {value}.',
  'revision.replaced':
    '{order} declared anew: {scn}, {pieces, plural, one {# piece} other {# pieces}}, {value} before; {scnNow}, {piecesNow, plural, one {# piece} other {# pieces}}, {valueNow} now.',
  'tell.taken':
    'Tell your carrier to take {scns} off the manifest, and your broker to leave it out of the entry. Send both the new files.',
  'tell.replaced': 'Tell your carrier and broker that the data of {scns} have changed, and send both the new files.',
  'tell.filed':
    'Customs has the manifest, so a number there does not change: have your carrier cancel {scns} under the old number first, then send anew what travels all the same. Trip number and arrival stay as they are.',
} as const;
