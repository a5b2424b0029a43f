import { editionRead, oldestCheckedThrough } from '../law/rulebook.ts';
import { staleSource } from '../law/valuation.ts';
import { addDays, daysBetween } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

/** The last day on which the law does not count as stale, for the parameter that was looked at the longest ago. */
export const freshUntil = (staleAfterDays: number): LegalDay => addDays(oldestCheckedThrough, staleAfterDays);

/** Law that nobody has looked at for long may have changed: where it would admit the goods, somebody must look first. */
export const rulesFresh: Rule = ({ day, exemption, merchantRules }) => {
  const checkedThrough = editionRead().oldestCheckedThrough;
  if (day === null || daysBetween(checkedThrough, day) <= merchantRules.staleAfterDays) return null;
  return finding(exemption === 'open' ? 'review' : 'warning', 'STALE_RULES', 'rules-fresh', staleSource, {
    day,
    checkedThrough,
  });
};
