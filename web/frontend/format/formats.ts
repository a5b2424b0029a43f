import { formatsOf } from '#messages';
import { LOCALE } from './locale.ts';

/** Values as the reader's language writes them. */
export const formats = formatsOf(LOCALE);
