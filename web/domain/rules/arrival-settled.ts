import type { LegalDay } from '../values/legal-day.ts';
import { instantOfLegalDay, legalDayOf } from '../values/new-york.ts';
import { regimeAt, regimesNear } from '../law/regime-at.ts';
import type { Regime } from '../law/regimes.ts';
import { arrivalSource, boundaryHours } from '../law/valuation.ts';
import { instant } from '../values/instant.ts';
import type { Case } from './case.ts';
import { finding } from './finding.ts';
import type { Rule } from './finding.ts';

const RULE = 'arrival-settled';

/** The moment of arrival decides which law applies: it must be known, fall where law is known, and not be a guess beside a change. */
export const arrivalSettled: Rule = (facts) => {
  const { arrival, regime, consignment } = facts;
  if (arrival === null) return finding('review', 'MISSING_ARRIVAL', RULE, arrivalSource);
  if (regime === null) return finding('review', 'NO_LAW_KNOWN', RULE, arrivalSource, { day: legalDayOf(arrival) });
  if (consignment.arrivalEstimated !== true) return null;
  const change = regimesNear(arrival, consignment.mode, boundaryHours).find(({ value, from }) =>
    matters(facts, value, from),
  );
  return change === undefined
    ? null
    : finding('review', 'BOUNDARY', RULE, arrivalSource, {
        change: change.from,
        regime: change.value.id,
        hours: boundaryHours,
      });
};

/** Does the exemption treat these goods otherwise on the one side of the change than on the other? */
function matters({ goods, consignment }: Case, after: Regime, from: LegalDay): boolean {
  const before = regimeAt(instant(instantOfLegalDay(from, '00:00') - 1), consignment.mode)?.value;
  if (before === undefined) return true;
  const isOpen = ({ exemption, closedOrigins }: Regime): boolean =>
    exemption === 'open' && goods.every(({ origin }) => origin !== null && !closedOrigins.includes(origin));
  return isOpen(before) !== isOpen(after);
}
