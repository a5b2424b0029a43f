import type { ConsignmentLine } from '../consignment/consignment.ts';
import { repairLaw } from '../duties/repaired.ts';
import { usmcaFree } from '../law/duty/general-rate.ts';
import { asOf } from '../law/parameter.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

const RULE = 'usmca-held';

/** Is a certificate held that covers the day? */
export const isCertified = ({ usmca, usmcaUntil, claim }: ConsignmentLine, day: LegalDay): boolean =>
  (usmca === true || claim === 'S' || claim === 'S+') && (usmcaUntil ?? day) >= day;

/** Originating goods of Canada or Mexico with a certificate that covers the day of arrival. */
export const usmcaHolds = (line: ConsignmentLine, day: LegalDay): boolean =>
  line.origin !== null && isCertified(line, day) && (asOf(usmcaFree, day)?.value.includes(line.origin) ?? false);

/** The agreement frees originating goods of the United States from the processing fee, too, since it is in force. */
export const usmcaExemptsFromFee = (line: ConsignmentLine, day: LegalDay): boolean =>
  usmcaHolds(line, day) || (line.origin === 'US' && isCertified(line, day) && asOf(usmcaFree, day) !== null);

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
