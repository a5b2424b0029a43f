import type { IsoDay, IsoInstant } from '#contract';
import { shell as texts } from '#messages/shell';
import { formats } from './formats.ts';
import { words } from './words.ts';

const say = words(texts);

/** The zone the law counts its days in; every day and hour that is typed stands in it. */
const LEGAL_ZONE = 'America/New_York';
export const LEGAL_ZONE_NAME = say('legal-zone');

/** For machines: its parts are read, nobody sees it. */
const partsFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: LEGAL_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** `2026-11-22` → `Nov 22, 2026`. A legal day has no zone left to convert. Text that is no day is returned as it is. */
export const formatDay: (day: IsoDay) => string = formats.day;
export const formatLongDay: (day: IsoDay) => string = formats.longDay;
/** `Nov 22, 2026, 3:04 PM EST`: the zone is part of the text. */
export const formatInstant: (instant: IsoInstant) => string = formats.instant;

export interface WallClock {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM`, 24 hours */
  readonly time: string;
}

/** What clock and calendar show in New York at an instant. */
export function toWallClock(instant: IsoInstant): WallClock {
  const part = Object.fromEntries(partsFormat.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return { day: `${part['year']}-${part['month']}-${part['day']}`, time: `${part['hour']}:${part['minute']}` };
}

/**
 * The instant at which New York's clocks show `clock`, or null where there is none: malformed text, or the hour that
 * does not exist on the night the clocks go forward. Of an hour that exists twice the earlier one is taken.
 */
export function fromWallClock(clock: WallClock): IsoInstant | null {
  const asUtc = Date.parse(`${clock.day}T${clock.time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const HOUR = 3_600_000;
  // New York is 4 or 5 hours behind UTC: summer time first, for the earlier of two.
  for (const behind of [4, 5]) {
    const instant = new Date(asUtc + behind * HOUR).toISOString();
    const seen = toWallClock(instant);
    if (seen.day === clock.day && seen.time === clock.time) return instant;
  }
  return null;
}
