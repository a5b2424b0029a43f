import type { Answer } from '../consignment/answer.ts';
import type { Citation } from '../law/engine/citation.ts';
import { reopen } from '../case/case.ts';
import type { Case } from '../case/case.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import { legalDayOf } from '../values/new-york.ts';
import type { AnswerBook, Understood } from '../questions/answer-book.ts';
import { answerSource } from '../questions/answer-source.ts';
import { questions } from '../questions/index.ts';
import { questionKey } from '../questions/question.ts';
import type { Asked, Question } from '../questions/question.ts';
import { linesOf, narrow } from '../questions/strike.ts';

/** What the rules find: `papers` are about missing facts, `law` is all else. */
export interface Found {
  readonly law: readonly Finding[];
  readonly papers: readonly Finding[];
}

export interface Answered extends Found {
  /** As the answers leave them: by mail, where somebody said so. */
  readonly facts: Case;
  /** Warnings that tell which answers decided, and which said nothing that we know. */
  readonly notes: readonly Finding[];
}

const noNotes: Answered['notes'] = [];

/**
 * What the rules find once persons have been heard. Their answers settle what is in doubt and nothing else: whatever is
 * ineligible without them stays ineligible.
 */
export function applyAnswers(facts: Case, examine: (facts: Case) => Found): Answered {
  const { stated } = facts;
  if (stated === null) {
    const { law, papers } = examine(facts);
    return { law, papers, facts, notes: noNotes };
  }
  const heard = new Set(stated.used);
  const differing = new Map<string, Finding>();
  const own = examine(facts);
  const mail = byMail(own, facts, stated.book);
  if (mail !== null) heard.add(mail.answer);
  const asked = mail === null ? facts : reopen(facts, { ...facts.consignment, mode: 'mail' });
  const found = mail === null ? own : examine(asked);
  const law = found.law.flatMap((one) => answered(one, asked, stated.book, { heard, differing }));
  const papers = found.papers.flatMap((one) => answered(one, asked, stated.book, { heard, differing }));
  const unheard = examine(reopen(facts, unanswered(facts)));
  return {
    facts: asked,
    law: [...law, ...unheard.law.filter((one) => isLost(one, law))],
    papers: [...papers, ...unheard.papers.filter((one) => isLost(one, papers))],
    notes: [...[...heard].sort(byId).map(noteOf), ...differing.values(), ...stated.book.ignored.map(ignoredNote)],
  };
}

function unanswered({ given }: Case): Case['given'] {
  const { answers: _, ...rest } = given;
  return rest;
}

/** Ineligible without the answers, and no longer so with them. */
function isLost(before: Finding, after: readonly Finding[]): boolean {
  if (before.establishes !== 'ineligible') return false;
  return !after.some(
    (one) =>
      one.establishes === 'ineligible' &&
      one.reason.code === before.reason.code &&
      one.reason.rule === before.reason.rule &&
      linesOf(before).every((line) => linesOf(one).includes(line)),
  );
}

function byMail({ law, papers }: Found, { consignment }: Case, book: AnswerBook): Understood | null {
  for (const one of [...law, ...papers]) {
    for (const { question, asked } of asksOf(one, consignment)) {
      const given = book.latest(questionKey(question.code, asked.detail), null);
      if (given?.choice.effect.kind === 'by-mail') return given;
    }
  }
  return null;
}

export interface Asking {
  readonly question: Question;
  readonly asked: Asked;
}

/** The questions that a finding asks of persons: none where it establishes anything. */
export function asksOf(one: Finding, consignment: Case['consignment']): readonly Asking[] {
  if (one.establishes !== 'review') return [];
  return questions.flatMap((question) => {
    const asked = question.asks(one, consignment);
    return asked === null ? [] : [{ question, asked }];
  });
}

interface Heard {
  readonly heard: Set<Answer>;
  /** By question: what is told where answers of one reach say different things. */
  readonly differing: Map<string, Finding>;
}

/** What is left of a doubt, and what the answers made of the rest. */
function answered(
  one: Finding,
  { consignment }: Case,
  book: AnswerBook,
  { heard, differing }: Heard,
): readonly Finding[] {
  let left: Finding | null = one;
  const barred: (string | null)[] = [];
  for (const { question, asked } of asksOf(one, consignment)) {
    const key = questionKey(question.code, asked.detail);
    for (const line of asked.lines ?? [null]) {
      const held = book.holding(key, line);
      if (held.kind === 'differ') differing.set(key, differNote(held.answers));
      const given = book.latest(key, line);
      const kind = given?.choice.effect.kind;
      if (given === null || left === null || (kind !== 'clears' && kind !== 'establishes')) continue;
      heard.add(given.answer);
      if (kind === 'establishes') barred.push(line);
      left = question.strike(left, line === null ? null : [line]);
    }
  }
  const established = barred.length === 0 ? [] : [bar(one, barred)];
  return left === null ? established : [...established, left];
}

function bar(one: Finding, lines: readonly (string | null)[]): Finding {
  const known = lines.filter((line) => line !== null);
  return { ...(known.length === 0 ? one : narrow(one, known)), establishes: 'ineligible' };
}

const byId = (a: Answer, b: Answer): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function noteOf({ question, choice, by, at, why, reach }: Answer): Finding {
  const day = at === null ? null : legalDayOf(at);
  const citation: Citation = {
    ...answerSource,
    says: why,
    checkedOn: day ?? answerSource.checkedOn,
  };
  return finding('warning', 'ANSWERED', 'settle', citation, {
    question,
    choice,
    by,
    day,
    ...(reach === undefined ? {} : { reach }),
  });
}

const ignoredNote = ({ question, choice }: Answer): Finding =>
  finding('warning', 'ANSWER_IGNORED', 'settle', answerSource, { question, choice });

function differNote(answers: readonly Answer[]): Finding {
  const [first] = answers;
  const choices = [...new Set(answers.map(({ choice }) => choice))].sort();
  return finding('warning', 'ANSWERS_DIFFER', 'settle', answerSource, {
    question: first?.question ?? '',
    reach: first?.reach ?? null,
    choices,
  });
}
