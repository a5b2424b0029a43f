import { allocate } from '../values/allocate.ts';
import { usd } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import type { FeeName, FeeProfile } from './fee-profile.ts';
import type { Charge } from './entry-option.ts';

export interface Sharing {
  /** A number for each order; orders with one number share an entry. */
  readonly groups: readonly number[];
  /** Each order's weight, by which the trip is shared; null: in equal parts. */
  readonly grams: readonly number[] | null;
}

/** Each order's charges as a part of the load: the trip is shared by all, an entry by those that are on it. */
export function shareCharges(
  alone: readonly (readonly Charge[])[],
  { groups, grams }: Sharing,
  fees: FeeProfile,
): readonly (readonly Charge[])[] {
  const all = alone.map((_, i) => i);
  // What is no import has no charges, and no part of the load's.
  const ones = alone.map((charges) => (charges.length === 0 ? 0 : 1));
  const weights = grams === null ? ones : ones.map((one, i) => one * (grams[i] ?? 0));
  const payers = ones.reduce<number>((sum, one) => sum + one, 0);
  const trip = partsOf(fees.carrierTrip, all, weights);
  // Only of those that a broker would file informal entries for.
  const filed = alone.map((charges) => (charges.some(({ fee }) => fee === 'brokerInformal') ? 1 : 0));
  const filers = filed.reduce<number>((sum, one) => sum + one, 0);
  const broker = fees.brokerLoad === null || filers === 0 ? null : partsOf(fees.brokerLoad, all, filed);
  return alone.map((charges, i) => {
    const group = all.filter((other) => groups[other] === groups[i]);
    const first = (name: Charge['charge']) => charges.findIndex((one) => one.charge === name);
    return charges.flatMap((charge, at): Charge[] => {
      // It goes by the value, however many share the entry.
      if (charge.charge === 'hmf') return [charge];
      const isTrip = charge.charge === 'carrier';
      if (!isTrip && (charge.fee !== 'brokerInformal' || broker === null))
        return [group.length === 1 ? charge : ofEntry(charge, i, group, alone)];
      // An order of several lots has one part of what the whole load pays.
      if (at !== first(charge.charge)) return [];
      const fee = isTrip ? 'carrierTrip' : 'brokerLoad';
      return [shared(charge, fee, (isTrip ? trip : broker)?.[i] ?? null, isTrip ? payers : filers)];
    });
  });
}

const shared = (charge: Charge, fee: FeeName | null, amount: Money | null, sharedBy: number): Charge => ({
  ...charge,
  fee,
  amount,
  sharedBy,
});

/** One entry is charged once: the order's part of it, in equal parts among those that would be charged at all. */
function ofEntry(charge: Charge, own: number, group: readonly number[], alone: readonly (readonly Charge[])[]): Charge {
  const amounts = group.map((i) => alone[i]?.find((one) => one.charge === charge.charge)?.amount ?? null);
  if (amounts.some((amount) => amount === null)) return shared(charge, charge.fee, null, group.length);
  const once = Math.max(...amounts.map((amount) => amount?.minor ?? 0));
  const weights = amounts.map((amount) => (once === 0 || (amount?.minor ?? 0) > 0 ? 1 : 0));
  return shared(charge, charge.fee, partsOf(usd(once), group, weights)[group.indexOf(own)] ?? null, group.length);
}

function partsOf(
  amount: Money | null,
  orders: readonly number[],
  weights: readonly number[],
): readonly (Money | null)[] {
  if (amount === null || orders.length === 0) return orders.map(() => null);
  return allocate(amount.minor, weights).map(usd);
}
