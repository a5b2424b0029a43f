import type { LoadEntry } from '../batching/join-key.ts';
import { noMerchantRules } from '../law/amendment.ts';
import type { MerchantRules } from '../law/amendment.ts';
import type { ScnPolicy } from '../clearance/model.ts';
import type { Clearance } from '../lanes/lane.ts';
import type { Citation } from '../law/engine/citation.ts';
import type { Instant } from '../values/instant.ts';
import { usd } from '../values/money.ts';
import { noFees } from './fee-profile.ts';
import type { FeeName, FeeProfile } from './fee-profile.ts';
import type { Charge, Estimate, Unknown } from './entry-option.ts';
import { arrivingAt, sidesNear } from './near-change.ts';
import type { OtherSide } from './near-change.ts';
import { caseOf } from './price-entry-options.ts';
import { costOf, distinct, merged, sumOf, unknownCharges } from './option-cost.ts';
import { oneEntryOf } from './one-entry-shares.ts';
import type { OneEntry } from './one-entry-shares.ts';
import { shareCharges } from './share-charges.ts';
import { consolidatedBy, entriesOf, groupsOf, weightsOf } from './shared-entries.ts';
import type { LoadOrder, Priced } from './shared-entries.ts';

export interface LoadPricing {
  /** Of orders that name none of their own. */
  readonly entry: LoadEntry;
  readonly merchantRules?: MerchantRules;
  readonly fees?: FeeProfile;
  /** As for `priceRoutes`. */
  readonly now?: Instant;
  /** How the load is cleared; absent or null: not stated, and each buyer's goods are an entry of their own. */
  readonly clearance?: Clearance | null;
  readonly scns?: ScnPolicy;
}

/** What one order of a load costs by itself and as a part of the load. The duty is the same in both. */
export interface PricedOrder {
  readonly orderId: string;
  readonly duty: Estimate;
  readonly alone: { readonly charges: readonly Charge[]; readonly total: Estimate };
  readonly batched: { readonly charges: readonly Charge[]; readonly total: Estimate };
  /** US cents that the load saves; negative where it costs more. Null: a fee that differs is not known. */
  readonly savingMinor: number | null;
  /** The fees that the saving waits for. */
  readonly savingLacks: readonly FeeName[];
  readonly unknown: readonly Unknown[];
}

export interface PricedLoad {
  readonly orders: readonly PricedOrder[];
  readonly duty: Estimate;
  readonly alone: Estimate;
  readonly batched: Estimate;
  readonly savingMinor: number | null;
  readonly savingLacks: readonly FeeName[];
  /** How the price of the trip is shared: by weight where every order's is known, else in equal parts. */
  readonly tripSharedBy: 'weight' | 'equal-parts';
  /** Entries that the broker files for the load, with those that travel beside its one entry. */
  readonly entries: number;
  /** The one entry of a load that is cleared so, and how many orders it covers; null: each buyer's goods are their own. */
  readonly oneEntry: { readonly type: OneEntry['type']; readonly orders: number } | null;
  /** The law that lets orders share an entry; null where none do. */
  readonly consolidation: Citation | null;
  readonly unknown: readonly Unknown[];
  /** The nearest change of a duty or a fee within a week of the arrival that would make the load dearer or cheaper; null: there is none. */
  readonly near: LoadNearChange | null;
}

/** What the load would cost on the other side of a change of the law. */
export interface LoadNearChange extends Pick<OtherSide, 'day' | 'isLater'> {
  readonly batched: Estimate;
  /** What is unknown there and not here. */
  readonly unknown: readonly Unknown[];
}

/** A load's orders side by side: each alone, and each with its part of what the load shares. Parts add up to the last cent. */
export function priceLoad(orders: readonly LoadOrder[], pricing: LoadPricing): PricedLoad {
  const load = priceAsPlanned(orders, pricing);
  const lots = orders.flatMap((order) => order.lots);
  const { arrival = null } = lots.find((lot) => lot.arrival !== null) ?? {};
  for (const side of sidesNear(
    { arrival, merchantRules: pricing.merchantRules ?? noMerchantRules },
    pricing.now ?? null,
  )) {
    const moved = orders.map((order) => ({ ...order, lots: order.lots.map((lot) => arrivingAt(side, lot)) }));
    const there = priceAsPlanned(moved, pricing);
    const unknown = there.unknown.filter((one) => !load.unknown.some((known) => isSameThing(known, one)));
    if (there.batched.amount.minor !== load.batched.amount.minor || unknown.length > 0)
      return { ...load, near: { day: side.day, isLater: side.isLater, batched: there.batched, unknown } };
  }
  return { ...load, near: null };
}

const isSameThing = (one: Unknown, other: Unknown): boolean => one.what === other.what && one.subject === other.subject;

