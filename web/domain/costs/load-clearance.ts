import type { ScnPolicy } from '../clearance/model.ts';
import { noMerchantRules } from '../law/amendment.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { clearanceCosts } from './clearance-costs.ts';
import type { ClearanceCosts } from './clearance-costs.ts';
import { noFees } from './fee-profile.ts';
import type { FeeProfile } from './fee-profile.ts';
import { entersTogether, goodsTogether } from './goods-together.ts';
import { caseOf } from './price-entry-options.ts';
import type { LoadOrder } from './shared-entries.ts';

export interface LoadClearancePricing {
  readonly merchantRules?: MerchantRules;
  readonly fees?: FeeProfile;
  readonly scns?: ScnPolicy;
}

/**
 * The ways to clear the orders of a load that one entry may cover, side by side; a consignment is a parcel. Null: there are none, or a value
 * or the law of its day is not known, and then no way can be priced.
 */
export function priceClearance(
  orders: readonly LoadOrder[],
  { merchantRules = noMerchantRules, fees = noFees, scns = 'per-parcel' }: LoadClearancePricing,
): ClearanceCosts | null {
  const priced = orders
    .map((order) => ({
      order,
      entry: order.entry ?? '11',
      cases: order.lots.map((lot) => caseOf(lot, merchantRules)).filter(({ bars }) => bars.length === 0),
    }))
    .filter(entersTogether);
  const goods = goodsTogether(priced, scns);
  return goods === null ? null : clearanceCosts(goods, fees);
}
