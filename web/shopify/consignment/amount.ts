import { minorDigits } from '#domain';
import type { CurrencyCode } from '#domain';

/**
 * Minor units of an amount as Shopify writes it (`19.99`, `1200.0`, `0.125`), rounded half up where it has more places
 * than its currency. Null where the text is no amount or is negative: a missing fact, not zero.
 */
export function minorOfAmount(amount: string, currency: CurrencyCode): number | null {
  const match = /^([0-9]{1,15})(?:\.([0-9]+))?$/.exec(amount);
  if (match === null) return null;
  const digits = minorDigits(currency);
  const fraction = (match[2] ?? '').padEnd(digits + 1, '0');
  const minor = Number(`${match[1] ?? '0'}${fraction.slice(0, digits)}`) + (fraction.charAt(digits) >= '5' ? 1 : 0);
  return Number.isSafeInteger(minor) ? minor : null;
}
