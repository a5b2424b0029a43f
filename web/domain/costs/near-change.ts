import type { Consignment } from '../consignment/consignment.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { costChangeHours } from '../law/cautions.ts';
import { dutyParameters } from '../law/duty/index.ts';
import { foreignImporterBarred } from '../law/foreign-importer-clock.ts';
import { informalEntryLimit } from '../law/informal-entry-limit.ts';
import { tariffLists } from '../law/lists/parameters.ts';
import { merchandiseProcessingFee } from '../law/merchandise-processing-fee.ts';
import { perLaw, valuesOf } from '../law/engine/parameter.ts';
import type { Dated, DatedValue } from '../law/engine/parameter.ts';
import type { Dossier } from '../case/case.ts';
import { instant } from '../values/instant.ts';
import type { Instant } from '../values/instant.ts';
import { addDays } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { instantOfLegalDay, legalDayOf } from '../values/new-york.ts';
import type { NearChange, EntryOption } from './entry-option.ts';
import { nameOfUnknown } from './option-cost.ts';

/** The law beside a change near the arrival, on that side of it on which the arrival is not. */
export interface OtherSide {
  /** The first day of what follows the change. */
  readonly day: LegalDay;
  readonly isLater: boolean;
  /** When the goods would arrive on that side, as near to the change as may be. */
  readonly arrival: Instant;
}

const parameters: readonly Dated<unknown>[] = [
  ...Object.values(dutyParameters),
  merchandiseProcessingFee,
  informalEntryLimit,
  foreignImporterBarred,
];

function beginsAt({ from, value }: DatedValue<unknown>): Instant {
  const dated = typeof value === 'object' && value !== null && 'fromTime' in value ? value.fromTime : null;
  return instantOfLegalDay(from, dated === '00:01' ? dated : '00:00');
}

const endsAt = (until: LegalDay): Instant => instantOfLegalDay(addDays(until, 1), '00:00');

/** The lists of the tariff have groups with days of their own. */
const listMoments = (): readonly Instant[] =>
  tariffLists.flatMap((list) =>
    valuesOf(list).flatMap(({ value }) =>
      value.groups.flatMap(({ from, until }) => [
        instantOfLegalDay(from, '00:01'),
        ...(until === null ? [] : [endsAt(until)]),
      ]),
    ),
  );

/** Every moment at which something that costs depend on begins or ends. */
const lawMoments = perLaw((): readonly Instant[] => [
  ...new Set(
    parameters.flatMap((parameter) =>
      valuesOf(parameter).flatMap((one) => [beginsAt(one), ...(one.until === undefined ? [] : [endsAt(one.until)])]),
    ),
  ),
  ...listMoments(),
]);

const merchantRuleMoments = ({ amendments }: MerchantRules): Instant[] =>
  amendments.flatMap(({ rule, from, until }) =>
    rule.kind === 'duty-rate' || rule.kind === 'mail-entry'
      ? [instantOfLegalDay(from, '00:00'), ...(until === null ? [] : [endsAt(until)])]
      : [],
  );

/** The changes near an arrival, the nearest first. `now`: goods that have arrived meet no other side, nor do any meet one that is past. */
export function sidesNear(
  { arrival, merchantRules }: Pick<Dossier, 'arrival' | 'merchantRules'>,
  now: Instant | null,
): readonly OtherSide[] {
  if (arrival === null || (now !== null && arrival < now)) return [];
  const reach = costChangeHours() * 3_600_000;
  return [...new Set([...lawMoments(), ...merchantRuleMoments(merchantRules)])]
    .filter((at) => Math.abs(at - arrival) < reach)
    .sort((a, b) => Math.abs(a - arrival) - Math.abs(b - arrival))
    .map((at): OtherSide => {
      const isLater = at > arrival;
      return { day: legalDayOf(at), isLater, arrival: isLater ? at : instant(at - 1) };
    })
    .filter((side) => now === null || side.arrival >= now);
}

/** The same goods, exported on the same day, on the other side of the change. */
export const arrivingAt = ({ arrival }: OtherSide, goods: Consignment): Consignment => ({
  ...goods,
  arrival,
  exported: goods.exported ?? (goods.arrival === null ? null : legalDayOf(goods.arrival)),
});

type Way = Pick<EntryOption, 'standing' | 'why' | 'cost'>;

/** What a way would be beside a change of the law; null: the same. */
export function changeOf(here: Way, there: Way, { day, isLater }: OtherSide): NearChange | null {
  const names = ({ cost }: Way) => (cost?.unknown ?? []).map(nameOfUnknown);
  const codes = ({ why }: Way) => why.map(({ code }) => code);
  const figures = (way: Way) => [way.standing, way.cost?.total?.amount.minor ?? null, names(way), codes(way)];
  if (JSON.stringify(figures(here)) === JSON.stringify(figures(there))) return null;
  const [had, said] = [new Set(names(here)), new Set(codes(here))];
  return {
    day,
    isLater,
    standing: there.standing,
    total: there.cost?.total ?? null,
    why: there.why.filter(({ code }) => !said.has(code)),
    unknown: (there.cost?.unknown ?? []).filter((one) => !had.has(nameOfUnknown(one))),
  };
}
