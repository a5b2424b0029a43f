import type { Brand } from './brand.ts';

/** A non-negative decimal number as text, e.g. `0.730000`. Rates are decimals, never floats. */
export type DecimalText = Brand<string, 'DecimalText'>;

const shape = /^\d{1,12}(\.\d{1,12})?$/;

export const isDecimal = (text: string): text is DecimalText => shape.test(text);

export function parseDecimal(text: string): DecimalText | null {
  const trimmed = text.trim();
  return isDecimal(trimmed) ? trimmed : null;
}

/** For literals in our own code and tests. Throws on a malformed number. */
export function decimal(text: string): DecimalText {
  if (!isDecimal(text)) throw new Error(`no decimal ${text}`);
  return text;
}

/** The number as `units / 10^scale`, exactly. */
export function decimalParts(text: DecimalText): { readonly units: bigint; readonly scale: number } {
  const [whole = '0', fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

/** Two numbers in the same unit, so that they compare as whole numbers. */
export function inOneUnit(a: DecimalText, b: DecimalText): readonly [bigint, bigint] {
  const [x, y] = [decimalParts(a), decimalParts(b)];
  return [x.units * 10n ** BigInt(y.scale), y.units * 10n ** BigInt(x.scale)];
}

/** `numerator / denominator` to the nearest integer, halves up. Both non-negative, the denominator not zero. */
export const divideHalfUp = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator);
