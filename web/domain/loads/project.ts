import { stepOf } from './events.ts';
import type { LoadAct, LoadEvent, OpenedLoad } from './events.ts';
import { isOpen, step } from './life.ts';
import type { LoadState } from './life.ts';

/** A load as its events have it: what its row and its lines must say. */
export interface ProjectedLoad extends OpenedLoad {
  readonly state: LoadState;
  readonly openedAt: string;
  readonly sealedAt: string | null;
  readonly sealedBy: string | null;
  readonly cancelledAt: string | null;
  readonly cancelledBy: string | null;
  /** The revision in force, and the hash of its document. */
  readonly revision: number | null;
  readonly documentHash: string | null;
  readonly rulebook: LoadEvent['rulebook'];
  readonly acknowledgedBy: string | null;
  /** Those in it now, by id, in the order of their code units. */
  readonly orders: readonly string[];
}

export type Projection =
  | { readonly kind: 'load'; readonly load: ProjectedLoad }
  /** No events at all, or they do not begin with its opening. */
  | { readonly kind: 'not-opened' }
  /** The event leaves from a state that the load was not in, or leads where nothing leads. */
  | { readonly kind: 'broken'; readonly seq: number };

/** What the events of one load, in their order, add up to. */
export function projectLoad(events: readonly LoadEvent[]): Projection {
  const [first, ...rest] = events;
  if (first?.act.kind !== 'opened') return { kind: 'not-opened' };
  const { kind: _kind, ...opened } = first.act;
  const orders = new Set<string>();
  let load: ProjectedLoad = {
    ...opened,
    state: 'open',
    openedAt: first.at,
    sealedAt: null,
    sealedBy: null,
    cancelledAt: null,
    cancelledBy: null,
    revision: null,
    documentHash: null,
    rulebook: null,
    acknowledgedBy: null,
    orders: [],
  };
  for (const event of rest) {
    const steps = stepOf(event.act);
    if (steps !== null && !leads(load.state, steps)) return { kind: 'broken', seq: event.seq };
    load = { ...load, ...changed(event), ...(steps === null ? {} : { state: steps.to }) };
    carry(orders, event.act);
  }
  return { kind: 'load', load: { ...load, orders: [...orders].sort() } };
}

/** Who may bring it about was asked when it was done; staff may do whatever leads anywhere, but what customs or a carrier alone may. */
function leads(state: LoadState, { from, to }: { readonly from: LoadState | null; readonly to: LoadState }): boolean {
  const taken = step(state, to, 'staff').kind;
  return from === state && (taken === 'taken' || taken === 'not-allowed');
}

function changed({ act, at, by, rulebook }: LoadEvent): Partial<ProjectedLoad> {
  switch (act.kind) {
    case 'arrival-moved':
      return { arrivalAt: act.arrivalAt, arrivalDay: act.arrivalDay };
    case 'carrier-changed':
      return { scac: act.scac };
    case 'doubts-acknowledged':
      return { acknowledgedBy: act.name };
    case 'sealed':
      return { sealedAt: at, sealedBy: by, revision: act.revision, documentHash: act.documentHash, rulebook };
    case 'papers-revised':
    case 'revised':
      return { revision: act.revision, documentHash: act.documentHash };
    case 'cancelled':
      return { cancelledAt: at, cancelledBy: by };
    case 'advanced':
      // Opened again: what was declared stays as a revision, and nothing of the seal on the load.
      return isOpen(act.to) ? { sealedAt: null, sealedBy: null, rulebook: null } : {};
    case 'opened':
    case 'orders-added':
    case 'orders-removed':
    case 'orders-moved-in':
    case 'orders-moved-out':
    case 'exception-kept':
    case 'left-short':
      return {};
  }
}

function carry(inside: Set<string>, act: LoadAct): void {
  switch (act.kind) {
    case 'orders-added':
    case 'orders-moved-in':
      for (const order of act.orders) inside.add(order);
      return;
    case 'orders-removed':
    case 'orders-moved-out':
      for (const order of act.orders) inside.delete(order);
      return;
    case 'revised':
      for (const { order } of act.taken) inside.delete(order);
      return;
    case 'cancelled':
      inside.clear();
      return;
    case 'opened':
    case 'arrival-moved':
    case 'carrier-changed':
    case 'doubts-acknowledged':
    case 'sealed':
    case 'papers-revised':
    case 'exception-kept':
    case 'left-short':
    case 'advanced':
      return;
  }
}
