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
} as const;
