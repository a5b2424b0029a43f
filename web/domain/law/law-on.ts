import { checkedThrough } from './known-days.ts';
import type { Mode } from '../values/mode.ts';
import { noMerchantRules } from './amendment.ts';
import type { MerchantRules } from './amendment.ts';
import { nextChange, regimeAt } from './regime-at.ts';
import type { Regime } from './regimes.ts';
import { arrivalSource } from './valuation.ts';
import type { Instant } from '../values/instant.ts';
import type { Citation } from './engine/citation.ts';
import type { CountryCode } from '../values/country.ts';
import type { LegalDay } from '../values/legal-day.ts';

/** The state of 19 U.S.C. 1321(a)(2)(C) at one instant, by one mode; null: for every mode but mail. */
export interface LawToday {
  readonly regimeId: string;
  /** Is the exemption open to goods of at least some origins? */
  readonly open: boolean;
  /** Where open: not to goods of these origins. */
  readonly closedOrigins: readonly CountryCode[];
  readonly citation: Citation;
  /** The next change of regime that is known. */
  readonly next: {
    readonly from: LegalDay;
    readonly regimeId: string;
    readonly exemption: Regime['exemption'];
    readonly closedOrigins: readonly CountryCode[];
    readonly citation: Citation;
  } | null;
  /** The last day through which someone has looked for changes. */
  readonly checkedThrough: LegalDay;
}

/** Before the first law that the rulebook knows: `none`, closed, and the first one as the next. */
export function lawOn(at: Instant, mode: Mode | null = null, merchantRules: MerchantRules = noMerchantRules): LawToday {
  const regime = regimeAt(at, mode, merchantRules);
  const next = nextChange(at, mode, merchantRules);
  return {
    regimeId: regime?.value.id ?? 'none',
    open: regime?.value.exemption === 'open',
    closedOrigins: regime?.value.closedOrigins ?? [],
    citation: (regime ?? next?.after)?.source ?? arrivalSource,
    next:
      next === null
        ? null
        : {
            from: next.day,
            regimeId: next.after.value.id,
            exemption: next.after.value.exemption,
            closedOrigins: next.after.value.closedOrigins,
            citation: next.after.source,
          },
    checkedThrough,
  };
}
