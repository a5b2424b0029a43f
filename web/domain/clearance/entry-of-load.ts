import type { Citation } from '../law/engine/citation.ts';
import { informalEntryLimit } from '../law/informal-entry-limit.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { Money } from '../values/money.ts';

export interface EntryTypeOfSum {
  readonly type: '11' | '01';
  readonly limit: Money;
  readonly source: Citation;
}

/**
 * The type of one entry follows from all that it covers: its entered value in cents, on the day of arrival. The limit itself is informal.
 * Null: no limit is known for the day.
 */
export function entryTypeOf(enteredCents: number, day: LegalDay): EntryTypeOfSum | null {
  const limit = asOf(informalEntryLimit, day);
  if (limit === null) return null;
  const type = enteredCents <= limit.value.minor ? '11' : '01';
  return { type, limit: limit.value, source: limit.source };
}

/** What orders under one entry add up to; what is released under Section 321 is none of it. */
export interface Entered {
  readonly orders: number;
  readonly cents: number;
  /** Some goods ask for formal entry, whatever the sum. */
  readonly asksFormal: boolean;
}

/** The type of the one entry of a load that is cleared so; null: nothing is entered, or no limit is known for the day. */
export function oneEntryTypeOf({ orders, cents, asksFormal }: Entered, day: LegalDay): EntryTypeOfSum['type'] | null {
  if (orders === 0) return null;
  return asksFormal ? '01' : (entryTypeOf(cents, day)?.type ?? null);
}
