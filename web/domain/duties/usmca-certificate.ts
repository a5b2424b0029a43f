import type { ConsignmentLine } from '../consignment/consignment.ts';
import { usmcaFree } from '../law/duty/general-rate.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { LegalDay } from '../values/legal-day.ts';

/** Is a certificate held that covers the day? */
export const isCertified = ({ usmca, usmcaUntil, claim }: ConsignmentLine, day: LegalDay): boolean =>
  (usmca === true || claim === 'S' || claim === 'S+') && (usmcaUntil ?? day) >= day;

/** Originating goods of Canada or Mexico with a certificate that covers the day of arrival. */
export const usmcaHolds = (line: ConsignmentLine, day: LegalDay): boolean =>
  line.origin !== null && isCertified(line, day) && (asOf(usmcaFree, day)?.value.includes(line.origin) ?? false);

/** The agreement frees originating goods of the United States from the processing fee, too, since it is in force. */
export const usmcaExemptsFromFee = (line: ConsignmentLine, day: LegalDay): boolean =>
  usmcaHolds(line, day) || (line.origin === 'US' && isCertified(line, day) && asOf(usmcaFree, day) !== null);
