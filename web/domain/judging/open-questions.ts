import type { Answer } from '../consignment/answer.ts';
import type { Consignment } from '../consignment/consignment.ts';
import { isMerchandise } from '../consignment/goods.ts';
import type { Citation } from '../law/engine/citation.ts';
import { manifestDataSource } from '../law/valuation.ts';
import { evaluate, withAnswers, verdictOf } from './evaluate.ts';
import type { Context } from './evaluate.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Fact, ReasonCode } from '../findings/reason.ts';
import type { Verdict } from '../findings/verdict.ts';
import type { Instant } from '../values/instant.ts';
import { isFullHts } from '../values/hts-code.ts';
import { understood } from '../questions/answer-book.ts';
import { questionKey } from '../questions/question.ts';
import type { Question } from '../questions/question.ts';
import { asksOf } from './apply-answers.ts';

/** A doubt that nobody has settled yet. */
export interface OpenQuestion {
  /** As answers name it, e.g. `EMBARGO_ORIGIN:UA`. */
  readonly key: string;
  readonly question: Question;
  /** Null: it is about the whole consignment. */
  readonly lines: readonly string[] | null;
  /** The verdict or the entry waits for it; else it is only worth knowing. */
  readonly holds: boolean;
  /** Of the finding that raises it. */
  readonly code: ReasonCode;
  readonly citation: Citation;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** Doubts that decide between one entry and another even where the verdict is certain, and how a set is classed. */
const choosesEntry: ReadonlySet<ReasonCode> = new Set([
  'ADCVD',
  'QUOTA',
  'EXCISE_ALCOHOL',
  'EXCISE_TOBACCO',
  'SET_OR_KIT',
]);

/** The open questions of a consignment, in the order in which its reasons stand. What would change nothing is not asked. */
export function questionsOf(consignment: Consignment, context: Context): readonly OpenQuestion[] {
  const found = withAnswers(consignment, context);
  const verdict = verdictOf(found);
  const doubts = [
    ...found.law,
    ...found.papers,
    ...unclassified(found.facts.consignment, verdict),
    ...outOfTheMail(verdict),
  ];
  const open = new Map<string, OpenQuestion>();
  for (const one of doubts) {
    const { code, citation, facts } = one.reason;
    const holds = verdict.verdict === 'review' ? decides(verdict, code) : verdict.route.missing.includes(code);
    if (!holds && !choosesEntry.has(code)) continue;
    for (const { question, asked } of asksOf(one, found.facts.consignment)) {
      const key = questionKey(question.code, asked.detail);
      const same = open.get(key);
      const lines = same?.lines == null || asked.lines === null ? asked.lines : [...same.lines, ...asked.lines];
      open.set(key, { key, question, lines: lines && [...new Set(lines)], holds, code, citation, facts });
    }
  }
  return [...open.values()];
}

const decides = ({ reasons, route }: Verdict, code: ReasonCode): boolean =>
  reasons.some((reason) => reason.code === code) || route.missing.includes(code);

/** An entry asks for the ten digits where no rule of the exemption did. */
function unclassified({ lines }: Consignment, { reasons, route }: Verdict): readonly Finding[] {
  if (!route.missing.includes('MISSING_HTS') || reasons.some(({ code }) => code === 'MISSING_HTS')) return [];
  const without = lines.filter((line) => isMerchandise(line) && (line.hts === null || !isFullHts(line.hts)));
  return [finding('review', 'MISSING_HTS', 'plan-route', manifestDataSource, { lines: without.map(({ id }) => id) })];
}

/** What the plain postal entry may not take, as long as it is not stated which entry the post makes. */
const outOfTheMail = ({ route }: Verdict): readonly Finding[] =>
  route.warnings
    .filter(({ code }) => code === 'POSTAL_EXCLUSION')
    .map((reason): Finding => ({ establishes: 'review', reason }));

/** The verdict that would follow if somebody gave this answer now; null where it says nothing that we know. */
export function verdictIf(consignment: Consignment, context: Context, answer: Answer): Verdict | null {
  if (understood(answer) === null) return null;
  return evaluate({ ...consignment, answers: [...(consignment.answers ?? []), answer] }, context);
}

/** An answer as it would be given at that moment. */
export const supposed = (
  given: Pick<Answer, 'question' | 'choice' | 'lines'> & { readonly value?: string | null },
  at: Instant,
): Answer => ({ ...given, id: '', by: '', at, why: '' });
