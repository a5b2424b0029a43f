import { formatMoneyDecimal, parseMoneyText, USD, usd } from '#domain';
import { plainNumber, typedNumber } from '../format/typed.ts';

/** US cents out of what a person types, in the signs of their language: `12.50`, `$1,200`, `12,50 $`; null where nothing stands; NaN where it is no amount of dollars and cents. */
export function readCents(text: string): number | null {
  const plain = text.trim().replace(/^\$/, '').replace(/\$$/, '').trim();
  if (plain === '') return null;
  return parseMoneyText(plainNumber(plain).replace(/\.$/, ''), USD) ?? Number.NaN;
}

export const centsText = (cents: number | null): string =>
  cents === null || !Number.isSafeInteger(cents) ? '' : typedNumber(formatMoneyDecimal(usd(cents)));
