import { LOCALE } from './locale.ts';

interface Signs {
  readonly point: string;
  readonly group: string;
}

function signsOf(locale: string): Signs {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(1234.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { point: sign('decimal') || '.', group: sign('group') };
}

/** Spaces that people and Intl put between thousands: they are all one. */
const SPACES = /[ \u00a0\u202f]/g;

/**
 * A number as a person types it in their language, written as the program reads it: `12,50` → `12.50` where a comma is the point,
 * `1,200` → `1200` where it parts thousands. What is no such number is returned as it was typed, to be refused by what reads it.
 */
export function plainNumber(typed: string, locale: string = LOCALE): string {
  const { point, group } = signsOf(locale);
  const text = typed.trim();
  const isSpaced = /^[ \u00a0\u202f]$/.test(group);
  const [whole = '', ...after] = text.split(point);
  if (after.length > 1) return typed;
  const parts = isSpaced ? whole.replace(SPACES, ' ').split(' ') : whole.split(group === '' ? ',' : group);
  const isGrouped =
    parts.length > 1 && /^\d{1,3}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d{3}$/.test(part));
  if (parts.length > 1 && !isGrouped) return typed;
  const [fraction] = after;
  return `${parts.join('')}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** `12.50` as the reader's language writes it, to stand in a field. */
export const typedNumber = (plain: string, locale: string = LOCALE): string =>
  plain.replace('.', signsOf(locale).point);
