import { decimal, parseDecimal } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import { plain } from './tariff-text.ts';

/** Dollars for one unit of quantity. */
export interface SpecificRate {
  readonly usd: DecimalText;
  /** As the schedule names it: `kg`, `liter`, `each`. */
  readonly per: string;
}

/**
 * What a cell of the rate columns says. `text`: words that a person has to read, such as a duty on a case and on its strap; never
 * computed. `compound`: both parts are owed.
 */
export type TariffRate =
  | { readonly kind: 'free' }
  | { readonly kind: 'ad-valorem'; readonly percent: DecimalText }
  | { readonly kind: 'specific'; readonly specific: SpecificRate }
  | { readonly kind: 'compound'; readonly specific: SpecificRate; readonly percent: DecimalText }
  | { readonly kind: 'text'; readonly text: string };

const PERCENT = /^(\d{1,6}(?:\.\d{1,6})?) ?%$/;
/** `6.3¢/liter`, `$1.50/kg`, `44¢ each`. */
const SPECIFIC =
  /^(?:\$ ?(\d{1,6}(?:\.\d{1,6})?)|(\d{1,6}(?:\.\d{1,6})?) ?¢) ?(?:\/ ?(\S{1,12}(?: \S{1,12})?)|(each))$/;
/** A unit and no condition: `kg`, `pf. liter`, `1000`, `m²`. A rate `/kg on drained weight` needs a fact that no line has. */
const UNIT = /^(?:\d{1,3}(?:,?000)?|(?:clean |pf\. ?|proof |doz\. ?|gross )?[a-z]{1,7}[.²³23]?)$/i;

/** Null: nothing stands there, which is not free. */
export function readRate(cell: string): TariffRate | null {
  const text = plain(cell);
  if (text === '') return null;
  if (/^free\.?$/i.test(text)) return { kind: 'free' };
  const percent = percentOf(text);
  if (percent !== null) return { kind: 'ad-valorem', percent };
  const specific = specificOf(text);
  if (specific !== null) return { kind: 'specific', specific };
  const plus = text.indexOf('+');
  const [first, second] = [specificOf(text.slice(0, plus).trim()), percentOf(text.slice(plus + 1).trim())];
  return plus > 0 && first !== null && second !== null
    ? { kind: 'compound', specific: first, percent: second }
    : { kind: 'text', text };
}

const percentOf = (text: string): DecimalText | null => parseDecimal(PERCENT.exec(text)?.[1] ?? '');

function specificOf(text: string): SpecificRate | null {
  const [, dollars, cents, unit, each] = SPECIFIC.exec(text) ?? [];
  const per = each ?? unit ?? '';
  if (!UNIT.test(per)) return null;
  if (dollars !== undefined) return { usd: decimal(dollars), per: plainUnit(per) };
  return cents === undefined ? null : { usd: hundredth(decimal(cents)), per: plainUnit(per) };
}

/** `m2` and `m²` are one unit. */
export const plainUnit = (unit: string): string =>
  plain(unit)
    .replace(/^(d?c?m)2$/, '$1²')
    .replace(/^(d?c?m)3$/, '$1³');

/** Cents as dollars, percent as part of the value, by moving the point: `16.5` is `0.165`. */
export function hundredth(number: DecimalText): DecimalText {
  const [whole = '', fraction = ''] = number.split('.');
  const digits = whole.padStart(3, '0');
  return decimal(`${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`);
}
