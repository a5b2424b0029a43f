import { lastHeadings } from '../law/last-headings.ts';
import { asOf } from '../law/parameter.ts';
import { parseHts } from '../values/hts-code.ts';
import type { HtsCode } from '../values/hts-code.ts';
import type { LegalDay } from '../values/legal-day.ts';

export type HtsCheck =
  | {
      readonly kind: 'ok';
      readonly code: HtsCode;
      readonly chapter: string;
      readonly heading: string;
      /** Six name the goods all over the world, eight carry the US rate of duty, ten stand on an entry. */
      readonly digits: 6 | 8 | 10;
      /** Chapter 98: goods by their story (returned, repaired), not by what they are. */
      readonly special: boolean;
    }
  | HtsFault;

export interface HtsFault {
  readonly kind: 'refused';
  /**
   * `odd-length`: 7 or 9 digits. `shortened`: a spreadsheet wrote it as `6.11E+09` or `902.3`. `lost-zero`: a spreadsheet
   * dropped the zero it began with. `reserved-chapter`: 77. `duty-chapter`: 99 holds extra duties, no goods.
   */
  readonly problem:
    | 'empty'
    | 'not-digits'
    | 'shortened'
    | 'lost-zero'
    | 'too-short'
    | 'too-long'
    | 'odd-length'
    | 'no-chapter'
    | 'reserved-chapter'
    | 'duty-chapter'
    | 'no-heading';
  /** The chapter, or the heading where that is what does not exist; else the text. */
  readonly found: string;
  /** For `lost-zero`: the number that was probably meant. For `no-heading`: the last heading of the chapter. */
  readonly instead: string | null;
}

const refused = (problem: HtsFault['problem'], found: string, instead: string | null = null): HtsFault => ({
  kind: 'refused',
  problem,
  found,
  instead,
});

/** Is this the shape of a US tariff number, in a chapter and heading that existed on `day`? It says nothing of the goods. */
export function checkHts(text: string, day: LegalDay): HtsCheck {
  const typed = text.trim();
  if (typed === '') return refused('empty', '');
  if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(typed) || /^\d{3,4}[.,]\d{1}$/.test(typed)) return refused('shortened', typed);
  if (!/^\d[\d.\s-]*$/.test(typed)) return refused('not-digits', typed);
  const digits = typed.replace(/\D/g, '');
  if (digits.length > 10) return refused('too-long', typed);
  if (digits.length === 6 || digits.length === 8 || digits.length === 10) return checkPlace(digits, day);
  const withZero = `0${digits}`;
  // A nine that stands for a ten is told by its chapter: with the zero put back it must exist.
  if (digits.length >= 5 && checkPlace(withZero, day).kind === 'ok' && withZero.length % 2 === 0)
    return refused('lost-zero', typed, withZero);
  return refused(digits.length < 6 ? 'too-short' : 'odd-length', typed);
}

function checkPlace(digits: string, day: LegalDay): HtsCheck {
  const fault = htsPrefixFault(digits, day);
  if (fault !== null) return fault;
  const chapter = digits.slice(0, 2);
  const code = parseHts(digits);
  if (code === null) return refused('no-chapter', chapter);
  const length = digits.length === 10 ? 10 : digits.length === 8 ? 8 : 6;
  return { kind: 'ok', code, chapter, heading: digits.slice(0, 4), digits: length, special: chapter === '98' };
}

/** Could the number of any goods begin with these 2 to 10 digits on `day`? Null: it could. */
export function htsPrefixFault(digits: string, day: LegalDay): HtsFault | null {
  const chapter = digits.slice(0, 2);
  if (chapter === '77') return refused('reserved-chapter', chapter);
  if (chapter === '99') return refused('duty-chapter', chapter);
  if (chapter === '00') return refused('no-chapter', chapter);
  if (digits.length < 4) return null;
  const heading = digits.slice(0, 4);
  const last = asOf(lastHeadings, day)?.value[chapter];
  const position = Number(heading.slice(2));
  return position === 0 || (last !== undefined && position > last)
    ? refused('no-heading', heading, last === undefined ? null : `${chapter}${String(last).padStart(2, '0')}`)
    : null;
}
