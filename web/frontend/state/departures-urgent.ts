import type { BoardLane } from '#contract';

const DAY_MS = 86_400_000;

export interface Urgent {
  readonly kind: 'held' | 'full' | 'no-departure' | 'left';
  readonly lane: BoardLane;
  readonly day: string;
  readonly cutOffAt: number;
  readonly orders: number;
  readonly load: string | null;
}

const RANK = { left: 0, 'no-departure': 1, held: 2, full: 3 } as const;

/** What asks for somebody now: loads that no departure brings, orders held a day before their cut-off, departures that are full. */
export function urgentOf(lanes: readonly BoardLane[], now: number): Urgent[] {
  const found = lanes.flatMap((lane): Urgent[] => [
    ...lane.apart.map(({ name, arrivalDay, why }) => ({
      ...{ kind: why, lane, day: arrivalDay, cutOffAt: 0, orders: 0, load: name },
    })),
    ...lane.departures.flatMap(({ day, cutOffAt, held, aboard, room }): Urgent[] => {
      const one = { lane, day, cutOffAt: Date.parse(cutOffAt), orders: held, load: null };
      const ahead = one.cutOffAt - now;
      if (ahead <= 0) return [];
      return [
        ...(held > 0 && ahead <= DAY_MS ? [{ ...one, kind: 'held' as const }] : []),
        ...(room !== null && aboard >= room ? [{ ...one, kind: 'full' as const }] : []),
      ];
    }),
  ]);
  return found.sort((a, b) => RANK[a.kind] - RANK[b.kind] || a.cutOffAt - b.cutOffAt);
}
