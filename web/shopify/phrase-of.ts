import type { Fact, ReasonCode } from '#domain';
import { PHRASES } from './phrases.ts';

export interface SpokenPhrase {
  readonly title: string;
  readonly sentence: string;
  readonly whatToDo: string;
}

/** The phrase of a code with its facts put in. A code this version does not know (an older or newer verdict) is shown as it is. */
export function phraseOf(code: string, facts: Readonly<Record<string, Fact>>): SpokenPhrase {
  if (!Object.hasOwn(PHRASES, code)) {
    return {
      title: code,
      sentence: `The rulebook gave the reason ${code}.`,
      whatToDo: 'Re-check the order to have it decided by the rules in force.',
    };
  }
  const phrase = PHRASES[code as ReasonCode];
  return { title: phrase.title, sentence: phrase.sentence(facts), whatToDo: phrase.whatToDo };
}
