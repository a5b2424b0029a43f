import type { DutyLayer } from '../duties/duty-layer.ts';
import type { Citation } from '../law/engine/citation.ts';
import type { Fact, ReasonCode } from '../findings/reason.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { Money } from '../values/money.ts';
import type { FeeName } from './fee-profile.ts';

/** Ways across: the entries, and American goods returned (9801.00.10), which is a claim in an entry. */
export const ENTRY_OPTION_KINDS = ['321', '11', '9801', 'mail', '01', '03', 'none'] as const;
export type EntryOptionKind = (typeof ENTRY_OPTION_KINDS)[number];

/** `unsettled`: the law leaves it open until a question is answered. */
export type OptionStanding = 'allowed' | 'unsettled' | 'not-allowed';

export type OptionWhyCode =
  | 'eligible'
  | 'not-eligible'
  | 'questions-open'
  | 'within-informal-limit'
  | 'over-informal-limit'
  | 'no-limit-known'
  | 'over-limit-together'
  | 'chapter-99-over-limit'
  | 'quota-goods'
  | 'excise-in-mail'
  | 'antidumping'
  | 'antidumping-asked'
  | 'no-antidumping'
  | 'formal-entry'
  | 'embargo'
  | 'no-entry-needed'
  | 'us-returned'
  | 'not-us-returned'
  | 'other-mode'
  | 'postal-exclusion'
  | 'post-files-type-13'
  | 'ems-fee'
  | 'hub-fee'
  | 'postal-bond'
  | 'free-mail'
  | 'foreign-importer'
  | 'importer-not-stated';

export interface OptionWhy {
  readonly code: OptionWhyCode;
  readonly citation: Citation | null;
  readonly facts: Readonly<Record<string, Fact>>;
}

export interface LineDuty {
  readonly line: string;
  /** US dollars; null: not known. */
  readonly value: Money | null;
  readonly layers: readonly DutyLayer[];
  /** Sum of the layers that are known. */
  readonly duty: Estimate;
}

export const CHARGES = [
  'mpf',
  'hmf',
  'carrier',
  'broker',
  'bond',
  'other',
  'postage',
  'clearance',
  'dutiable-mail',
] as const;
export type ChargeName = (typeof CHARGES)[number];

/** A fee beside the duty. */
export interface Charge {
  readonly charge: ChargeName;
  readonly amount: Money | null;
  /** Null: from the merchant's fee profile. */
  readonly source: Citation | null;
  /** Which fee of the profile; null: not from there. */
  readonly fee: FeeName | null;
  /** Over how many orders the fee was shared; 1: it is the order's own. */
  readonly sharedBy: number;
}

export type UnknownThing =
  | 'arrival'
  | 'value'
  | 'line-value'
  | 'repair-value'
  | 'origin'
  | 'hts'
  | 'base-rate'
  | 'duty-rate'
  | 'postal-method'
  | 'postal-reach'
  | 'antidumping-duty'
  | 'excise-tax'
  | 'mpf'
  | 'fee';

/** Something that a total lacks. */
export interface Unknown {
  readonly what: UnknownThing;
  /** The layer of duty or the fee of the profile. */
  readonly subject: string | null;
  readonly lines: readonly string[];
}

export interface Estimate {
  readonly amount: Money;
  /** Something is not known, so that it may be more. */
  readonly atLeast: boolean;
}

export interface OptionCost {
  readonly lines: readonly LineDuty[];
  readonly duty: Estimate;
  readonly charges: readonly Charge[];
  readonly unknown: readonly Unknown[];
  /** Duty and charges; null where nothing at all is known. */
  readonly total: Estimate | null;
}

/** What a way would be on the other side of a change of the law that lies near the arrival. */
export interface NearChange {
  /** The first day of what follows the change. */
  readonly day: LegalDay;
  /** The change comes after the arrival: a later arrival would meet what is told here. */
  readonly isLater: boolean;
  readonly standing: OptionStanding;
  readonly total: Estimate | null;
  /** What is said there and not here. */
  readonly why: readonly OptionWhy[];
  /** What is unknown there and not here. */
  readonly unknown: readonly Unknown[];
}

export interface EntryOption {
  readonly kind: EntryOptionKind;
  readonly standing: OptionStanding;
  /** Why it is allowed or not, or what must be settled first. */
  readonly why: readonly OptionWhy[];
  /** Nothing that this way needs is missing. */
  readonly ready: boolean;
  readonly missing: readonly ReasonCode[];
  /** What it costs; null where it is not allowed, or costs nothing by its nature (`none`). */
  readonly cost: OptionCost | null;
  /** The nearest change within a week that would make it otherwise; null: there is none. */
  readonly near: NearChange | null;
}

/** Every way across for one consignment. Always an estimate: customs and the broker have the last word. */
export interface EntryOptions {
  readonly consignmentId: string;
  readonly day: LegalDay | null;
  readonly value: Money | null;
  readonly routes: readonly EntryOption[];
  /** The allowed and ready way that cannot cost more than any other such; null: there is none, or what is unknown leaves it open. */
  readonly cheapest: EntryOptionKind | null;
}
