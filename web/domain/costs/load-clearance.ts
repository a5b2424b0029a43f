import type { ScnPolicy } from '../clearance/model.ts';
import { recipientKey } from '../consignment/person-keys.ts';
import { noMerchantRules } from '../law/amendment.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { feeBase } from '../rules/processing-fee.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { clearanceCosts } from './clearance-costs.ts';
import type { BuyerGoods, ClearanceCosts } from './clearance-costs.ts';
import { noFees } from './fee-profile.ts';
import type { FeeProfile } from './fee-profile.ts';
import { caseOf } from './price-entry-options.ts';
import type { LoadOrder } from './shared-entries.ts';

export interface LoadClearancePricing {
  readonly merchantRules?: MerchantRules;
  readonly fees?: FeeProfile;
  readonly scns?: ScnPolicy;
}

/**
 * The ways to clear the orders of a load, side by side; a consignment is a parcel. Null: the load is empty, or a value or the law of its day
 * is not known, and then no way can be priced.
 */
export function priceClearance(
  orders: readonly LoadOrder[],
  { merchantRules = noMerchantRules, fees = noFees, scns = 'per-parcel' }: LoadClearancePricing,
): ClearanceCosts | null {
  const buyers = new Map<string, BuyerGoods>();
  const lines = new Set<string>();
  let parcels = 0;
  let on: LegalDay | null = null;
  for (const { orderId, lots } of orders) {
    for (const [at, lot] of lots.entries()) {
      const facts = caseOf(lot, merchantRules);
      if (facts.bars.length > 0) continue;
      const feeCents = feeBase(facts);
      if (facts.day === null || !facts.value.known || feeCents === null) return null;
      on ??= facts.day;
      parcels += 1;
      // A buyer who is not known is nobody else.
      const buyer = recipientKey(lot.consignee) ?? `${orderId} ${at}`;
      const before = buyers.get(buyer) ?? { enteredCents: 0, feeCents: 0 };
      buyers.set(buyer, {
        enteredCents: before.enteredCents + facts.value.usdMinor,
        feeCents: before.feeCents + feeCents,
      });
      for (const { hts, origin, usmca, claim } of facts.goods)
        lines.add(JSON.stringify([hts, origin, usmca === true, claim ?? null]));
    }
  }
  if (on === null) return null;
  return clearanceCosts({ parcels, buyers: [...buyers.values()], lines: lines.size, invoices: 1, scns, day: on }, fees);
}
