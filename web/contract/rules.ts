import { endpoint, of } from './endpoint.ts';
import type { CitationJson, IsoDay, IsoInstant } from './common.ts';

export type ModeJson = 'truck' | 'air' | 'ocean' | 'rail' | 'mail';

/** What an amendment says in place of our law on its days. */
export type AmendedRuleJson =
  | {
      kind: 'exemption';
      limit: { minor: number; currency: 'USD' };
      /** ISO alpha-2 codes of origins for which it stays closed. */
      closedOrigins: string[];
      /** Null: by every mode. */
      modes: ModeJson[] | null;
      /** Whether customs takes Section 321 manifests again: without it no file is made. */
      manifestAccepted: boolean;
    }
  /** US dollars for one unit, decimal text. */
  | { kind: 'exchange-rate'; currency: string; usdForOne: string }
  /** `rate`: decimal text, 0.125 for 12.5 percent. `hts`: prefixes of 2 to 10 digits; null: all goods. `origin` null: of every origin. */
  | { kind: 'duty-rate'; layer: string; origin: string | null; hts: string[] | null; rate: string }
  /** How the post enters parcels: electronically as type 13, or by the plain postal entry alone. */
  | { kind: 'mail-entry'; type13: boolean };

/**
 * 409 `overlap` where another says something of the same on one of its days; 409 `rate-far` for an exchange rate more than a tenth from the newest
 * that is known, until it comes with `meant`.
 */
export interface NewAmendment {
  meant?: 'yes';
  rule: AmendedRuleJson;
  from: IsoDay;
  /** Last day; null: until it is withdrawn. */
  until: IsoDay | null;
  why: string;
  /** By whose word: a notice, a letter, a broker. */
  source: string;
}

export interface AmendmentJson extends Omit<NewAmendment, 'rule' | 'meant'> {
  /** Null: this version cannot read what it says. Nothing is decided while it stands. */
  rule: NewAmendment['rule'] | null;
  /** Counts up within the shop: verdicts name it so. */
  id: string;
  /** Shopify's id of the person who added it. */
  by: string;
  at: IsoInstant;
  withdrawn: { at: IsoInstant; by: string; why: string } | null;
}

/** The last added first. */
export interface AmendmentsPage {
  amendments: AmendmentJson[];
}

export interface WithdrawAmendment {
  why: string;
}

/** One value of a parameter, from a day on. */
export interface RuleEntryJson {
  from: IsoDay;
  /** Last day, where it lapses by its own terms. */
  until: IsoDay | null;
  /** The value in a few words or a list, as a person reads it. */
  value: string;
  source: CitationJson;
}

export interface ParameterJson {
  /** Its name in the rulebook. */
  name: string;
  /** Which part of the law it belongs to. */
  group: string;
  /** What it is, in a sentence. */
  is: string;
  unit: string;
  checkedThrough: IsoDay;
  /** Oldest first. */
  entries: RuleEntryJson[];
}

/** A stretch of days under one regime. `until` null: open-ended. */
export interface RegimeSpanJson {
  id: string;
  exemption: 'open' | 'suspended' | 'repealed';
  closedOrigins: string[];
  from: IsoDay;
  until: IsoDay | null;
  source: CitationJson;
}

/** Something of the law beside the regimes: how goods are filed, or what was only announced. */
export interface MilestoneJson {
  id: string;
  about: 'filing' | 'data' | 'person' | 'announced';
  /** False: announced, and never in force. */
  tookEffect: boolean;
  /** What it is, in a sentence. */
  is: string;
  from: IsoDay;
  /** Last day; null: it has not ended. */
  until: IsoDay | null;
  source: CitationJson;
}

/** A state of the rulebook that verdicts were made by. */
export interface EditionJson {
  version: string;
  /** The day in its version. */
  day: IsoDay;
  hash: string;
  /** What it changed, in a sentence. */
  changed: string;
}

/** All but the values themselves, which weigh ten times as much. */
export interface RulesPage {
  today: IsoDay;
  rulebook: { version: string; hash: string; checkedThrough: IsoDay };
  /** Newest first: the first one is the rulebook of today. */
  editions: EditionJson[];
  /** Days after which this shop counts the rules as stale, and the last day on which they are fresh. */
  staleAfterDays: number;
  freshUntil: IsoDay;
  tracks: { other: RegimeSpanJson[]; mail: RegimeSpanJson[] };
  /** Oldest first. */
  milestones: MilestoneJson[];
  amendments: AmendmentJson[];
}

/** Every value that verdicts are made by, with its days and its source. */
export interface RuleValues {
  parameters: ParameterJson[];
}

export const rulesApi = {
  page: endpoint({ method: 'GET', path: '/rules', reply: of<RulesPage>(), may: 'view' }),
  values: endpoint({ method: 'GET', path: '/rules/values', reply: of<RuleValues>(), may: 'view' }),
  amendments: endpoint({ method: 'GET', path: '/rules/amendments', reply: of<AmendmentsPage>(), may: 'view' }),
  amend: endpoint({
    method: 'POST',
    path: '/rules/amendments',
    body: of<NewAmendment>(),
    reply: of<AmendmentsPage>(),
    may: 'amend',
  }),
  withdraw: endpoint({
    method: 'POST',
    path: '/rules/amendments/:id/withdraw',
    body: of<WithdrawAmendment>(),
    reply: of<AmendmentsPage>(),
    may: 'amend',
  }),
};
