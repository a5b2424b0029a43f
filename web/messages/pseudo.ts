import { readMessage } from './icu.ts';
import type { Part } from './icu.ts';

const LETTERS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  u: 'ú',
  y: 'ý',
  A: 'Å',
  E: 'É',
  O: 'Ø',
  S: 'Š',
};

const accented = (text: string): string => [...text].map((letter) => LETTERS[letter] ?? letter).join('');

function write(part: Part): string {
  switch (part.kind) {
    case 'text':
      return accented(part.text);
    case 'fact':
      return `{${part.name}}`;
    case 'number':
      return `{${part.name}, number}`;
    case 'count':
      return '#';
    default: {
      const branches = [...part.branches].map(([name, parts]) => `${name} {${parts.map(write).join('')}}`);
      return `{${part.name}, ${part.kind}, ${branches.join(' ')}}`;
    }
  }
}

/**
 * An English text as a language that does not exist: accented, a third longer, in brackets. On a page of it, what stands without brackets
 * does not come from the room, and what is cut off would be cut off in a longer language.
 */
export function pseudo(text: string): string {
  const body = readMessage(text).map(write).join('');
  return `⟦${body}${'·'.repeat(Math.ceil(text.length / 3))}⟧`;
}
