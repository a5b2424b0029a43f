import type { Citation } from '../law/engine/citation.ts';
import type { AdditionalDutyId } from '../law/duty/index.ts';
import type { Regime } from '../law/regimes.ts';
import type { CountryCode } from '../values/country.ts';
import type { DecimalText } from '../values/decimal.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { ProgramCode } from '../values/program-code.ts';

/** Which goods a change can concern, read from the entry that changes. Null: whatever it is. */
export interface Reach {
  readonly origins: readonly CountryCode[] | null;
  /** HTS prefixes, digits only. */
  readonly prefixes: readonly string[] | null;
  /** Symbols of preference programs, of which the goods claim one. */
  readonly claims: readonly ProgramCode[] | null;
  /** Words of the description, lower case, of which the goods bear one. */
  readonly words: readonly string[] | null;
}

export type ComingWhat =
  /** A duty begins, ends or changes its rate. `rate`: the one rate from then on, null where there are several, or none is known. `effect` and `condition`: of the group of a list, where one changes. */
  | {
      readonly kind: 'duty';
      readonly layer: AdditionalDutyId;
      readonly rate: DecimalText | null;
      readonly effect: string | null;
      readonly condition: string | null;
    }
  | { readonly kind: 'program'; readonly symbols: readonly ProgramCode[]; readonly ends: boolean }
  | {
      readonly kind: 'exemption';
      readonly before: Regime['exemption'] | null;
      readonly after: Regime['exemption'];
    }
  /** A list that bars or excludes goods gains or loses some. */
  | { readonly kind: 'list'; readonly list: ComingList; readonly effect: string; readonly ends: boolean }
  /** Anything else of the rulebook that begins, or that is known no further. */
  | { readonly kind: 'other'; readonly parameters: readonly string[]; readonly ends: boolean };

export const COMING_LISTS = ['canada-import-ban', 'quota-lines'] as const;
export type ComingList = (typeof COMING_LISTS)[number];

/** Something of the law that is otherwise from a day on. */
export interface ComingChange {
  /** The same for as long as the entry stands, e.g. `2027-01-01-section-301-nicaragua`. */
  readonly id: string;
  /** The first day of what follows, New York. */
  readonly day: LegalDay;
  readonly what: ComingWhat;
  /** What the parameter that changes is, by its label. */
  readonly is: string;
  readonly source: Citation;
  readonly reach: Reach;
}

export const everything: Reach = { origins: null, prefixes: null, claims: null, words: null };

/** No fact of the goods decides: only the arrival does. */
export const reachesEverything = ({ reach }: Pick<ComingChange, 'reach'>): boolean =>
  reach.origins === null && reach.prefixes === null && reach.claims === null;
