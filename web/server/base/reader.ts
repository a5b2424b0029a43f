import { AsyncLocalStorage } from 'node:async_hooks';
import type { ApiError } from '#contract';
import { LANGUAGES, readerOf, sayIn } from '#messages';
import type { Language, Reader, Say, Texts } from '#messages';
import { textsIn } from '#messages/all';
import { ENGLISH, phrasesFor } from '#phrases/all';
import type { Phrases } from '#phrases/all';
import { sayFor } from './said.ts';
import type { Said } from './said.ts';

const READER = new AsyncLocalStorage<Reader>();
const KNOWN = Object.keys(LANGUAGES) as Language[];

/** Whose language an answer has: that of the page which asks (`Accept-Language`), else English. A page names a language that is open. */
export const readerAsked = (acceptLanguage: string | undefined): Reader =>
  readerOf(acceptLanguage?.split(/[,;]/, 1)[0]?.trim(), KNOWN);

/** Everything that `work` says is for this reader. */
export const sayingTo = <Result>(reader: Reader, work: () => Result): Result => READER.run(reader, work);

/** Who reads what is said now. A job, which answers nobody, has English. */
export const reader = (): Reader => READER.getStore() ?? ENGLISH;

/** The phrases in the language of who reads now. */
export const phrases = (): Phrases => phrasesFor(reader());

/** A text in the language of who reads now, where it stands in an answer among data. */
export const sayNow = (said: Said): string => sayFor(reader(), said);

/** A refusal as its reader's language says it, where it is there as a text of the room. */
export const told = (error: ApiError['error']): ApiError['error'] =>
  error.said === undefined ? error : { ...error, message: sayNow({ said: error.said, message: error.message }) };

type AllTexts = ReturnType<typeof textsIn>;

/** Says the texts of a group to who reads now: `const say = sayTo((texts) => texts.seal)`, then `say()(key)`. */
export const sayTo =
  <Group extends Texts>(groupOf: (texts: AllTexts) => Group) =>
  (): Say<Group> => {
    const { language, locale } = reader();
    return sayIn(locale)(groupOf(textsIn(language)));
  };
