import type { Instant } from '../values/instant.ts';
import { openDeparture } from './departure.ts';
import type { PlannedDeparture, OpenDeparture, PlannedLane } from './departure.ts';

export const NO_DEPARTURE = -1;

/** Departures by the day and moment at which they arrive, and for each lane its own in that sequence. */
export class Candidates {
  readonly departures: readonly OpenDeparture[];
  /** By the lane's number: the numbers of its departures. A lane that is not described has none. */
  readonly ofLane: readonly Int32Array[];
  /** By departure: who is ready by then can be on it; -Infinity: it has closed. */
  readonly #closesAt: Float64Array;

  /** `now` null: none has closed. `laneNames`: the lanes by number. */
  constructor(
    departures: readonly PlannedDeparture[],
    lanes: ReadonlyMap<string, PlannedLane>,
    { laneNames, now }: { readonly laneNames: readonly string[]; readonly now: Instant | null },
  ) {
    const sorted = departures
      .flatMap((one) => {
        const lane = lanes.get(one.lane);
        return lane === undefined ? [] : [openDeparture(one, lane)];
      })
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.arrivesAt - b.arrivesAt || (a.id < b.id ? -1 : 1)));
    this.departures = sorted;
    this.ofLane = laneNames.map((name) =>
      Int32Array.from(sorted.flatMap(({ lane }, at) => (lane === name ? [at] : []))),
    );
    this.#closesAt = Float64Array.from(sorted, ({ closesAt }) =>
      now === null || now <= closesAt ? closesAt : -Infinity,
    );
  }

  /** The next departure of a lane, later than `after`, that is open to what is ready by then. */
  next(lane: number, readyAt: number, after: number): number {
    const own = this.ofLane[lane];
    if (own === undefined) return NO_DEPARTURE;
    for (let i = 0; i < own.length; i += 1) {
      const at = own[i] ?? NO_DEPARTURE;
      if (at > after && (this.#closesAt[at] ?? -Infinity) >= readyAt) return at;
    }
    return NO_DEPARTURE;
  }

  hasOpen(lane: number): boolean {
    return this.next(lane, 0, NO_DEPARTURE) !== NO_DEPARTURE;
  }
}
