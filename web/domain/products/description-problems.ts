import { tellingWords, tells } from '../consignment/telling-words.ts';
import { isVagueWord } from '../law/manifest-text-check.ts';
import { plainText } from '../values/plain-text.ts';
import { DESCRIPTION_MAX, joiningWords } from '../manifest/short-description.ts';
import type { NamedProduct } from './product.ts';
import { departments, placeholders, shades, withoutPhrase } from './description-words.ts';

/**
 * Why a description will not do.
 * `missing`: there is none. `placeholder`: something stands in its place. `not-latin`: a manifest has no letters for it.
 * `only-sku`, `only-brand`: it names the article to the shop, not to customs. `vague-word`: a word that fits everything.
 * `names-no-goods`: no word of it says what the article is. `too-long`: it tells, and the manifest cuts it.
 */
export type DescriptionProblemCode =
  'missing' | 'placeholder' | 'not-latin' | 'only-sku' | 'only-brand' | 'vague-word' | 'names-no-goods' | 'too-long';

export interface DescriptionProblem {
  readonly code: DescriptionProblemCode;
  /** The word or words meant; null where the whole is meant. */
  readonly word: string | null;
}

const lone = (code: DescriptionProblemCode, word: string | null = null): DescriptionProblem[] => [{ code, word }];

/** Letters and digits only, in lower case: `TS-1` and `ts 1` are one number. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A text tells where the judge of verdicts says so (`tells`); what follows only explains why one does not, gravest first. */
export function problemsOf(text: string, { sku, vendor }: Pick<NamedProduct, 'sku' | 'vendor'>): DescriptionProblem[] {
  const stated = text.trim();
  if (stated === '') return lone('missing');
  if (tells(stated, sku)) {
    const written = plainText(stated, 'left-out');
    return written.kind === 'ok' && written.text.length > DESCRIPTION_MAX ? lone('too-long') : [];
  }
  if (placeholders.has(stated.toLowerCase()) || /^(.)\1*$/u.test(bare(stated)) || bare(stated) === '')
    return lone('placeholder', stated);
  // A number made of words (`PLUSH-MOOSE`) is no fault of a text that says the same.
  if (sku !== null && bare(stated) === bare(sku) && tellingWords(stated, sku).length < 2)
    return lone('only-sku', stated);
  if (vendor !== null && bare(vendor) !== '' && tellsOnly(stated, vendor, sku)) return lone('only-brand', vendor);
  const plain = plainText(stated, 'left-out');
  if (plain.kind !== 'ok') return lone('not-latin');
  if ((/\d/.test(stated) && !/\s/.test(stated)) || onlyNumbers(plain.text)) return lone('only-sku', stated);
  const telling = tellingWords(plain.text, sku).filter((word) => !departments.has(word) && !shades.has(word));
  const vague = vagueIn(plain.text).flatMap((word) => lone('vague-word', word));
  const [only] = telling;
  if (only === undefined && vague.length > 0) return vague;
  return [...vague, ...lone('names-no-goods', telling.length === 1 ? (only ?? null) : null)];
}

/** Is the brand all that it says? */
function tellsOnly(stated: string, vendor: string, sku: string | null): boolean {
  const rest = withoutPhrase(stated, vendor);
  if (rest === null) return bare(stated) === bare(vendor);
  return tellingWords(rest, sku).every((word) => departments.has(word));
}

const onlyNumbers = (text: string): boolean => text.split(' ').every((word) => /\d/.test(word));

function vagueIn(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .split(/[\s,./&()-]+/)
    .filter((word) => !joiningWords.has(word) && (isVagueWord(word) || departments.has(word)));
  return [...new Set(words)];
}
