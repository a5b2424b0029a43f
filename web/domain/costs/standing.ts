import type { Mode } from '../consignment/consignment.ts';
import type { Citation } from '../law/citation.ts';
import type { Case } from '../rules/case.ts';
import type { Fact } from '../rules/reason.ts';
import type { Verdict } from '../rules/verdict.ts';
import type { RouteStanding, RouteWhy, RouteWhyCode } from './priced-route.ts';

export interface Standing {
  readonly standing: RouteStanding;
  readonly why: readonly RouteWhy[];
}

/** A consignment as it would be judged if it came by freight, and if it came by mail. */
export interface BothWays {
  readonly freight: Case;
  readonly mail: Case;
  /** The verdict in force, by the consignment's own mode. */
  readonly verdict: Verdict;
  readonly mode: Mode | null;
}

export const because = (
  code: RouteWhyCode,
  citation: Citation | null = null,
  facts: Readonly<Record<string, Fact>> = {},
): RouteWhy => ({ code, citation, facts });
export const allowed = (...why: RouteWhy[]): Standing => ({ standing: 'allowed', why });
export const unsettled = (...why: RouteWhy[]): Standing => ({ standing: 'unsettled', why });
export const refused = (...why: RouteWhy[]): Standing => ({ standing: 'not-allowed', why });

/** The law allows it, but the consignment is planned to travel otherwise. */
export const otherMode = ({ mode }: BothWays, byMail: boolean): RouteWhy[] =>
  mode !== null && (mode === 'mail') !== byMail ? [because('other-mode', null, { mode })] : [];
