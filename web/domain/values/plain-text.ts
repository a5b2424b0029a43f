import { withoutEnd } from './text-ends.ts';
/** Letters that Unicode does not decompose into a Latin letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D',
  þ: 'th', Þ: 'Th', ł: 'l', Ł: 'L', ħ: 'h', Ħ: 'H', ı: 'i', ŋ: 'n', Ŋ: 'N', ĸ: 'k', ŧ: 't', Ŧ: 'T', ə: 'e', Ə: 'E',
  μ: 'u', ʻ: "'", ʼ: "'", ʹ: "'", ʾ: "'", ʿ: "'", ː: ' ',
}; // prettier-ignore

const SIGNS: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '`': "'", '´': "'", '′': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-', _: '-', '~': '-',
  '…': '...', '×': ' x ', '+': ' and ', '"': ' ', '“': ' ', '”': ' ', '″': ' in ', ':': ' ', ';': ',', '|': '/', '\\': '/', '*': ' ', '@': ' at ',
  '⁄': '/', '∕': '/', '°': ' deg ', '[': '(', ']': ')', '{': '(', '}': ')', '·': ' ', '•': ' ',
}; // prettier-ignore

/** Characters of a file for customs that is written in plain letters. */
const PLAIN = /^[A-Za-z0-9 .,'&/#()-]$/;
const plainAlready = /^[A-Za-z0-9](?:[A-Za-z0-9 .,'&/#()-]*[A-Za-z0-9.')])?$/;
/** A letter or digit of another alphabet, or one that was lost on the way here. */
const ofText = /[\p{L}\p{N}\uFFFD]/u;
const picture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
/** Pictures by their number, signs of trade by their use. */
const tradeSigns = /[©®™℠]/gu;

export type PlainText =
  | { readonly kind: 'ok'; readonly text: string }
  /** A letter, or in somebody's name a picture, has no Latin form. What would be left is not what was written. */
  | { readonly kind: 'not-latin' }
  | { readonly kind: 'empty' };

/**
 * Text for a customs field: Latin letters without their accents, digits and `.,'&/#()-`, single spaces, beginning with a letter
 * or digit. A letter or digit without such a form refuses the whole, for `улица Ленина 12` must not become `12`. `pictures`: emoji
 * refuse a name or an address as well, since what its writer meant by them cannot be known; beside a description they say nothing.
 */
export function plainText(text: string, pictures: 'refused' | 'left-out'): PlainText {
  if (plainAlready.test(text) && !text.includes('  ')) return { kind: 'ok', text };
  const bare = text.replace(tradeSigns, ' ');
  if (pictures === 'refused' && picture.test(bare)) return { kind: 'not-latin' };
  let kept = '';
  for (const sign of decompose(bare)) {
    const plain = PLAIN.test(sign) ? sign : (LETTERS[sign] ?? SIGNS[sign]);
    if (plain === undefined && ofText.test(sign)) return { kind: 'not-latin' };
    kept += plain ?? ' ';
  }
  const tidy = tidied(kept);
  return tidy === '' ? { kind: 'empty' } : { kind: 'ok', text: tidy };
}

/** Can every letter of it be written? Pictures beside a text are no letters. */
export const isWritable = (text: string): boolean => plainText(text, 'left-out').kind !== 'not-latin';

/**
 * Compatibility forms (full-width letters, ligatures, superscripts) become ordinary ones and accents fall off their letters.
 * `12½` is twelve and a half, not a hundred and twelve halves.
 */
function decompose(text: string): string {
  return inches(text)
    .replace(/(?<=\p{Nd})(?=[\u00BC-\u00BE\u2150-\u215E])/gu, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '');
}

/** A lone mark after a number is one of inches, two are marks of quotation; what is no number of percent has no percent sign. */
const inches = (text: string): string =>
  (/^[^"“”]*[\d¼-¾⅐-⅞]["”][^"“”]*$/.test(text) ? text.replace(/["”]/, ' in ') : text)
    .replaceAll('″', ' in ')
    .replace(/(?<=\d)\s*%/g, ' percent ');

/** Joined again after a cut or a change: single spaces, no sign at either end that belongs to what is gone. */
export function tidied(text: string): string {
  const joined = text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,)])/g, '')
    .replace(/(?<=\() /g, '')
    .replace(/^\(([^()]*)\)(?=[A-Za-z0-9])/, '$1 ')
    .replace(/^\(([^()]*)\)/, '$1')
    .replace(/^[^A-Za-z0-9]+/, '');
  return withoutEnd(joined, /[^A-Za-z0-9.')]/);
}

/** Written another way, yet the same to a reader: quotation marks, dashes and spaces as keyboards have them, and what frames a text. */
export function isSameToReader(original: string, written: string): boolean {
  return original === written || asRead(original) === asRead(written);
}

const asRead = (text: string): string =>
  withoutEnd(
    text
      .replace(/[‘’‚‛`´]/g, "'")
      .replace(/[‐‑‒–—−]/g, '-')
      .replace(/[\s\u200B-\u200D\uFEFF]+/g, ' ')
      .replace(/ (?=,)/g, '')
      .replace(/^[^\p{L}\p{N}\p{S}]+/u, ''),
    /[^\p{L}\p{N}\p{S}.')]/u,
  );
