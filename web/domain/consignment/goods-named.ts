import type { KnownGoods } from '../law/goods-words.ts';

/** Signs between what a thing is, what it is for and which of its options it is. A hyphen within a word is none. */
const PARTS = /[,;:()|/[\]]|\s[-–—]\s/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** What comes after says whom or what it is for. */
const FOR: ReadonlySet<string> = new Set('for pour para'.split(' '));
const SUFFIXES =
  /^.{3,}(?:shirts?|shoes?|boots?|coats?|bags?|books?|brush(?:es)?|towels?|cloths?|knife|knives|chairs?|candles?|blankets?|pillows?|glasses|baskets?|puzzles?)$/;

/** Does a text name goods? One name of goods is enough, as CBP's own examples are; options, names of a shop's and its shelves are none. */
export function namesGoods(description: string, known: KnownGoods): boolean {
  const plain = folded(description);
  return plain.split(PARTS).some((part, index) => partNames(wordsOf(part), index === 0, known));
}

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').toLowerCase();

function wordsOf(part: string): readonly string[] {
  const words = [...part.matchAll(WORD)].map(([word]) => word.replace(/['’]s?$/, ''));
  const end = words.findIndex((word, index) => index > 0 && FOR.has(word));
  return end < 0 ? words : words.slice(0, end);
}

function partNames(words: readonly string[], isFirst: boolean, known: KnownGoods): boolean {
  return words.some((word, index) => {
    const next = words[index + 1] ?? '';
    const name = isName(word, known) || isPhrase(words, index, known);
    if (!name) {
      const last = !known.takenBackBy.has(next);
      return isFirst && last && (doubtfulTells(word, words, known) || headTells(words, index, known));
    }
    if (known.takenBackBy.has(next) || (known.takenBackBy.has(words[index + 2] ?? '') && isPhrase(words, index, known)))
      return false;
    return !(known.containers.has(word) && known.hiding.has(words[index - 1] ?? ''));
  });
}

function isName(word: string, { names }: KnownGoods): boolean {
  if (/\d/.test(word)) return false;
  const joined = word.replace(/[-'’]/g, '');
  if (formsOf(joined).some((form) => names.has(form)) || SUFFIXES.test(joined)) return true;
  // `wool-socks`; in `pre-shrunk` no half is a name.
  return (
    word.includes('-') &&
    word.split('-').some((half) => half.length > 2 && formsOf(half).some((form) => names.has(form)))
  );
}

/** A word and what it may be the plural of, in English, French or Spanish. */
function formsOf(word: string): readonly string[] {
  const forms = [word];
  if (word.length > 3 && /[sx]$/.test(word)) forms.push(word.slice(0, -1));
  if (word.length > 4 && word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.length > 4 && word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  return forms;
}

function isPhrase(words: readonly string[], index: number, { phrases }: KnownGoods): boolean {
  const first = (words[index] ?? '').replace(/-/g, ' ');
  return (
    [2, 3].some((length) => {
      const text = [first, ...words.slice(index + 1, index + length)].join(' ');
      return (
        phrases.has(text) ||
        phrases.has(text.replace(/e?s$/, '')) ||
        phrases.has(text.replace(/s$/, '')) ||
        phrases.has(`${text}s`)
      );
    }) ||
    (first.includes(' ') && phrases.has(first))
  );
}

function doubtfulTells(word: string, words: readonly string[], known: KnownGoods): boolean {
  const forms = formsOf(word);
  if (
    forms.some((form) => known.doubtful.has(form)) &&
    words.some((other) => other !== word && known.beside.has(other))
  )
    return true;
  return forms.some((form) => known.doubtfulAbroad.has(form)) && words.some((other) => known.besideAbroad.has(other));
}

/** `snow globe`, `drum pad`: what it is of or for stands before it. */
function headTells(words: readonly string[], index: number, known: KnownGoods): boolean {
  const before = words[index - 1];
  if (
    before === undefined ||
    before.length < 2 ||
    /\d/.test(before) ||
    known.options.has(before) ||
    known.takenBackBy.has(before)
  )
    return false;
  return formsOf(words[index] ?? '').some((form) => known.heads.has(form));
}
