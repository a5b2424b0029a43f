import type { LoadEventWhat } from '#contract';
import { timeline } from '#messages/timeline';
import { words } from '../format/words.ts';

const say = words(timeline);

const STATES = ['open', 'sealed', 'handed-over', 'filed', 'arrived', 'held', 'partly-released', 'released'] as const;

/** What happened to a shipment, as a sentence without who and when. */
export function loadEventWords(what: LoadEventWhat): string {
  switch (what.kind) {
    case 'opened':
      return say('opened');
    case 'orders-added':
      return say('added', { orders: what.orders });
    case 'orders-moved-in':
      return say('moved-in', { orders: what.orders });
    case 'orders-moved-out':
      return say('moved-out', { orders: what.orders });
    case 'orders-removed':
      return say(`removed.${what.why}`, { orders: what.orders });
    case 'arrival-moved':
      return say('arrival-moved', { before: { instant: what.before }, after: { instant: what.after } });
    case 'carrier-changed':
      return what.before === null
        ? say('carrier-set', { after: what.after })
        : say('carrier-changed', { before: what.before, after: what.after });
    case 'doubts-acknowledged':
      return what.kinds.length === 0
        ? say('doubts-acknowledged', { name: what.name })
        : say('doubts-acknowledged.kinds', { name: what.name, kinds: { list: what.kinds } });
    case 'sealed':
      return what.rulebook === null ? say('sealed') : say('sealed.by', { rulebook: what.rulebook });
    case 'papers-revised':
      return say('papers-revised', { revision: String(what.revision) });
    case 'revised':
      return say('revised', { revision: String(what.revision), taken: what.taken, replaced: what.replaced });
    case 'exception-kept':
      return say('exception-kept', { reason: what.reason });
    case 'left-short':
      return say('left-short', { orders: what.orders });
    case 'advanced':
      return advancedWords(what.to, what.despite);
    case 'cancelled':
      return say(what.why === 'emptied' ? 'cancelled.emptied' : 'cancelled');
    case 'unreadable':
      return say('unreadable');
  }
}

function advancedWords(to: string, despite: string | null): string {
  if (despite !== null) return say(to === 'handed-over' ? 'despite.handed-over' : 'despite.other', { name: despite });
  const state = STATES.find((each) => each === to);
  return say(state === undefined ? 'advanced.other' : `advanced.${state}`);
}
