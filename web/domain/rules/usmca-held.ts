import { repairLaw } from '../duties/repaired.ts';
import { usmcaFree } from '../law/duty/general-rate.ts';
import { asOf } from '../law/engine/parameter.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'usmca-held';

/** A preference that is claimed and not held is owed back with a penalty: the certificate has run out, or the origin is another. */
export const usmcaHeld: Rule = ({ goods, lawDay }) => {
  if (!goods.some(({ usmca }) => usmca === true)) return null;
  const free = asOf(usmcaFree, lawDay);
  if (free === null) return null;
  const findings: Finding[] = [];
  for (const line of goods) {
    const { id, origin, usmca, usmcaUntil } = line;
    if (usmca !== true) continue;
    const until = usmcaUntil ?? lawDay;
    if (origin !== null && origin !== 'US' && !free.value.includes(origin) && repairLaw(line, lawDay) === null)
      findings.push(finding('warning', 'USMCA_NOT_HELD', RULE, free.source, { lines: [id], why: 'origin', origin }));
    else if (until < lawDay)
      findings.push(finding('warning', 'USMCA_NOT_HELD', RULE, free.source, { lines: [id], why: 'expired', until }));
  }
  return findings;
};
