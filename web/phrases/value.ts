import type { Fact } from '#domain';
import type { Value } from '#messages';

export type Facts = Readonly<Record<string, Fact>>;

/** An amount of a fact in cents; null where the fact is no number. */
export const dollars = (fact: Fact | undefined): Value | null =>
  typeof fact === 'number' ? { money: { minor: Math.round(fact), currency: 'USD' } } : null;

/** A day of a fact; null where the fact is no text. */
export const dayOf = (fact: Fact | undefined): Value | null => (typeof fact === 'string' ? { day: fact } : null);

/** How many lines a fact names: their ids mean nothing to a person. Zero: it names none. */
export const countOf = (fact: Fact | undefined): number => (Array.isArray(fact) ? fact.length : 0);

/** `6109100012` → `6109.10.0012`, as the tariff schedule prints it. What is no number stays as it stands. */
export const htsWord = (hts: string): string =>
  /^(?:\d{6}|\d{8}|\d{10})$/.test(hts)
    ? [hts.slice(0, 4), hts.slice(4, 6), hts.slice(6)].filter((part) => part !== '').join('.')
    : hts;

/** A title within a sentence; what begins with letters that stand for words keeps them. */
export const lowerFirst = (title: string): string =>
  /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
