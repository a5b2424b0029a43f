import { parseLegalDay } from '../../values/legal-day.ts';
import type { LegalDay } from '../../values/legal-day.ts';

/** A rate that a group of a list announces for a later day, e.g. `+25 % (9903.76.02); 30 % from 2027-01-01`; null: none. */
export function riseOf(effect: string): { readonly from: LegalDay; readonly percent: string } | null {
  const [, percent, day] = /; (\d+) % from (\d{4}-\d\d-\d\d)$/.exec(effect) ?? [];
  const from = day === undefined ? null : parseLegalDay(day);
  return percent === undefined || from === null ? null : { from, percent };
}
