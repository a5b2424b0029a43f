import { perLaw, valuesOf } from '../law/engine/parameter.ts';
import { setWords } from '../law/set-words.ts';
import type { SetWords } from '../law/set-words.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** Signs between what a thing is and which of its options it is. */
const PARTS = /[,;:()|/[\]]|\s[-–—]\s/;
/** What joins goods of different kinds; what comes after `in` is a colour or a material. */
const JOINED = /[&+]|\b(?:and|with|plus|et|avec|y|con)\b/;
const COUNTED = /^ ?(?:of|de) (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|a pair)\b/;

interface Known {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** Null: the edition of the law that is read asks nothing of the kind. */
const known = /* @__PURE__ */ perLaw((): { readonly words: Known | null } => {
  const [entry] = valuesOf(setWords);
  return { words: entry === undefined ? null : compiled(entry.value) };
});

const compiled = ({ collections, before, after, names }: SetWords): Known => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${collections.join('|')})(?![\\p{L}\\p{N}'’-])`, 'gu'),
  names,
  before: new Set(before),
  after: new Set(after),
});

/** Shops sell the same articles over and over. Bounded. */
const judged = /* @__PURE__ */ perLaw(() => new Map<string, boolean>());
const [REMEMBERED_MAX, LENGTH_MAX] = [5000, 200];

/**
 * Does a description say that several goods are sold as one: a set, a kit, a hamper? So many of one kind are no set of several, and
 * `chess set` names one thing. Asked of every line of every entry.
 */
export function looksLikeSet(description: string | null): boolean {
  const { words } = known();
  if (words === null || description === null) return false;
  const remembered = judged();
  const before = remembered.get(description);
  if (before !== undefined) return before;
  const does = holdsSet(folded(description), words);
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  if (description.length <= LENGTH_MAX) remembered.set(description, does);
  return does;
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function holdsSet(text: string, words: Known): boolean {
  const plain = words.names.reduce((left, name) => left.replaceAll(name, ' '), text);
  return plain.split(PARTS).some((part) => partHoldsSet(part, words));
}

function partHoldsSet(part: string, { pattern, before, after }: Known): boolean {
  const joined = JOINED.test(part.split(/\bin\b/)[0] ?? '');
  return [...part.matchAll(pattern)].some(({ 0: found, index }) => {
    const rest = part.slice(index + found.length);
    const last = [...part.slice(0, index).matchAll(WORD)].at(-1)?.[0] ?? '';
    const next = WORD_AT_START.exec(rest)?.[1] ?? '';
    if (after.has(next)) return false;
    return joined || !(before.has(last) || COUNTED.test(rest));
  });
}

const WORD_AT_START = /^ ?([\p{L}\p{N}][\p{L}\p{N}'’-]*)/u;
