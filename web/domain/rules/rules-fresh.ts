import { checkedThrough } from '../law/parameter.ts';
import { staleAfterDays, staleSource } from '../law/valuation.ts';
import { addDays } from '../values/legal-day.ts';
import { finding } from './finding.ts';
import type { Rule } from './finding.ts';

const staleAfter = addDays(checkedThrough, staleAfterDays);

/** Law that nobody has looked at for long may have changed: where it would admit the goods, somebody must look first. */
export const rulesFresh: Rule = ({ day, exemption }) => {
  if (day === null || day <= staleAfter) return null;
  return finding(exemption === 'open' ? 'review' : 'warning', 'STALE_RULES', 'rules-fresh', staleSource, {
    day,
    checkedThrough,
  });
};
