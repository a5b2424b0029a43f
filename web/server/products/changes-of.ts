import type { StatedFacts } from '#domain';
import { textOf } from './merge-reading.ts';
import type { FactChange } from './merge-reading.ts';

/** The facts that become others by what is stated. */
export function changesOf(before: StatedFacts, facts: Partial<StatedFacts>): FactChange[] {
  return (Object.keys(facts) as (keyof StatedFacts)[])
    .filter((field) => facts[field] !== undefined && facts[field] !== before[field])
    .map((field) => ({ field, before: textOf(before[field]), after: textOf(facts[field] ?? null) }));
}
