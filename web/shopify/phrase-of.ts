import type { Fact, ReasonCode } from '#domain';
import { PHRASES } from './phrases.ts';

export interface SpokenPhrase {
  readonly title: string;
  readonly sentence: string;
  readonly whatToDo: string | null;
}

/** The phrase of a code with its facts put in. A verdict stored by a newer release may carry a code that this one does not know: it is shown, not hidden. */
export function phraseOf(code: string, facts: Readonly<Record<string, Fact>>): SpokenPhrase {
  if (!Object.hasOwn(PHRASES, code)) {
    return {
      title: code,
      sentence: `The rule ${code} decided this.`,
      whatToDo: 'Reload the page; if this stays, ask your customs broker before you ship.',
    };
  }
  const phrase = PHRASES[code as ReasonCode];
  return {
    title: phrase.title,
    sentence: phrase.sentence(facts),
    whatToDo: phrase.whatToDoFor?.(facts) ?? phrase.whatToDo,
  };
}
