import type { ShopifyOrder } from '../order.ts';
import type { OrderLots } from './order-to-consignments.ts';
import { standingByWord, standingOf } from './standing.ts';

/** What a sentence about the standing of an order names. */
export interface StandingFacts {
  /** Shopify's reasons, with the notes that people left: each pair once. */
  readonly holds: readonly { readonly reason: string; readonly notes: string | null }[];
  /** When what is scheduled becomes due. */
  readonly until: string | null;
  /** Words of Shopify's that are not known. */
  readonly words: readonly string[];
  /** Pieces that do not go with the parcel that the verdict speaks of. */
  readonly pieces: {
    readonly gone: number;
    readonly waiting: number;
    readonly scheduled: number;
    readonly kept: number;
  };
}

export function standingFactsOf(order: ShopifyOrder, { others, until, kept }: OrderLots): StandingFacts {
  const word = order.displayFulfillmentStatus;
  const parts = order.fulfillmentOrders.map((part) => ({ part, says: standingOf(part) }));
  const holds = parts.flatMap(({ part, says }) => (says.remaining === 'held' ? part.fulfillmentHolds : []));
  const unknown = [
    ...parts.map(({ says }) => says.word),
    // Half of it has been sent, and no fulfilment order says of the rest what becomes of it.
    standingByWord(word) === 'unknown' && word !== 'PARTIALLY_FULFILLED' ? word : null,
  ];
  const pieces = (...standings: readonly string[]): number =>
    others
      .filter(({ standing }) => standings.includes(standing))
      .flatMap(({ lot }) => lot.lines)
      .reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    holds: once(holds.map(({ reason, reasonNotes }) => ({ reason, notes: reasonNotes?.trim() || null }))),
    until,
    words: [...new Set(unknown.filter((one) => one !== null))],
    pieces: { gone: pieces('gone'), waiting: pieces('held', 'stuck', 'unknown'), scheduled: pieces('scheduled'), kept },
  };
}

const once = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/** As stored; of an order that was read before this was kept, nothing is known. */
export function readStandingFacts(text: string): StandingFacts {
  const stored = JSON.parse(text) as Partial<StandingFacts>; // written by readOrder
  return {
    holds: stored.holds ?? [],
    until: stored.until ?? null,
    words: stored.words ?? [],
    pieces: stored.pieces ?? { gone: 0, waiting: 0, scheduled: 0, kept: 0 },
  };
}

/** What has left keeps the day that it was planned for when it left, however long the rest of the order waits. */
export function withArrivals(
  read: OrderLots['others'],
  held: OrderLots['others'],
  plannedAt: string | null,
): OrderLots['others'] {
  const pieces = ({ lot }: OrderLots['others'][number]): string =>
    JSON.stringify(lot.lines.map((l) => [l.id, l.quantity]));
  const before = new Map(held.filter(({ standing }) => standing === 'gone').map((one) => [pieces(one), one.arrivalAt]));
  return read.map((one) =>
    one.standing === 'gone'
      ? { ...one, arrivalAt: before.get(pieces(one)) ?? plannedAt }
      : { ...one, arrivalAt: one.until },
  );
}
