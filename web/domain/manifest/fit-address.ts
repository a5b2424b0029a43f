import { streetWords, unitWords } from '../consignment/us-address-words.ts';
import { withoutEnd } from '../values/text-ends.ts';
import { withoutLooseSigns } from './fit-text.ts';

/** A word of an address, and whether a letter finds its door without it. */
interface Word {
  readonly text: string;
  readonly part: 'number' | 'unit' | 'suffix' | 'name';
}

/**
 * A plain address within a length: first units and the street's kind as USPS Publication 28 abbreviates them, then every word that
 * it abbreviates, then without the last words of the street's name. Numbers and the unit always stay: an address that does not fit
 * with them is none. Null: it does not fit.
 */
export function fitAddress(plain: string, max: number): string | null {
  if (plain.length <= max) return plain;
  const words = wordsOf(plain);
  const steps = [
    (word: Word) => word.part === 'unit',
    (word: Word) => word.part === 'unit' || word.part === 'suffix',
    () => true,
  ];
  let short = words;
  for (const isShortened of steps) {
    short = words.map((word) => (isShortened(word) ? { ...word, text: abbreviated(word) } : word));
    if (lengthOf(short) <= max) return joined(short);
  }
  return withoutNames(short, max);
}

/** The last word of a name goes first, and one word of all names stays: without any the street has none. */
function withoutNames(words: readonly Word[], max: number): string | null {
  let left = words;
  while (lengthOf(left) > max) {
    const names = left.flatMap(({ part }, index) => (part === 'name' ? [index] : []));
    const last = names.at(-1);
    if (last === undefined || names.length < 2) return null;
    left = left.filter((_, index) => index !== last);
  }
  return joined(left);
}

function wordsOf(plain: string): Word[] {
  const texts = plain.split(' ');
  const parts = texts.map((text, index): Word['part'] => {
    const before = texts[index - 1];
    if (isUnitWord(text) && isUnitNumber(texts[index + 1])) return 'unit';
    if (before !== undefined && isUnitWord(before) && isUnitNumber(text)) return 'number';
    if (/\d/.test(text) || text.startsWith('#')) return 'number';
    // `Highway 7`, `Dock 7`: the number means nothing without it.
    return /\d/.test(texts[index + 1] ?? '') && !/[,)]$/.test(text) ? 'suffix' : 'name';
  });
  const unit = parts.indexOf('unit');
  const end = unit < 0 ? parts.length : unit;
  // The kind of the street stands last of its name, and a direction on either side of it.
  for (let index = end - 1; index > 0; index -= 1) {
    const word = bare(texts[index] ?? '');
    if (parts[index] === 'name' && streetWords.has(word) && !isDirection(word)) {
      parts[index] = 'suffix';
      break;
    }
  }
  return texts.map((text, index) => ({ text, part: directionAsSuffix(text, parts[index] ?? 'name') }));
}

const DIRECTIONS: ReadonlySet<string> = new Set('n s e w ne nw se sw'.split(' '));
const isDirection = (word: string): boolean => DIRECTIONS.has(streetWords.get(word) ?? '');
const directionAsSuffix = (text: string, part: Word['part']): Word['part'] =>
  part === 'name' && isDirection(bare(text)) ? 'suffix' : part;

/** As USPS prints them; for comparing addresses most of these are one. */
const UNITS: ReadonlyMap<string, string> = new Map(
  'apartment Apt|suite Ste|room Rm|number No|floor Fl|building Bldg|department Dept|space Spc|trailer Trlr|hangar Hngr|office Ofc|penthouse PH'
    .split('|')
    .map((pair): [string, string] => {
      const [word = '', short = ''] = pair.split(' ');
      return [word, short];
    }),
);

const bare = (text: string): string => text.toLowerCase().replace(/[.,()#]/g, '');
const isUnitWord = (text: string): boolean => unitWords.has(bare(text));
/** `12B`, `#4`, `C`: what stands after "Apartment". */
const isUnitNumber = (text: string | undefined): boolean =>
  text !== undefined && (/\d/.test(text) || /^#?[a-z]{1,2}[,.)]?$/i.test(text));

function abbreviated({ text, part }: Word): string {
  const known = (part === 'unit' ? UNITS : streetWords).get(bare(text));
  if (part === 'number' || known === undefined || known.length >= bare(text).length) return text;
  const sign = text.slice(withoutEnd(text, /[,)]/).length);
  return `${DIRECTIONS.has(known) ? known.toUpperCase() : known.charAt(0).toUpperCase() + known.slice(1)}${sign}`;
}

const joined = (words: readonly Word[]): string => withoutLooseSigns(words.map(({ text }) => text).join(' '));
const lengthOf = (words: readonly Word[]): number => joined(words).length;
