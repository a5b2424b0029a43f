import type { ConsignmentLine } from '../consignment/consignment.ts';
import { aboutLines } from './by-lines.ts';
import type { Choice, Question } from './question.ts';
import { strikeLines } from './strike.ts';

const holds = (line: ConsignmentLine, alcohol: boolean): ConsignmentLine | null =>
  line.alcohol == null ? { ...line, alcohol } : null;

const choices: readonly Choice[] = [
  { code: 'no-alcohol', takes: null, effect: { kind: 'states', state: (line) => holds(line, false) } },
  { code: 'alcohol', takes: null, effect: { kind: 'states', state: (line) => holds(line, true) } },
];

/** Is the drink alcoholic (0.5 % or more)? Its heading holds both. */
export const alcoholStrength: Question = {
  code: 'ALCOHOL_STRENGTH',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices,
  asks: aboutLines('EXCISE_ALCOHOL'),
  strike: strikeLines,
};

/** Does the perfume contain alcohol? Six digits of its code do not tell. */
export const perfumeAlcohol: Question = {
  code: 'PERFUME_ALCOHOL',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices,
  asks: aboutLines('PERFUME_ALCOHOL'),
  strike: strikeLines,
};
