import type { ConsignmentLine } from '../consignment/consignment.ts';
import { citationOf } from '../law/amended.ts';
import type { MerchantRules } from '../law/amendment.ts';
import type { Citation } from '../law/engine/citation.ts';
import { dutyAt } from '../law/duty/additional-duty.ts';
import type { AdditionalDuty, DutyRate, DutyRow } from '../law/duty/additional-duty.ts';
import { additionalDuties } from '../law/duty/index.ts';
import { columnTwoOrigins, usGoodsReturnedFree, usmcaFree } from '../law/duty/general-rate.ts';
import { caftaTextiles } from '../law/duty/section-122.ts';
import { section201Quartz } from '../law/lists/parameters.ts';
import { groupSource, listedOn } from '../law/lists/tariff-list.ts';
import { isCertified, usmcaHolds } from './usmca-certificate.ts';
import { matchHts } from '../law/engine/hts-list.ts';
import type { HtsMatch } from '../law/engine/hts-list.ts';
import { informationalMaterials } from '../law/informational-materials.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { ScheduleRate } from '../tariff/schedule-rate.ts';
import type { DatedValue } from '../law/engine/parameter.ts';
import { decimal } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import type { Instant } from '../values/instant.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { usd } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import { amendedLayers } from './amended-duty.ts';
import type { DutyAmendment } from './amended-duty.ts';
import { claims, heldProgram } from './claimed-program.ts';
import type { DutyLayer, LayerNote } from './duty-layer.ts';
import { forcedLaborListed } from './forced-labor-lists.ts';
import { compareRates, lackTo, partOf } from './rates.ts';
import { repairLaw } from './repaired.ts';
import { section232Of } from './section-232.ts';
import { isSparedBy232, section338Match } from './section-338.ts';

export interface DutiableLine {
  readonly line: ConsignmentLine;
  /** US cents; null: not known. */
  readonly cents: number | null;
  /** Of the repair, where the goods come back from one; null: not known. */
  readonly repairCents?: number | null;
  readonly at: Instant;
  readonly day: LegalDay;
  readonly merchantRules: MerchantRules;
}

const ZERO = decimal('0');

/**
 * Every duty on one line of freight, in the order in which they are shown. Each is computed by itself on the line's value in
 * cents and rounded once, half up. A layer that is not owed because of an exception stands there with nothing and says why.
 */
export function dutyOfLine(goods: DutiableLine): readonly DutyLayer[] {
  const returned = goods.line.usReturned === true ? asOf(usGoodsReturnedFree, goods.day) : null;
  if (returned !== null) return [layerOf(goods, 'base', { rate: ZERO, note: 'chapter-98', source: returned.source })];
  const repair = repairLaw(goods.line, goods.day);
  return repair === null ? layersOf(goods, null) : layersOf({ ...goods, cents: goods.repairCents ?? null }, repair);
}

