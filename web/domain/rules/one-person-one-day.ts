import { oneDaySource } from '../law/valuation.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'one-person-one-day';

/** What one person imports on one day counts together. On an excess every lot of that person and day fails. */
export const onePersonOneDay: Rule = ({ company, limit: inForce }) => {
  const limit = inForce?.value.minor;
  if (limit === undefined) return null;
  const { dayTotal, dayOrders, dayUnknown, undatedTotal } = company;
  const about = { dayMinor: dayTotal, orders: dayOrders, limitMinor: limit };
  if (dayTotal > limit) return finding('ineligible', 'AGGREGATE_OVER', RULE, oneDaySource, about);
  if (dayUnknown) return finding('review', 'MISSING_VALUE', RULE, oneDaySource, about);
  if (undatedTotal > limit)
    return finding('review', 'MISSING_ARRIVAL', RULE, oneDaySource, { dayMinor: undatedTotal, limitMinor: limit });
  return null;
};
