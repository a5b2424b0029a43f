import type { DecimalText } from '../values/decimal.ts';
import { decimal, decimalParts, divideHalfUp } from '../values/decimal.ts';

/** A part of an amount in minor units, rounded once, half up. */
export function partOf(minor: number, rate: DecimalText): number {
  const { units, scale } = decimalParts(rate);
  return Number(divideHalfUp(BigInt(minor) * units, 10n ** BigInt(scale)));
}

function aligned(a: DecimalText, b: DecimalText): readonly [bigint, bigint, number] {
  const [left, right] = [decimalParts(a), decimalParts(b)];
  const scale = Math.max(left.scale, right.scale);
  return [left.units * 10n ** BigInt(scale - left.scale), right.units * 10n ** BigInt(scale - right.scale), scale];
}

export function compareRates(a: DecimalText, b: DecimalText): number {
  const [left, right] = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** What `a` lacks to `total`; zero where it is as high already. */
export function lackTo(total: DecimalText, a: DecimalText): DecimalText {
  const [whole, part, scale] = aligned(total, a);
  if (part >= whole) return decimal('0');
  const digits = String(whole - part).padStart(scale + 1, '0');
  return decimal(scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
}
