import type { Party } from './consignment.ts';
import { plain } from './plain-words.ts';
import { streetWords, unitWords } from './us-address-words.ts';

/** A street address in words that compare equal however it was typed. */
export interface StreetAddress {
  /** House number and street; empty where none is known. */
  readonly street: string;
  /** Apartment, suite or floor; empty where there is none. */
  readonly unit: string;
  /** Five digits of a US ZIP code, another country's code whole, or the city where there is no code. */
  readonly area: string;
}

const words = (text: string | null): string[] => {
  if (text === null) return [];
  const bare = plain(text.includes('#') ? text.replaceAll('#', ' unit ') : text);
  return bare === '' ? [] : bare.split(' ');
};

const standardStreet = (parts: readonly string[]): string =>
  parts.map((word) => streetWords.get(word) ?? word).join(' ');

/** `4`, `4b`, `b4`: a second line that is a bare number. */
const bareNumber = /^[a-z]?\d+[a-z]?$/;

/** `unit 4` of `apt 4`, `# 4` and `apartment 4`. */
function standardUnit(parts: readonly string[]): string {
  const [first = '', ...rest] = parts;
  const named = unitWords.get(first);
  if (named === undefined) return ['unit', ...parts].join(' ');
  return [named, ...rest.filter((word, i) => i > 0 || !unitWords.has(word))].join(' ');
}

const isUnit = (parts: readonly string[]): boolean =>
  unitWords.has(parts[0] ?? '') || (parts.length === 1 && bareNumber.test(parts[0] ?? ''));

/** At which word the unit begins: after a number and a street at least. */
const unitAt = (parts: readonly string[]): number =>
  parts.findIndex((word, i) => i >= 2 && i + 1 < parts.length && unitWords.has(word));

/** Where a party lives: the second line matters only where it names the apartment. */
export function streetAddressOf({ address1, address2, zip, city, country }: Party): StreetAddress {
  const first = words(address1);
  const second = address2 === null ? [] : words(address2);
  const at = unitAt(first);
  const inFirst = at < 0 ? '' : standardUnit(first.slice(at));
  const unit = inFirst === '' && second.length > 0 && isUnit(second) ? standardUnit(second) : inFirst;
  const code = plain(zip).slice(0, country === 'US' ? 5 : 12);
  return { street: standardStreet(at < 0 ? first : first.slice(0, at)), unit, area: code || plain(city) };
}
