import { claimStanding } from '../duties/claimed-program.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

/** A preference that may not be claimed is owed back with a penalty: the program has ended, or is not for goods of this origin. */
export const claimHeld: Rule = ({ goods, lawDay }) => {
  if (!goods.some(({ claim }) => claim != null)) return null;
  return goods.flatMap((line): Finding[] => {
    const standing = claimStanding(line, lawDay);
    if (standing === null || standing.kind === 'held') return [];
    const about = { lines: [line.id], claim: line.claim ?? '', why: standing.kind, origin: line.origin };
    return [finding('warning', 'CLAIM_NOT_HELD', 'claim-held', standing.source, about)];
  });
};
