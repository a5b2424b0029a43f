import { REASON_CODES } from '#domain';
import type { ReasonCode } from '#domain';
import type { Say } from '#messages';
import type { titles } from '#messages/titles';

export type SayTitles = Say<typeof titles>;

/** A verdict stored by a newer release may carry a code that this one does not know. */
export const isReasonCode = (code: string): code is ReasonCode => REASON_CODES.some((known) => known === code);

/** A reason in a few words; one that is not known is shown by its code, not hidden. */
export const reasonTitle = (say: SayTitles, code: string): string => (isReasonCode(code) ? say(`${code}.title`) : code);
