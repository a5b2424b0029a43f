import type { Brand } from './brand.ts';

/** 6, 8 or 10 digits of the Harmonized Tariff Schedule, dots removed. No number of it has 7 or 9. */
export type HtsCode = Brand<string, 'HtsCode'>;

/** US chapters run from 01 to 99; 77 is reserved and empty. */
const shape = /^(?!00|77)(?:\d{6}|\d{8}|\d{10})$/;

export const isHts = (text: string): text is HtsCode => shape.test(text);

/** For literals in our own code and tests: digits with dots or without. Throws on a malformed code; what people write goes through `readHts`. */
export function hts(text: string): HtsCode {
  const digits = text.replaceAll('.', '');
  if (!isHts(digits)) throw new Error(`no HTS code ${text}`);
  return digits;
}

/** Ten digits, the statistical reporting number that an entry needs. */
export const isFullHts = (code: HtsCode): boolean => code.length === 10;

/** What means the same in every country: the tariff schedules of all of them begin with the same six digits. */
export function sharedPart(code: HtsCode): HtsCode {
  const six = code.slice(0, 6);
  return isHts(six) ? six : code;
}
