import type { BoardLane } from '#contract';
import { departures as texts } from '#messages/departures';
import { words } from '../../format/words.ts';
import { portOf } from '#domain';

const say = words(texts);

export function laneName({ name, usual, from, port }: BoardLane): string {
  if (name !== null) return name;
  const to = port === null ? null : (portOf(port)?.name ?? port);
  const place = from.city ?? from.province ?? from.country;
  if (place !== null && to !== null) return `${place} → ${to}`;
  return usual ? say('usual') : (place ?? say('usual'));
}

const MINUTE = 60_000;

/** `2 days 3 h`, `3 h 20 min`, `12 min`: the two parts that matter. */
export function countdown(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60)];
  if (days > 0) return say('days-hours', { days, hours });
  return hours > 0 ? say('hours-minutes', { hours, minutes: minutes % 60 }) : say('minutes', { minutes });
}
