import type { ConsignmentLine } from '../consignment/consignment.ts';
import { citationOf } from '../law/amended.ts';
import type { HouseRules } from '../law/amendment.ts';
import type { Citation } from '../law/citation.ts';
import { dutyAt } from '../law/duty/additional-duty.ts';
import type { AdditionalDuty, DutyRate, DutyRow } from '../law/duty/additional-duty.ts';
import { additionalDuties } from '../law/duty/index.ts';
import { columnTwoOrigins, usGoodsReturnedFree, usmcaFree } from '../law/duty/general-rate.ts';
import { usmcaHolds } from '../rules/usmca-held.ts';
import { matchHts } from '../law/hts-list.ts';
import type { HtsMatch } from '../law/hts-list.ts';
import { informationalMaterials } from '../law/informational-materials.ts';
import { asOf } from '../law/parameter.ts';
import type { DatedValue } from '../law/parameter.ts';
import { decimal } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import type { Instant } from '../values/instant.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { usd } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import { amendedLayers } from './amended-duty.ts';
import type { DutyAmendment } from './amended-duty.ts';
import type { DutyLayer, LayerNote } from './duty-layer.ts';
import { compareRates, lackTo, partOf } from './rates.ts';

export interface DutiableLine {
  readonly line: ConsignmentLine;
  /** US cents; null: not known. */
  readonly cents: number | null;
  readonly at: Instant;
  readonly day: LegalDay;
  readonly house: HouseRules;
}

const ZERO = decimal('0');

/**
 * Every duty on one line of freight, in the order in which they are shown. Each is reckoned by itself on the line's value in
 * cents and rounded once, half up. A layer that is not owed because of an exception stands there with nothing and says why.
 */
export function dutyOfLine(goods: DutiableLine): readonly DutyLayer[] {
  const returned = goods.line.usReturned === true ? asOf(usGoodsReturnedFree, goods.day) : null;
  if (returned !== null) return [layerOf(goods, 'base', ZERO, 'chapter-98', returned.source)];
  const amended = amendedLayers(goods.house, goods.line, goods.day);
  const base = baseLayer(goods, amended.get('base'));
  const layers: DutyLayer[] = [base];
  for (const [id, parameter] of Object.entries(additionalDuties)) {
    const amendment = amended.get(id);
    const inForce = dutyAt<AdditionalDuty>(parameter, goods.at);
    if (amendment !== undefined) layers.push(amendedLayer(goods, amendment));
    else if (inForce !== null) layers.push(...additionalLayer(goods, id, inForce, base.rate, amended));
  }
  for (const [name, amendment] of amended) {
    if (name !== 'base' && name !== 'postal' && !(name in additionalDuties))
      layers.push(amendedLayer(goods, amendment));
  }
  return layers;
}

export function layerOf(
  { cents }: Pick<DutiableLine, 'cents'>,
  layer: string,
  rate: DecimalText,
  note: LayerNote | null,
  source: Citation | null,
): DutyLayer {
  const amount = compareRates(rate, ZERO) === 0 ? usd(0) : of(cents, rate);
  return { layer, rate, amount, most: null, cap: null, note, source, amendment: null };
}

const of = (cents: number | null, rate: DecimalText): Money | null =>
  cents === null ? null : usd(partOf(cents, rate));

export const amendedLayer = (goods: DutiableLine, amendment: DutyAmendment): DutyLayer => ({
  ...layerOf(goods, amendment.rule.layer, amendment.rule.rate, 'amended', citationOf(amendment)),
  amendment: amendment.id,
});

const unknownLayer = (
  layer: string,
  note: LayerNote,
  source: Citation | null,
  most: DecimalText | null = null,
): DutyLayer => ({ layer, rate: null, amount: null, most, cap: null, note, source, amendment: null });

