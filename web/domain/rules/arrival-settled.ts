import { leastWorth } from '../consignment/fair-retail-value.ts';
import { regimeIdOf } from '../law/amended.ts';
import { changesNear } from '../law/regime-at.ts';
import type { RegimeChange } from '../law/regime-at.ts';
import type { Regime } from '../law/regimes.ts';
import { boundaryHours } from '../law/cautions.ts';
import { arrivalSource } from '../law/valuation.ts';
import { limitAt } from '../law/value-limit.ts';
import { instant } from '../values/instant.ts';
import type { Instant } from '../values/instant.ts';
import { legalDayOf } from '../values/new-york.ts';
import { amended } from './amendments-named.ts';
import { excisedGoods } from './article-not-excised.ts';
import type { Case } from '../case/case.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import { goodsUnderQuota } from './not-under-quota.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'arrival-settled';

/** The moment of arrival decides which law applies: it must be known, fall where law is known, and not be a guess beside a change. */
export const arrivalSettled: Rule = (facts) => {
  const { arrival, regime, consignment, merchantRules } = facts;
  if (arrival === null) return finding('review', 'MISSING_ARRIVAL', RULE, arrivalSource);
  if (regime === null) return finding('review', 'NO_LAW_KNOWN', RULE, arrivalSource, { day: legalDayOf(arrival) });
  if (consignment.arrivalEstimated !== true || isOutAnyway(facts)) return null;
  const change = changesNear(arrival, consignment.mode, boundaryHours(), merchantRules).find((one) =>
    matters(facts, one),
  );
  return change === undefined
    ? null
    : [
        finding('review', 'BOUNDARY', RULE, arrivalSource, {
          change: change.day,
          regime: change.after.value.id,
          hours: boundaryHours(),
        }),
        ...amendmentsBehind(change, facts),
      ];
};

/** Out of Section 321 on every day: a little earlier or later changes nothing. */
const isOutAnyway = (facts: Case): boolean =>
  facts.goods.some(({ adCvd }) => adCvd === true) ||
  [excisedGoods(facts), goodsUnderQuota(facts)].some((on) => on !== null && on.yes.length > 0);

/** Does the exemption treat these goods otherwise on the one side of the change than on the other: by their origins, or by the limit of the day? */
function matters({ goods, value, consignment, merchantRules }: Case, { before, after, at }: RegimeChange): boolean {
  if (before === null) return true;
  const admits = ({ exemption, closedOrigins }: Regime, on: Instant): boolean => {
    if (exemption !== 'open') return false;
    if (!goods.every(({ origin }) => origin !== null && !closedOrigins.includes(origin))) return false;
    const limit = limitAt(on, consignment.mode, merchantRules);
    return limit === null ? !value.known : leastWorth(value) <= limit.value.minor;
  };
  return admits(before.value, instant(at - 1)) !== admits(after.value, at);
}

/** The amendments that make the change, but for the one that holds on the arrival itself and is named for that. */
function amendmentsBehind({ before, after }: RegimeChange, { merchantRules, regime }: Case): readonly Finding[] {
  const ids = [before?.value.id, after.value.id].filter((id) => id !== regime?.value.id);
  return merchantRules.amendments.filter((amendment) => ids.includes(regimeIdOf(amendment))).map(amended);
}
