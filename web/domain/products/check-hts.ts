import { lastHeadings } from '../law/last-headings.ts';
import { asOf } from '../law/engine/parameter.ts';
import { isHts } from '../values/hts-code.ts';
import type { HtsCode } from '../values/hts-code.ts';
import { HTS_TEXT_MAX, htsText } from '../values/hts-text.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { numberMeant } from '../consignment/read-hts.ts';

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
   * `odd-length`: 7 or 9 digits. `shortened`: a spreadsheet wrote it as `6.11E+09`, `902.3` or `610910.0`. `lost-zero`: a spreadsheet
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
  /** For `lost-zero` and `shortened`: the number that was probably meant. For `no-heading`: the last heading of the chapter. */
  readonly instead: string | null;
}

const refused = (problem: HtsFault['problem'], found: string, instead: string | null = null): HtsFault => ({
  kind: 'refused',
  problem,
  found,
  instead,
});

/**
 * Is this the shape of a US tariff number, in a chapter and heading that existed on `day`? It says nothing of the goods. Of 11 to 13
 * digits the first six are the number.
 */
export function checkHts(text: string, day: LegalDay): HtsCheck {
  const typed = text.trim().slice(0, HTS_TEXT_MAX);
  const said = htsText(text);
  if (said.kind === 'empty') return refused('empty', '');
  if (said.kind === 'shortened')
    return refused('shortened', typed, said.digits === null ? null : numberMeant(said.digits));
  if (said.kind === 'not-digits') return refused('not-digits', typed);
  const { digits } = said;
  if (digits.length > 13) return refused('too-long', typed);
  const isOdd = digits.length === 7 || digits.length === 9 || digits.length < 6;
  const place = isOdd ? null : checkPlace(digits.length > 10 ? digits.slice(0, 6) : digits, day);
  if (place?.kind === 'ok') return place;
  // A number that lost its zero is told by its heading: with the zero put back it must exist.
  const meant = (isOdd && digits.length >= 5) || digits.length > 10 ? numberMeant(digits) : null;
  if (meant !== null) return refused('lost-zero', typed, meant);
  return place ?? refused(digits.length < 6 ? 'too-short' : 'odd-length', typed);
}

function checkPlace(digits: string, day: LegalDay): HtsCheck {
  const fault = htsPrefixFault(digits, day);
  if (fault !== null) return fault;
  const chapter = digits.slice(0, 2);
  if (!isHts(digits)) return refused('no-chapter', chapter);
  const length = digits.length === 10 ? 10 : digits.length === 8 ? 8 : 6;
  return { kind: 'ok', code: digits, chapter, heading: digits.slice(0, 4), digits: length, special: chapter === '98' };
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
