import type { Finding } from '../findings/finding.ts';
import type { ReasonCode } from '../findings/reason.ts';
import type { Asked } from './question.ts';
import { linesOf } from './strike.ts';

/** Asks about the lines of a doubt of this code, where there are any. */
export const aboutLines =
  (code: ReasonCode, detailOf: (finding: Finding) => string | null = () => null) =>
  (finding: Finding): Asked | null => {
    const lines = isDoubt(finding, code) ? linesOf(finding) : [];
    return lines.length === 0 ? null : { detail: detailOf(finding), lines };
  };

export const isDoubt = ({ establishes, reason }: Finding, ...codes: readonly ReasonCode[]): boolean =>
  establishes === 'review' && codes.includes(reason.code);