function priceAsPlanned(
  orders: readonly LoadOrder[],
  { entry, merchantRules = noMerchantRules, fees = noFees, clearance = null, scns = 'per-parcel' }: LoadPricing,
): Omit<PricedLoad, 'near'> {
  const priced = orders.map((order): Priced => {
    const cases = order.lots.map((lot) => caseOf(lot, merchantRules)).filter(({ bars }) => bars.length === 0);
    const own = order.entry ?? entry;
    return { order, entry: own, costs: cases.map((facts) => ({ facts, cost: costOf(facts, own, fees) })) };
  });
  const one = clearance === 'one-entry' ? oneEntryOf(priced, fees, scns) : null;
  const { charges, beside, groups, grams } = chargesInLoad(priced, one, fees);
  const result = priced.map((order, i) => pricedOrder(order, charges[i] ?? []));
  const savings = result.map(({ savingMinor }) => savingMinor);
  const ofBuyers = entriesOf(beside, groups);
  const shareBuyers = new Set(groups).size < beside.length;
  return {
    orders: result,
    duty: addUp(result.map(({ duty }) => duty)),
    alone: addUp(result.map(({ alone }) => alone.total)),
    batched: addUp(result.map(({ batched }) => batched.total)),
    savingMinor: savings.every((saving) => saving !== null) ? savings.reduce((a, b) => a + b, 0) : null,
    savingLacks: [...new Set(result.flatMap(({ savingLacks }) => savingLacks))],
    tripSharedBy: grams === null ? 'equal-parts' : 'weight',
    entries: ofBuyers + (one === null ? 0 : 1),
    oneEntry: one && { type: one.type, orders: orders.length - beside.length },
    consolidation: shareBuyers || one !== null ? consolidatedBy(priced) : null,
    unknown: merged(result.flatMap(({ unknown }) => unknown)),
  };
}

/** Each order's charges as a part of the load: of the one entry its part, and what travels beside that as if the load were cleared buyer by buyer. */
function chargesInLoad(priced: readonly Priced[], one: OneEntry | null, fees: FeeProfile) {
  const beside = priced.filter((_, i) => (one?.charges[i] ?? null) === null);
  const [groups, grams] = [groupsOf(beside), weightsOf(priced)];
  const places = priced.map((order) => beside.indexOf(order));
  const shared = shareCharges(
    priced.map(({ costs }, i) =>
      costs.flatMap(({ cost }) => cost.charges.filter(({ charge }) => places[i] !== -1 || charge === 'carrier')),
    ),
    // An order of the one entry shares with none of those beside it.
    { groups: places.map((place, i) => (place === -1 ? -1 - i : (groups[place] ?? place))), grams },
    fees,
  );
  const charges = priced.map((order, i) => [...(shared[i] ?? []), ...(one?.charges[i] ?? numbersOf(order, fees))]);
  return { charges, beside, groups, grams };
}

/** Each parcel crosses under a number of its own; a carrier that states no price asks none of a load that is cleared buyer by buyer. */
function numbersOf({ costs }: Priced, fees: FeeProfile): readonly Charge[] {
  if (fees.shipmentNumber === null || costs.length === 0) return [];
  const amount = usd(fees.shipmentNumber.minor * costs.length);
  return [{ charge: 'carrier', amount, source: null, fee: 'shipmentNumber', sharedBy: 1 }];
}

function pricedOrder({ order, costs }: Priced, batched: readonly Charge[]): PricedOrder {
  const duty = addUp(costs.map(({ cost }) => cost.duty));
  const charges = costs.flatMap(({ cost }) => cost.charges);
  const ofDuty = costs.flatMap(({ cost }) => cost.unknown).filter(({ what }) => what !== 'fee' && what !== 'mpf');
  const unknown = distinct([...ofDuty, ...unknownCharges([...charges, ...batched])]);
  const total = (parts: readonly Charge[]): Estimate => addUp([duty, sumOf(parts)]);
  return {
    orderId: order.orderId,
    duty,
    alone: { charges, total: total(charges) },
    batched: { charges: batched, total: total(batched) },
    ...savingOf(charges, batched),
    unknown,
  };
}

/** A fee that is not known on either side and not shared is the same on both, and saves nothing. */
function savingOf(
  alone: readonly Charge[],
  batched: readonly Charge[],
): Pick<PricedOrder, 'savingMinor' | 'savingLacks'> {
  const open = (charges: readonly Charge[]) => charges.filter(({ amount }) => amount === null);
  const name = ({ charge, fee, sharedBy }: Charge): string => `${charge} ${fee} ${sharedBy}`;
  const names = (charges: readonly Charge[]): string[] => open(charges).map(name).sort();
  if (names(alone).join() === names(batched).join())
    return { savingMinor: sumOf(alone).amount.minor - sumOf(batched).amount.minor, savingLacks: [] };
  const differing = [
    ...open(alone).filter((one) => !names(batched).includes(name(one))),
    ...open(batched).filter((one) => !names(alone).includes(name(one))),
  ];
  return { savingMinor: null, savingLacks: [...new Set(differing.flatMap(({ fee }) => fee ?? []))] };
}

export function addUp(estimates: readonly Estimate[]): Estimate {
  const minor = estimates.reduce((sum, { amount }) => sum + amount.minor, 0);
  return { amount: usd(minor), atLeast: estimates.some(({ atLeast }) => atLeast) };
}
