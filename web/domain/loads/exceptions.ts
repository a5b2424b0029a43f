import type { LoadAct } from './events.ts';
import { isAway } from './life.ts';

/** What acts on a frozen load say of its exceptions. */
export interface SettledExceptions {
  /** Marks of exceptions that a person looked at and left as declared. */
  readonly kept: ReadonlySet<string>;
  /** Orders that left without all of their parcels, as far as scans tell. */
  readonly short: ReadonlySet<string>;
}

/** The acts of one load, in their order. What comes back from the carrier is short no more: it is scanned again. */
export function exceptionsSettled(acts: readonly LoadAct[]): SettledExceptions {
  const kept = new Set<string>();
  const short = new Set<string>();
  for (const act of acts) {
    if (act.kind === 'exception-kept') kept.add(act.seen);
    else if (act.kind === 'left-short') for (const order of act.orders) short.add(order);
    else if (act.kind === 'revised') for (const { order } of act.taken) short.delete(order);
    else if (act.kind === 'advanced' && !isAway(act.to)) short.clear();
  }
  return { kept, short };
}
