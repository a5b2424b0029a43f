import { oneOrderSource, splitWindowHours } from '../law/valuation.ts';
import { finding } from './finding.ts';
import type { Rule } from './finding.ts';

/** Orders that one person placed within a day of each other, arriving on different days and over the limit together, look like one order in lots. */
export const ordersNotSplit: Rule = ({ company, limit: inForce, exemption }) => {
  const limit = inForce?.value.minor;
  if (exemption !== 'open' || limit === undefined || company.splitTotal <= limit) return null;
  const about = {
    togetherMinor: company.splitTotal,
    orders: company.splitOrders,
    limitMinor: limit,
    hours: splitWindowHours,
  };
  return finding('review', 'POSSIBLE_SPLIT', 'orders-not-split', oneOrderSource, about);
};
