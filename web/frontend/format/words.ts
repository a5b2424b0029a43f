import { sayIn, sayPiecesIn } from '#messages';
import { LOCALE } from './locale.ts';

/** Says the texts of a group: `const say = words(dock); say('on-truck')`. */
export const words = sayIn(LOCALE);

/** The same for texts with something drawn inside them: the pieces, in the order of the language. */
export const pieces = sayPiecesIn(LOCALE);
