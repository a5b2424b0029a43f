import type { Mode } from '../values/mode.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { section321FileAllowed } from '../law/section-321-file-allowed.ts';
import type { ReasonCode } from '../findings/reason.ts';
import type { Entry, VerdictKind } from '../findings/verdict.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { isLoadEntry } from './join-key.ts';
import type { JoinKey, LoadEntry } from './join-key.ts';

/** Why an order stays whatever the law says of it, as the shop's own records have it. */
export const STAY_REASONS = [
  /** It was placed to try the checkout out. */
  'test-order',
  'on-hold',
  /** It is to be sent on a later day. */
  'scheduled',
  /** The place that it leaves from cannot complete it. */
  'not-completable',
  /** The shop's records say something of it that is not known here. */
  'status-unknown',
  'unpaid',
  /** Its payment was voided or has expired. */
  'payment-void',
  /** All that was paid for it was given back. */
  'refunded',
] as const;

export type StayReason = (typeof STAY_REASONS)[number];

/** What decides whether an order may cross in a consolidated load: the verdict in force and what became of the order. */
export interface JoinFacts {
  readonly cancelled: boolean;
  /** Shopify no longer knows the order. */
  readonly deleted: boolean;
  /** All of it that crosses has left already. */
  readonly fulfilled: boolean;
  /** Null: it may go. */
  readonly stays: StayReason | null;
  readonly verdict: VerdictKind;
  readonly entry: Entry;
  readonly entryReady: boolean;
  /** What the entry, or the verdict, still lacks. */
  readonly missing: readonly ReasonCode[];
  /** Null where its lots leave from several places, or from an unknown one. */
  readonly shipFromKey: string | null;
  /** The way across that it was decided for. */
  readonly laneId: string;
  readonly arrivalDay: LegalDay | null;
  readonly mode: Mode | null;
  readonly port: string | null;
  /** What the merchant adds to the rulebook. Absent: nothing. */
  readonly merchantRules?: MerchantRules;
}

export type JoinRefusal =
  | StayReason
  | 'deleted'
  | 'cancelled'
  | 'fulfilled'
  | 'not-applicable'
  | 'review'
  | 'by-mail'
  | 'no-entry'
  | 'formal-ad-cvd'
  | 'not-eligible-321'
  | 'law-closed-321'
  | 'facts-missing'
  | 'no-arrival'
  | 'no-ship-from'
  | 'no-port';

export type JoinDecision =
  | { readonly kind: 'ok'; readonly key: JoinKey; readonly entry: LoadEntry }
  | { readonly kind: 'refused'; readonly refusal: JoinRefusal; readonly missing: readonly ReasonCode[] };

/**
 * May the order cross in a consolidated load, in which, and under what entry? Eligible orders go under Section 321 on days when such a
 * manifest was taken; orders under an informal (11) or formal (01) entry go as PAPS, on the same truck. Type 03 entries (antidumping and
 * countervailing) are left to a broker one by one, and what needs a person's eye (`review`) waits for it.
 */
export function mayJoin(facts: JoinFacts): JoinDecision {
  const stopped = stoppedBy(facts);
  if (stopped !== null) return refused(stopped, facts);
  const { entry, shipFromKey, laneId, arrivalDay, mode, port } = facts;
  if (!isLoadEntry(entry)) return refused(refusalOfEntry(entry), facts);
  if (!facts.entryReady) return refused('facts-missing', facts);
  if (arrivalDay === null) return refused('no-arrival', facts);
  if (entry === '321' && facts.verdict !== 'eligible') return refused('not-eligible-321', facts);
  if (entry === '321' && !section321FileAllowed(arrivalDay, mode, facts.merchantRules))
    return refused('law-closed-321', facts);
  if (shipFromKey === null) return refused('no-ship-from', facts);
  if (mode === null || port === null) return refused('no-port', facts);
  if (mode === 'mail') return refused('by-mail', facts);
  return { kind: 'ok', key: { shipFromKey, laneId, arrivalDay, mode, port }, entry };
}

function stoppedBy(facts: JoinFacts): JoinRefusal | null {
  if (facts.deleted) return 'deleted';
  if (facts.cancelled) return 'cancelled';
  if (facts.fulfilled) return 'fulfilled';
  if (facts.stays === 'test-order') return 'test-order';
  if (facts.verdict === 'not-applicable') return 'not-applicable';
  if (facts.stays !== null) return facts.stays;
  if (facts.verdict === 'review') return 'review';
  return null;
}

function refusalOfEntry(entry: Exclude<Entry, '321' | '11' | '01'>): JoinRefusal {
  switch (entry) {
    case '03':
      return 'formal-ad-cvd';
    case 'mail':
      return 'by-mail';
    case 'none':
      return 'no-entry';
  }
}

function refused(refusal: JoinRefusal, facts: JoinFacts): JoinDecision {
  return { kind: 'refused', refusal, missing: facts.missing };
}
