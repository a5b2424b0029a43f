import type { LegalDay } from '../values/legal-day.ts';
import { legalDay } from '../values/legal-day.ts';
import type { Citation } from './citation.ts';

/** One value of the law with the day it began and the paper that says so. Never edited once relied upon: a change adds one. */
export interface DatedValue<T> {
  /** First day, America/New_York. */
  readonly from: LegalDay;
  /** Last day, where the value lapses by its own terms (a fiscal year's fee). Absent: until the next value. */
  readonly until?: LegalDay;
  readonly value: T;
  readonly source: Citation;
}

/** A parameter of the law: what it is, in which unit, through which day someone has looked, and its values, oldest first. */
export interface Dated<T> {
  readonly is: string;
  readonly unit: string;
  readonly checkedThrough: LegalDay;
  /** Why days between or after its values may have none, e.g. a fiscal year whose fee is not known yet. Absent: there are no gaps. */
  readonly gaps?: string;
  readonly since: readonly DatedValue<T>[];
}

/** The value in force on a day with its source; null: no law known for that day, which is never a default. */
export function asOf<T>(parameter: Dated<T>, day: LegalDay): DatedValue<T> | null {
  for (let i = parameter.since.length - 1; i >= 0; i -= 1) {
    const entry = parameter.since[i];
    if (entry !== undefined && entry.from <= day) return entry.until !== undefined && entry.until < day ? null : entry;
  }
  return null;
}

/** The value of a parameter that has only ever had one, e.g. a caution of ours. Throws where there are several: then a day decides. */
export function onlyValue<T>({ is, since }: Dated<T>): T {
  const [only, another] = since;
  if (only === undefined || another !== undefined) throw new Error(`${is}: the value depends on a day`);
  return only.value;
}

/** The day through which this edition of the rulebook was checked. A parameter looked at later names its own day. */
export const checkedThrough = legalDay('2026-11-22');

/** The start of the rulebook: the Customs Modernization Act. Nothing is known of earlier days. */
export const firstDay = legalDay('1993-12-08');
