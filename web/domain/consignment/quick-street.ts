import { everyStateName } from '../law/state-names.ts';
import { isDirection, streetWord } from './address-words.ts';
import type { Party } from './consignment.ts';
import { beginsNumbered, numberedBeginnings, streetWords, tens, unitWords } from './us-address-words.ts';

const plainLine = /^\d+(?: [A-Za-z]+)+$/;
const lastOfCountry: ReadonlySet<string> = /* @__PURE__ */ new Set('usa us america states unidos rico'.split(' '));

/**
 * The standard form of a plain line, such as most are: number, words and nothing that asks for a closer look. Null: look closer. It is
 * made for each of a hundred thousand consignments a second.
 */
export function quickStreet(line: string, { city, province }: Party): string | null {
  if (!plainLine.test(line)) return null;
  const [number = '', ...words] = line.toLowerCase().split(' ');
  let street = number;
  let before = '';
  for (const word of words) {
    const known = knownWords.get(word);
    if (known === null || (known === undefined && word.length === 1)) return null;
    const standard = known ?? word;
    if (standard.length === 1 && before.length === 1) return null;
    if (before === 'st' && (standard === 'rte' || standard === 'hwy' || standard === 'rd')) return null;
    street += ` ${standard}`;
    before = standard;
  }
  const last = words[words.length - 1] ?? '';
  return lastOfCountry.has(last) || everyStateName.has(last) || namesPlace(before, city) || namesPlace(before, province)
    ? null
    : street;
}

/** The city, or the state, may stand once more behind the street. A city's name with a suffix (Oak Park) is looked at as well. */
const namesPlace = (standard: string, place: string | null): boolean => {
  const name = place?.trimEnd() ?? '';
  return streetWord(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) === standard;
};

/** Words that more than one standard form turns on. */
const looksCloser: ReadonlySet<string> = /* @__PURE__ */ new Set('and contract luther mlk'.split(' '));

const isSpecial = (word: string, standard: string): boolean =>
  (word.length === 1 && !isDirection(word)) ||
  looksCloser.has(word) ||
  unitWords.has(word) ||
  tens.has(word) ||
  (standard !== 'st' && standard !== 'hwy' && beginsNumbered(standard));

/** The words that are written otherwise in standard form, or ask for a closer look (null): one look-up for each word of a street. */
const knownWords: ReadonlyMap<string, string | null> = /* @__PURE__ */ (() => {
  const words = [...looksCloser, ...unitWords.keys(), ...tens.keys(), ...numberedBeginnings, ...streetWords.keys()];
  return new Map(words.map((word) => [word, isSpecial(word, streetWord(word)) ? null : streetWord(word)]));
})();
