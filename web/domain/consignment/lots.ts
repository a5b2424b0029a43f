import type { Instant } from '../values/instant.ts';
import { daysOfLegalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { Column } from './column.ts';
import { IntColumn } from './int-column.ts';
import { MODES } from '../values/mode.ts';
import type { Mode } from '../values/mode.ts';

/** Where an arrival is not known: a day far before the first of any calendar, which still is a whole number of 32 bits. */
export const UNDATED = -(2 ** 31);

export const dayNumber = (day: LegalDay | null): number => (day === null ? UNDATED : daysOfLegalDay(day));

/** A number for a mode: its place in MODES from 1; 0: not known. */
export const modeNumber = (mode: Mode | null): number => (mode === null ? 0 : MODES.indexOf(mode) + 1);

/** Amounts beyond 2^53 cents stay there: whatever the order in which they are added, the sum is the same. */
export const plus = (a: number, b: number): number => Math.min(a + b, Number.MAX_SAFE_INTEGER);

/** What the person-and-day rule needs of each consignment, by the consignment's number. NaN stands for what is not known. */
export class Lots {
  /** The number of its order. */
  readonly order = new IntColumn();
  /** Milliseconds. */
  readonly placedAt = new Column();
  /** Days since 1970, or UNDATED. */
  readonly day = new IntColumn();
  /** US cents. */
  readonly value = new Column();
  /** Place in MODES from 1; 0: not known. */
  readonly mode = new IntColumn();

  add(order: number, placedAt: Instant | null, day: number, valueUsdMinor: number | null, mode: number): number {
    this.order.push(order);
    this.placedAt.push(placedAt ?? NaN);
    this.day.push(day);
    this.value.push(valueUsdMinor ?? NaN);
    this.mode.push(mode);
    return this.order.length - 1;
  }
}
