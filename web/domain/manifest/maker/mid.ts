import { plainText } from '../../values/plain-text.ts';

/** Who made the goods, as far as the address is known. */
export interface Maker {
  readonly name: string;
  /** The street line or box. */
  readonly address: string;
  readonly city: string;
  /** ISO 3166; `CA` needs the province. */
  readonly country: string;
  readonly province: string | null;
}

/** 19 CFR 102 appendix: Canada is never `CA`, but one code for each province. */
const CANADA: Readonly<Record<string, string>> = {
  AB: 'XA', BC: 'XC', MB: 'XM', NB: 'XB', NL: 'XW', NS: 'XN', NT: 'XT', NU: 'XV', ON: 'XO', PE: 'XP', QC: 'XQ', SK: 'XS', YT: 'XY',
}; // prettier-ignore

const LEFT_OUT: ReadonlySet<string> = new Set(['a', 'an', 'and', 'of', 'the']);

/** Latin letters and digits; null: a letter has no Latin form. */
function latin(text: string): string | null {
  const plain = plainText(text, 'left-out');
  return plain.kind === 'not-latin' ? null : plain.kind === 'empty' ? '' : plain.text;
}

/** Country as the code begins; null: a Canadian province is missing or is none. */
export function midCountry(country: string, province: string | null): string | null {
  if (country !== 'CA') return /^[A-Z]{2}$/.test(country) ? country : null;
  const code = (province ?? '').trim().toUpperCase();
  return Object.hasOwn(CANADA, code) ? (CANADA[code] ?? null) : null;
}

/** First three letters of the first two words. Initials that stand together are one word, and so are parts with a hyphen between them. */
export function midName(name: string): string | null {
  const text = latin(name);
  if (text === null) return null;
  const words: string[] = [];
  let initials: boolean = false;
  for (const part of text.split(/[\s,/&()]+/)) {
    const bare = part.replace(/[^A-Za-z0-9]/g, '');
    // `A.B.C.` stands together; `A B C` does as well; a lone `A` at the front of other words is an article.
    const letters: boolean =
      /^(?:[A-Za-z]\.)+[A-Za-z]?$/.test(part) || /^[B-Zb-z]$/.test(bare) || (initials && bare.length === 1);
    if (bare === '' || (!letters && LEFT_OUT.has(bare.toLowerCase()) && !startsInitials(text, part))) {
      initials = false;
      continue;
    }
    const single: boolean = letters || startsInitials(text, part);
    if (single && initials) words.push((words.pop() ?? '') + bare);
    else words.push(bare);
    initials = single;
  }
  return words
    .slice(0, 2)
    .map((word) => word.slice(0, 3).toUpperCase())
    .join('');
}

/** `A B C Company`: an `A` with another single letter after it begins initials. */
function startsInitials(text: string, part: string): boolean {
  return part.length === 1 && new RegExp(`(?:^|\\s)${part} [A-Za-z](?:\\s|$)`).test(text) && text.startsWith(part);
}

/**
 * First four digits of the largest number. Punctuation inside a number is ignored, a space ends it, and the number that names a street
 * (`42nd Street`) does not count.
 */
export function midAddress(address: string): string {
  const text = latin(address) ?? address;
  const numbers = text
    .split(/\s+/)
    .filter((word) => !/^\d{1,9}(?:st|nd|rd|th)[.,]?$/i.test(word))
    .map((word) => word.replace(/[^A-Za-z0-9]/g, ''))
    .flatMap((word) => /\d{1,20}/.exec(word) ?? []);
  const largest = numbers.reduce<string>((best, one) => (BigInt(one) > BigInt(best || '-1') ? one : best), '');
  return largest.slice(0, 4);
}

export function midCity(city: string): string | null {
  const text = latin(city);
  return text === null
    ? null
    : text
        .replace(/[^A-Za-z]/g, '')
        .slice(0, 3)
        .toUpperCase();
}

export type MidProposal =
  | { readonly kind: 'proposed'; readonly mid: string }
  | {
      readonly kind: 'refused';
      readonly at: 'country' | 'province' | 'name' | 'city';
      readonly why: 'missing' | 'not-latin';
    };

/**
 * The manufacturer's code as the rules build it: at most 15 characters. A proposal for a person to confirm, since a shop often sells what
 * others made, and the code names the maker.
 */
export function proposeMid({ name, address, city, country, province }: Maker): MidProposal {
  const start = midCountry(country, province);
  if (start === null) return { kind: 'refused', at: country === 'CA' ? 'province' : 'country', why: 'missing' };
  const [first, last] = [midName(name), midCity(city)];
  if (first === null || last === null)
    return { kind: 'refused', at: first === null ? 'name' : 'city', why: 'not-latin' };
  if (first === '' || last === '') return { kind: 'refused', at: first === '' ? 'name' : 'city', why: 'missing' };
  return { kind: 'proposed', mid: `${start}${first}${midAddress(address)}${last}` };
}
