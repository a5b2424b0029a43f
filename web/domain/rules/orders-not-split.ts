import { asOf } from '../law/parameter.ts';
import { oneOrderSource, splitWindowHours } from '../law/valuation.ts';
import { valueLimit } from '../law/value-limit.ts';
import { finding } from './finding.ts';
import type { Rule } from './finding.ts';

/** Orders that one person placed within a day of each other, arriving on different days and over the limit together, look like one order in lots. */
export const ordersNotSplit: Rule = ({ company, lawDay, exemption }) => {
  const limit = asOf(valueLimit, lawDay)?.value.minor;
  if (exemption !== 'open' || limit === undefined || company.splitTotal <= limit) return null;
  const about = {
    togetherMinor: company.splitTotal,
    orders: company.splitOrders,
    limitMinor: limit,
    hours: splitWindowHours,
  };
  return finding('review', 'POSSIBLE_SPLIT', 'orders-not-split', oneOrderSource, about);
};
