import type { ShopifyFulfillmentOrder, ShopifyOrder } from '../order.ts';

/**
 * What becomes of a piece of an order, in the order in which pieces are given out: what was refunded is taken from what has left
 * before it is taken from what is still to go.
 */
export const STANDINGS = [
  /** It may leave now. */
  'to-go',
  /** Shopify holds it back until a person or an app releases it. */
  'held',
  /** It is deferred to a later day: the next parcel of a prepaid subscription, a pre-order. */
  'scheduled',
  /** Its location cannot complete it; somebody must assign it anew. */
  'stuck',
  /** Shopify says something of it that this version does not know. */
  'unknown',
  /** It has left in an earlier parcel. */
  'gone',
  /** It crosses no border: collected, carried out of the shop, or nothing that is delivered. */
  'never',
] as const;

export type Standing = (typeof STANDINGS)[number];

/** Of a whole order: the standing of the parcel that its verdict speaks of; `none`: nothing of it crosses. */
export type OrderStanding = Exclude<Standing, 'never'> | 'none';

export interface FulfillmentStanding {
  /** Of what is still to be fulfilled. */
  readonly remaining: Standing | null;
  /** Of what has been fulfilled. */
  readonly done: 'gone' | 'never' | null;
  /** When what is scheduled becomes due. */
  readonly until: string | null;
  /** The word that is not known. */
  readonly word: string | null;
}

// https://shopify.dev/docs/api/admin-graphql/2026-10/enums/DeliveryMethodType. A local delivery and a pick-up point are judged by
// the address, as a parcel is: either may lie across the border.
const CROSSES: Readonly<Record<string, boolean>> = {
  SHIPPING: true,
  LOCAL: true,
  PICKUP_POINT: true,
  PICK_UP: false,
  RETAIL: false,
  NONE: false,
};

// https://shopify.dev/docs/api/admin-graphql/2026-10/enums/FulfillmentOrderStatus. Null: it speaks for nothing that is left: what a
// closed or cancelled one has not sent is in the fulfilment order that took its place.
const REMAINING: Readonly<Record<string, Standing | null>> = {
  OPEN: 'to-go',
  IN_PROGRESS: 'to-go',
  ON_HOLD: 'held',
  SCHEDULED: 'scheduled',
  INCOMPLETE: 'stuck',
  CLOSED: null,
  CANCELLED: null,
};

export function standingOf(part: ShopifyFulfillmentOrder): FulfillmentStanding {
  const method = part.deliveryMethod?.methodType ?? null;
  const crosses = method === null ? true : CROSSES[method];
  const done = part.status === 'CANCELLED' ? null : 'gone';
  if (crosses === false) return { remaining: 'never', done: done === null ? null : 'never', until: null, word: null };
  const remaining = REMAINING[part.status];
  if (crosses === undefined) return { remaining: 'unknown', done, until: null, word: method };
  if (remaining === undefined) return { remaining: 'unknown', done, until: null, word: part.status };
  const held = remaining === 'to-go' && part.fulfillmentHolds.length > 0;
  return { remaining: held ? 'held' : remaining, done, until: part.fulfillAt, word: null };
}

// https://shopify.dev/docs/api/admin-graphql/2026-10/enums/OrderDisplayFulfillmentStatus, of pieces that no fulfilment order speaks for.
// OPEN and RESTOCKED are old words for UNFULFILLED, PENDING_FULFILLMENT for IN_PROGRESS.
const BY_WORD: Readonly<Record<string, Standing>> = {
  UNFULFILLED: 'to-go',
  OPEN: 'to-go',
  RESTOCKED: 'to-go',
  IN_PROGRESS: 'to-go',
  PENDING_FULFILLMENT: 'to-go',
  REQUEST_DECLINED: 'to-go',
  ON_HOLD: 'held',
  SCHEDULED: 'scheduled',
  FULFILLED: 'gone',
  PARTIALLY_FULFILLED: 'unknown',
  FULFILLMENT_NOT_REQUIRED: 'never',
};

export const standingByWord = (word: string): Standing => BY_WORD[word] ?? 'unknown';

/** Where the order's word says more than its fulfilment order: read at one moment, neither is older than the other. */
export function agreed(standing: Standing, word: ShopifyOrder['displayFulfillmentStatus']): Standing {
  if (standing === 'never' || standing === 'gone') return standing;
  if (word === 'FULFILLED') return 'gone';
  if (standing !== 'to-go') return standing;
  return word === 'ON_HOLD' || word === 'SCHEDULED' || BY_WORD[word] === undefined ? standingByWord(word) : standing;
}
