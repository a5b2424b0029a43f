import type { ReasonJson } from '#contract';
import type { ReasonCode } from '#domain';
import { PHRASES } from '#shopify';

export interface SpokenReason {
  readonly title: string;
  readonly sentence: string;
  readonly whatToDo: string;
}

function isKnown(code: string): code is ReasonCode {
  return Object.hasOwn(PHRASES, code);
}

/** A verdict stored by a newer release may carry a code that this page does not know: it is shown, not hidden. */
export function phraseOf(code: string, facts: ReasonJson['facts']): SpokenReason {
  if (!isKnown(code)) {
    return {
      title: code,
      sentence: `The rule ${code} decided this.`,
      whatToDo: 'Reload the page; if this stays, ask your customs broker before you ship.',
    };
  }
  const { title, sentence, whatToDo } = PHRASES[code];
  return { title, sentence: sentence(facts), whatToDo };
}

const IN_SETTINGS: ReadonlySet<string> = new Set<ReasonCode>([
  'MISSING_ARRIVAL',
  'MISSING_SHIP_FROM',
  'MISSING_MODE',
  'FOREIGN_IOR_INFORMAL',
]);
/** Is Settings the place where the merchant can do something about it? */
export const isRemediedInSettings = (code: string): boolean => IN_SETTINGS.has(code);

export const reasonTitle = (code: string): string => phraseOf(code, {}).title;
