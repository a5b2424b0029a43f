import type { ConsignmentLine } from '../consignment/consignment.ts';
import { matchHts } from '../law/engine/hts-list.ts';
import { droneComponents } from '../law/duty/drone-components.ts';
import { added, upToTotal } from '../law/duty/additional-duty.ts';
import type { DutyRate } from '../law/duty/additional-duty.ts';
import { columnTwoOrigins } from '../law/duty/general-rate.ts';
import { europeanUnion } from '../law/duty/european-union.ts';
import { section232Goods } from '../law/lists/parameters.ts';
import { listedOn, phrasesOf } from '../law/lists/tariff-list.ts';
import type { ListGroup } from '../law/lists/tariff-list.ts';
import { riseOf } from '../law/lists/rise.ts';
import { asOf } from '../law/engine/parameter.ts';
import { isDescribed } from '../consignment/is-described.ts';
import { usmcaHolds } from './usmca-certificate.ts';
import { decimal } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { compareRates } from './rates.ts';

/** What the lists of Section 232 make of a line. `perhaps`: a fact of the goods that is not stated decides. */
export type Section232 =
  | { readonly is: 'owed'; readonly rate: DutyRate; readonly group: ListGroup }
  | {
      readonly is: 'perhaps';
      readonly why: 'metal-share' | 'described' | 'number';
      readonly most: DecimalText | null;
      readonly group: ListGroup;
    }
  /** Listed, and yet outside: under the share of metal, or free by USMCA. */
  | { readonly is: 'not-owed'; readonly why: 'metal-below' | 'usmca'; readonly group: ListGroup };

const METAL_IN_WEIGHT = 'only if the metal is 15 % or more of weight';
const LEAST_METAL = decimal('0.15');
/** Goods of a listed number that only a look at the article tells from others of it. */
const described =
  /^(?:only (?:a|as|with) |passenger vehicle|medium or heavy vehicle|bus$|kitchen cabinet|unmanned aircraft to|polysilicon)/;
const MOBILE_EQUIPMENT_PARTNERS = new Set<string>([
  'AR',
  'EC',
  'SV',
  'GT',
  'JP',
  'KR',
  'LI',
  'CH',
  'TW',
  'GB',
  ...europeanUnion,
]);
const WOOD_PARTNERS = new Set<string>(['JP', 'KR', 'TW', ...europeanUnion]);
const DRONE_PARTNERS = new Set<string>(['JP', 'KR', 'TW', 'CH', 'LI', ...europeanUnion]);

/** Null: no list of the day has the line. One duty of Section 232 at most is owed: the highest that is certain. */
export function section232Of(line: ConsignmentLine, day: LegalDay): Section232 | null {
  if (line.hts === null) return null;
  const { covering, deeper } = listedOn(section232Goods, line.hts, day);
  const found = covering.map((group) => judge(group, line, day));
  const short = deeper.map((group): Section232 => ({
    is: 'perhaps',
    why: 'number',
    most: most(rateOf(group, line, day)),
    group,
  }));
  const open = [...found, ...short].filter((one) => one.is === 'perhaps');
  const owed = found
    .filter((one) => one.is === 'owed')
    .sort((a, b) => compareRates(heightOf(b.rate), heightOf(a.rate)));
  if (found.length === 0) {
    const component = droneComponent(line, day);
    if (component !== null) open.push({ is: 'perhaps', why: 'described', most: decimal('0.25'), group: component });
  }
  const [worst] = [...open].sort((a, b) => compareRates(b.most ?? decimal('99'), a.most ?? decimal('99')));
  if (worst !== undefined) return worst;
  return owed[0] ?? found[0] ?? null;
}

/** Components of drones whose numbers were not seen: the words of the line ask, and settle nothing. Null: none. */
function droneComponent(line: ConsignmentLine, day: LegalDay): ListGroup | null {
  const inForce = asOf(droneComponents, day);
  if (inForce === null || line.hts === null || matchHts(inForce.value.goods, line.hts) === 'no') return null;
  if (!isDescribed(line.description, inForce.value.words)) return null;
  const { from, source, value } = inForce;
  return {
    from,
    until: null,
    effect: '+25 % (9903.08)',
    condition: 'only as a component of an unmanned aircraft',
    cite: source.cite,
    confidence: 'low',
    prefixes: value.goods.prefixes,
  };
}

