import { parseCountry } from '../values/country.ts';
import type { CountryCode } from '../values/country.ts';
import type { CurrencyCode } from '../values/currency.ts';
import { parseCurrency } from '../values/currency.ts';
import { isFullHts } from '../values/hts-code.ts';
import type { HtsCode } from '../values/hts-code.ts';
import { parseHts } from '../consignment/read-hts.ts';
import { parseMoneyText } from '../values/money.ts';

/** What a choice may take: a country, an HTS code of ten digits, an amount with its currency (`12.50 CAD`), or words. */
export const VALUE_KINDS = ['country', 'hts', 'money', 'words'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

export const countryValue = (text: string): CountryCode | null => parseCountry(text.trim());

export function htsValue(text: string): HtsCode | null {
  const code = parseHts(text.trim());
  return code !== null && isFullHts(code) ? code : null;
}

/** Minor units of one piece, more than nothing. */
export function moneyValue(text: string): { readonly minor: number; readonly currency: CurrencyCode } | null {
  const [amount, code, ...rest] = text.trim().split(/\s+/);
  const currency = code === undefined || rest.length > 0 ? null : parseCurrency(code);
  const minor = currency === null || amount === undefined ? null : parseMoneyText(amount, currency);
  return currency === null || minor === null || minor <= 0 ? null : { minor, currency };
}

const WORDS_MOST = 200;
export function wordsValue(text: string): string | null {
  const words = text.replace(/\s+/g, ' ').trim();
  return words === '' || words.length > WORDS_MOST ? null : words;
}

const readers: Readonly<Record<ValueKind, (text: string) => unknown>> = {
  country: countryValue,
  hts: htsValue,
  money: moneyValue,
  words: wordsValue,
};

/** Is the text a value of that kind? */
export const isValue = (kind: ValueKind, text: string | null | undefined): boolean =>
  text != null && readers[kind](text) !== null;
