import { leastWorth } from '../consignment/fair-retail-value.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

/**
 * The consignment alone is worth no more than one person may import free on one day. At the limit is within it. A price that is
 * missing lowers nothing: what the other lines come to may be over it already.
 */
export const valueWithinLimit: Rule = ({ value, limit }) => {
  const valueMinor = leastWorth(value);
  if (limit === null || valueMinor <= limit.value.minor) return null;
  return finding('ineligible', 'OVER_LIMIT', 'value-within-limit', limit.source, {
    valueMinor,
    limitMinor: limit.value.minor,
    ...(value.known ? {} : { atLeast: true }),
  });
};
