import { tidied } from './plain-text.ts';

/** Words that must not be the last: they promise one that was cut off. */
const DANGLING = /(?:\s(?:and|of|for|with|in|on|by|to|the|an?|no|x|w\/?|de|du|la|el|y|et|&|-|\/))+$/i;

/** Without a sign or a word at its end that joined it to what was cut off. */
export const withoutLooseEnd = (text: string): string =>
  tidied(text.replace(/[\s,.&/#(-]+$/, '').replace(DANGLING, '')).replace(/[\s,.&/#(-]+$/, '');

/** The first words that fit; null where not even the first does. A word is never cut in two. */
export function cutAtWord(text: string, max: number): string | null {
  if (text.length <= max) return text;
  const end = text.lastIndexOf(' ', max);
  const cut = end > 0 ? withoutLooseEnd(text.slice(0, end)) : '';
  return cut === '' ? null : cut;
}
