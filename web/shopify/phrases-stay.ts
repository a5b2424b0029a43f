import type { StayReason } from '#domain';
import type { StandingFacts } from './consignment/standing-facts.ts';

export interface StayPhrase {
  /** For a list: a few words. */
  readonly short: string;
  /** Why it stays. */
  readonly sentence: string;
  /** What to do, or what happens next. */
  readonly whatToDo: string;
}

// https://shopify.dev/docs/api/admin-graphql/2026-10/enums/FulfillmentHoldReason
const HOLDS: Readonly<Record<string, string>> = {
  AWAITING_PAYMENT: 'payment awaited',
  AWAITING_RETURN_ITEMS: 'goods of an exchange not returned yet',
  HIGH_RISK_OF_FRAUD: 'high risk of fraud',
  INCORRECT_ADDRESS: 'incorrect address',
  INVENTORY_OUT_OF_STOCK: 'out of stock',
  ONLINE_STORE_POST_PURCHASE_CROSS_SELL: 'an offer after the purchase is open',
  UNKNOWN_DELIVERY_DATE: 'unknown delivery date',
};

const holdWord = (reason: string): string => HOLDS[reason] ?? 'a reason of its own';

interface About {
  readonly facts: StandingFacts;
  /** Shopify's word for the payment. */
  readonly financialStatus: string | null;
}

const readable = (word: string): string => word.toLowerCase().replaceAll('_', ' ');

function holdsOf({ holds }: StandingFacts): string {
  const named = holds.map(({ reason, notes }) =>
    notes === null ? holdWord(reason) : `${holdWord(reason)} (${notes})`,
  );
  return named.length === 0 ? '' : `: ${named.join('; ')}`;
}

/** Until when, in words; the day alone, for it is Shopify's own plan. */
const untilOf = ({ until }: StandingFacts): string => (until === null ? '' : ` for ${until.slice(0, 10)}`);

const PHRASES: Readonly<Record<StayReason, (about: About) => StayPhrase>> = {
  'test-order': () => ({
    short: 'Test order',
    sentence: 'It is a test order: nothing was bought, so nothing crosses, and it counts for nobody.',
    whatToDo: 'Nothing is to be done.',
  }),
  'on-hold': ({ facts }) => ({
    short: 'On hold in Shopify',
    sentence: `On hold in Shopify${holdsOf(facts)}.`,
    whatToDo: 'It joins a shipment when the hold is released in Shopify.',
  }),
  scheduled: ({ facts }) => ({
    short: `Scheduled${untilOf(facts)}`,
    sentence: `Scheduled in Shopify${untilOf(facts)}: it is not to be sent yet.`,
    whatToDo: 'It joins a shipment when it becomes due, or when its day is changed in Shopify.',
  }),
  'not-completable': () => ({
    short: 'Cannot be fulfilled',
    sentence: 'Its location has told Shopify that it cannot complete the order.',
    whatToDo: 'Assign the rest to another location in Shopify, or cancel it there.',
  }),
  'status-unknown': ({ facts: { words } }) => ({
    short: 'Status not known',
    sentence:
      words.length === 0
        ? 'Shopify does not say what becomes of the part that has not been sent.'
        : `Shopify says “${words.map(readable).join('”, “')}” of it, which Minimis does not know.`,
    whatToDo: 'See the order in Shopify. If it may go, send it outside of a shipment, and tell us of the word.',
  }),
  unpaid: ({ financialStatus }) => ({
    short: financialStatus === 'PARTIALLY_PAID' ? 'Partly paid' : 'Not paid',
    sentence:
      financialStatus === 'PARTIALLY_PAID'
        ? 'It is paid in part only.'
        : financialStatus === null || financialStatus === 'PENDING'
          ? 'It is not paid yet.'
          : `Its payment is “${readable(financialStatus)}”, which Minimis does not know.`,
    whatToDo:
      'It joins a shipment when Shopify shows it as paid. If you send before you are paid, change that in Settings.',
  }),
  'payment-void': ({ financialStatus }) => ({
    short: financialStatus === 'EXPIRED' ? 'Payment expired' : 'Payment voided',
    sentence: `Its payment ${financialStatus === 'EXPIRED' ? 'has expired' : 'was voided'}: nothing was paid.`,
    whatToDo: 'Collect the payment or cancel the order in Shopify. It joins a shipment when Shopify shows it as paid.',
  }),
  refunded: () => ({
    short: 'Refunded',
    sentence: 'All that was paid for it was refunded.',
    whatToDo: 'Cancel it in Shopify, or remove what is not sent. To send it all the same, place a new order.',
  }),
};

export const stayPhrase = (reason: StayReason, about: About): StayPhrase => PHRASES[reason](about);

/** What of the order does not go with this parcel; null: all of it goes. */
export function otherParcelsSentence({ pieces: { gone, waiting, scheduled, kept } }: StandingFacts): string | null {
  const parts = [
    gone === 0 ? null : `${piecesWord(gone)} left in an earlier parcel`,
    waiting === 0 ? null : `${piecesWord(waiting)} on hold or waiting in Shopify`,
    scheduled === 0 ? null : `${piecesWord(scheduled)} scheduled for a later parcel`,
    kept === 0 ? null : `${piecesWord(kept)} collected or carried out of the shop, which crosses no border`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const counted =
    gone + waiting + scheduled === 0 ? '' : ' The value of all parcels together is held against the limit.';
  return `Not in this parcel: ${parts.join('; ')}.${counted}`;
}

const piecesWord = (count: number): string => (count === 1 ? '1 piece' : `${count} pieces`);