const heightOf = (rate: DutyRate): DecimalText => most(rate) ?? decimal('0');
const most = (rate: DutyRate): DecimalText | null =>
  rate.kind === 'added' ? rate.rate : rate.kind === 'up-to-total' ? rate.total : rate.most;

function judge(group: ListGroup, line: ConsignmentLine, day: LegalDay): Section232 {
  const phrases = phrasesOf(group);
  if (phrases.has('USMCA parts free') && usmcaHolds(line, day)) return { is: 'not-owed', why: 'usmca', group };
  const rate = rateOf(group, line, day);
  if (phrases.has(METAL_IN_WEIGHT)) {
    const share = line.metalShare ?? null;
    if (share === null) return { is: 'perhaps', why: 'metal-share', most: most(rate), group };
    if (compareRates(share, LEAST_METAL) < 0) return { is: 'not-owed', why: 'metal-below', group };
  }
  const asksMore = rate.kind === 'not-known' || [...phrases].some((phrase) => described.test(phrase));
  return asksMore ? { is: 'perhaps', why: 'described', most: most(rate), group } : { is: 'owed', rate, group };
}

const percent = (text: string): string => String(Number(text) / 100);
const unknownUpTo = (text: string | null): DutyRate => ({
  kind: 'not-known',
  most: text === null ? null : decimal(text),
});

/** The rate of a group for goods of this origin and metal, as if they were the goods that it names. */
function rateOf(group: ListGroup, line: ConsignmentLine, day: LegalDay): DutyRate {
  const { effect, condition } = group;
  const roman = /^list \(([ivx]+)\) (\w+)/.exec(condition);
  if (roman !== null) return metalRate(roman[1] ?? '', roman[2] ?? '', effect, { line, day });
  if (condition.startsWith('upholstered') || condition.startsWith('kitchen'))
    return woodRate(effect, line.origin ?? '', day);
  if (effect.startsWith('+100 % (9903.08') || effect.includes('(9903.08)')) return droneRate(effect, line.origin ?? '');
  const [, plus] = /^\+(\d+) % \(/.exec(effect) ?? [];
  if (plus !== undefined) return added(percent(plus));
  const [, total] = /^up to (\d+) % in all/.exec(effect) ?? [];
  return total === undefined ? unknownUpTo(null) : upToTotal(percent(total));
}

function metalRate(
  list: string,
  metal: string,
  effect: string,
  { line, day }: { readonly line: ConsignmentLine; readonly day: LegalDay },
): DutyRate {
  const { origin, meltCountry } = line;
  if (metal === 'aluminum' && (origin === 'RU' || meltCountry === 'RU')) return added('2');
  const inColumnTwo = origin !== null && (asOf(columnTwoOrigins, day)?.value.includes(origin) ?? false);
  const capped = list === 'ix' || list === 'x';
  if (meltCountry === 'US' && !['i', 'iii', 'v', 'xi'].includes(list))
    return capped ? upToTotal('0.10') : added('0.10');
  if (capped) return inColumnTwo ? added('0.25') : upToTotal('0.15');
  if (origin === 'GB' && meltCountry === 'GB') {
    if (['i', 'ii', 'iii', 'iv'].includes(list)) return added('0.25');
    if (list === 'vi' || list === 'vii') return added('0.15');
  }
  if (list === 'xi') {
    if (MOBILE_EQUIPMENT_PARTNERS.has(origin ?? '')) return upToTotal('0.15');
    if (usmcaHolds(line, day)) return unknownUpTo('0.25');
  }
  return added(effect.startsWith('+50') ? '0.50' : '0.25');
}

function woodRate(effect: string, origin: string, day: LegalDay): DutyRate {
  if (origin === 'GB') return added('0.10');
  if (WOOD_PARTNERS.has(origin)) return upToTotal('0.15');
  const rise = riseOf(effect);
  return added(rise !== null && day >= rise.from ? percent(rise.percent) : '0.25');
}

/** A partner's rate holds only where allied components are certified. */
function droneRate(effect: string, origin: string): DutyRate {
  if (origin === 'GB') return added('0.10');
  if (DRONE_PARTNERS.has(origin) || !effect.startsWith('+100 % (9903.08.')) return unknownUpTo('1');
  return added('1');
}
