import type { Answer } from '../consignment/answer.ts';
import type { Consignment, ConsignmentLine } from '../consignment/consignment.ts';
import { AnswerBook } from './answer-book.ts';
import { questions } from './index.ts';
import type { StatableFact } from './question.ts';

const stating = questions.filter(({ choices }) => choices.some(({ effect }) => effect.kind === 'states'));

/** A fact of a line as a person has stated it. */
export interface StatedFact {
  readonly line: string;
  readonly fact: StatableFact;
  readonly answer: Answer;
}

export interface Stated {
  readonly consignment: Consignment;
  readonly book: AnswerBook;
  /** Those whose fact a line did not have before. */
  readonly used: readonly Answer[];
  readonly facts: readonly StatedFact[];
}

/** The consignment with the facts that persons have stated about its lines. A fact that is there already stays. */
export function stateFacts(consignment: Consignment): Stated | null {
  const { answers = [], lines } = consignment;
  if (answers.length === 0) return null;
  const book = new AnswerBook(answers);
  const used = new Set<Answer>();
  const facts: StatedFact[] = [];
  const stated = lines.map((line) => stateLine(line, consignment, book, { used, facts }));
  return {
    consignment: used.size === 0 ? consignment : { ...consignment, lines: stated },
    book,
    used: [...used],
    facts,
  };
}

function stateLine(
  line: ConsignmentLine,
  consignment: Consignment,
  book: AnswerBook,
  { used, facts }: { readonly used: Set<Answer>; readonly facts: StatedFact[] },
): ConsignmentLine {
  let stated = line;
  for (const { code } of stating) {
    const given = book.latest(code, line.id);
    const effect = given?.choice.effect;
    if (given == null || effect?.kind !== 'states') continue;
    const next = effect.state(stated, given.answer.value ?? '', consignment);
    if (next === null) continue;
    stated = next;
    used.add(given.answer);
    if (effect.fact !== undefined) facts.push({ line: line.id, fact: effect.fact, answer: given.answer });
  }
  return stated;
}

/** What the papers say: the consignment with every fact that persons have stated about it. */
export const withStatedFacts = (consignment: Consignment): Consignment =>
  stateFacts(consignment)?.consignment ?? consignment;