/** The general rate: as stated for the article, else by an amendment; never ours. */
function baseLayer(goods: DutiableLine, amendment: DutyAmendment | undefined): DutyLayer {
  const { line, day } = goods;
  const free = usmcaHolds(line, day) ? asOf(usmcaFree, day) : null;
  if (free !== null) return layerOf(goods, 'base', ZERO, 'usmca', free.source);
  const columnTwo = asOf(columnTwoOrigins, day);
  const inColumnTwo = columnTwo !== null && line.origin !== null && columnTwo.value.includes(line.origin);
  const stated = line.baseRate ?? null;
  if (amendment !== undefined && (stated === null || inColumnTwo)) return amendedLayer(goods, amendment);
  if (inColumnTwo) return unknownLayer('base', 'column-2', columnTwo.source);
  return stated === null ? unknownLayer('base', 'not-stated', null) : layerOf(goods, 'base', stated, 'stated', null);
}

function additionalLayer(
  goods: DutiableLine,
  id: string,
  { value: duty, source: entrySource }: DatedValue<AdditionalDuty>,
  base: DecimalText | null,
  amended: ReadonlyMap<string, DutyAmendment>,
): readonly DutyLayer[] {
  const { line } = goods;
  if (line.origin === null) return [];
  const found = rowFor(duty.rows, line);
  if (found === null) return [];
  const { row, certain } = found;
  const source = row.source ?? entrySource;
  const most = highestOf(row.rate);
  if (!certain) return [unknownLayer(id, 'hts-too-short', source, most)];
  const exception = exceptionFor(goods, duty, amended);
  if (exception?.certain === true) return [layerOf(goods, id, ZERO, exception.note, source)];
  if (exception !== null) return [unknownLayer(id, exception.note, source, most)];
  return [ratedLayer(goods, id, row.rate, base, source)];
}

const highestOf = (rate: DutyRate): DecimalText | null =>
  rate.kind === 'added' ? rate.rate : rate.kind === 'up-to-total' ? rate.total : rate.most;

function ratedLayer(
  goods: DutiableLine,
  id: string,
  rate: DutyRate,
  base: DecimalText | null,
  source: Citation,
): DutyLayer {
  switch (rate.kind) {
    case 'added':
      return layerOf(goods, id, rate.rate, null, source);
    case 'not-known':
      return unknownLayer(id, 'rate-not-known', source, rate.most);
    case 'up-to-total': {
      const note = base === null ? 'capped-with-base' : 'capped';
      return { ...layerOf(goods, id, lackTo(rate.total, base ?? ZERO), note, source), cap: rate.total };
    }
  }
}

/** The first row that fits. Not certain: only a longer code could tell. */
function rowFor(
  rows: readonly DutyRow[],
  { origin, hts }: ConsignmentLine,
): { readonly row: DutyRow; readonly certain: boolean } | null {
  for (const row of rows) {
    const fits = row.origins === null ? origin !== 'US' : origin !== null && row.origins.includes(origin);
    if (!fits) continue;
    if (row.goods === null) return { row, certain: true };
    const match: HtsMatch = hts === null ? 'no' : matchHts(row.goods, hts);
    if (match !== 'no') return { row, certain: match === 'yes' };
  }
  return null;
}

/** The exception that leaves the line out of a duty, surely or perhaps; null: none. */
function exceptionFor(
  { line, day, at }: DutiableLine,
  { except }: AdditionalDuty,
  amended: ReadonlyMap<string, DutyAmendment>,
): { readonly note: LayerNote; readonly certain: boolean } | null {
  if (except.includes('usmca') && usmcaHolds(line, day)) return { note: 'usmca', certain: true };
  const { hts } = line;
  const asksHeading = except.includes('informational-materials') || except.includes('section-232');
  if (hts === null) return asksHeading ? { note: 'hts-missing', certain: false } : null;
  if (except.includes('chapter-98') && hts.startsWith('98')) return { note: 'chapter-98', certain: false };
  const information = asOf(informationalMaterials, day);
  if (except.includes('informational-materials') && information !== null) {
    const match = matchHts(information.value, hts);
    if (match !== 'no') return { note: 'informational-materials', certain: match === 'yes' };
  }
  if (!except.includes('section-232')) return null;
  const stated = amended.get('section-232');
  if (stated !== undefined)
    return compareRates(stated.rule.rate, ZERO) > 0 ? { note: 'section-232', certain: true } : null;
  const inForce = dutyAt<AdditionalDuty>(additionalDuties['section-232'], at);
  return inForce !== null && rowFor(inForce.value.rows, line) !== null ? { note: 'section-232', certain: false } : null;
}
