import type { LegalDay } from '../../values/legal-day.ts';
import type { Citation } from './citation.ts';

/** One value of the law with the day it began and the paper that says so. Never edited once relied upon: a change adds one. */
export interface DatedValue<T> {
  /** First day, America/New_York. */
  readonly from: LegalDay;
  /** Last day, where the value lapses by its own terms (a fiscal year's fee). Absent: until the next value. */
  readonly until?: LegalDay;
  readonly value: T;
  readonly source: Citation;
  /** The edition of the rulebook that brought it. Absent: the parameter's, or else the first. */
  readonly added?: string;
}

/** A value that later editions no longer hold: it was wrong, it was cited wrongly, or what it announced never came. */
export interface StruckValue<T> extends DatedValue<T> {
  /** The first edition without it. */
  readonly struck: string;
}

/** A parameter of the law: what it is, in which unit, through which day someone has looked, and its values, oldest first. */
export interface Dated<T> {
  readonly is: string;
  readonly unit: string;
  readonly checkedThrough: LegalDay;
  /** Why days between or after its values may have none, e.g. a fiscal year whose fee is not known yet. Absent: there are no gaps. */
  readonly gaps?: string;
  /** The edition that brought the parameter. Absent: the first. */
  readonly added?: string;
  /** As today's edition has them. */
  readonly since: readonly DatedValue<T>[];
  /** What older editions had in their place. */
  readonly struck?: readonly StruckValue<T>[];
}

/** The rulebook as one edition had it. */
export interface Law {
  readonly version: string;
  readonly hash: string;
  /** The earliest of the days through which its parameters were checked: the law is as fresh as its oldest part. */
  readonly oldestCheckedThrough: LegalDay;
  /** The day through which the edition was checked. */
  readonly checkedThrough: LegalDay;
  readonly values: ReadonlyMap<Dated<unknown>, readonly DatedValue<unknown>[]>;
}

/**
 * The edition that is read while `underLaw` works; null: today's. A variable, so that no rule can forget to hand the edition on and so
 * mix two laws. It never outlives the call that set it: work is done when `underLaw` returns, and nothing here waits.
 */
let law: Law | null = null;

/** What `work` makes of the law of an edition; null: of today's. `work` must hand back data, no promise and no generator. */
export function underLaw<Result>(edition: Law | null, work: () => Result): Result {
  const before = law;
  law = edition;
  try {
    return work();
  } finally {
    law = before;
  }
}

/** The edition that is being read; null: today's. */
export const lawRead = (): Law | null => law;

/** What follows from parameters alone, worked out once for each edition. */
export function perLaw<T extends object | string | number | bigint>(make: () => T): () => T {
  let today: T | undefined;
  const older = new WeakMap<Law, { readonly made: T }>();
  return () => {
    if (law === null) return (today ??= make());
    const known = older.get(law) ?? { made: make() };
    older.set(law, known);
    return known.made;
  };
}

/** The values of a parameter, oldest first: the only way by which rules read them, for an older edition may be asked. */
export function valuesOf<T>(parameter: Dated<T>): readonly DatedValue<T>[] {
  if (law === null) return parameter.since;
  return (law.values.get(parameter) ?? []) as readonly DatedValue<T>[];
}

/** Every value that a parameter has in any edition. */
export const everValues = <T>({ since, struck = [] }: Dated<T>): readonly DatedValue<T>[] => [...since, ...struck];

/** The value in force on a day with its source; null: no law known for that day, which is never a default. */
export function asOf<T>(parameter: Dated<T>, day: LegalDay): DatedValue<T> | null {
  const values = law === null ? parameter.since : valuesOf(parameter);
  for (let i = values.length - 1; i >= 0; i -= 1) {
    const entry = values[i];
    if (entry !== undefined && entry.from <= day) return entry.until !== undefined && entry.until < day ? null : entry;
  }
  return null;
}

/** Reads a parameter that has only one value in each edition, e.g. a caution of ours. Throws where there are several: then a day decides. */
const onlyEntry = <T>(parameter: Dated<T>): (() => DatedValue<T>) =>
  perLaw(() => {
    const [only, another] = valuesOf(parameter);
    if (only === undefined || another !== undefined) throw new Error(`${parameter.is}: the value depends on a day`);
    return only;
  });

export function onlyValue<T>(parameter: Dated<T>): () => T {
  const entry = onlyEntry(parameter);
  return () => entry().value;
}

export function onlySource(parameter: Dated<unknown>): () => Citation {
  const entry = onlyEntry(parameter);
  return () => entry().source;
}
