import { oneOrderSource } from '../law/valuation.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

/** The value of an order is the sum of its lots, whatever the parcels and the days they travel in. */
export const orderWithinLimit: Rule = ({ company, limit }) => {
  if (limit === null || company.lots < 2) return null;
  const about = { lots: company.lots, orderMinor: company.orderTotal, limitMinor: limit.value.minor };
  if (company.orderTotal > limit.value.minor)
    return finding('ineligible', 'SPLIT_ORDER', 'order-within-limit', oneOrderSource, about);
  return company.orderUnknown ? finding('review', 'MISSING_VALUE', 'order-within-limit', oneOrderSource, about) : null;
};
