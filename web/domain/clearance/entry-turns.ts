import type { LegalDay } from '../values/legal-day.ts';
import type { Money } from '../values/money.ts';
import { entryTypeOf, oneEntryTypeOf } from './entry-of-load.ts';
import type { Entered, EntryTypeOfSum } from './entry-of-load.ts';

/** The one entry of a load becomes of another type. */
export interface EntryTurn {
  /** Null: nothing was entered before. */
  readonly from: EntryTypeOfSum['type'] | null;
  readonly to: EntryTypeOfSum['type'];
  /** `sum`: all together are over the limit, or under it again. `goods`: some goods ask for formal entry, or none does any more. */
  readonly by: 'sum' | 'goods';
  readonly cents: number;
  readonly limit: Money;
}

const NOTHING: Entered = { orders: 0, cents: 0, asksFormal: false };

/**
 * What orders that join a load, or leave it, make of its one entry. Null: it stays of its type, nothing is entered, or no limit is known for the day. An entry
 * that begins turns where its sum alone makes it formal: each of its orders by itself would be informal.
 */
export function entryTurns(before: Entered, after: Entered, day: LegalDay): EntryTurn | null {
  const sum = entryTypeOf(after.cents, day);
  const [from, to] = [oneEntryTypeOf(before, day), oneEntryTypeOf(after, day)];
  if (sum === null || to === null || from === to) return null;
  if (from === null && (to === '11' || after.asksFormal)) return null;
  const by = before.asksFormal === after.asksFormal || from === null ? 'sum' : 'goods';
  return { from, to, by, cents: after.cents, limit: sum.limit };
}

/** The sum of a load's goods makes its one entry formal, which none of its orders asks for by itself. */
export const entryTurnsFormal = (entered: Entered, day: LegalDay): EntryTurn | null =>
  entryTurns(NOTHING, entered, day);
