import { withoutEnd } from './text-ends.ts';

/** What stands in a field for a tariff number, before anything is asked of the schedule. */
export type HtsText =
  | { readonly kind: 'empty' }
  | { readonly kind: 'digits'; readonly digits: string }
  /** A spreadsheet took the number for an amount. `digits`: those of the number, where they can be told. */
  | { readonly kind: 'shortened'; readonly digits: string | null }
  | { readonly kind: 'not-digits' };

/** More than any way of writing thirteen digits needs. What is longer is not looked at. */
export const HTS_TEXT_MAX = 40;

/** Marks of text that spreadsheets put in front (`'6109100012`, `="6109100012"`). */
const MARKS_BEFORE = /^(?:["'’‘`´]|=(?="))+/;
const MARK_AFTER = /["'’‘`´]/;
/** Characters of no width: marks of direction come along when a number is copied out of a window. */
const NO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** `6109–10–0012` and, as the Swiss part thousands, `6'109'100'012`. */
const DASHES = /[‐-―−]/g;
const THOUSANDS = /(?<=\d)['’](?=\d)/g;
/** An amount with cents: `6,109,100,012.00`, `6.109.100.012,0`, `401 100 000,00`. */
const AMOUNT = /^(\d{1,3}(?:[.,\s]\d{3})+)[.,]\d{1,2}$/;
/** `401.10.00.00.00`: a number of the schedule begins with four digits, so one of them is lost. */
const SHORT_BEGINNING = /^\d{3}[.\s-]+\d{2}(?!\d)/;

const withoutMarks = (text: string): string =>
  withoutEnd(text.replace(NO_WIDTH, '').trim().replace(MARKS_BEFORE, ''), MARK_AFTER);

/**
 * `6109.10.0012`, `6109 10 00 12`, `6,109,100,012`, `'6109100012` and the same in full-width digits are one number. `6.11E+09`, `6109.1`
 * (of 6109.10), `610910.0` and `6,109,100,012.00` are what a spreadsheet makes of one: no digit of theirs may be taken for another.
 */
export function htsText(written: string): HtsText {
  if (written.length > HTS_TEXT_MAX * 4) return { kind: 'not-digits' };
  const text = withoutMarks(written.normalize('NFKC')).trim().replace(DASHES, '-').replace(THOUSANDS, ',');
  if (text === '') return { kind: 'empty' };
  if (text.length > HTS_TEXT_MAX) return { kind: 'not-digits' };
  if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(text)) return { kind: 'shortened', digits: null };
  if (!/^\d[\d.,\s-]*$/.test(text)) return { kind: 'not-digits' };
  // Two numbers in one cell are not one long number.
  if (text.split(/[,\s]+/).filter((part) => part.replace(/\D/g, '').length >= 6).length > 1)
    return { kind: 'not-digits' };
  return shortened(text) ?? { kind: 'digits', digits: text.replace(/\D/g, '') };
}

/** One separator may be a decimal point: then zeros at the end are lost (`6109.1`) or added (`610910.0`, `6,109,100,012.00`). */
function shortened(text: string): HtsText | null {
  const amount = AMOUNT.exec(text)?.[1];
  if (amount !== undefined) return { kind: 'shortened', digits: amount.replace(/\D/g, '') };
  const all = text.replace(/\D/g, '');
  // Of 7 and 9 digits the length tells it.
  const isTold = all.length % 2 === 1 && all.length < 10;
  if (!isTold && SHORT_BEGINNING.test(text)) return { kind: 'shortened', digits: `0${all}` };
  const [, whole = '', fraction = ''] = /^(\d+)[.,](\d+)$/.exec(text) ?? [];
  if (fraction === '') return null;
  if ((whole.length === 3 || whole.length === 4) && fraction.length === 1)
    return { kind: 'shortened', digits: `${whole}${fraction}0` };
  // 610910.00 and 61091000.00 are eight and ten digits with a dot.
  const isDotted = fraction === '00' && (whole.length === 6 || whole.length === 8);
  return whole.length >= 5 && /^0{1,2}$/.test(fraction) && !isDotted ? { kind: 'shortened', digits: whole } : null;
}
