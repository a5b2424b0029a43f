import type { ConsignmentLine } from '../consignment/consignment.ts';
import { alcohol, tobacco } from '../law/excise-goods.ts';
import type { Case } from '../case/case.ts';
import { goodsOnList } from '../rules/goods-on-list.ts';
import { usd } from '../values/money.ts';
import { amendedLayers } from '../duties/amended-duty.ts';
import { centsOf } from './cents-of-lines.ts';
import { chargesOf } from './charges.ts';
import type { FeeProfile } from './fee-profile.ts';
import type { DutyLayer } from '../duties/duty-layer.ts';
import { repairCents, repairLaw } from '../duties/repaired.ts';
import { isCertified } from '../duties/usmca-certificate.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { dutyOfLine } from '../duties/line-duty.ts';
import type { DutiableLine } from '../duties/line-duty.ts';
import { dutyOfMail } from './mail-duty.ts';
import type { Charge, Estimate, LineDuty, OptionCost, EntryOptionKind, Unknown } from './entry-option.ts';

export function costOf(facts: Case, kind: EntryOptionKind, fees: FeeProfile): OptionCost {
  const { lines, unknown: open } = kind === '321' ? { lines: [], unknown: [] } : dutiesOf(facts, kind);
  const duty = sumOf(
    lines.flatMap(({ layers }) => layers),
    open.length > 0,
  );
  const charges = chargesOf({ facts, kind, duty, fees });
  const unknown = distinct([...open, ...unknownLayers(lines), ...unknownCharges(charges)]);
  const known = lines.some(({ layers }) => layers.some(({ amount }) => amount !== null)) || charges.some(isKnown);
  const total = sumOf(charges, unknown.length > 0).amount.minor + duty.amount.minor;
  return {
    lines,
    duty,
    charges,
    unknown,
    total: known ? { amount: usd(total), atLeast: unknown.length > 0 } : null,
  };
}

const isKnown = ({ amount }: Pick<Charge, 'amount'>): boolean => amount !== null;

/** What is known of some amounts, and whether that is all of it. */
export function sumOf(parts: readonly Pick<Charge | DutyLayer, 'amount'>[], open = false): Estimate {
  const minor = parts.reduce((sum, { amount }) => sum + (amount?.minor ?? 0), 0);
  return { amount: usd(minor), atLeast: open || parts.some(({ amount }) => amount === null) };
}

function dutiesOf(facts: Case, kind: EntryOptionKind): { lines: LineDuty[]; unknown: Unknown[] } {
  const { goods, value, arrival, day, merchantRules } = facts;
  if (arrival === null || day === null) return { lines: [], unknown: [unknown('arrival')] };
  const cents = centsOf(facts);
  const dutiable = goods.map((line, i): DutiableLine => ({
    line,
    cents: cents[i] ?? null,
    repairCents: repairCents(line, value),
    at: arrival,
    day,
    merchantRules,
  }));
  const mail = kind === 'mail' ? dutyOfMail(dutiable, value.known ? value.usdMinor : null) : null;
  const lines = dutiable.map((one, i): LineDuty => {
    const layers = mail?.layers[i] ?? dutyOfLine(one);
    const open = one.cents === null || (one.line.origin === null && one.line.usReturned !== true);
    return {
      line: one.line.id,
      value: one.cents === null ? null : usd(one.cents),
      layers,
      duty: sumOf(layers, open),
    };
  });
  return {
    lines,
    unknown: [
      ...(value.known ? [] : [unknown('value')]),
      ...(value.known && value.zeroLines.length > 0 ? [unknown('line-value', null, value.zeroLines)] : []),
      ...unvaluedRepairs(goods, day),
      ...missing(goods, 'origin'),
      ...missing(goods, 'hts'),
      ...(mail?.unknown ?? []),
      ...(kind === '03' ? [unknown('antidumping-duty', 'antidumping', underOrder(facts))].filter(hasLines) : []),
      ...excise(facts),
    ],
  };
}

const unknown = (what: Unknown['what'], subject: string | null = null, lines: readonly string[] = []): Unknown => ({
  what,
  subject,
  lines,
});
const hasLines = ({ lines }: Unknown): boolean => lines.length > 0;

/** Free of the general rate it owes nothing, whatever the repair was worth; the layer then says so. */
function unvaluedRepairs(goods: readonly ConsignmentLine[], day: LegalDay): Unknown[] {
  const lines = goods
    .filter((line) => line.repairValueMinor == null && repairLaw(line, day) !== null && !isCertified(line, day))
    .map(({ id }) => id);
  return lines.length === 0 ? [] : [unknown('repair-value', null, lines)];
}

/** Where the goods are asked of for any duty at all: American goods returned owe none whatever their heading. */
function missing(goods: readonly ConsignmentLine[], fact: 'origin' | 'hts'): Unknown[] {
  const lines = goods.filter((line) => line[fact] === null && line.usReturned !== true).map(({ id }) => id);
  return lines.length === 0 ? [] : [unknown(fact, null, lines)];
}

/** The rate of an order is the broker's to find; an amendment of the layer `antidumping` may state it. */
const underOrder = ({ goods, merchantRules, day }: Case): readonly string[] =>
  goods
    .filter(
      (line) => line.adCvd === true && (day === null || !amendedLayers(merchantRules, line, day).has('antidumping')),
    )
    .map(({ id }) => id);

function excise(facts: Case): Unknown[] {
  const lists = [goodsOnList(facts, alcohol), goodsOnList(facts, tobacco)];
  const lines = lists.flatMap((on) => (on === null ? [] : [...on.yes, ...on.maybe]));
  return lines.length === 0 ? [] : [unknown('excise-tax', null, lines)];
}

/** One entry for each layer that is not known, with its lines. Where the value itself is not known that is said already. */
function unknownLayers(lines: readonly LineDuty[]): Unknown[] {
  const byLayer = new Map<string, string[]>();
  for (const { line, value, layers } of lines) {
    if (value === null) continue;
    for (const { layer, amount, rate, note } of layers) {
      // With a rate it is the value that lacks, and that is said already.
      if (amount !== null || rate !== null || note === 'carrier-chooses' || note === 'hts-missing') continue;
      byLayer.set(layer, [...(byLayer.get(layer) ?? []), line]);
    }
  }
  return [...byLayer].map(([layer, ids]) =>
    layer === 'base' ? unknown('base-rate', 'base', ids) : unknown('duty-rate', layer, ids),
  );
}

export const unknownCharges = (charges: readonly Charge[]): Unknown[] =>
  charges.flatMap(({ charge, amount, fee }) => {
    if (amount !== null) return [];
    return [fee === null ? unknown(charge === 'mpf' ? 'mpf' : 'value') : unknown('fee', fee)];
  });

export const nameOfUnknown = ({ what, subject, lines }: Unknown): string => JSON.stringify([what, subject, lines]);

export const distinct = (unknown: readonly Unknown[]): readonly Unknown[] => [
  ...new Map(unknown.map((one) => [nameOfUnknown(one), one])).values(),
];

/** The same of many orders: each thing once, with the lines of all of them. */
export function merged(unknown: readonly Unknown[]): readonly Unknown[] {
  const byThing = new Map<string, Unknown>();
  for (const one of unknown) {
    const thing = `${one.what} ${one.subject}`;
    byThing.set(thing, { ...one, lines: [...(byThing.get(thing)?.lines ?? []), ...one.lines] });
  }
  return [...byThing.values()];
}
