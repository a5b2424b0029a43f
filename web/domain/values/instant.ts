import type { Brand } from './brand.ts';
import { daysFromCivil, YEARS } from './legal-day.ts';

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Brand<number, 'Instant'>;

const DAY_MS = 86_400_000;
const earliest = daysFromCivil(YEARS.first, 1, 1) * DAY_MS;
const latest = daysFromCivil(YEARS.last + 1, 1, 1) * DAY_MS;

/** A whole millisecond between 1990 and 2199. */
export const isInstant = (ms: number): ms is Instant => Number.isSafeInteger(ms) && ms >= earliest && ms < latest;

/** For a clock's reading or a literal. Throws on NaN, fractions and years that no trade happens in. */
export function instant(ms: number): Instant {
  if (!isInstant(ms)) throw new Error(`no instant ${ms}`);
  return ms;
}
