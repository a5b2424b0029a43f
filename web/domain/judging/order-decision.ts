import type { Money } from '../values/money.ts';
import type { Reason, ReasonCode } from '../findings/reason.ts';
import type { Entry, VerdictKind } from '../findings/verdict.ts';

/** What an order as a whole is told: its lots' verdicts in one. */
export interface OrderDecision {
  readonly verdict: VerdictKind;
  /** The first reason of the deciding kind; null when eligible. */
  readonly leadReason: ReasonCode | null;
  /** The strictest entry among the lots that are imports. */
  readonly entry: Entry;
  readonly entryReady: boolean;
  readonly missing: readonly ReasonCode[];
  /** US dollars, of the lots that are imports; null while one of them has no value. */
  readonly value: Money | null;
  readonly reasons: readonly Reason[];
}
