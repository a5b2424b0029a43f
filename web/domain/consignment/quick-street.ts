import { everyStateName } from '../law/state-names.ts';
import { isDirection, streetWord } from './address-words.ts';
import type { Party } from './consignment.ts';
import { beginsNumbered, numberedBeginnings, streetWords, tens, unitWords } from './us-address-words.ts';

const plainLine = /^\d+(?: [A-Za-z]+)+$/;
/** A country's or a state's word at the end asks for a closer look. */
const lastOfPlace: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...'usa us america states unidos rico'.split(' '),
  ...everyStateName.keys(),
]);

/**
 * The standard form of a plain line, such as most are: number, words and nothing that asks for a closer look. Null: look closer. It is
 * made for each of a hundred thousand consignments a second.
 */
export function quickStreet(line: string, { city, province }: Party): string | null {
  if (!plainLine.test(line)) return null;
  const lower = line.toLowerCase();
  let gap = lower.indexOf(' ');
  /** The standard words so far; null: they are the line's own. */
  let street: string | null = null;
  let word = '';
  let before = '';
  while (gap > 0) {
    const next = lower.indexOf(' ', gap + 1);
    word = next < 0 ? lower.slice(gap + 1) : lower.slice(gap + 1, next);
    const known = knownWords.get(word);
    if (known === null || (known === undefined && word.length === 1)) return null;
    const standard = known ?? word;
    if (standard.length === 1 && before.length === 1) return null;
    if (before === 'st' && (standard === 'rte' || standard === 'hwy' || standard === 'rd')) return null;
    if (street !== null) street += ` ${standard}`;
    else if (standard !== word) street = `${lower.slice(0, gap)} ${standard}`;
    before = standard;
    gap = next;
  }
  return lastOfPlace.has(word) || namesPlace(before, city) || namesPlace(before, province) ? null : (street ?? lower);
}

/** The city, or the state, may stand once more behind the street. A city's name with a suffix (Oak Park) is looked at as well. */
const namesPlace = (standard: string, place: string | null): boolean =>
  place !== null && (lastWords.get(place) ?? lastWordOf(place)) === standard;

/** The last word of a place in standard form: a shop's parcels go to the same states and cities over and over. Bounded. */
const lastWords = new Map<string, string>();
const [REMEMBERED_MAX, LENGTH_MAX] = [5000, 40];

function lastWordOf(place: string): string {
  const name = place.trimEnd();
  const word = streetWord(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  if (lastWords.size >= REMEMBERED_MAX) lastWords.clear();
  if (place.length <= LENGTH_MAX) lastWords.set(place, word);
  return word;
}

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
