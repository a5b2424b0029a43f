import { isDoubt } from './by-lines.ts';
import type { Question } from './question.ts';
import { strikeWhole } from './strike.ts';

/** One purchase in several orders, or several purchases? Asked again when the number of orders is another. */
export const splitPurchase: Question = {
  code: 'SPLIT_PURCHASE',
  scopes: ['order'],
  leadsTo: null,
  choices: [
    { code: 'several-purchases', takes: null, effect: { kind: 'clears' } },
    { code: 'one-purchase', takes: null, effect: { kind: 'establishes' } },
  ],
  asks: (finding) =>
    isDoubt(finding, 'POSSIBLE_SPLIT') ? { detail: String(finding.reason.facts['orders'] ?? ''), lines: null } : null,
  strike: strikeWhole,
};
