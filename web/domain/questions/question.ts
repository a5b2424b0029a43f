import type { Consignment, ConsignmentLine } from '../consignment/consignment.ts';
import type { Finding } from '../findings/finding.ts';
import { REACHES } from '../consignment/answer.ts';
import type { QuestionCode } from './reach.ts';
import type { Reach } from '../consignment/answer.ts';
import type { ValueKind } from './value.ts';

/** What an answer speaks of by itself: this order, every order with the product, every order of the customer. */
export const OWN_SCOPES = ['order', 'product', 'customer'] as const;
export type OwnScope = (typeof OWN_SCOPES)[number];

/** How far an answer reaches: its own, or every product of a kind. */
export type AnswerScope = OwnScope | Reach;
export const ANSWER_SCOPES: readonly AnswerScope[] = [...OWN_SCOPES, ...REACHES];

/** Where a fact is stated that no answer is taken for. `nowhere`: nobody can settle it but time. */
export const PLACES = ['products', 'settings', 'order', 'rules', 'nowhere'] as const;
export type Place = (typeof PLACES)[number];

/** Facts of a line that stand on papers and that a person may state. */
export type StatableFact = 'description' | 'origin' | 'hts' | 'value';

export type Effect =
  /** Gives a line a fact that nobody had stated, which the rules then read. Null: the line has the fact, or it does not fit. */
  | {
      readonly kind: 'states';
      /** Absent: one that no paper shows. */
      readonly fact?: StatableFact;
      state(line: ConsignmentLine, value: string, consignment: Consignment): ConsignmentLine | null;
    }
  /** Nothing is left of the doubt. */
  | { readonly kind: 'clears' }
  /** What was doubted is so, and bars the exemption. */
  | { readonly kind: 'establishes' }
  /** The parcel goes by mail, whose rules then apply. */
  | { readonly kind: 'by-mail' };

export interface Choice {
  readonly code: string;
  /** What is given besides the choice; null: nothing. */
  readonly takes: ValueKind | null;
  readonly effect: Effect;
}

/** What a finding asks of a person. */
export interface Asked {
  /** Tells apart what one question asks of different things (an agency, an origin); null: nothing to tell apart. */
  readonly detail: string | null;
  /** Ids of the lines it is about; null: the whole consignment. */
  readonly lines: readonly string[] | null;
}

/** A doubt that a finding of some rule raises, as a question to a person. The source is the finding's own. */
export interface Question {
  readonly code: QuestionCode;
  /** How far beyond that, `reach.ts` says. */
  readonly scopes: readonly OwnScope[];
  /** Empty where no answer is taken; `leadsTo` then says where the fact is stated. */
  readonly choices: readonly Choice[];
  readonly leadsTo: Place | null;
  asks(finding: Finding, consignment: Consignment): Asked | null;
  /** What is left of the finding once the doubt about these lines (null: about all) is gone. */
  strike(finding: Finding, lines: readonly string[] | null): Finding | null;
}

/** The name that answers carry, e.g. `ADCVD_SCOPE`, `EMBARGO_ORIGIN:UA`. */
export const questionKey = (code: string, detail: string | null): string =>
  detail === null ? code : `${code}:${detail}`;

export const codeOfKey = (key: string): string => key.split(':', 1)[0] ?? key;
