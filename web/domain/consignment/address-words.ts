import { apostrophes } from '../values/apostrophes.ts';
import { plain } from '../values/plain-words.ts';
import { beginsNumbered, merchantRuleWords, numberedAt, streetWords, tens } from './us-address-words.ts';

/** Shopify takes 255 characters into a line of an address; what is behind them parts no two persons. */
const LENGTH_MAX = 300;

const plainLetters = /^[A-Za-z0-9 ]*$/;
const printableAscii = /^[ -~]*$/;
const vulgarFractions = /[¼-¾⅐-⅞]/g;
/** `12 1/2`, `12-1/2`: one word, for half a number is another house. */
const fraction = /(^|[\s-])(\d) ?\/ ?(\d{1,2})(?![\d/])/g;
/** `RR #2`, `US Hwy #1`: the number is the road's own, and no apartment's. */
const roadNumber =
  /\b((?:u\.?s\.?|state|county|co\.?|rural) (?:hwy|highway|rte|route|road|rd|rt)\.?|r\.?r\.?|h\.?c\.?|cr|sr|fm|box) ?# ?(?=\d)/gi;
/** Commas, lines and dashes between blanks part an address. */
const parting = /[,;\n\r\t|]| [-–—]+ /;

const bareWords = (text: string): string[] => {
  const bare = plain(text);
  return bare === '' ? [] : bare.split(' ');
};

/** A line of an address as its parts between commas, each in plain words. */
export function partsOf(text: string | null): string[][] {
  if (text === null || text === '') return [];
  const line = text.length > LENGTH_MAX ? text.slice(0, LENGTH_MAX) : text;
  if (plainLetters.test(line)) {
    const words = bareWords(line);
    return words.length === 0 ? [] : [words];
  }
  const ascii = printableAscii.test(line)
    ? line
    : line
        .replace(vulgarFractions, (sign) => ` ${sign}`)
        .normalize('NFKC')
        .replaceAll('⁄', '/');
  return ascii
    .replace(apostrophes, '')
    .replace(roadNumber, '$1 ')
    .replaceAll('#', ' num ')
    .replace(/[&+]/g, ' and ')
    .replace(fraction, '$1$2f$3')
    .split(parting)
    .map(bareWords)
    .filter((words) => words.length > 0);
}

const isDigit = (word: string): boolean => word.charCodeAt(0) < 58;
export const isHouseNumber = (word: string): boolean =>
  /^(?:[nsew]?\d+[a-z]?|[nsew]\d+[nsew]\d+|\d+[nsew]\d+)$/.test(word);
const ordinalEnding = /^(\d+)(?:st|nd|rd|th)$/;
const directions: ReadonlySet<string> = /* @__PURE__ */ new Set('n s e w ne nw se sw'.split(' '));
export const isDirection = (word: string): boolean => directions.has(word);
const isSuffix = (word: string): boolean => {
  const standard = streetWords.get(word);
  return standard !== undefined && !isDigit(standard) && !directions.has(standard);
};

/** The standard form of a word that may stand anywhere in a street. */
export function streetWord(word: string): string {
  if (isDigit(word)) return ordinalEnding.exec(word)?.[1] ?? word;
  return streetWords.get(word) ?? word;
}

/** A street in standard words: `12 a oak street` is `12a oak st`, `52 u s highway 1` is `52 us hwy 1`. */
export function standardStreet(words: readonly string[]): string {
  const whole = withMerchantRules(words).filter(
    (word, at) => word !== 'and' && !isLooseEnding(word, words[at - 1], at),
  );
  const street = numberedRoads(lettersJoined(ordinalsJoined(whole).map(streetWord))).join(' ');
  return street.replace(kingsStreet, ' mlk').replace(ruralRoute, 'rr');
}

/** One street goes by many forms of his name: `Dr Martin Luther King, Jr. Blvd` is `MLK Blvd`. */
const kingsStreet = / (?:dr )?(?:martin luther king|mlk)(?: jr)?(?= |$)/;
/** `Rt 2 Box 45`, as rural routes were written before they were RR (Publication 28, 244). */
const ruralRoute = /^rte(?= \d+ box \d)/;

/** `5 w 42 nd st`. */
const isLooseEnding = (word: string, before: string | undefined, at: number): boolean =>
  at > 1 && (word === 'nd' || word === 'th') && before !== undefined && /^\d+$/.test(before);

/** The house number as one word: `one main st`, `12 a oak st`. */
function withMerchantRules(words: readonly string[]): readonly string[] {
  const [first = '', second = '', third = '', ...rest] = words;
  if (words.length < 3) return words;
  const named = merchantRuleWords.get(first);
  if (named !== undefined && isSuffix(words.at(-1) ?? '')) return [named, ...words.slice(1)];
  if (isDigit(first) && second === 'o' && third.length > 2 && !streetWords.has(third))
    return [first, `o${third}`, ...rest];
  const isLetter = /^[a-z]$/.test(second) && !directions.has(second) && !beginsNumbered(second);
  return /^\d+$/.test(first) && isLetter && rest.length > 0 && third.length > 1 && !isSuffix(third)
    ? [first + second, ...words.slice(2)]
    : words;
}

/** `twenty first` is 21. */
function ordinalsJoined(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, i) => tens.has(word) && Number(streetWords.get(words[i + 1] ?? '')) < 10);
  if (at < 0) return words;
  const joined = (tens.get(words[at] ?? '') ?? 0) + Number(streetWords.get(words[at + 1] ?? ''));
  return [...words.slice(0, at), String(joined), ...words.slice(at + 2)];
}

/** Single letters that stand together are one abbreviation, however they were parted: `u s`, `n w`, `south e`. */
function lettersJoined(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const isLetter = word.length === 1 && !isDigit(word);
    if (isLetter && open) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    open = isLetter;
  }
  return joined;
}

function numberedRoads(words: readonly string[]): readonly string[] {
  const roads: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = numberedAt(words, at);
    roads.push(found?.[0] ?? words[at] ?? '');
    if (found !== null) at += found[1] - 1;
  }
  return roads;
}
