import type { Consignment, ScheduleRate } from '#domain';

/** General rates of the schedule that counts for a shop, by number: plain data, which a thread takes. */
export type ScheduleRates = Readonly<Record<string, ScheduleRate>>;

/** Eight digits carry the rate, ten inherit it; six are too short to tell one. */
const RATED = 8;

export const numbersOf = (lots: readonly Consignment[]): readonly string[] =>
  lots.flatMap(({ lines }) => lines.flatMap(({ hts }) => (hts !== null && hts.length >= RATED ? [hts] : [])));

export const withScheduleRates = (lots: readonly Consignment[], rates: ScheduleRates): readonly Consignment[] =>
  lots.map((lot) => ({
    ...lot,
    lines: lot.lines.map((line) => {
      const schedule = line.hts === null ? undefined : rates[line.hts];
      return schedule === undefined ? line : { ...line, schedule };
    }),
  }));
