import type { Mode } from '../values/mode.ts';
import type { Citation } from '../law/engine/citation.ts';
import type { Case } from '../case/case.ts';
import type { Fact } from '../findings/reason.ts';
import type { Verdict } from '../findings/verdict.ts';
import type { OptionStanding, OptionWhy, OptionWhyCode } from './entry-option.ts';

export interface Standing {
  readonly standing: OptionStanding;
  readonly why: readonly OptionWhy[];
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
  code: OptionWhyCode,
  citation: Citation | null = null,
  facts: Readonly<Record<string, Fact>> = {},
): OptionWhy => ({ code, citation, facts });
export const allowed = (...why: OptionWhy[]): Standing => ({ standing: 'allowed', why });
export const unsettled = (...why: OptionWhy[]): Standing => ({ standing: 'unsettled', why });
export const refused = (...why: OptionWhy[]): Standing => ({ standing: 'not-allowed', why });

/** The law allows it, but the consignment is planned to travel otherwise. */
export const otherMode = ({ mode }: BothWays, byMail: boolean): OptionWhy[] =>
  mode !== null && (mode === 'mail') !== byMail ? [because('other-mode', null, { mode })] : [];
