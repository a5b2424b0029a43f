import { finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** The consignment alone is worth no more than one person may import free on one day. At the limit is within it. */
export const valueWithinLimit: Rule = ({ value, limit }) => {
  if (limit === null || !value.known || value.usdMinor <= limit.value.minor) return null;
  return finding('ineligible', 'OVER_LIMIT', 'value-within-limit', limit.source, {
    valueMinor: value.usdMinor,
    limitMinor: limit.value.minor,
  });
};
