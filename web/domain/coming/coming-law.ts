import type { Mode } from '../values/mode.ts';
import { noMerchantRules } from '../law/amendment.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { chapters } from '../law/chapters.ts';
import { droneComponents } from '../law/duty/drone-components.ts';
import { additionalDuties } from '../law/duty/index.ts';
import { specialPrograms } from '../law/duty/special-programs.ts';
import { quotaLines, tariffLists } from '../law/lists/parameters.ts';
import { valuesOf } from '../law/engine/parameter.ts';
import type { Dated, DatedValue } from '../law/engine/parameter.ts';
import { regimeChanges } from '../law/regime-at.ts';
import { postalRegimes, regimes } from '../law/regimes.ts';
import { addDays } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { everything } from './coming-change.ts';
import type { ComingChange } from './coming-change.ts';
import { comingDuties, comingPrograms } from './coming-duties.ts';
import { comingLists } from './coming-lists.ts';
import { isWithin, lapseOf } from './window.ts';
import type { Window } from './window.ts';

/** How far ahead the law is told. */
export const HORIZON_DAYS = 365;

export interface ComingAsked {
  /** How the shop ships: mail has an exemption of its own. */
  readonly mode?: Mode | null;
  readonly merchantRules?: MerchantRules;
  readonly days?: number;
}

/** What follows from the dated entries alone, the nearest first: whatever begins or ends after today, within a year. */
export function comingLaw(
  today: LegalDay,
  { mode = null, merchantRules = noMerchantRules, days = HORIZON_DAYS }: ComingAsked = {},
): readonly ComingChange[] {
  const window = { today, until: addDays(today, days) };
  return [
    ...comingDuties(window),
    ...comingPrograms(window),
    ...comingLists(window),
    ...comingExemption(window, mode, merchantRules),
    ...comingRest(window),
  ].sort((a, b) => (a.day === b.day ? byText(a.id, b.id) : byText(a.day, b.day)));
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function comingExemption(window: Window, mode: Mode | null, merchantRules: MerchantRules): ComingChange[] {
  return regimeChanges(mode, merchantRules)
    .filter(({ day }) => isWithin(window, day))
    .map(({ day, before, after }) => ({
      id: `${day}-section-321`,
      day,
      what: { kind: 'exemption', before: before?.value.exemption ?? null, after: after.value.exemption },
      is: regimes.is,
      source: after.source,
      reach: everything,
    }));
}

const toldElsewhere = new Set<Dated<unknown>>([
  regimes,
  postalRegimes,
  droneComponents,
  quotaLines,
  ...tariffLists,
  ...specialPrograms,
  ...Object.values(additionalDuties),
]);

/** Rates of exchange are certified as their days come: what is known no further is no change of the law. */
const AS_DAYS_COME = 'Exchange rates';

/** Parameters of one day are told together: the fees of a year end with it. */
function comingRest(window: Window): ComingChange[] {
  const found = new Map<string, ComingChange>();
  const tell = (
    name: string,
    { is }: Dated<unknown>,
    { day, ends, value }: { readonly day: LegalDay; readonly ends: boolean; readonly value: DatedValue<unknown> },
  ) => {
    if (!isWithin(window, day)) return;
    const id = `${day}-${ends ? 'known-no-further' : 'begins'}`;
    const before = found.get(id);
    const told = before?.what.kind === 'other' ? before.what.parameters : [];
    found.set(id, {
      id,
      day,
      what: { kind: 'other', parameters: [...told, name], ends },
      is: before?.is ?? is,
      source: before?.source ?? value.source,
      reach: everything,
    });
  };
  for (const { title, parameters } of chapters) {
    if (title === AS_DAYS_COME) continue;
    for (const [name, parameter] of Object.entries(parameters)) {
      if (toldElsewhere.has(parameter)) continue;
      const values = valuesOf(parameter);
      for (const value of values) {
        tell(name, parameter, { day: value.from, ends: false, value });
        const lapse = lapseOf(values, value);
        if (lapse !== null) tell(name, parameter, { day: lapse, ends: true, value });
      }
    }
  }
  return [...found.values()];
}
