import { aboutLines } from './by-lines.ts';
import type { Question } from './question.ts';
import { strikeLines } from './strike.ts';

/** Does an antidumping or countervailing order cover the article? A heading alone cannot tell. */
export const antidumpingScope: Question = {
  code: 'ADCVD_SCOPE',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices: [
    { code: 'not-in-scope', takes: null, effect: { kind: 'states', state: (line) => stated(line, false) } },
    { code: 'in-scope', takes: null, effect: { kind: 'states', state: (line) => stated(line, true) } },
  ],
  asks: aboutLines('ADCVD'),
  strike: strikeLines,
};

const stated = <Line extends { readonly adCvd: boolean | null }>(line: Line, adCvd: boolean): Line | null =>
  line.adCvd === null ? { ...line, adCvd } : null;
