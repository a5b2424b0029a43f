import { instant } from './instant.ts';
import type { Instant } from './instant.ts';
import { daysOfLegalDay, legalDayFromDays } from './legal-day.ts';
import type { LegalDay } from './legal-day.ts';

/** What a clock on a wall shows in a place: a calendar day there, and `HH:MM`. */
export interface WallClock {
  readonly day: LegalDay;
  readonly time: string;
}

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  if (formats.size < 500) formats.set(zone, made);
  return made;
}

/** Whether it is a time zone by its IANA name, e.g. `America/Toronto`. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Minutes since 1970-01-01 as the clock of the zone counts them. */
function wallMinutes(at: number, zone: string): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}` as LegalDay;
  return daysOfLegalDay(day) * 1_440 + Number(part('hour')) * 60 + Number(part('minute'));
}

export function wallClockOf(at: Instant, zone: string): WallClock {
  const minutes = wallMinutes(at, zone);
  const within = minutes % 1_440;
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    day: legalDayFromDays(Math.floor(minutes / 1_440)),
    time: `${two(Math.floor(within / 60))}:${two(within % 60)}`,
  };
}

/**
 * The instant at which a clock of the zone reads `HH:MM` on that day. In the hour that occurs twice the first one is meant; in the hour
 * that is skipped, the time as it would read without the skip. Throws on a time that is not `HH:MM`, and on a zone that does not exist.
 */
export function instantOfWallClock({ day, time }: WallClock, zone: string): Instant {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (match === null) throw new Error(`no time of day ${time}`);
  const local = daysOfLegalDay(day) * DAY_MS + Number(match[1]) * 3_600_000 + Number(match[2]) * 60_000;
  const offset = (at: number) => wallMinutes(at, zone) * 60_000 - at;
  // A day before and after, so that both sides of a turn of the clock on that day are tried, the earlier one first.
  const [before, after] = [offset(local - DAY_MS), offset(local + DAY_MS)];
  const early = local - Math.max(before, after);
  if (wallMinutes(early, zone) * 60_000 === local) return instant(early);
  const late = local - Math.min(before, after);
  return instant(wallMinutes(late, zone) * 60_000 === local ? late : local - before);
}
