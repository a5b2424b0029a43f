import type { Instant } from '../values/instant.ts';
import { daysOfLegalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { Column } from './column.ts';
import { MODES } from './consignment.ts';
import type { Mode } from './consignment.ts';

/** Where an arrival is not known. */
export const UNDATED = -Infinity;

export const dayNumber = (day: LegalDay | null): number => (day === null ? UNDATED : daysOfLegalDay(day));

/** A number for a mode: its place in MODES from 1; 0: not known. */
export const modeNumber = (mode: Mode | null): number => (mode === null ? 0 : MODES.indexOf(mode) + 1);

/** Amounts beyond 2^53 cents stay there: whatever the order in which they are added, the sum is the same. */
export const plus = (a: number, b: number): number => Math.min(a + b, Number.MAX_SAFE_INTEGER);

/** What the person-and-day rule needs of each consignment, by the consignment's number. NaN stands for what is not known. */
export class Lots {
  /** The number of its order. */
  readonly order = new Column();
  /** Milliseconds. */
  readonly placedAt = new Column();
  /** Days since 1970, or UNDATED. */
  readonly day = new Column();
  /** US cents. */
  readonly value = new Column();
  /** Place in MODES from 1; 0: not known. */
  readonly mode = new Column();

  add(order: number, placedAt: Instant | null, day: number, valueUsdMinor: number | null, mode: number): number {
    this.order.push(order);
    this.placedAt.push(placedAt ?? NaN);
    this.day.push(day);
    this.value.push(valueUsdMinor ?? NaN);
    this.mode.push(mode);
    return this.order.length - 1;
  }
}
