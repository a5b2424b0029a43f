import { parseDecimal } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import { withoutEnd } from '../values/text-ends.ts';

/** Ten times the value: far above any rate of the schedule. */
const RATE_MAX = 10;

/** `0.165` → `16.5`, exactly. */
export function percentOfRate(rate: DecimalText): string {
  const [whole = '0', fraction = ''] = rate.split('.');
  const shifted = fraction.padEnd(2, '0');
  return tidied(`${whole}${shifted.slice(0, 2)}`, shifted.slice(2));
}

/** More than any rate needs. What is longer is not looked at. */
const RATE_TEXT_MAX = 40;

/** `16.5`, `16,5` or `16.5 %` → `0.165`; null for anything else, and above 1000 %. */
export function rateOfPercent(text: string): DecimalText | null {
  if (text.length > RATE_TEXT_MAX) return null;
  const typed = text.trim();
  const number = typed.endsWith('%') ? typed.slice(0, -1) : typed;
  const percent = parseDecimal(number.trim().replace(',', '.'));
  if (percent === null) return null;
  const [whole = '0', fraction = ''] = percent.split('.');
  const shifted = whole.padStart(3, '0');
  const rate = parseDecimal(tidied(shifted.slice(0, -2), `${shifted.slice(-2)}${fraction}`));
  return rate !== null && Number(rate) <= RATE_MAX ? rate : null;
}

/** The same for a share, which is never more than the whole. */
export function shareOfPercent(text: string): DecimalText | null {
  const share = rateOfPercent(text);
  return share !== null && Number(share) <= 1 ? share : null;
}

/** Without zeros that say nothing, before and after. */
function tidied(whole: string, fraction: string): string {
  const part = withoutEnd(fraction, /0/);
  return `${whole.replace(/^0+(?=\d)/, '')}${part === '' ? '' : `.${part}`}`;
}
