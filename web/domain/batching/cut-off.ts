import type { Mode } from '../values/mode.ts';
import { truckManifestDue } from '../law/duties-of-filers.ts';
import { asOf } from '../law/engine/parameter.ts';
import { legalDayOf } from '../values/new-york.ts';
import type { Instant } from '../values/instant.ts';

const MINUTE_MS = 60_000;

/** Whether the manifest of a load can still be received in time. */
export type CutOff =
  | { readonly kind: 'arrived' }
  /** Too late for every carrier. */
  | { readonly kind: 'passed'; readonly minutes: number; readonly minutesForFast: number }
  /** In time for a carrier under FAST alone. */
  | { readonly kind: 'fast-only'; readonly minutes: number; readonly minutesForFast: number }
  /** `due`: the last moment; null where the rulebook has none for that mode. */
  | { readonly kind: 'ahead'; readonly due: Instant | null };

export function cutOffOf(mode: Mode, arrival: Instant, now: Instant): CutOff {
  if (now >= arrival) return { kind: 'arrived' };
  const due = mode === 'truck' ? asOf(truckManifestDue, legalDayOf(arrival)) : null;
  if (due === null) return { kind: 'ahead', due: null };
  const { minutes, minutesForFast } = due.value;
  const left = arrival - now;
  if (left < minutesForFast * MINUTE_MS) return { kind: 'passed', minutes, minutesForFast };
  if (left < minutes * MINUTE_MS) return { kind: 'fast-only', minutes, minutesForFast };
  return { kind: 'ahead', due: (arrival - minutes * MINUTE_MS) as Instant };
}
