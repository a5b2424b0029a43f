import { ok, refuse } from '../codec.ts';
import type { Codec } from '../codec.ts';

const WHOLE = /^(?:0|[1-9][0-9]*)$/;
const TWO_DECIMALS = /^(0|[1-9][0-9]*)\.([0-9]{2})$/;

/** A whole number within limits, without leading zeros, signs or separators. */
export function wholeNumber(min: number, max: number): Codec<number, string> {
  const within = (value: number) => Number.isSafeInteger(value) && value >= min && value <= max;
  return {
    encode: (value) => (within(value) ? ok(String(value)) : refuse('not-a-whole-number-in-range')),
    decode: (text) => {
      if (!WHOLE.test(text)) return refuse('not-a-whole-number');
      const value = Number(text);
      return within(value) ? ok(value) : refuse('not-a-whole-number-in-range');
    },
  };
}

/** Cents as `12.34`: always two decimals and no currency sign. */
export function dollarsFromCents(maxCents: number): Codec<number, string> {
  const within = (cents: number) => Number.isSafeInteger(cents) && cents >= 0 && cents <= maxCents;
  return {
    encode: (cents) => {
      if (!within(cents)) return refuse('not-an-amount-in-range');
      const digits = String(cents).padStart(3, '0');
      return ok(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
    },
    decode: (text) => {
      const parts = TWO_DECIMALS.exec(text);
      if (parts === null) return refuse('not-an-amount');
      const cents = Number(`${parts[1] ?? ''}${parts[2] ?? ''}`);
      return within(cents) ? ok(cents) : refuse('not-an-amount-in-range');
    },
  };
}
