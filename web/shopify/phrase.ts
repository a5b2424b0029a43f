import type { Fact } from '#domain';

export interface Phrase {
  /** A few words, e.g. for a badge. */
  readonly title: string;
  /** What was found, in a sentence. */
  readonly sentence: (facts: Readonly<Record<string, Fact>>) => string;
  /** What the merchant can do about this reason, in a sentence; null: nothing. Whether and how the order travels is said of the whole order alone (`whatToDo`). */
  readonly whatToDo: string | null;
  /** In place of it, where the facts tell more. */
  readonly whatToDoFor?: (facts: Facts) => string | null;
}

export type Facts = Readonly<Record<string, Fact>>;

/** A sentence that needs no facts. */
export const says =
  (sentence: string): ((facts: Facts) => string) =>
  () =>
    sentence;

/** `$812.40` of a fact in cents; null where the fact is no number. */
export function dollars(fact: Fact | undefined): string | null {
  if (typeof fact !== 'number') return null;
  const cents = String(Math.abs(Math.round(fact))).padStart(3, '0');
  const whole = grouped(cents.slice(0, -2));
  return `${fact < 0 ? '-' : ''}$${whole}.${cents.slice(-2)}`;
}

/** `1234567` → `1,234,567`. */
function grouped(digits: string): string {
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/\d{3}/g) ?? [];
  return (first === 0 ? groups : [digits.slice(0, first), ...groups]).join(',');
}

/** How many lines a fact names. Their ids mean nothing to a person, so they are counted, not listed. */
export function counted(fact: Fact | undefined, one: string, many: string, otherwise: string): string {
  if (!Array.isArray(fact) || fact.length === 0) return otherwise;
  return fact.length === 1 ? one : `${fact.length} ${many}`;
}

/** What is worth too much, with both figures where they are known. */
export function overLimit(value: Fact | undefined, limit: Fact | undefined, what: string): string {
  const [shown, most] = [dollars(value), dollars(limit)];
  return shown === null || most === null ? `${what} is over the limit.` : `${what} is ${shown}; the limit is ${most}.`;
}
