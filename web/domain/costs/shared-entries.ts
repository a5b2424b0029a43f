import type { LoadEntry } from '../batching/join-key.ts';
import type { Consignment } from '../consignment/consignment.ts';
import { recipientKey } from '../consignment/person-keys.ts';
import type { Citation } from '../law/engine/citation.ts';
import { entriesConsolidated } from '../law/duty/fees.ts';
import { informalEntryLimit } from '../law/informal-entry-limit.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { Case } from '../case/case.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { Money } from '../values/money.ts';
import type { OptionCost } from './entry-option.ts';

export interface LoadOrder {
  readonly orderId: string;
  /** Absent: the load's own. */
  readonly entry?: LoadEntry;
  readonly lots: readonly Consignment[];
  /** Of the whole order; null: a piece of it has no weight. */
  readonly grams: number | null;
}

/** An order of a load with what each of its lots costs alone, under its entry. */
export interface Priced {
  readonly order: LoadOrder;
  readonly entry: LoadEntry;
  readonly costs: readonly { readonly facts: Case; readonly cost: OptionCost }[];
}

/** Which orders share an entry, by number: those under informal entry for one consignee, while their sum stays within the limit of one. */
export function groupsOf(priced: readonly Priced[]): readonly number[] {
  const day = dayOf(priced);
  const law = day === null || !priced.some(isInformal) ? null : asOf(entriesConsolidated, day);
  const limit = day === null ? null : (asOf(informalEntryLimit, day)?.value ?? null);
  return law === null || limit === null ? priced.map((_, i) => i) : groupsWithin(priced, limit);
}

const dayOf = (priced: readonly Priced[]): LegalDay | null =>
  priced.flatMap(({ costs }) => costs.map(({ facts }) => facts.day)).find((one) => one !== null) ?? null;

/** The law by which orders share an entry. */
export function consolidatedBy(priced: readonly Priced[]): Citation | null {
  const day = dayOf(priced);
  return day === null ? null : (asOf(entriesConsolidated, day)?.source ?? null);
}

/** Each order's weight, by which the trip is shared; null: one is not known. */
export function weightsOf(priced: readonly Priced[]): readonly number[] | null {
  const grams = priced.map(({ order }) => order.grams);
  return grams.every((weight) => weight !== null && weight > 0) ? grams.map((weight) => weight ?? 0) : null;
}

const isInformal = ({ entry }: Priced): boolean => entry === '11';

function groupsWithin(priced: readonly Priced[], limit: Money): number[] {
  const open = new Map<string, { readonly group: number; sum: number }>();
  return priced.map((one, i) => {
    const { costs } = one;
    if (!isInformal(one)) return i;
    const [only] = costs;
    const facts = costs.length === 1 ? only?.facts : undefined;
    const key = recipientKey(facts?.consignment.consignee ?? null);
    if (facts === undefined || key === null || !facts.value.known) return i;
    const before = open.get(key);
    if (before === undefined || before.sum + facts.value.usdMinor > limit.minor) {
      open.set(key, { group: i, sum: facts.value.usdMinor });
      return i;
    }
    before.sum += facts.value.usdMinor;
    return before.group;
  });
}

/** Entries to file: one for each lot, and one for all orders that share. An order that is no import has none, nor one under Section 321. */
export function entriesOf(priced: readonly Priced[], groups: readonly number[]): number {
  const entered = priced.flatMap(({ entry, costs }, i) => (entry === '321' ? [] : [{ costs, group: groups[i] }]));
  const shared = new Set(entered.map(({ group }) => group)).size;
  return entered.reduce((entries, { costs }) => entries + costs.length - 1, shared);
}
