import { REASON_CODES } from '../findings/reason.ts';
import type { ReasonCode } from '../findings/reason.ts';
import type { Entry, VerdictKind } from '../findings/verdict.ts';
import { isAway, isReleased } from '../loads/life.ts';
import type { LoadState } from '../loads/life.ts';
import { STAY_REASONS } from './may-join.ts';
import type { StayReason } from './may-join.ts';

/** What an order waits for: a fact or a finding, a reason of the shop's own records, a person's answer, or to be decided at all. */
export type CrossingHold = ReasonCode | StayReason | 'question' | 'undecided';

/** Can it cross, and where does it stand? The one word that comes before every other about an order. */
export type CrossingStatus =
  /** Nothing holds it, and it has not left. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'held'; readonly by: readonly CrossingHold[] }
  /** The law bars it as it stands. */
  | { readonly kind: 'stop'; readonly because: ReasonCode }
  /** In a load that has not left. */
  | { readonly kind: 'in-load' }
  | { readonly kind: 'left' }
  /** Customs let its load go. */
  | { readonly kind: 'released' }
  | { readonly kind: 'cancelled' }
  /** It crosses no US border. */
  | { readonly kind: 'none' };

export type CrossingKind = CrossingStatus['kind'];

export const CROSSING_KINDS = [
  'held',
  'stop',
  'ready',
  'in-load',
  'left',
  'released',
  'cancelled',
  'none',
] as const satisfies readonly CrossingKind[];

/** What may hold an order that is no reason code. */
export const OTHER_HOLDS = ['question', 'undecided', ...STAY_REASONS] as const satisfies readonly CrossingHold[];

/** By a text that may come from anywhere; null: nothing of that name holds an order. */
export const parseHold = (text: string): CrossingHold | null =>
  REASON_CODES.find((code) => code === text) ?? OTHER_HOLDS.find((hold) => hold === text) ?? null;

export interface CrossingFacts {
  readonly verdict: VerdictKind;
  readonly leadReason: ReasonCode | null;
  readonly entry: Entry;
  readonly entryReady: boolean;
  /** What the entry, or the verdict, still lacks. */
  readonly missing: readonly ReasonCode[];
  /** A question that a person can answer holds it. */
  readonly asks: boolean;
  /** Null: it may go. */
  readonly stays: StayReason | null;
  readonly cancelled: boolean;
  /** All of it that crosses has left, by what the shop's records say. */
  readonly fulfilled: boolean;
  /** State of the live load that holds it; null: none does. */
  readonly load: LoadState | null;
}

/**
 * What has happened comes before what may happen: parcels that the carrier has are gone whatever is found of them now. A load that has
 * not left still hears of a bar. The database says the same in SQL (`minimis_crossing`), and a test holds the two equal.
 */
export function crossingStatus(facts: CrossingFacts): CrossingStatus {
  const { load, verdict } = facts;
  if (load !== null && isAway(load)) return { kind: isReleased(load) ? 'released' : 'left' };
  if (facts.cancelled) return { kind: 'cancelled' };
  if (verdict === 'not-applicable') return { kind: load === null ? 'none' : 'in-load' };
  if (load === null && facts.fulfilled) return { kind: 'left' };
  if (facts.entry === 'none') return { kind: 'stop', because: facts.leadReason ?? 'EMBARGO' };
  if (load !== null) return { kind: 'in-load' };
  const by = holdsOf(facts);
  return by.length === 0 ? { kind: 'ready' } : { kind: 'held', by };
}

/** What is missing goes before a doubt: most doubts go when the facts are there. */
function holdsOf({ verdict, leadReason, entryReady, missing, asks, stays }: CrossingFacts): readonly CrossingHold[] {
  const held: readonly CrossingHold[] = stays === null ? [] : [stays];
  if (missing.length > 0) return [...held, ...missing];
  if (verdict !== 'review' && entryReady) return held;
  const doubt: readonly CrossingHold[] = [leadReason ?? 'undecided'];
  return [...held, ...(verdict === 'review' && asks ? ['question' as const] : []), ...doubt];
}
