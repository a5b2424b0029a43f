import { addMoney } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import type { OrderDecision } from './order-decision.ts';
import type { Reason, ReasonCode } from '../findings/reason.ts';
import type { Entry, Verdict, VerdictKind } from '../findings/verdict.ts';

/** Strictest first. `none` here means a prohibited import, not the absence of one. */
const strictest: readonly Entry[] = ['none', '03', '01', '11', 'mail', '321'];
const gravest: readonly VerdictKind[] = ['ineligible', 'review', 'eligible', 'not-applicable'];

/** The reason to show first: of the kind that decided. Null when eligible. */
export const leadReasonOf = (verdict: Pick<Verdict, 'reasons'>): ReasonCode | null => verdict.reasons[0]?.code ?? null;

/** The lots of one order in one answer: the gravest of those that are imports; not-applicable only where none is. */
export function decideOrder(lots: readonly Verdict[]): OrderDecision {
  const imports = lots.filter(({ verdict }) => verdict !== 'not-applicable');
  const counted = imports.length > 0 ? imports : lots;
  const verdict = gravest.find((kind) => counted.some((lot) => lot.verdict === kind)) ?? 'not-applicable';
  const reasons = distinct(
    [...counted.filter((lot) => lot.verdict === verdict), ...counted.filter((lot) => lot.verdict !== verdict)].flatMap(
      (lot) => lot.reasons,
    ),
  );
  const entry = strictest.find((one) => imports.some((lot) => lot.route.entry === one)) ?? 'none';
  return {
    verdict,
    leadReason: verdict === 'eligible' ? null : (reasons[0]?.code ?? null),
    entry,
    entryReady: imports.every((lot) => lot.route.ready),
    missing: [...new Set(imports.flatMap((lot) => lot.route.missing))],
    value: sum(counted.map((lot) => lot.value)),
    reasons,
  };
}

/** Lots often share a reason (the law is suspended for both): once is enough, unless the facts differ. */
function distinct(reasons: readonly Reason[]): readonly Reason[] {
  const seen = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = JSON.stringify([reason.code, reason.rule, reason.facts]);
    if (!seen.has(key)) seen.set(key, reason);
  }
  return [...seen.values()];
}

function sum(values: readonly (Money | null)[]): Money | null {
  let total: Money | null = null;
  for (const value of values) {
    if (value === null) return null;
    total = total === null ? value : addMoney(total, value);
  }
  return total;
}
