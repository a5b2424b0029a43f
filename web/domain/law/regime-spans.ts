import type { Mode } from '../values/mode.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { addDays } from '../values/legal-day.ts';
import type { Citation } from './engine/citation.ts';
import { regimeChanges } from './regime-at.ts';
import type { Regime } from './regimes.ts';

/** The days from one change of regime to the next. */
export interface RegimeSpan {
  readonly regime: Regime;
  readonly from: LegalDay;
  /** Last day; null: until further notice. */
  readonly until: LegalDay | null;
  readonly source: Citation;
}

/** Our regimes for a mode one after the other, without the merchant's amendments. */
export function regimeSpans(mode: Mode | null): readonly RegimeSpan[] {
  const changes = regimeChanges(mode);
  return changes.map(({ day, after }, i) => {
    const next = changes[i + 1];
    return {
      regime: after.value,
      from: day,
      until: next === undefined ? null : addDays(next.day, -1),
      source: after.source,
    };
  });
}
