import { headingExists } from '../law/last-headings.ts';
import { isHts } from '../values/hts-code.ts';
import type { HtsCode } from '../values/hts-code.ts';
import { HTS_TEXT_MAX, htsText } from '../values/hts-text.ts';

/**
 * What a text says of the tariff number of goods. `none`: nothing, or too little to be one. `damaged`: it was a number, and is one no
 * more; the goods are then unknown, whatever number its digits happen to be.
 */
export type HtsReading = { readonly kind: 'none' } | { readonly kind: 'code'; readonly code: HtsCode } | DamagedHts;

export interface DamagedHts {
  readonly kind: 'damaged';
  /** As it stands there. */
  readonly text: string;
  /** The number that was probably meant, for a person to accept; null: it cannot be told. */
  readonly meant: HtsCode | null;
}

const NONE: HtsReading = { kind: 'none' };

/**
 * 6, 8 and 10 digits are a number. Of 11 to 13 (a longer national number; Shopify takes as many) the first six count, which mean the same in
 * every country. 7 and 9 are a number that lost the zero in front: 409000000 is honey, 0409.00.0000, and not heading 4090. A heading that
 * does not exist, or one of chapter 99, which holds duties and no goods, is a typing error.
 */
export function readHts(written: string | null | undefined): HtsReading {
  if (written == null) return NONE;
  // Most are.
  if (isHts(written) && isGoods(written)) return { kind: 'code', code: written };
  const said = htsText(written);
  if (said.kind === 'empty') return NONE;
  const damaged = (meant: HtsCode | null): HtsReading => ({
    kind: 'damaged',
    text: written.trim().slice(0, HTS_TEXT_MAX),
    meant,
  });
  if (said.kind === 'shortened') return damaged(said.digits === null ? null : numberMeant(said.digits));
  if (said.kind === 'not-digits') return digitsIn(written) >= 3 ? damaged(null) : NONE;
  const { digits } = said;
  const code = codeOf(digits);
  if (code !== null && isGoods(code)) return { kind: 'code', code };
  if (digits.length > 4 || (digits.length === 3 && headingExists(`0${digits}`))) return damaged(numberMeant(digits));
  return NONE;
}

/** Can goods stand there? */
const isGoods = (code: HtsCode): boolean => headingExists(code) && !code.startsWith('99');

/** The number that a text gives; null where it gives none, or a damaged one. */
export function parseHts(text: string): HtsCode | null {
  const reading = readHts(text);
  return reading.kind === 'code' ? reading.code : null;
}

const digitsIn = (text: string): number => text.slice(0, HTS_TEXT_MAX).replace(/\D/g, '').length;

function codeOf(digits: string): HtsCode | null {
  if (isHts(digits)) return digits;
  const six = digits.slice(0, 6);
  // So long a number that lost its zero is told by its heading alone.
  return digits.length >= 11 && digits.length <= 13 && isHts(six) && headingExists(six) ? six : null;
}

/** These digits, or with the zero in front that they lost; null where neither is a number of the schedule. */
export function numberMeant(digits: string): HtsCode | null {
  for (const whole of [digits, `0${digits}`]) {
    const code = isHts(whole) ? whole : digits.length >= 11 && digits.length <= 12 ? whole.slice(0, 6) : '';
    if (isHts(code) && isGoods(code)) return code;
  }
  return null;
}
