import { splitWindowHours } from '../law/cautions.ts';
import { oneOrderSource } from '../law/valuation.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'orders-not-split';

/** Orders that one person placed within a day of each other, arriving on different days and over the limit together, look like one order in lots. */
export const ordersNotSplit: Rule = ({ company, limit: inForce }) => {
  const limit = inForce?.value.minor;
  if (limit === undefined) return null;
  const { splitTotal, splitOrders, splitUnknown } = company;
  const about = { togetherMinor: splitTotal, orders: splitOrders, limitMinor: limit, hours: splitWindowHours() };
  if (splitTotal > limit) return finding('review', 'POSSIBLE_SPLIT', RULE, oneOrderSource, about);
  return splitUnknown ? finding('review', 'MISSING_VALUE', RULE, oneOrderSource, about) : null;
};
