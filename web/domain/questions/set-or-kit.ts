import type { ConsignmentLine } from '../consignment/consignment.ts';
import { aboutLines } from './by-lines.ts';
import type { Choice, Question } from './question.ts';
import { strikeLines } from './strike.ts';

const composed = (code: string, composition: NonNullable<ConsignmentLine['composition']>): Choice => ({
  code,
  takes: null,
  effect: { kind: 'states', state: (line) => (line.composition == null ? { ...line, composition } : null) },
});

const about = aboutLines('SET_OR_KIT');

/** One article, a set for retail sale, or several in one? What is known to be several is asked no more: each wants a line. */
export const setOrKit: Question = {
  code: 'SET_OR_KIT',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices: [composed('one-article', 'one'), composed('retail-set', 'set'), composed('several-articles', 'several')],
  asks: (finding) => (finding.reason.facts['several'] === true ? null : about(finding)),
  strike: strikeLines,
};
