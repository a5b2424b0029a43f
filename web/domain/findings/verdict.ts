import type { Money } from '../values/money.ts';
import type { Reason, ReasonCode } from './reason.ts';

/** Precedence, first to last: the first kind that any rule establishes is the verdict; all reasons are kept. */
export const VERDICT_KINDS = ['not-applicable', 'ineligible', 'review', 'eligible'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

export const ENTRIES = ['321', '11', '01', '03', 'mail', 'none'] as const;
/** The entry a consignment may cross under: Section 321 release, informal (11), formal (01), AD/CVD (03), postal, or none. */
export type Entry = (typeof ENTRIES)[number];

export interface EntryPlan {
  readonly entry: Entry;
  /** False while a fact that this entry needs is missing; `missing` then names it. */
  readonly ready: boolean;
  readonly missing: readonly ReasonCode[];
  readonly warnings: readonly Reason[];
  /** Merchandise processing fee, US dollars; null where no entry is made or the value is unknown. */
  readonly mpf: Money | null;
}

export interface RulebookRef {
  readonly version: string;
  /** Hash of the rulebook's content, hexadecimal. */
  readonly hash: string;
}

export interface Verdict {
  /** The consignment's id. */
  readonly id: string;
  readonly verdict: VerdictKind;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Reason[];
  /** The regime in force on the day of arrival, e.g. `R6`; null where the arrival is unknown or before the first regime. */
  readonly regime: string | null;
  /** In US dollars; null where it cannot be computed. */
  readonly value: Money | null;
  readonly route: EntryPlan;
  readonly rulebook: RulebookRef;
}
