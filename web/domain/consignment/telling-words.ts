import { knownGoods } from '../law/goods-words.ts';
import { isWritable } from '../values/plain-text.ts';
import { namesGoods } from './goods-named.ts';
import { isVagueWord } from '../law/manifest-text-check.ts';
import { perLaw } from '../law/engine/parameter.ts';

const word = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’/-]*/gu;
/** Sizes, years and article numbers. */
const numbers = /\d{3}|^\d/;
/** Scripts that put no spaces between words. */
const unspaced = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

/** The different words of a description that tell something, in lower case; numbers, the SKU and words like "gift" do not. */
export function tellingWords(description: string, sku: string | null): readonly string[] {
  const known = sku === null ? '' : sku.trim().toLowerCase();
  const words = [...description.toLowerCase().matchAll(word)].map(([text]) => text);
  return [...new Set(words)].filter((text) => isTelling(text, known));
}

const isTelling = (text: string, sku: string): boolean =>
  text !== sku && text.length >= 2 && !isVagueWord(text) && !numbers.test(text);

/** Shops sell the same articles over and over: the first telling words of a description are looked for once. Bounded. */
const memory = perLaw(() => new Map<string, readonly string[]>());
const [REMEMBERED_MAX, LENGTH_MAX] = [5000, 200];

/** The first three words that tell something, whatever the SKU is: enough to have two that are not the SKU. */
function firstTelling(description: string): readonly string[] {
  const remembered = memory();
  const before = remembered.get(description);
  if (before !== undefined) return before;
  const words: string[] = [];
  for (const [text] of description.toLowerCase().matchAll(word)) {
    if (isTelling(text, '') && !words.includes(text)) words.push(text);
    if (words.length === 3) break;
  }
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  if (description.length <= LENGTH_MAX) remembered.set(description, words);
  return words;
}

const judged = perLaw(() => new Map<string, boolean>());

/**
 * Does a description say what the goods are? The one judge of that, for verdicts and for the Products page: it names goods, and a
 * manifest has letters for it. Asked of every line of every verdict.
 */
export function tells(description: string, sku: string | null): boolean {
  const { words } = knownGoods();
  if (words === null) return hasTwoWords(description, sku);
  const remembered = judged();
  const before = remembered.get(description);
  if (before !== undefined) return before;
  const does = namesGoods(description, words) && isWritable(description);
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  if (description.length <= LENGTH_MAX) remembered.set(description, does);
  return does;
}

/** As the first edition judged: two words that are neither vague nor the SKU. */
function hasTwoWords(description: string, sku: string | null): boolean {
  const words = firstTelling(description);
  if (words.length === 3) return true; // two of them are not the SKU
  const code = sku === null ? '' : sku.trim().toLowerCase();
  const others = words.filter((text) => text !== code);
  return others.length > 1 || (others.length === 1 && unspaced.test(description));
}
