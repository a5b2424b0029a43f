import type { Citation } from '../law/engine/citation.ts';
import type { Fact, Reason, ReasonCode } from './reason.ts';

/** What a rule establishes. `warning` decides nothing. */
export type Establishes = 'not-applicable' | 'ineligible' | 'review' | 'warning';

export interface Finding {
  readonly establishes: Establishes;
  readonly reason: Reason;
}

export const finding = (
  establishes: Establishes,
  code: ReasonCode,
  rule: string,
  citation: Citation,
  facts: Readonly<Record<string, Fact>> = {},
): Finding => ({ establishes, reason: { code, rule, citation, facts } });
