import type { LoadEventWhat } from '#contract';
import { formatInstant } from '../format/day.ts';
import { count } from '../format/list.ts';

const REMOVED = {
  'taken-out': 'taken out',
  'no-longer-fits': 'left out: what was decided of them has changed',
  erased: 'erased at the customer’s wish',
} as const;

const STATES: Readonly<Record<string, string>> = {
  open: 'Opened again',
  sealed: 'Taken back from the carrier',
  'handed-over': 'Handed over to the carrier',
  filed: 'Filed with customs',
  arrived: 'Arrived at the border',
  held: 'Held by customs',
  'partly-released': 'Released in part',
  released: 'Released by customs',
};

/** What happened to a shipment, as a sentence without who and when. */
export function loadEventWords(what: LoadEventWhat): string {
  switch (what.kind) {
    case 'opened':
      return 'Opened.';
    case 'orders-added':
      return `${count(what.orders, 'order')} added.`;
    case 'orders-moved-in':
      return `${count(what.orders, 'order')} moved here from another shipment.`;
    case 'orders-moved-out':
      return `${count(what.orders, 'order')} moved to another shipment.`;
    case 'orders-removed':
      return `${count(what.orders, 'order')} ${REMOVED[what.why]}.`;
    case 'arrival-moved':
      return `Arrival moved from ${formatInstant(what.before)} to ${formatInstant(what.after)}.`;
    case 'carrier-changed':
      return what.before === null
        ? `Carrier set to ${what.after}.`
        : `Carrier changed from ${what.before} to ${what.after}.`;
    case 'doubts-acknowledged':
      return `Doubts acknowledged under the name ${what.name}.`;
    case 'sealed':
      return what.rulebook === null ? 'Sealed.' : `Sealed by the rules of ${what.rulebook}.`;
    case 'advanced': {
      const step = STATES[what.to] ?? 'Moved on';
      return what.despite === null ? `${step}.` : `${step} although scans differ, under the name ${what.despite}.`;
    }
    case 'cancelled':
      return what.why === 'emptied' ? 'Cancelled: its last order had left.' : 'Cancelled.';
    case 'unreadable':
      return 'Something that a newer version of Minimis recorded. Reload the page after the update.';
  }
}
