import { formatInstant, parseInstant } from '../values/instant-text.ts';
import { parseLegalDay } from '../values/legal-day.ts';

const LOCAL = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?$/;

/**
 * A time of a message as text that can be compared: `YYYY-MM-DD HH:MM:SS`. Customs writes a wall clock without its zone, always the
 * same one; a time with an offset is put in UTC. Null: no time that exists.
 */
export function customsTime(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const [, day = '', hour = '', minute = '', second = '00'] = LOCAL.exec(text) ?? [];
  if (parseLegalDay(day) !== null && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60)
    return `${day} ${hour}:${minute}:${second}`;
  const at = /\d[Tt ]\d/.test(text) ? parseInstant(text) : null;
  return at === null ? null : formatInstant(at).slice(0, 19).replace('T', ' ');
}
