import { everyStateName } from '../law/state-names.ts';
import { plain } from '../values/plain-words.ts';
import { fiveDigits } from './postal-area.ts';
import { streetWord } from './address-words.ts';

/** City, state and ZIP code of an address, by which they are known where they stand once more in a line of it. */
export interface Place {
  readonly city: readonly string[];
  /** Its two letters, in lower case. */
  readonly state: string;
  readonly zip: string;
}

const countries: readonly (readonly string[])[] = /* @__PURE__ */ [
  'united states of america', 'united states', 'estados unidos', 'u s a', 'u s', 'usa', 'us', 'puerto rico',
].map((text) => text.split(' ')); // prettier-ignore

const wordsOf = (text: string | null): string[] =>
  text === null
    ? []
    : plain(text)
        .split(' ')
        .filter((word) => word !== '');

const stateOf = (words: string): string => (everyStateName.get(words) ?? words).toLowerCase();

export const placeOf = (city: string | null, province: string | null, zip: string | null): Place => ({
  city: wordsOf(city).map(streetWord),
  state: stateOf(wordsOf(province?.replace(/^US-/i, '') ?? null).join(' ')),
  zip: fiveDigits(zip),
});

const endsWith = (words: readonly string[], end: number, tail: readonly string[]): boolean =>
  tail.length > 0 && tail.length <= end && tail.every((word, i) => words[end - tail.length + i] === word);

/** How many words before `end` are a ZIP code, with or without its four further digits. */
function zipBefore(words: readonly string[], end: number, zip: string): number {
  const isZip = (word: string | undefined): boolean =>
    word !== undefined && /^\d{4,9}$/.test(word) && (zip === '' ? word.length === 5 : fiveDigits(word) === zip);
  if (isZip(words[end - 1])) return 1;
  return /^\d{4}$/.test(words[end - 1] ?? '') && isZip(words[end - 2]) ? 2 : 0;
}

/**
 * A part of an address without the city, state, ZIP code and country behind it. A state is taken only with one of the others, or
 * alone: `ct` is a court as well. Nothing is taken where less than `least` words would be left.
 */
export function withoutPlace(words: readonly string[], place: Place, least: number): readonly string[] {
  let end = words.length;
  for (const country of countries) {
    if (!endsWith(words, end, country)) continue;
    end -= country.length;
    break;
  }
  end -= zipBefore(words, end, place.zip);
  const { city, state } = place;
  const behind = stateBefore(words, end, state);
  const isNamed = end < words.length || behind === 0 || cityBefore(words, behind, city) < behind;
  const stated = isNamed ? behind : end;
  end = cityBefore(words, stated, city);
  return end === words.length || end < least ? words : words.slice(0, end);
}

function stateBefore(words: readonly string[], end: number, state: string): number {
  for (let length = Math.min(3, end); length > 0 && state !== ''; length -= 1)
    if (stateOf(words.slice(end - length, end).join(' ')) === state) return end - length;
  return end;
}

function cityBefore(words: readonly string[], end: number, city: readonly string[]): number {
  const standard = words.slice(0, end).map(streetWord);
  return endsWith(standard, end, city) ? end - city.length : end;
}
