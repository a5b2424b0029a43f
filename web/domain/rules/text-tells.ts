import type { Party } from '../consignment/consignment.ts';
import { isPlaceholder, manifestTextCheck, vagueWords } from '../law/manifest-text-check.ts';
import { asOf } from '../law/parameter.ts';
import { finding } from './finding.ts';
import type { Rule } from './finding.ts';

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
  text !== sku && text.length >= 2 && !vagueWords.has(text) && !numbers.test(text);

/** Shops sell the same articles over and over: the first telling words of a description are looked for once. Bounded. */
const remembered = new Map<string, readonly string[]>();
const [REMEMBERED_MAX, LENGTH_MAX] = [5000, 200];

/** The first three words that tell something, whatever the SKU is: enough to have two that are not the SKU. */
function firstTelling(description: string): readonly string[] {
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

/** Does a description say what the goods are? Two telling words at least. Asked of every line of every verdict. */
export function tells(description: string, sku: string | null): boolean {
  const words = firstTelling(description);
  if (words.length === 3) return true; // two of them are not the SKU
  const code = sku === null ? '' : sku.trim().toLowerCase();
  const others = words.filter((text) => text !== code);
  return others.length > 1 || (others.length === 1 && unspaced.test(description));
}

/** Two letters; most names begin with them. */
const hasLetters = (name: string): boolean => /^[A-Za-z]{2}/.test(name) || /\p{L}.*\p{L}/u.test(name);
const isName = (name: string): boolean => hasLetters(name) && !isPlaceholder(name);
const isGiven = (name: string | null): name is string => name !== null && name.trim() !== '';

function badName(party: Party | null): boolean {
  if (party === null) return false;
  const { name, company } = party;
  if (isGiven(name) && isName(name)) return false;
  return isGiven(company) ? !isName(company) : isGiven(name);
}

/**
 * Since 2025-09-27 ACE rejects vague descriptions; before, they were accepted. No description at all never was, and a name that
 * names nobody leaves the person unknown, which no day makes eligible.
 */
export const textTells: Rule = ({ goods, consignment, lawDay }) => {
  const check = asOf(manifestTextCheck, lawDay);
  if (check === null) return null;
  const blank: string[] = [];
  const vague: string[] = [];
  for (const { id, description, sku } of goods) {
    if (description === null || description.trim() === '') blank.push(id);
    else if (!tells(description, sku)) vague.push(id);
  }
  const names: string[] = [];
  if (badName(consignment.consignee)) names.push('consignee');
  if (badName(consignment.shipper)) names.push('shipper');
  if (blank.length + vague.length + names.length === 0) return null;
  const counts = blank.length + names.length > 0 || check.value === 'rejected';
  return finding(counts ? 'review' : 'warning', 'BAD_TEXT', 'text-tells', check.source, {
    lines: [...blank, ...vague],
    names,
  });
};
