import { minorDigits, USD } from './currency.ts';
import type { CurrencyCode } from './currency.ts';

/** An amount in integer minor units (cents for USD, yen for JPY) of its currency. Never a float, never without its currency. */
export interface Money {
  readonly minor: number;
  readonly currency: CurrencyCode;
}

/** Throws on a fraction of a minor unit and on amounts beyond 2^53: both are bugs, not data. */
export function money(minor: number, currency: CurrencyCode): Money {
  if (!Number.isSafeInteger(minor)) throw new Error(`not a whole number of minor units: ${minor}`);
  return { minor, currency };
}

/** US dollars from cents. */
export const usd = (cents: number): Money => money(cents, USD);

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new Error(`${a.currency} and ${b.currency} do not mix`);
}

export function addMoney(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return money(a.minor + b.minor, a.currency);
}

/** The amount as plain decimal text with all its minor digits, e.g. `799.35`, `1200` for yen, `-0.05`. */
export function formatMoneyDecimal({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const sign = minor < 0 ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

const decimalText = /^(\d{1,15})(?:\.(\d{1,12}))?$/;

/**
 * Minor units of a non-negative decimal such as `19.90`. Null where the text is no decimal, has a non-zero digit
 * beyond the currency's smallest unit, or exceeds 2^53 minor units. Nothing is rounded.
 */
export function parseMoneyText(text: string, currency: CurrencyCode): number | null {
  const match = decimalText.exec(text);
  if (match === null) return null;
  const digits = minorDigits(currency);
  const fraction = (match[2] ?? '').padEnd(digits, '0');
  if (/[1-9]/.test(fraction.slice(digits))) return null;
  const minor = Number((match[1] ?? '') + fraction.slice(0, digits));
  return Number.isSafeInteger(minor) ? minor : null;
}
