import type { Mode } from '../consignment/consignment.ts';
import type { Instant } from '../values/instant.ts';
import { instantOfLegalDay } from '../values/new-york.ts';
import type { Dated, DatedValue } from './parameter.ts';
import { postalRegimes, regimes } from './regimes.ts';
import type { Regime } from './regimes.ts';

interface Start {
  readonly at: Instant;
  readonly entry: DatedValue<Regime>;
}

const startsOf = (parameter: Dated<Regime>): readonly Start[] =>
  parameter.since.map((entry) => ({ at: instantOfLegalDay(entry.from, entry.value.fromTime), entry }));

const starts = /* @__PURE__ */ startsOf(regimes);
const postalStarts = /* @__PURE__ */ startsOf(postalRegimes);

const trackOf = (mode: Mode | null): readonly Start[] => (mode === 'mail' ? postalStarts : starts);

/** The regime in force at the moment of arrival, to the minute; null before the first one. */
export function regimeAt(at: Instant, mode: Mode | null): DatedValue<Regime> | null {
  const track = trackOf(mode);
  for (let i = track.length - 1; i >= 0; i -= 1) {
    const start = track[i];
    if (start !== undefined && start.at <= at) return start.entry;
  }
  return null;
}

/** The first change of regime after `at`; null where none is known. */
export const nextRegime = (at: Instant, mode: Mode | null): DatedValue<Regime> | null =>
  trackOf(mode).find((start) => start.at > at)?.entry ?? null;

/** The changes of regime less than `hours` before or after `at`. */
export function regimesNear(at: Instant, mode: Mode | null, hours: number): readonly DatedValue<Regime>[] {
  const reach = hours * 3_600_000;
  return trackOf(mode)
    .filter((start) => Math.abs(start.at - at) < reach)
    .map((start) => start.entry);
}
