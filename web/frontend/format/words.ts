import { sayIn, sayPiecesIn, textOf } from '#messages';
import type { Texts } from '#messages';
import { LOCALE } from './locale.ts';

/** Says the texts of a group: `const say = words(dock); say('on-truck')`. */
export const words = sayIn(LOCALE);

/** The same for texts with something drawn inside them: the pieces, in the order of the language. */
export const pieces = sayPiecesIn(LOCALE);

/** The texts of a group whose keys begin so, by the rest of the key: `tags.failed` is `named(states, 'tags.').failed`. */
export function named<Group extends Texts, Start extends string>(
  group: Group,
  start: Start,
): { readonly [Key in keyof Group as Key extends `${Start}${infer Rest}` ? Rest : never]: string };
export function named(group: Texts, start: string): Readonly<Record<string, string>> {
  const mine = Object.entries(group).filter(([key]) => key.startsWith(start));
  return Object.fromEntries(mine.map(([key, text]) => [key.slice(start.length), textOf(text, LOCALE)]));
}
