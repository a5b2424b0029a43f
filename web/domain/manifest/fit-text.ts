import { withoutEnd } from '../values/text-ends.ts';
import { tidied } from '../values/plain-text.ts';

/** Words that must not be the last: they promise one that was cut off. */
const DANGLING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'and of for with in on by to the a an no x w w/ de du la el y et & - /'.split(' '),
);

const isSpace = (sign: string): boolean => /\s/.test(sign);

function withoutDangling(text: string): string {
  let end = text.length;
  for (;;) {
    let space = end - 1;
    while (space >= 0 && !isSpace(text.charAt(space))) space -= 1;
    if (space < 0 || !DANGLING.has(text.slice(space + 1, end).toLowerCase())) return text.slice(0, end);
    end = space;
  }
}

/** A sign that joined the end to what was cut off. */
export const withoutLooseSigns = (text: string): string => withoutEnd(text, /[\s,.&/#(-]/);

/** Without a sign or a word at its end that joined it to what was cut off. */
export const withoutLooseEnd = (text: string): string =>
  withoutLooseSigns(tidied(withoutDangling(withoutLooseSigns(text))));

/** The first words that fit; null where not even the first does. A word is never cut in two. */
export function cutAtWord(text: string, max: number): string | null {
  if (text.length <= max) return text;
  const end = text.lastIndexOf(' ', max);
  const cut = end > 0 ? withoutLooseEnd(text.slice(0, end)) : '';
  return cut === '' ? null : cut;
}
