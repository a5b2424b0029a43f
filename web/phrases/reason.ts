import type { ReasonCode } from '#domain';
import { agencyAsks, agencyNumber } from './agency.ts';
import { TOLD } from './reason-sentences.ts';
import type { SayReasons } from './reason-sentences.ts';
import { isReasonCode, reasonTitle } from './title.ts';
import type { SayTitles } from './title.ts';
import type { Facts } from './value.ts';

export interface Phrase {
  /** A few words, e.g. for a badge. */
  readonly title: string;
  /** What was found, in a sentence. */
  readonly sentence: string;
  /** What the merchant can do about this reason, in a sentence; null: nothing. Whether and how the order travels is said of the whole order alone (`order.ts`). */
  readonly whatToDo: string | null;
}

const NOTHING_TO_DO = ['SUSPENDED_ALL', 'REPEALED', 'SPLIT_ORDER'] as const;
type Final = (typeof NOTHING_TO_DO)[number];
type Told = keyof typeof TOLD;

const isFinal = (code: ReasonCode): code is Final => NOTHING_TO_DO.some((one) => one === code);
const isTold = (code: ReasonCode): code is Told => Object.hasOwn(TOLD, code);

export interface SayPhrases extends SayReasons {
  readonly titles: SayTitles;
}

function sayReason(say: SayPhrases, code: string, facts: Facts): Phrase {
  // It is shown, not hidden.
  if (!isReasonCode(code))
    return { title: code, sentence: say.reasons('unknown.says', { code }), whatToDo: say.reasons('unknown.do') };
  return {
    title: reasonTitle(say.titles, code),
    sentence: isTold(code) ? TOLD[code](say, facts) : say.reasons(`${code}.says`),
    whatToDo: remedyOf(say, code, facts),
  };
}

function remedyOf(say: SayReasons, code: ReasonCode, facts: Facts): string | null {
  if (isFinal(code)) return null;
  const asked = code === 'PGA_DATA_REQUIRED' ? agencyAsks(say.agencies, facts) : null;
  return asked ?? say.reasons(`${code}.do`);
}

/** Reasons in the language of what they are said with. */
export const reasonPhrases = (say: SayPhrases) => ({
  /** The phrase of a code with its facts put in. */
  phraseOf: (code: string, facts: Facts): Phrase => sayReason(say, code, facts),
  /** What to give for an agency, within a sentence. `of`: `product`, `shipment` or `both`. */
  agencyNumber: (agency: string, of: string): string => agencyNumber(say.agencies, agency, of),
});
