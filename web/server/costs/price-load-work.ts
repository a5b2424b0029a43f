import type { LoadCosts } from '#contract';
import { LOAD_ENTRIES, priceClearance, priceLoad, totalsOf } from '#domain';
import type {
  Clearance,
  Consignment,
  Estimate,
  FeeProfile,
  MerchantRules,
  Instant,
  LoadEntry,
  LoadOrder,
  PricedOrder,
} from '#domain';
import { withScheduleRates } from '../tariff/lay-rates.ts';
import type { ScheduleRates } from '../tariff/lay-rates.ts';
import { readSealedDocument } from '../loads/sealed-document.ts';
import type { Work } from '../threads/work.ts';

/** Order by order an answer of hundreds would weigh a megabyte. */
const ORDERS_TOLD = 100;

/** An order as `pricedOrderPages` writes it. */
interface OrderPriced {
  readonly orderId: string;
  readonly name: string;
  /** Of the verdict that it crosses by; null: that is not kept any more. */
  readonly entry: string | null;
  readonly placedAt: number;
  readonly grams: number | null;
  /** Null: what it was decided from is not kept any more. */
  readonly lots: readonly Consignment[] | null;
}

export interface PriceLoadHead {
  /** Of orders whose own is not kept. */
  readonly entry: LoadEntry;
  /** How the load is cleared; null: not stated. */
  readonly clearance: Clearance | null;
  readonly merchantRules: MerchantRules;
  readonly fees: FeeProfile;
  readonly feesUnstated: boolean;
  readonly schedule: ScheduleRates;
  readonly now: Instant;
  readonly isFrozen: boolean;
  /** A piece of the sealed document is among the pages. */
  readonly hasDocument: boolean;
  /** Only this order's part is asked for; null: the whole load. */
  readonly orderId: string | null;
}

export type LoadPriced =
  /** The answer, LoadCosts, as JSON text; and what consolidating saves, where that is known. */
  | { readonly kind: 'whole'; readonly told: Uint8Array; readonly savingMinor: number | null }
  | { readonly kind: 'part'; readonly orders: number; readonly order: PricedOrder | null };

/** What a load costs. Its pages are lists of its orders; a piece of the sealed document is a page that is marked as such. */
export const PRICE_LOAD_WORK: Work<PriceLoadHead, LoadPriced> = {
  begin(head) {
    const orders: OrderPriced[] = [];
    let document = '';
    return {
      take(page) {
        if (typeof page === 'string') {
          for (const order of JSON.parse(page) as OrderPriced[]) orders.push(order); // written by our own query
        } else if ('text' in page) document += page.text;
      },
      end() {
        orders.sort((a, b) => a.placedAt - b.placedAt || (a.orderId < b.orderId ? -1 : 1));
        return priced(head, orders, head.hasDocument ? sealedGrams(document) : null);
      },
    };
  },
};

/**
 * The orders that are in the load: of an open one as their verdicts in force took them, of a sealed one as they were sealed,
 * whatever has become of them since. The law's rates, the shop's amendments and its fees are those that are known now.
 */
function priced(
  { entry, clearance, merchantRules, fees, schedule, now, orderId, feesUnstated, isFrozen }: PriceLoadHead,
  orders: readonly OrderPriced[],
  asSealed: ReadonlyMap<string, number> | null,
): LoadPriced {
  const onLoad: LoadOrder[] = [];
  const leftOut: string[] = [];
  for (const one of orders) {
    const grams = asSealed === null ? one.grams : (asSealed.get(one.orderId) ?? null);
    if (one.lots === null) leftOut.push(one.name);
    else
      onLoad.push({
        orderId: one.orderId,
        entry: entryIn(one, entry),
        lots: withScheduleRates(one.lots, schedule),
        grams,
      });
  }
  const load = priceLoad(onLoad, { entry, clearance, merchantRules, fees, now });
  if (orderId !== null) {
    const order = load.orders.find((one) => one.orderId === orderId) ?? null;
    return { kind: 'part', orders: orders.length, order };
  }
  // What is released under Section 321 is cleared by no entry.
  const entered = onLoad.filter((one) => one.entry !== '321');
  const names = new Map(orders.map((one) => [one.orderId, one.name]));
  const isWhole = leftOut.length === 0;
  const sum = ({ amount, atLeast }: Estimate): Estimate => ({ amount, atLeast: atLeast || !isWhole });
  const answer: LoadCosts = {
    ...load,
    clearance: entered.length === 0 || !isWhole ? null : priceClearance(entered, { merchantRules, fees }),
    duty: sum(load.duty),
    alone: sum(load.alone),
    batched: sum(load.batched),
    savingMinor: isWhole ? load.savingMinor : null,
    orders: load.orders
      .slice(0, ORDERS_TOLD)
      .map((order) => ({ ...order, orderName: names.get(order.orderId) ?? order.orderId })),
    orderCount: load.orders.length,
    isSealed: isFrozen,
    leftOut,
    feesUnstated,
  };
  const told = new TextEncoder().encode(JSON.stringify(answer));
  return { kind: 'whole', told, savingMinor: answer.savingMinor };
}

const entryIn = ({ entry }: OrderPriced, otherwise: LoadEntry): LoadEntry =>
  LOAD_ENTRIES.find((known) => known === entry) ?? otherwise;

/** What each order of a sealed load weighs by its document. */
const sealedGrams = (document: string): ReadonlyMap<string, number> =>
  new Map(
    readSealedDocument(document).shipments.map((one) => [one.orderId, totalsOf({ shipments: [one] }).weightGrams]),
  );
