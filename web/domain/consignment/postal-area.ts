import { plain } from '../values/plain-words.ts';

/** Nine digits of a ZIP code, or five, or as many as are left where a spreadsheet took the zeros in front. */
const zip = /(?:^|\D)(\d{3,5})(?:[-\s]?(\d{4}))?(?!\d)/;

/** Five digits of a US ZIP code, with the zeros that it has lost: 2108 is 02108, 901-1234 is 00901. Empty where there are none. */
export function fiveDigits(text: string | null): string {
  if (text === null) return '';
  if (/^\d{5}$/.test(text)) return text;
  return (zip.exec(text.normalize('NFKC').replace(/[‐-―−]/g, '-'))?.[1] ?? '').padStart(5, '0').replace(/^00000$/, '');
}

/** Of a US ZIP code its five digits, of another country's code the whole. */
export const postalArea = (code: string | null, isUs: boolean): string =>
  isUs ? fiveDigits(code) || plain(code).slice(0, 12) : plain(code).slice(0, 12);
