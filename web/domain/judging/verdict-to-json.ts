import { formatMoneyDecimal } from '../values/money.ts';
import type { Reason } from '../findings/reason.ts';
import type { Verdict } from '../findings/verdict.ts';

export interface VerdictJson {
  readonly id: string;
  readonly verdict: Verdict['verdict'];
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Reason[];
  readonly regime: string | null;
  /** e.g. `{ "amount": "799.35", "currency": "USD" }` */
  readonly value: { readonly amount: string; readonly currency: string } | null;
  readonly route: {
    readonly entry: Verdict['route']['entry'];
    readonly ready: boolean;
    readonly missing: readonly string[];
    readonly warnings: readonly Reason[];
    /** US dollars, e.g. `2.77`. */
    readonly mpf: string | null;
  };
  readonly rulebook: Verdict['rulebook'];
}

/** A verdict as the command line prints it: amounts as decimal text, everything else as it is. */
export const verdictToJson = ({
  id,
  verdict,
  reasons,
  warnings,
  regime,
  value,
  route,
  rulebook,
}: Verdict): VerdictJson => ({
  id,
  verdict,
  reasons,
  warnings,
  regime,
  value: value === null ? null : { amount: formatMoneyDecimal(value), currency: value.currency },
  route: { ...route, mpf: route.mpf === null ? null : formatMoneyDecimal(route.mpf) },
  rulebook,
});
