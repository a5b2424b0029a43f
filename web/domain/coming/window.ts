import type { DatedValue } from '../law/engine/parameter.ts';
import { addDays } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';

/** The days after `today`, through `until`. */
export interface Window {
  readonly today: LegalDay;
  readonly until: LegalDay;
}

export const isWithin = ({ today, until }: Window, day: LegalDay): boolean => day > today && day <= until;

/** The first day without a value, where one lapses and no other follows; null: it goes on. */
export function lapseOf<T>(values: readonly DatedValue<T>[], { until }: DatedValue<T>): LegalDay | null {
  if (until === undefined) return null;
  const next = addDays(until, 1);
  return values.some(({ from }) => from === next) ? null : next;
}
