import type { Placed } from './places.ts';
import type { OrderStanding, Standing } from './standing.ts';

/** Pieces that travel together at most: the parcel that a verdict speaks of, or one that does not go with it. */
export interface Parcel {
  readonly standing: OrderStanding;
  /** When a scheduled parcel becomes due, or one that may go did. */
  readonly until: string | null;
  readonly pieces: readonly Placed[];
}

export interface Parcels {
  /** What leaves next; where nothing waits any more, what has left. */
  readonly next: Parcel;
  readonly others: readonly Parcel[];
  /** What crosses no border: it is neither valued nor asked about. */
  readonly never: readonly Placed[];
}

/** The gravest first: what nobody can read holds up what only waits. */
const WAITING: readonly Standing[] = ['unknown', 'stuck', 'held'];

export function parcelsOf(placed: readonly Placed[]): Parcels {
  const crossing = placed.filter(({ standing, quantity }) => standing !== 'never' && quantity > 0);
  const of = (...standings: readonly Standing[]): Placed[] =>
    crossing.filter(({ standing }) => standings.includes(standing));
  const days = [...new Set(of('scheduled').map(({ until }) => until))].sort((a, b) =>
    (a ?? '~').localeCompare(b ?? '~'),
  );
  const waiting = of(...WAITING);
  const parcels: Parcel[] = [
    { standing: 'to-go' as const, until: latest(of('to-go')), pieces: of('to-go') },
    { standing: gravest(waiting), until: null, pieces: waiting },
    ...days.map((day) => ({
      standing: 'scheduled' as const,
      until: day,
      pieces: of('scheduled').filter(({ until }) => until === day),
    })),
    { standing: 'gone' as const, until: null, pieces: of('gone') },
  ].filter(({ pieces }) => pieces.length > 0);
  const [next = { standing: 'none' as const, until: null, pieces: [] }, ...others] = parcels;
  return { next, others, never: placed.filter((one) => !crossing.includes(one)) };
}

/** A parcel that has become due was planned from the day on which it did. */
const latest = (pieces: readonly Placed[]): string | null =>
  pieces.reduce<string | null>(
    (last, { until }) => (until !== null && (last === null || until > last) ? until : last),
    null,
  );

const gravest = (pieces: readonly Placed[]): OrderStanding => {
  const found = WAITING.find((word) => pieces.some(({ standing }) => standing === word));
  return found === undefined || found === 'never' ? 'held' : found;
};
