import type { StayReason } from '#domain';
import type { StandingFacts } from '#shopify';
import type { Say } from '#messages';
import type { stays } from '#messages/stays';

export type StayTexts = typeof stays;
type SayStays = Say<StayTexts>;

export interface Stay {
  /** For a list: a few words. */
  readonly short: string;
  /** Why it stays. */
  readonly sentence: string;
  /** What to do, or what happens next. */
  readonly whatToDo: string;
}

export interface StayFacts {
  readonly facts: Pick<StandingFacts, 'holds' | 'until' | 'words'>;
  /** Shopify's word for the payment. */
  readonly financialStatus: string | null;
}

export interface StayOfOrder extends StayFacts {
  readonly reason: StayReason;
}

// https://shopify.dev/docs/api/admin-graphql/2026-10/enums/FulfillmentHoldReason
const HOLDS = [
  'AWAITING_PAYMENT',
  'AWAITING_RETURN_ITEMS',
  'HIGH_RISK_OF_FRAUD',
  'INCORRECT_ADDRESS',
  'INVENTORY_OUT_OF_STOCK',
  'ONLINE_STORE_POST_PURCHASE_CROSS_SELL',
  'UNKNOWN_DELIVERY_DATE',
] as const;

const readable = (word: string): string => word.toLowerCase().replaceAll('_', ' ');

function holdsOf(say: SayStays, holds: StandingFacts['holds']): string {
  const named = holds.map(({ reason, notes }) => {
    const hold = say(`hold.${HOLDS.find((known) => known === reason) ?? 'other'}`);
    return notes === null ? hold : say('hold.noted', { hold, notes });
  });
  return named.join('; ');
}

function shortOf(say: SayStays, { reason, facts, financialStatus }: StayOfOrder): string {
  if (reason === 'unpaid' && financialStatus === 'PARTIALLY_PAID') return say('unpaid.short.partly');
  if (reason === 'payment-void' && financialStatus === 'EXPIRED') return say('payment-void.short.expired');
  // The day alone, for it is Shopify's own plan.
  if (reason === 'scheduled' && facts.until !== null)
    return say('scheduled.short.day', { day: { day: facts.until.slice(0, 10) } });
  return say(`${reason}.short`);
}

function sentenceOf(say: SayStays, { reason, facts, financialStatus }: StayOfOrder): string {
  const { holds, until, words } = facts;
  switch (reason) {
    case 'on-hold':
      return holds.length === 0 ? say('on-hold.says') : say('on-hold.says.why', { holds: holdsOf(say, holds) });
    case 'scheduled':
      return until === null ? say('scheduled.says') : say('scheduled.says.day', { day: { day: until.slice(0, 10) } });
    case 'status-unknown': {
      const quoted = words.map((word) => say('status-unknown.word', { word: readable(word) }));
      return quoted.length === 0
        ? say('status-unknown.says')
        : say('status-unknown.says.words', { words: quoted.join(', ') });
    }
    case 'unpaid':
      if (financialStatus === 'PARTIALLY_PAID') return say('unpaid.says.partly');
      return financialStatus === null || financialStatus === 'PENDING'
        ? say('unpaid.says')
        : say('unpaid.says.word', { word: readable(financialStatus) });
    case 'payment-void':
      return say(financialStatus === 'EXPIRED' ? 'payment-void.says.expired' : 'payment-void.says');
    default:
      return say(`${reason}.says`);
  }
}

const PARTS = ['gone', 'waiting', 'scheduled', 'kept'] as const;

/** What of the order does not go with this parcel; null: all of it goes. */
function otherParcels(say: SayStays, { pieces }: StandingFacts): string | null {
  const parts = PARTS.filter((part) => pieces[part] > 0);
  if (parts.length === 0) return null;
  const told = { parts: parts.map((part) => say(`others.${part}`, { pieces: pieces[part] })).join('; ') };
  return parts.every((part) => part === 'kept') ? say('others', told) : say('others.counted', told);
}

/** Why orders stay, in the language of what it is said with. */
export const stayPhrases = (say: SayStays) => {
  const stayPhrase = (reason: StayReason, about: StayFacts): Stay => {
    const stay = { reason, ...about };
    return { short: shortOf(say, stay), sentence: sentenceOf(say, stay), whatToDo: say(`${reason}.do`) };
  };
  return {
    stayPhrase,
    /** Why it stays, and what happens next or is to be done. */
    staySentence: ({ reason, ...about }: StayOfOrder): string => {
      const { sentence, whatToDo } = stayPhrase(reason, about);
      return say('with-remedy', { sentence, remedy: whatToDo });
    },
    otherParcelsSentence: (facts: StandingFacts): string | null => otherParcels(say, facts),
    /** Something that is kept of the order is of a newer version, or damaged. */
    unreadable: (): { readonly short: string; readonly sentence: string } => ({
      short: say('unreadable.short'),
      sentence: say('unreadable.says'),
    }),
  };
};
