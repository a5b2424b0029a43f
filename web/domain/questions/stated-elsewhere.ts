import type { ReasonCode } from '../findings/reason.ts';
import { isDoubt } from './by-lines.ts';
import type { Place, Question } from './question.ts';
import type { QuestionCode } from './reach.ts';
import { strikeWhole } from './strike.ts';

const elsewhere = (code: QuestionCode, leadsTo: Place, ...reasons: readonly ReasonCode[]): Question => ({
  code,
  scopes: [],
  leadsTo,
  choices: [],
  asks: (finding) => (isDoubt(finding, ...reasons) ? { detail: null, lines: null } : null),
  strike: strikeWhole,
});

/** Doubts that no answer settles, and where the missing fact is stated. */
export const statedElsewhere: readonly Question[] = [
  elsewhere('CONSIGNEE_ADDRESS', 'order', 'MISSING_CONSIGNEE', 'STATE_ZIP_MISMATCH'),
  elsewhere('LINE_PRICE', 'order', 'MISSING_VALUE'),
  elsewhere('SHIP_FROM', 'settings', 'MISSING_SHIP_FROM'),
  elsewhere('TRANSPORT', 'settings', 'MISSING_MODE'),
  elsewhere('ARRIVAL', 'settings', 'MISSING_ARRIVAL'),
  elsewhere('EXCHANGE_RATE', 'rules', 'MISSING_RATE'),
  elsewhere('POSTAL_ENTRY', 'rules', 'POSTAL_EXCLUSION'),
  elsewhere('NEAR_CHANGE_OF_LAW', 'nowhere', 'BOUNDARY'),
  elsewhere('LAW_UNCHECKED', 'nowhere', 'STALE_RULES', 'NO_LAW_KNOWN'),
];