/** `repair`: the law by which duty is owed on the repair alone, whose cents then stand in place of the article's. */
function layersOf(goods: DutiableLine, repair: Citation | null): readonly DutyLayer[] {
  const amended = amendedLayers(goods.merchantRules, goods.line, goods.day);
  const base = baseLayer(goods, amended.get('base'), repair);
  const layers: DutyLayer[] = [base];
  for (const [id, parameter] of Object.entries(additionalDuties)) {
    const amendment = amended.get(id);
    const inForce = dutyAt<AdditionalDuty>(parameter, goods.at);
    if (amendment !== undefined) layers.push(amendedLayer(goods, amendment));
    else if (inForce !== null) layers.push(...additionalLayer(goods, { id, inForce, base: base.rate, amended }));
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
  {
    rate,
    note,
    source,
  }: { readonly rate: DecimalText; readonly note: LayerNote | null; readonly source: Citation | null },
): DutyLayer {
  const amount = compareRates(rate, ZERO) === 0 ? usd(0) : of(cents, rate);
  return { layer, rate, amount, most: null, cap: null, note, source, amendment: null };
}

const of = (cents: number | null, rate: DecimalText): Money | null =>
  cents === null ? null : usd(partOf(cents, rate));

export const amendedLayer = (goods: DutiableLine, amendment: DutyAmendment): DutyLayer => ({
  ...layerOf(goods, amendment.rule.layer, {
    rate: amendment.rule.rate,
    note: 'amended',
    source: citationOf(amendment),
  }),
  amendment: amendment.id,
});

const unknownLayer = (
  layer: string,
  note: LayerNote,
  source: Citation | null,
  most: DecimalText | null = null,
): DutyLayer => ({ layer, rate: null, amount: null, most, cap: null, note, source, amendment: null });

/** The general rate: as stated for the article, else by an amendment, else by the schedule that is loaded. */
function baseLayer(goods: DutiableLine, amendment: DutyAmendment | undefined, repair: Citation | null): DutyLayer {
  const { line, day } = goods;
  // Whatever the article's own origin: the repair was done under the agreement.
  if (repair !== null && isCertified(line, day))
    return layerOf(goods, 'base', { rate: ZERO, note: 'usmca', source: repair });
  const free = usmcaHolds(line, day) ? asOf(usmcaFree, day) : null;
  if (free !== null) return layerOf(goods, 'base', { rate: ZERO, note: 'usmca', source: free.source });
  const claimed = heldProgram(line, day);
  if (claimed?.program.generalRate === 'free')
    return layerOf(goods, 'base', { rate: ZERO, note: 'program', source: claimed.source });
  const columnTwo = asOf(columnTwoOrigins, day);
  const inColumnTwo = columnTwo !== null && line.origin !== null && columnTwo.value.includes(line.origin);
  const stated = line.baseRate ?? null;
  if (amendment !== undefined && (stated === null || inColumnTwo)) return amendedLayer(goods, amendment);
  if (inColumnTwo) return unknownLayer('base', 'column-2', columnTwo.source);
  if (claimed !== null) return unknownLayer('base', 'program-rate', claimed.source, stated);
  if (stated !== null) return layerOf(goods, 'base', { rate: stated, note: 'stated', source: repair });
  return line.schedule == null ? unknownLayer('base', 'not-stated', null) : scheduleLayer(goods, line.schedule);
}

function scheduleLayer(goods: DutiableLine, { number, revision, readOn, general, rate }: ScheduleRate): DutyLayer {
  const source: Citation = {
    cite: `HTS ${revision}, ${number}`,
    url: `hts.usitc.gov/search?query=${number}`,
    says: general === '' ? 'No general rate of duty stands there.' : `General rate of duty: ${general}.`,
    checkedOn: readOn,
    confidence: 'primary',
  };
  return rate === null
    ? unknownLayer('base', 'schedule-text', source)
    : layerOf(goods, 'base', { rate, note: 'schedule', source });
}

function additionalLayer(
  goods: DutiableLine,
  {
    id,
    inForce: { value: duty, source: entrySource },
    base,
    amended,
  }: {
    readonly id: string;
    readonly inForce: DatedValue<AdditionalDuty>;
    readonly base: DecimalText | null;
    readonly amended: ReadonlyMap<string, DutyAmendment>;
  },
): readonly DutyLayer[] {
  const { line } = goods;
  if (line.origin === null) return [];
  const found = rowFor(duty.rows, line);
  if (found === null) return [];
  const { row, certain } = found;
  const source = row.source ?? entrySource;
  if (duty.listed !== undefined) return listedLayers(goods, id, { duty, row, source, base, amended });
  const most = highestOf(row.rate);
  if (!certain) return [unknownLayer(id, 'hts-too-short', source, most)];
  const exception = exceptionFor(goods, duty, amended);
  if (exception?.certain === true) return [layerOf(goods, id, { rate: ZERO, note: exception.note, source })];
  if (exception !== null) return [unknownLayer(id, exception.note, source, most)];
  return [ratedLayer(goods, { id, rate: row.rate, base, source })];
}

const highestOf = (rate: DutyRate): DecimalText | null =>
  rate.kind === 'added' ? rate.rate : rate.kind === 'up-to-total' ? rate.total : rate.most;

function ratedLayer(
  goods: DutiableLine,
  {
    id,
    rate,
    base,
    source,
  }: { readonly id: string; readonly rate: DutyRate; readonly base: DecimalText | null; readonly source: Citation },
): DutyLayer {
  switch (rate.kind) {
    case 'added':
      return layerOf(goods, id, { rate: rate.rate, note: null, source });
    case 'not-known':
      return unknownLayer(id, 'rate-not-known', source, rate.most);
    case 'up-to-total': {
      const note = base === null ? 'capped-with-base' : 'capped';
      return { ...layerOf(goods, id, { rate: lackTo(rate.total, base ?? ZERO), note, source }), cap: rate.total };
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
  if (except.includes('cafta-dr') && claims(line, 'P', 'P+') && heldProgram(line, day) !== null)
    return { note: 'program', certain: true };
  if (except.includes('cafta-dr-textiles') && claims(line, 'P', 'P+') && heldProgram(line, day) !== null) {
    const textiles = asOf(caftaTextiles, day);
    const match = textiles === null || line.hts === null ? 'no' : matchHts(textiles.value, line.hts);
    if (match !== 'no') return { note: 'program', certain: match === 'yes' };
  }
  const { hts } = line;
  const asksHeading = except.includes('informational-materials') || except.includes('section-232');
  if (hts === null) return asksHeading ? { note: 'hts-missing', certain: false } : null;
  if (except.includes('chapter-98') && hts.startsWith('98')) return { note: 'chapter-98', certain: false };
  const information = asOf(informationalMaterials, day);
  if (except.includes('informational-materials') && information !== null) {
    const match = matchHts(information.value, hts);
    if (match !== 'no') return { note: 'informational-materials', certain: match === 'yes' };
  }
  if (except.includes('forced-labor-lists')) {
    const listed = forcedLaborListed(line, hts, day);
    if (listed !== 'no') return { note: 'listed-exempt', certain: listed === 'yes' };
  }
  if (!except.includes('section-232')) return null;
  const paid = pays232({ line, day, at }, amended);
  return paid === 'no' ? null : { note: 'section-232', certain: paid === 'yes' };
}

/** Does the line pay a duty of Section 232? By the merchant's own rate, else by the lists, else by headings alone. */
function pays232(
  { line, day, at }: Pick<DutiableLine, 'line' | 'day' | 'at'>,
  amended: ReadonlyMap<string, DutyAmendment>,
): 'yes' | 'perhaps' | 'no' {
  const stated = amended.get('section-232');
  if (stated !== undefined) return compareRates(stated.rule.rate, ZERO) > 0 ? 'yes' : 'no';
  const inForce = dutyAt<AdditionalDuty>(additionalDuties['section-232'], at);
  if (inForce === null) return 'no';
  if (inForce.value.listed === undefined) return rowFor(inForce.value.rows, line) === null ? 'no' : 'perhaps';
  const listed = section232Of(line, day);
  return listed === null || listed.is === 'not-owed' ? 'no' : listed.is === 'owed' ? 'yes' : 'perhaps';
}

interface Listed {
  readonly duty: AdditionalDuty;
  readonly row: DutyRow;
  readonly source: Citation;
  readonly base: DecimalText | null;
  readonly amended: ReadonlyMap<string, DutyAmendment>;
}

/** A duty whose goods stand in a list: what the list says of this line. */
function listedLayers(
  goods: DutiableLine,
  id: string,
  { duty, row, source, base, amended }: Listed,
): readonly DutyLayer[] {
  const { line, day } = goods;
  const most = highestOf(row.rate);
  const { hts } = line;
  if (hts === null) return [unknownLayer(id, 'hts-missing', source, most)];
  if (duty.except.includes('chapter-98') && hts.startsWith('98')) return [unknownLayer(id, 'chapter-98', source, most)];
  if (duty.listed === 'section-232') return layers232(goods, id, source, base);
  if (duty.listed === 'section-201') {
    const { covering, deeper } = listedOn(section201Quartz, hts, day);
    const note = covering.length > 0 ? 'described' : 'hts-too-short';
    return covering.length + deeper.length === 0 ? [] : [unknownLayer(id, note, source, most)];
  }
  const { match, group } = section338Match(line, day);
  if (group === null) return [];
  const cited = groupSource(source, group);
  if (match === 'maybe') return [unknownLayer(id, 'hts-too-short', cited, most)];
  if (match === 'aircraft') return [layerOf(goods, id, { rate: ZERO, note: 'program', source: cited })];
  const paid = isSparedBy232(group, day) ? pays232(goods, amended) : 'no';
  if (paid === 'yes') return [layerOf(goods, id, { rate: ZERO, note: 'section-232', source: cited })];
  if (paid === 'perhaps') return [unknownLayer(id, 'section-232', cited, most)];
  return [ratedLayer(goods, { id, rate: row.rate, base, source: cited })];
}

function layers232(goods: DutiableLine, id: string, source: Citation, base: DecimalText | null): readonly DutyLayer[] {
  const listed = section232Of(goods.line, goods.day);
  if (listed === null) return [];
  const cited = groupSource(source, listed.group);
  switch (listed.is) {
    case 'owed':
      return [ratedLayer(goods, { id, rate: listed.rate, base, source: cited })];
    case 'not-owed':
      return [layerOf(goods, id, { rate: ZERO, note: listed.why, source: cited })];
    case 'perhaps':
      return [unknownLayer(id, listed.why === 'number' ? 'hts-too-short' : listed.why, cited, listed.most)];
  }
}
