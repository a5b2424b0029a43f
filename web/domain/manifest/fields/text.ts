import { ok, refuse } from '../codec.ts';
import type { Codec } from '../codec.ts';

/**
 * Characters that a free-text field may hold. It begins with a letter or a digit, which also keeps a spreadsheet from
 * reading it as a formula: those begin with `=`, `+`, `-`, `@`, a tab or a carriage return.
 */
const FREE_TEXT = /^[A-Za-z0-9](?:[A-Za-z0-9 .,'&/#()-]*[A-Za-z0-9.')])?$/;

export interface Length {
  readonly min: number;
  readonly max: number;
}

/** Plain text within limits, both ways unchanged. */
export function freeText(length: Length): Codec<string, string> {
  return both((text) => {
    if (text.length < length.min) return 'too-short';
    if (text.length > length.max) return 'too-long';
    return FREE_TEXT.test(text) ? null : 'not-plain-text';
  });
}

/** Text of one form, e.g. a ZIP code. `problem` names what it is not. */
export function matching(pattern: RegExp, problem: string): Codec<string, string> {
  return both((text) => (pattern.test(text) ? null : problem));
}

/** One of a closed list of words, to the letter. */
export function oneOf<const Word extends string>(words: readonly Word[], problem: string): Codec<Word, string> {
  return {
    encode: (word) => (words.includes(word) ? ok(word) : refuse(problem)),
    decode: (text) => {
      const word = words.find((known) => known === text);
      return word === undefined ? refuse(problem) : ok(word);
    },
  };
}

function both(faultOf: (text: string) => string | null): Codec<string, string> {
  const check = (text: string) => {
    const fault = faultOf(text);
    return fault === null ? ok(text) : refuse(fault);
  };
  return { encode: check, decode: check };
}
