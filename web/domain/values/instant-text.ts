import { isInstant } from './instant.ts';
import type { Instant } from './instant.ts';
import { civilFromDays, daysFromCivil, parseLegalDay } from './legal-day.ts';
import { instantOfLegalDay } from './new-york.ts';

const DAY_MS = 86_400_000;
const iso = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?([Zz]|[+-]\d{2}(?::?\d{2})?))?$/;

/**
 * ISO 8601 with an offset (`2025-01-15T12:00:00-05:00`), or a date alone, which then means noon in New York.
 * Null for anything else: a local time without its offset names no instant.
 */
export function parseInstant(text: string): Instant | null {
  const dateAlone = parseLegalDay(text);
  if (dateAlone !== null) return instantOfLegalDay(dateAlone, '12:00');
  const match = iso.exec(text.trim());
  if (match === null) return null;
  const [, date = '', hour, minute, second = '0', fraction = '', offset = 'Z'] = match;
  const day = parseLegalDay(date);
  if (day === null) return null;
  if (hour === undefined || minute === undefined) return instantOfLegalDay(day, '12:00');
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  const shift = offsetMinutes(offset);
  if (h > 23 || m > 59 || s > 59 || shift === null) return null;
  const days = daysFromCivil(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
  const ms = days * DAY_MS + ((h * 60 + m - shift) * 60 + s) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  return isInstant(ms) ? ms : null;
}

function offsetMinutes(offset: string): number | null {
  if (offset === 'Z' || offset === 'z') return 0;
  const digits = offset.slice(1).replace(':', '');
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  if (hours > 18 || minutes > 59) return null;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** ISO 8601 in UTC with milliseconds, e.g. `2026-11-22T17:00:00.000Z`. */
export function formatInstant(at: Instant): string {
  const days = Math.floor(at / DAY_MS);
  const ms = at - days * DAY_MS;
  const { year, month, day } = civilFromDays(days);
  const clock = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60]
    .map((n) => pad(n, 2))
    .join(':');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${clock}.${pad(ms % 1000, 3)}Z`;
}
