import type { Brand } from './brand.ts';

/** 6 to 10 digits of the Harmonized Tariff Schedule, dots removed. */
export type HtsCode = Brand<string, 'HtsCode'>;

/** US chapters run from 01 to 99; 77 is reserved and empty. */
const shape = /^(?!00|77)\d{6,10}$/;

export const isHts = (text: string): text is HtsCode => shape.test(text);

/** 6 to 10 digits, dots and spaces allowed between them (`6109.10.00.12`); null for anything else. */
export function parseHts(text: string): HtsCode | null {
  if (isHts(text)) return text;
  const digits = text.replace(/[.\s]/g, '');
  return isHts(digits) ? digits : null;
}

/** For literals in our own code and tests. Throws on a malformed code. */
export function hts(text: string): HtsCode {
  const code = parseHts(text);
  if (code === null) throw new Error(`no HTS code ${text}`);
  return code;
}

/** Ten digits, the statistical reporting number that an entry needs. */
export const isFullHts = (code: HtsCode): boolean => code.length === 10;
