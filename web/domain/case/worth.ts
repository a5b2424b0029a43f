import type { Consignment } from '../consignment/consignment.ts';
import { lineValue, rateUsed } from '../consignment/fair-retail-value.ts';
import { merchandiseOf } from '../consignment/goods.ts';
import { noMerchantRules } from '../law/amendment.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { figureOutOn } from '../law/business-day.ts';
import { knownInstant } from '../consignment/own-facts.ts';
import { legalDayOf } from '../values/new-york.ts';
import type { DecimalText } from '../values/decimal.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { Money } from '../values/money.ts';

/** Why a rate counts, for a person who reads a value in dollars beside what was paid. */
export interface RateTold {
  /** US dollars for one unit. */
  readonly usdForOne: DecimalText;
  /** `given`: the order brought it. `amended`: the merchant's own. `estimate`: the rate that counts is not out yet. */
  readonly basis: 'given' | 'amended' | 'quarter' | 'day' | 'estimate';
  /** The day whose figure it is; null: it was brought without one. */
  readonly from: LegalDay | null;
  /** Of an estimate: the day on which the rate that counts comes out. */
  readonly outOn: LegalDay | null;
}

export interface Worth {
  /** What was paid for the goods, in their own money; null: a price is not known. */
  readonly paid: Money | null;
  /** Null: paid in dollars, or no rate is known. */
  readonly rate: RateTold | null;
}

/** What goods were paid with, and by which rate that came to dollars. */
export function worthOf(lot: Consignment, merchantRules: MerchantRules = noMerchantRules): Worth {
  const arrival = knownInstant(lot.arrival);
  const day = arrival === null ? null : legalDayOf(arrival);
  const used = rateUsed(lot, day, merchantRules);
  const exported = lot.exported ?? day;
  const paid = paidFor([lot]);
  if (used === null) return { paid, rate: null };
  const from = 'table' in used ? used.table.from : 'amendment' in used ? used.amendment.from : null;
  const outOn = used.basis === 'estimate' && exported !== null ? figureOutOn(exported) : null;
  return { paid, rate: { usdForOne: used.usdForOne, basis: used.basis, from, outOn } };
}

/** What was paid for the goods of lots, in their own money; null where a price is not known or lots differ in currency. */
export function paidFor(lots: readonly Consignment[]): Money | null {
  const [first] = lots;
  if (first === undefined || first.currency === null) return null;
  let minor = 0;
  for (const lot of lots) {
    if (lot.currency !== first.currency) return null;
    for (const line of merchandiseOf(lot)) {
      const value = lineValue(line);
      if (value === null) return null;
      minor += value;
    }
  }
  return Number.isSafeInteger(minor) ? { minor, currency: first.currency } : null;
}
