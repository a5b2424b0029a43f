import { formatMoneyDecimal } from '#domain';
import type { Money } from '#domain';

/** An index only repeats the prefixes of its list. */
const HIDDEN: ReadonlySet<string> = new Set(['index', 'longer']);

const isMoney = (value: object): value is Money => 'minor' in value && 'currency' in value;

/** A value of the law as a person reads it: amounts, lists and facts by name. */
export function readable(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(readable).join(', ');
  if (value instanceof Map || value instanceof Set) return readable([...value]);
  if (isMoney(value)) return `${value.currency} ${formatMoneyDecimal(value)}`;
  return Object.entries(value)
    .filter(([key]) => !HIDDEN.has(key))
    .map(([key, part]) => `${words(key)}: ${readable(part)}`)
    .join('; ');
}

/** `closedOrigins` → `closed origins` */
const words = (key: string): string =>
  key.replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
