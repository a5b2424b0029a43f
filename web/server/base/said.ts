import { sayIn, textOf } from '#messages';
import type { Given, Reader, Say, Texts, Value } from '#messages';
import { ALL_TEXTS, textsIn } from '#messages/all';
import type { SaidJson } from '#contract';
import { fieldName } from './field-names.ts';

const { refusals } = ALL_TEXTS.en;
type Refusals = typeof refusals;

/** A text of the room by its key and facts, as it travels: its language is the reader's. `message`: in English, for who reads no page. */
export interface Said {
  readonly said: SaidJson;
  readonly message: string;
}

const english: Say<Refusals> = sayIn('en-US')(refusals);

const isSaid = (fact: unknown): fact is Said => typeof fact === 'object' && fact !== null && 'said' in fact;

/** Texts one after the other, as a fact of another. */
export interface Joined {
  readonly texts: readonly (Said | string)[];
}
const isJoined = (fact: unknown): fact is Joined => typeof fact === 'object' && fact !== null && 'texts' in fact;

/** An input of a request, by its path. */
const isPath = (fact: unknown): fact is { readonly path: readonly string[] } =>
  typeof fact === 'object' && fact !== null && 'path' in fact;

/** With each text that stands inside as a fact said first. */
const saidFirst = (
  facts: Readonly<Record<string, unknown>>,
  say: (said: Said) => string,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (isSaid(fact)) return [name, say(fact)];
      return isJoined(fact)
        ? [name, fact.texts.map((text) => (typeof text === 'string' ? text : say(text))).join(' ')]
        : [name, fact];
    }),
  );

/** `refusal('review.answered', { id })`: a key that is not there, and a fact that is missing, do not compile. A fact may be another text. */
export const refusal = <Key extends keyof Refusals>(
  key: Key,
  ...given: Given<Refusals[Key], Value | Said | Joined>
): Said => {
  const facts = given[0] ?? {};
  // The facts are the text's own, with their texts said.
  const told = [saidFirst(facts, ({ message }) => message)] as unknown as Given<Refusals[Key], Value>;
  return { said: { key, facts }, message: english(key, ...told) };
};

/** A text as its reader's language says it. */
export const sayFor = (reader: Reader, { said, message }: Said): string =>
  reader.language === 'en' ? message : (sayKey(reader, said) ?? message);

/** Null: this version has no text of that key. */
export function sayKey(reader: Reader, { key, facts }: SaidJson): string | null {
  const { refusals, fields, sources, privacy } = textsIn(reader.language);
  const texts: Texts = { ...privacy, ...sources, ...refusals, ...fields };
  const text = texts[key];
  if (text === undefined) return null;
  const named = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      isPath(fact) ? fieldName(sayIn(reader.locale)(fields), fact.path) : fact,
    ]),
  );
  return textOf(
    text,
    reader.locale,
    saidFirst(named, (said) => sayFor(reader, said)),
  );
}
