// The life of a load as a state machine. A load is what crosses the border together, a shipment on screen.
//
// open             Orders join it and leave it. Its arrival and its carrier may change; a changed arrival re-decides its orders, and
//                  those that no longer fit leave. It has no control numbers yet and no file can be made of it.
// sealed           Every order was decided again as of the arrival and fitted; each got its control number; the load is frozen as a
//                  document, and every file is made from that document.
// handed-over      The carrier has the parcels.
// filed            Customs has the manifest: trip number and arrival stand.
// arrived          The carrier has reported the arrival.
// held             Customs keeps all of it, or says of none of it yet that it may go.
// partly-released  Some of its shipments are released and some are not.
// released         Every shipment of it is released. Customs may take that back.
// cancelled        It was given up. Its orders are free again, and its number is not reused.
//
// Invariant: an order is in at most one load that is live.

export const LOAD_STATES = [
  'open',
  'sealed',
  'handed-over',
  'filed',
  'arrived',
  'held',
  'partly-released',
  'released',
  'cancelled',
] as const;
export type LoadState = (typeof LOAD_STATES)[number];

/** Who may bring a load from one state to the next. */
export const LOAD_ACTORS = ['staff', 'system', 'carrier', 'customs'] as const;
export type LoadActor = (typeof LOAD_ACTORS)[number];

interface Stage {
  /** What may follow, and who may bring it about. */
  readonly next: Readonly<Partial<Record<LoadState, readonly LoadActor[]>>>;
  /** What was declared stands: facts of its orders change no more, and its papers change by a numbered revision alone. */
  readonly frozen: boolean;
  /** Its orders are in it, and in no other. */
  readonly live: boolean;
  /** The carrier has the parcels. */
  readonly away: boolean;
  /** Customs has the manifest: numbers and arrival stand there. */
  readonly filed: boolean;
}

const byPeople = ['staff'] as const;
const byCarrier = ['staff', 'carrier'] as const;
const byCustoms = ['staff', 'customs'] as const;

const stages: Readonly<Record<LoadState, Stage>> = {
  open: {
    next: { sealed: byPeople, cancelled: ['staff', 'system'] },
    frozen: false,
    live: true,
    away: false,
    filed: false,
  },
  sealed: {
    next: { open: byPeople, 'handed-over': byPeople, cancelled: byPeople },
    frozen: true,
    live: true,
    away: false,
    filed: false,
  },
  'handed-over': {
    next: { sealed: byPeople, filed: byCarrier, cancelled: byPeople },
    frozen: true,
    live: true,
    away: true,
    filed: false,
  },
  filed: {
    next: {
      arrived: byCarrier,
      held: byCustoms,
      'partly-released': byCustoms,
      released: byCustoms,
      cancelled: byCarrier,
    },
    frozen: true,
    live: true,
    away: true,
    filed: true,
  },
  arrived: {
    next: { held: byCustoms, 'partly-released': byCustoms, released: byCustoms },
    frozen: true,
    live: true,
    away: true,
    filed: true,
  },
  held: {
    next: { 'partly-released': byCustoms, released: byCustoms, cancelled: byPeople },
    frozen: true,
    live: true,
    away: true,
    filed: true,
  },
  'partly-released': {
    next: { held: byCustoms, released: byCustoms },
    frozen: true,
    live: true,
    away: true,
    filed: true,
  },
  released: {
    next: { held: byCustoms, 'partly-released': byCustoms },
    frozen: true,
    live: true,
    away: true,
    filed: true,
  },
  cancelled: { next: {}, frozen: false, live: false, away: false, filed: false },
};

/** Was it declared, so that nothing of it changes in silence? */
export const isFrozen = (state: LoadState): boolean => stages[state].frozen;

/** Do its orders count as being in it? */
export const isLive = (state: LoadState): boolean => stages[state].live;

/** May orders join and leave it, and its arrival be moved? */
export const isOpen = (state: LoadState): boolean => stages[state].live && !stages[state].frozen;

/** Has the carrier taken its parcels, so that they have left? */
export const isAway = (state: LoadState): boolean => stages[state].away;

/** Has customs the manifest, so that a number is cancelled there before another says otherwise? */
export const isFiled = (state: LoadState): boolean => stages[state].filed;

/** Did customs let all of it go? */
export const isReleased = (state: LoadState): boolean => state === 'released';

export const FROZEN_STATES: readonly LoadState[] = LOAD_STATES.filter(isFrozen);
export const OPEN_STATES: readonly LoadState[] = LOAD_STATES.filter(isOpen);

/** The state that a text names; null: this version of the app knows none of that name. */
export const parseLoadState = (text: string): LoadState | null => LOAD_STATES.find((state) => state === text) ?? null;

export type Step =
  | { readonly kind: 'taken'; readonly state: LoadState }
  /** It is in that state already, which makes a step idempotent: a request that came twice finds done what it asked for. */
  | { readonly kind: 'there' }
  /** Nothing leads there from here. */
  | { readonly kind: 'no-way'; readonly next: readonly LoadState[] }
  | { readonly kind: 'not-allowed'; readonly may: readonly LoadActor[] };

/** One step of a load's life. The state is the only thing that decides it; what else a step needs, its caller checks. */
export function step(state: LoadState, to: LoadState, by: LoadActor): Step {
  if (state === to) return { kind: 'there' };
  const may = stages[state].next[to];
  if (may === undefined) return { kind: 'no-way', next: LOAD_STATES.filter((one) => one in stages[state].next) };
  return may.includes(by) ? { kind: 'taken', state: to } : { kind: 'not-allowed', may };
}
