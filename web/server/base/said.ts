import { sayIn } from '#messages';
import type { Given, Say, Value } from '#messages';
import { ALL_TEXTS } from '#messages/all';
import type { SaidJson } from '#contract';

const { refusals, sources } = ALL_TEXTS.en;
type Refusals = typeof refusals;

/** A text of the room by its key and facts, as it travels: its language is the reader's. `message`: in English, for who reads no page. */
export interface Said {
  readonly said: SaidJson;
  readonly message: string;
}

const english: Say<Refusals> = sayIn('en-US')(refusals);

/** `refusal('review.answered', { id })`: a key that is not there, and a fact that is missing, do not compile. */
export const refusal = <Key extends keyof Refusals>(key: Key, ...given: Given<Refusals[Key], Value>): Said => ({
  said: { key, facts: given[0] ?? {} },
  message: english(key, ...given),
});

/** What a public source gave, or why it gave nothing: in English, as it is kept. */
export const sourceText: Say<typeof sources> = sayIn('en-US')(sources);
