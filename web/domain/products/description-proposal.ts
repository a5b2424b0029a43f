import { isVagueWord } from '../law/manifest-text-check.ts';
import { isWritable, plainText } from '../values/plain-text.ts';
import { joiningWords, shortDescription } from '../manifest/short-description.ts';
import { withoutEnd } from '../values/text-ends.ts';
import { describedAs } from './product.ts';
import type { NamedProduct } from './product.ts';
import { departments, materials, shades, withoutPhrase } from './description-words.ts';

/** Texts that may serve as a description, the best first, each at most 45 characters. The caller checks them. */
export function proposalsFor(product: NamedProduct): readonly string[] {
  const type = core(product.productType ?? '', product);
  const variant = core(product.variantTitle ?? '', product, shades);
  const names = [product.description ?? '', product.title]
    .map((text) => core(text, product))
    .filter((name) => name !== '');
  const composed = (names.length > 0 ? names : ['']).flatMap((name) => [
    joined([name, ...materialsOf(product), type]),
    joined([name, variant, ...materialsOf(product), type]),
  ]);
  return [describedAs(product), ...composed]
    .map((text) => plainText(shortDescription(text, product.sku) ?? '', 'left-out'))
    .flatMap((plain) => (plain.kind === 'ok' ? [capitalised(plain.text)] : []));
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of a text that say something of the goods, as they were written. */
function core(text: string, { vendor, sku }: NamedProduct, besides: ReadonlySet<string> = new Set()): string {
  const plain = plainText(text.split(/\s+/).filter(isWritable).join(' '), 'left-out');
  if (plain.kind !== 'ok') return '';
  const words = (withoutPhrase(plain.text, vendor) ?? plain.text).split(' ').filter((written) => {
    const word = withoutEnd(written.toLowerCase().replace(/^[^a-z0-9]+/, ''), /[^a-z0-9]/);
    if (joiningWords.has(word)) return true;
    return (
      word !== '' && word !== 'percent' && word !== sku?.trim().toLowerCase() && !/\d/.test(word) &&
      !isVagueWord(word) && !departments.has(word) && !besides.has(word)
    ); // prettier-ignore
  });
  // Joining words that have lost what they joined go as well.
  const joins = (word: string | undefined) => word === undefined || joiningWords.has(word.toLowerCase());
  while (words.length > 0 && joins(words[0])) words.shift();
  while (words.length > 0 && joins(words.at(-1))) words.pop();
  return withoutEnd(words.join(' '), /[,./&()\s-]/);
}

/** What it is made of: what the shop has said apart, and what its title and variant name. */
function materialsOf(product: NamedProduct): readonly string[] {
  const stated = core(product.material ?? '', product).toLowerCase();
  const text = [product.title, product.variantTitle, product.productType, product.description].join(' ').toLowerCase();
  const found: string[] = stated === '' ? [] : [stated];
  for (const material of materials) {
    if (contains(text, material) && !found.some((known) => contains(known, material))) found.push(material);
  }
  return found;
}

const contains = (text: string, word: string): boolean =>
  ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word.replace(/-/g, ' ')} `);

/** One part after the other with commas between, none that an earlier one has said already. */
function joined(parts: readonly string[]): string {
  const said: string[] = [];
  for (const part of parts) {
    if (part !== '' && !part.split(' ').every((word) => said.some((text) => contains(singular(text), singular(word)))))
      said.push(part);
  }
  return said.join(', ');
}

const singular = (text: string): string => text.toLowerCase().replace(/s\b/g, '');
