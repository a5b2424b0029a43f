import { feeBase } from '../rules/processing-fee.ts';
import type { ScnPolicy } from '../clearance/model.ts';
import { allocate } from '../values/allocate.ts';
import { usd } from '../values/money.ts';
import { chargesOf } from './charges.ts';
import { oneEntryFees, oneEntryTypeOfGoods, processingOfOneEntry } from './clearance-costs.ts';
import type { ClearedLoad } from './clearance-costs.ts';
import type { Charge, ChargeName } from './entry-option.ts';
import type { FeeName, FeeProfile } from './fee-profile.ts';
import { entersTogether, goodsTogether, sizeTogether } from './goods-together.ts';
import type { EnteredOrder } from './goods-together.ts';
import type { Priced } from './shared-entries.ts';

/** The one entry of a load: what it covers, and each of its orders' parts of what the entry costs. */
export interface OneEntry {
  /** Null: a value or the limit of the day is not known, so that it may be either. */
  readonly type: '11' | '01' | null;
  /** By the place of the order in the load; null: the order is not in it. The trip is no part of it. */
  readonly charges: readonly (readonly Charge[] | null)[];
}

/** Null: none of the orders may share one. */
export function oneEntryOf(priced: readonly Priced[], fees: FeeProfile, scns: ScnPolicy): OneEntry | null {
  const entered = priced.map((one) => ({ ...one, cases: one.costs.map(({ facts }) => facts) }));
  const within = entered.filter(entersTogether);
  if (within.length === 0) return null;
  const goods = goodsTogether(within, scns);
  const type = goods === null ? formalAnyway(within) : oneEntryTypeOfGoods(goods);
  const shares = sharesOf(within, { goods, type, fees, scns });
  const parts = new Map(within.map((one, i) => [one, shares[i] ?? []]));
  return { type, charges: entered.map((one) => parts.get(one) ?? null) };
}

const formalAnyway = (orders: readonly EnteredOrder[]): '01' | null =>
  orders.some(({ entry }) => entry === '01') ? '01' : null;

interface Facts {
  readonly goods: ClearedLoad | null;
  readonly type: OneEntry['type'];
  readonly fees: FeeProfile;
  readonly scns: ScnPolicy;
}

/** The fees in equal parts, the processing fee of a formal entry by what owes it, each shipment number by its parcel. */
function sharesOf(orders: readonly EnteredOrder[], { goods, type, fees, scns }: Facts): readonly (readonly Charge[])[] {
  const bases = orders.map(({ cases }) => cases.reduce((sum, facts) => sum + (feeBase(facts) ?? 0), 0));
  const processing = goods === null || type === null ? null : processingOfOneEntry(goods, type);
  const owing = type === '01' ? bases : bases.map((base) => (base > 0 ? 1 : 0));
  const processingParts = partsOf(processing, owing);
  const equal = orders.map(() => 1);
  const parcels = orders.map(({ cases }) => cases.length);
  const size = sizeTogether(orders);
  const asked = oneEntryFees({ ...size, invoices: 1, scns }, type ?? '11').filter(([, times]) => times > 0);
  const feeParts = asked.map(([fee, times]) => {
    // Of which type it is decides which of the two is due.
    const isOpen = type === null && fee === 'oneEntryInformal';
    const each = isOpen ? null : fees[fee];
    const byParcel = fee === 'shipmentNumber' && scns === 'per-parcel';
    const parts = partsOf(each === null ? null : each.minor * times, byParcel ? parcels : equal);
    return { fee: isOpen ? null : fee, charge: chargeOf(fee), parts, sharedBy: byParcel ? 1 : orders.length };
  });
  return orders.map(({ cases }, i) => {
    const own = cases.flatMap((facts) => chargesOf({ facts, kind: type ?? '11', duty: NO_DUTY, fees }));
    const source = own.find(({ charge }) => charge === 'mpf')?.source ?? null;
    return [
      shared({ charge: 'mpf', fee: null, source, sharedBy: orders.length }, processingParts[i] ?? null),
      // It goes by the value, however many share the entry.
      ...own.filter(({ charge }) => charge === 'hmf'),
      ...feeParts.map(({ parts, ...one }) => shared({ ...one, source: null }, parts[i] ?? null)),
    ];
  });
}

/** It changes nothing of what an entry is charged. */
const NO_DUTY = { amount: usd(0), atLeast: false };

const shared = (charge: Omit<Charge, 'amount'>, cents: number | null): Charge => ({
  ...charge,
  amount: cents === null ? null : usd(cents),
});

const partsOf = (cents: number | null, weights: readonly number[]): readonly (number | null)[] =>
  cents === null ? weights.map(() => null) : allocate(cents, weights);

function chargeOf(fee: FeeName): ChargeName {
  switch (fee) {
    case 'bondPerFormalEntry':
      return 'bond';
    case 'otherPerEntry':
      return 'other';
    case 'shipmentNumber':
      return 'carrier';
    default:
      return 'broker';
  }
}
