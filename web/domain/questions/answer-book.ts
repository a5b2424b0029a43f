import type { Answer } from '../consignment/answer.ts';
import type { Choice } from './question.ts';
import { questionOf } from './index.ts';
import { reachesOf } from './reach.ts';
import { isValue } from './value.ts';
import { whichHolds } from './which-holds.ts';
import type { Holding } from './which-holds.ts';

/** An answer to a question that we know, with a choice of it. */
export interface Understood {
  readonly answer: Answer;
  readonly choice: Choice;
}

const sortKey = ({ id, question, choice, value, by, why, lines, reach }: Answer): string =>
  JSON.stringify([id, question, choice, value ?? null, lines, by, why, reach ?? null]);

/** Earliest first; one without its moment is older than all others. The rest only makes the order the same for everyone. */
function earlierFirst(a: Answer, b: Answer): number {
  const difference = (a.at ?? -1) - (b.at ?? -1);
  if (difference !== 0) return difference;
  return sortKey(a) < sortKey(b) ? -1 : 1;
}

/** Null where the question, the choice, its value or how far it is to reach is none of ours. */
export function understood(answer: Answer): Understood | null {
  const question = questionOf(answer.question);
  if (question !== null && answer.reach !== undefined && !reachesOf(question.code).includes(answer.reach)) return null;
  const choice = question?.choices.find(({ code }) => code === answer.choice);
  if (choice === undefined || (choice.takes !== null && !isValue(choice.takes, answer.value))) return null;
  return { answer, choice };
}

/** The answers of a consignment by question, in whichever order they came; `which-holds.ts` says which of several counts. */
export class AnswerBook {
  /** Latest first. */
  readonly #byQuestion = new Map<string, Understood[]>();
  /** Answers that say nothing that we know. */
  readonly ignored: readonly Answer[];

  constructor(answers: readonly Answer[]) {
    const ignored: Answer[] = [];
    for (const answer of [...answers].sort(earlierFirst)) {
      const known = understood(answer);
      if (known === null) ignored.push(answer);
      else this.#byQuestion.set(answer.question, [known, ...(this.#byQuestion.get(answer.question) ?? [])]);
    }
    this.ignored = ignored;
  }

  /** `line`: of that line; null: of the whole consignment. */
  holding(key: string, line: string | null): Holding<Answer> {
    const given = this.#given(key, line);
    return whichHolds(given.map(({ answer }) => answer));
  }

  /** The one that holds. Null: there is none, or those of one reach differ. */
  latest(key: string, line: string | null): Understood | null {
    const held = this.holding(key, line);
    return held.kind === 'one' ? (this.#given(key, line).find(({ answer }) => answer === held.answer) ?? null) : null;
  }

  #given(key: string, line: string | null): readonly Understood[] {
    const given = this.#byQuestion.get(key) ?? [];
    return given.filter(({ answer: { lines } }) => line === null || lines === null || lines.includes(line));
  }
}
