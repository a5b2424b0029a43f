import { entryTypeOf } from '../clearance/entry-of-load.ts';
import { clearedAs } from '../clearance/model.ts';
import type { Clearance } from '../lanes/lane.ts';
import { standingOf } from '../clearance/stays-out.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { entriesIn, marksIn, NOBODY } from './ready-orders.ts';
import type { ReadyOrders } from './ready-orders.ts';

/** Entries of one type that a load makes. */
export interface PlannedEntries {
  /** Null: no limit is known for the day. */
  readonly type: '321' | '11' | '01' | '03' | 'quota' | null;
  /** How many. Section 321 makes none: goods are released on the manifest. */
  readonly entries: number;
  readonly consignments: number;
  readonly valueCents: number;
}

/**
 * What a load is entered as. One entry covers all that shares it, by the sum of its value; with an entry per buyer, what one load brings one
 * buyer is one entry (19 CFR 141.51). A buyer who is not known is nobody else’s.
 */
export function entriesOfLoad(
  orders: ReadyOrders,
  {
    consignments,
    clearance,
    day,
  }: { readonly consignments: readonly number[]; readonly clearance: Clearance | null; readonly day: LegalDay },
): PlannedEntries[] {
  const groups = new Map<
    string,
    { cents: number; count: number; formal: boolean; type: '321' | '03' | 'quota' | null }
  >();
  for (const at of consignments) {
    const { key, type } = groupOf(orders, at, clearance);
    const group = groups.get(key) ?? { cents: 0, count: 0, formal: false, type };
    group.cents += orders.centsOf[at] ?? 0;
    group.count += 1;
    group.formal ||= entriesIn(orders.entries[orders.orderOf[at] ?? 0] ?? 0).includes('01');
    groups.set(key, group);
  }
  const byType = new Map<PlannedEntries['type'], PlannedEntries>();
  for (const { cents, count, formal, type: own } of groups.values()) {
    const type = own ?? (formal ? '01' : (entryTypeOf(cents, day)?.type ?? null));
    const before = byType.get(type);
    byType.set(type, {
      type,
      entries: type === '321' ? 0 : (before?.entries ?? 0) + 1,
      consignments: (before?.consignments ?? 0) + count,
      valueCents: (before?.valueCents ?? 0) + cents,
    });
  }
  return [...byType.values()].sort((a, b) => ((a.type ?? '') < (b.type ?? '') ? -1 : 1));
}

function groupOf(
  orders: ReadyOrders,
  at: number,
  clearance: Clearance | null,
): { readonly key: string; readonly type: '321' | '03' | 'quota' | null } {
  const row = orders.orderOf[at] ?? 0;
  const standing = standingOf({
    clearance,
    entries: entriesIn(orders.entries[row] ?? 0),
    marks: marksIn(orders.marks[row] ?? 0),
  });
  const cleared = clearedAs(clearance);
  if (cleared === 'section-321') return { key: '321', type: '321' };
  const consignee = orders.consigneeOf[at] ?? NOBODY;
  const buyer = consignee === NOBODY ? `row ${at}` : `buyer ${consignee}`;
  if (standing.kind === 'beside')
    return { key: `${standing.why} ${buyer}`, type: standing.why === 'quota' ? 'quota' : '03' };
  return cleared === 'one-entry' ? { key: 'one', type: null } : { key: buyer, type: null };
}
