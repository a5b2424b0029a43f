import { formatMoneyDecimal, parseMoneyText, USD, usd } from '#domain';

/** US cents out of what a person types: `12.50`, `$1,200`; null where nothing stands; NaN where it is no amount of dollars and cents. */
export function readCents(text: string): number | null {
  const plain = text.trim().replace(/^\$/, '').trim();
  if (plain === '') return null;
  const digits = /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  return parseMoneyText(digits.replace(/\.$/, ''), USD) ?? Number.NaN;
}

export const centsText = (cents: number | null): string =>
  cents === null || !Number.isSafeInteger(cents) ? '' : formatMoneyDecimal(usd(cents));
