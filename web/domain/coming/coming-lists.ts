import type { AdditionalDutyId } from '../law/duty/index.ts';
import {
  canadaImportBan,
  forcedLaborExempt,
  forcedLaborExemptByCountry,
  quotaLines,
  section201Quartz,
  section232Goods,
  section338Aircraft,
  section338Goods,
} from '../law/lists/parameters.ts';
import { riseOf } from '../law/lists/rise.ts';
import { groupSource } from '../law/lists/tariff-list.ts';
import type { ListGroup, TariffList } from '../law/lists/tariff-list.ts';
import { valuesOf } from '../law/engine/parameter.ts';
import type { Dated } from '../law/engine/parameter.ts';
import { addDays } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { country } from '../values/country.ts';
import { everything } from './coming-change.ts';
import type { ComingChange, ComingList, ComingWhat } from './coming-change.ts';
import { isWithin } from './window.ts';
import type { Window } from './window.ts';

interface Told {
  readonly list: Dated<TariffList>;
  readonly name: AdditionalDutyId | ComingList;
  readonly what: (group: ListGroup, ends: boolean) => ComingWhat;
}

const ofDuty = (list: Dated<TariffList>, layer: AdditionalDutyId): Told => ({
  list,
  name: layer,
  what: ({ effect, condition }) => ({ kind: 'duty', layer, rate: null, effect, condition }),
});
const ofList = (list: Dated<TariffList>, name: ComingList): Told => ({
  list,
  name,
  what: ({ effect }, ends) => ({ kind: 'list', list: name, effect, ends }),
});

const told: readonly Told[] = [
  ofDuty(section232Goods, 'section-232'),
  ofDuty(section201Quartz, 'section-201'),
  ofDuty(section338Goods, 'section-338'),
  ofDuty(section338Aircraft, 'section-338'),
  ofDuty(forcedLaborExempt, 'section-301-forced-labor'),
  ofDuty(forcedLaborExemptByCountry, 'section-301-forced-labor'),
  ofList(canadaImportBan, 'canada-import-ban'),
  ofList(quotaLines, 'quota-lines'),
];

/** Groups of the tariff's lists that begin, end, or announce another rate. What ends on the eve of what begins is told once. */
export function comingLists(window: Window): ComingChange[] {
  return told.flatMap((one) => {
    const groups = valuesOf(one.list).flatMap(({ value, source }) =>
      value.groups.map((group) => ({ group, source: groupSource(source, group) })),
    );
    return groups.flatMap(({ group, source }) => {
      const days = daysOf(
        group,
        groups.map((other) => other.group),
      );
      return days
        .filter(({ day }) => isWithin(window, day))
        .map(({ day, ends }): ComingChange => ({
          id: `${day}-${one.name}-${group.prefixes[0] ?? 'all'}`,
          day,
          what: one.what(group, ends),
          is: one.list.is,
          source,
          reach: { ...everything, prefixes: group.prefixes, origins: originsOf(group) },
        }));
    });
  });
}

function daysOf(group: ListGroup, all: readonly ListGroup[]): readonly { day: LegalDay; ends: boolean }[] {
  const end = group.until === null ? null : addDays(group.until, 1);
  const follows = all.some(({ from, prefixes }) => from === end && prefixes[0] === group.prefixes[0]);
  const rise = riseOf(group.effect);
  return [
    { day: group.from, ends: false },
    ...(rise === null ? [] : [{ day: rise.from, ends: false }]),
    ...(end === null || follows ? [] : [{ day: end, ends: true }]),
  ];
}

/** `product of Canada`, `product of GB DE`; null: the condition names none. */
function originsOf({ condition }: ListGroup) {
  if (condition.includes('product of Canada')) return [country('CA')];
  const [, codes] = /(?:^|; )product of ((?:[A-Z]{2} ?)+)(?:;|$)/.exec(condition) ?? [];
  return codes === undefined ? null : codes.trim().split(' ').map(country);
}
