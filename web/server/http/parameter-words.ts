import { formatMoneyDecimal } from '#domain';
import type { Money } from '#domain';

const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/regime|valueLimit|manifest321|milestone|^R\d/i, 'Section 321'],
  [/exchangeRate/i, 'Exchange rates'],
  [/duty|section ?(?:122|232|301|338)|forced-labor dut|cap|postal/i, 'Duties'],
  [/fee|informalEntry|foreignImporter/i, 'Entries and fees'],
  [/embargo|origin/i, 'Embargoes'],
];

/** Which part of the law a parameter belongs to; what no pattern knows is about goods. */
export const groupOf = (name: string): string => GROUPS.find(([pattern]) => pattern.test(name))?.[1] ?? 'Goods';

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
