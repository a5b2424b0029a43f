import { isDoubt } from './by-lines.ts';
import type { Question } from './question.ts';
import { strikeWhole } from './strike.ts';

/** Has stock that ships from inside the United States been entered, or does it lie in a zone or a bonded warehouse? */
export const zoneStock: Question = {
  code: 'ZONE_STOCK',
  scopes: ['order'],
  leadsTo: null,
  choices: [
    { code: 'entered', takes: null, effect: { kind: 'clears' } },
    { code: 'not-entered', takes: null, effect: { kind: 'establishes' } },
  ],
  asks: (finding) => (isDoubt(finding, 'ZONE_STOCK') ? { detail: null, lines: null } : null),
  strike: strikeWhole,
};
