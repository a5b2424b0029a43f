import type { AdditionalDuty, DutyRow } from '../law/duty/additional-duty.ts';
import { droneComponents } from '../law/duty/drone-components.ts';
import { additionalDuties } from '../law/duty/index.ts';
import type { AdditionalDutyId } from '../law/duty/index.ts';
import { specialPrograms } from '../law/duty/special-programs.ts';
import { valuesOf } from '../law/engine/parameter.ts';
import type { DatedValue } from '../law/engine/parameter.ts';
import type { DecimalText } from '../values/decimal.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { everything } from './coming-change.ts';
import type { ComingChange, Reach } from './coming-change.ts';
import { isWithin, lapseOf } from './window.ts';
import type { Window } from './window.ts';

/** Duties on top of the general rate, by the rows that the next value of each adds, drops or rates otherwise. */
export function comingDuties(window: Window): ComingChange[] {
  const ids = Object.keys(additionalDuties) as AdditionalDutyId[];
  return [...ids.flatMap((id) => ofDuty(id, window)), ...ofDroneComponents(window)];
}

function ofDuty(layer: AdditionalDutyId, window: Window): ComingChange[] {
  const parameter = additionalDuties[layer];
  const values = valuesOf<AdditionalDuty>(parameter);
  const change = (
    day: LegalDay,
    value: DatedValue<AdditionalDuty>,
    reach: Reach,
    rate: DecimalText | null,
  ): ComingChange => ({
    id: `${day}-${layer}`,
    day,
    what: { kind: 'duty', layer, rate, effect: null, condition: null },
    is: parameter.is,
    source: value.source,
    reach,
  });
  return values.flatMap((value, i) => {
    const lapse = lapseOf(values, value);
    return [
      ...(isWithin(window, value.from)
        ? [
            change(
              value.from,
              value,
              reachOf(values[i - 1]?.value.rows ?? [], value.value.rows),
              oneRate(value.value.rows),
            ),
          ]
        : []),
      ...(lapse !== null && isWithin(window, lapse) ? [change(lapse, value, reachOf(value.value.rows, []), null)] : []),
    ];
  });
}

const gist = ({ origins, goods, rate }: DutyRow): string => JSON.stringify([origins, goods?.prefixes ?? null, rate]);

/** What the rows reach that are in one of two values alone. */
function reachOf(before: readonly DutyRow[], after: readonly DutyRow[]): Reach {
  const [had, has] = [new Set(before.map(gist)), new Set(after.map(gist))];
  const rows = [...before.filter((row) => !has.has(gist(row))), ...after.filter((row) => !had.has(gist(row)))];
  return {
    ...everything,
    origins: union(rows.map(({ origins }) => origins)),
    prefixes: union(rows.map(({ goods }) => goods?.prefixes ?? null)),
  };
}

/** Null: the rows have several, or one that is not known. */
function oneRate(rows: readonly DutyRow[]): DecimalText | null {
  const [first, ...others] = rows.map(({ rate }) => (rate.kind === 'added' ? rate.rate : null));
  return first != null && others.every((rate) => rate === first) ? first : null;
}

function union<T>(parts: readonly (readonly T[] | null)[]): readonly T[] | null {
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : [...new Set(known.flat())];
}

function ofDroneComponents(window: Window): ComingChange[] {
  return valuesOf(droneComponents)
    .filter(({ from }) => isWithin(window, from))
    .map(({ from, value, source }) => ({
      id: `${from}-drone-components`,
      day: from,
      what: {
        kind: 'duty',
        layer: 'section-232',
        rate: null,
        effect: '+25 % (9903.08)',
        condition: 'only as a component of an unmanned aircraft',
      },
      is: droneComponents.is,
      source,
      reach: { ...everything, prefixes: value.goods.prefixes, words: value.words },
    }));
}

/** Preference programs that end by their own terms, or begin. */
export function comingPrograms(window: Window): ComingChange[] {
  return specialPrograms.flatMap((parameter) => {
    const values = valuesOf(parameter);
    return values.flatMap((one) => {
      const { from, value, source } = one;
      const change = (day: LegalDay, ends: boolean): ComingChange => ({
        id: `${day}-program-${value.symbols.join('-').replace(/[^\w-]/g, '')}`,
        day,
        what: { kind: 'program', symbols: value.symbols, ends },
        is: parameter.is,
        source,
        reach: { ...everything, origins: value.origins, claims: value.symbols },
      });
      const lapse = lapseOf(values, one);
      return [
        ...(isWithin(window, from) ? [change(from, false)] : []),
        ...(lapse !== null && isWithin(window, lapse) ? [change(lapse, true)] : []),
      ];
    });
  });
}
