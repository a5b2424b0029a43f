import type { Mode } from '../values/mode.ts';
import { instant } from '../values/instant.ts';
import type { Instant } from '../values/instant.ts';
import { addDays } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { instantOfLegalDay, legalDayOf } from '../values/new-york.ts';
import { amendedExemption, regimeOf } from './amended.ts';
import { noMerchantRules } from './amendment.ts';
import type { MerchantRules } from './amendment.ts';
import { perLaw, valuesOf } from './engine/parameter.ts';
import type { Dated, DatedValue } from './engine/parameter.ts';
import { postalRegimes, regimes } from './regimes.ts';
import type { Regime } from './regimes.ts';

interface Start {
  readonly at: Instant;
  readonly entry: DatedValue<Regime>;
}

const startsOf = (parameter: Dated<Regime>): readonly Start[] =>
  valuesOf(parameter).map((entry) => ({ at: instantOfLegalDay(entry.from, entry.value.fromTime), entry }));

const starts = /* @__PURE__ */ perLaw(() => startsOf(regimes));
const postalStarts = /* @__PURE__ */ perLaw(() => startsOf(postalRegimes));

const trackOf = (mode: Mode | null): readonly Start[] => (mode === 'mail' ? postalStarts() : starts());

/** The regime in force at the moment of arrival, to the minute, the merchant's amendments before ours; null before the first one. */
export function regimeAt(
  at: Instant,
  mode: Mode | null,
  merchantRules: MerchantRules = noMerchantRules,
): DatedValue<Regime> | null {
  if (merchantRules.amendments.length > 0) {
    const amended = amendedExemption(merchantRules, legalDayOf(at), mode);
    if (amended !== null) return regimeOf(amended);
  }
  const track = trackOf(mode);
  for (let i = track.length - 1; i >= 0; i -= 1) {
    const start = track[i];
    if (start !== undefined && start.at <= at) return start.entry;
  }
  return null;
}

/** One regime gives way to another. */
export interface RegimeChange {
  readonly at: Instant;
  /** The first day of the new one. */
  readonly day: LegalDay;
  readonly before: DatedValue<Regime> | null;
  readonly after: DatedValue<Regime>;
}

/** Every change of regime that is known, oldest first: ours, and where an amendment begins or ends. */
export function regimeChanges(
  mode: Mode | null,
  merchantRules: MerchantRules = noMerchantRules,
): readonly RegimeChange[] {
  const moments = new Set<Instant>(trackOf(mode).map(({ at }) => at));
  for (const { rule, from, until } of merchantRules.amendments) {
    if (rule.kind !== 'exemption') continue;
    moments.add(instantOfLegalDay(from, '00:00'));
    if (until !== null) moments.add(instantOfLegalDay(addDays(until, 1), '00:00'));
  }
  return [...moments]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const before = regimeAt(instant(at - 1), mode, merchantRules);
      const after = regimeAt(at, mode, merchantRules);
      return after === null || before?.value.id === after.value.id ? [] : [{ at, day: legalDayOf(at), before, after }];
    });
}

/** The first change of regime after `at`; null where none is known. */
export const nextChange = (
  at: Instant,
  mode: Mode | null,
  merchantRules: MerchantRules = noMerchantRules,
): RegimeChange | null => regimeChanges(mode, merchantRules).find((change) => change.at > at) ?? null;

const changes = /* @__PURE__ */ perLaw(() => regimeChanges(null));
const postalChanges = /* @__PURE__ */ perLaw(() => regimeChanges('mail'));
const changesOf = (mode: Mode | null): readonly RegimeChange[] => (mode === 'mail' ? postalChanges() : changes());

/** The changes of regime `hours` before or after `at`, or nearer. */
export function changesNear(
  at: Instant,
  mode: Mode | null,
  hours: number,
  merchantRules: MerchantRules = noMerchantRules,
): readonly RegimeChange[] {
  const reach = hours * 3_600_000;
  const known = merchantRules.amendments.length === 0 ? changesOf(mode) : regimeChanges(mode, merchantRules);
  return known.filter((change) => Math.abs(change.at - at) <= reach);
}
