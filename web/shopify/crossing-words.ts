import type { CrossingHold, CrossingKind, ReasonCode } from '#domain';
import { phraseOf } from './phrase-of.ts';
import { lowerFirst } from './words.ts';

/** The crossing status as it travels: a newer release may have holds that this one does not know. */
export interface CrossingSaid {
  readonly kind: CrossingKind;
  readonly holds: readonly string[];
}

const OTHER: Readonly<Record<Exclude<CrossingHold, ReasonCode>, string>> = {
  question: 'a question is open',
  undecided: 'not decided yet',
  'test-order': 'test order',
  'on-hold': 'on hold in Shopify',
  scheduled: 'scheduled for later',
  'not-completable': 'its location cannot send it',
  'status-unknown': 'status in Shopify not known',
  unpaid: 'not paid',
  'payment-void': 'payment void',
  refunded: 'refunded',
};

/** Within a sentence: `country of origin missing`. */
export const holdWord = (hold: string): string =>
  Object.hasOwn(OTHER, hold) ? OTHER[hold as keyof typeof OTHER] : lowerFirst(phraseOf(hold, {}).title);

/** The first words about an order, everywhere. `load`: the name of the load that holds it. */
export function crossingWords({ kind, holds }: CrossingSaid, load: string | null): string {
  const [first, ...others] = holds.map(holdWord);
  switch (kind) {
    case 'ready':
      return 'Ready';
    case 'held':
      return `Held: ${first ?? OTHER.undecided}${others.length === 0 ? '' : ` and ${others.length} more`}`;
    case 'stop':
      return 'Do not ship';
    case 'in-load':
      return load === null ? 'In a load' : `In load ${load}`;
    case 'left':
      return load === null ? 'Left' : `Left in ${load}`;
    case 'released':
      return 'Released';
    case 'cancelled':
      return 'Cancelled';
    case 'none':
      return 'No US entry';
  }
}
