import type { Mode } from '../values/mode.ts';
import type { CountryCode } from '../values/country.ts';
import type { CurrencyCode } from '../values/currency.ts';
import type { DecimalText } from '../values/decimal.ts';
import type { Instant } from '../values/instant.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { Money } from '../values/money.ts';

/** What an amendment puts beside our law. It holds for the days of the amendment and nothing else. */
export type AmendedRule =
  /** The exemption of 19 U.S.C. 1321(a)(2)(C) is open again, up to `limit`, but not to goods of `closedOrigins`. */
  | {
      readonly kind: 'exemption';
      readonly limit: Money;
      readonly closedOrigins: readonly CountryCode[];
      /** Null: by every mode. */
      readonly modes: readonly Mode[] | null;
      /** Whether ACE takes Section 321 manifests again: without it no file is made. */
      readonly manifestAccepted: boolean;
    }
  /** US dollars for one unit, the quarterly rate of these days. */
  | { readonly kind: 'exchange-rate'; readonly currency: CurrencyCode; readonly usdForOne: DecimalText }
  /** A layer of duty, ad valorem, on goods of an origin and of HTS prefixes; null: of every one. In place of ours of that `layer`. */
  | {
      readonly kind: 'duty-rate';
      readonly layer: string;
      readonly origin: CountryCode | null;
      readonly hts: readonly string[] | null;
      readonly rate: DecimalText;
    }
  /** How the post, or its customs broker, enters parcels: electronically as type 13, or by the plain postal entry alone. */
  | { readonly kind: 'mail-entry'; readonly type13: boolean };

/** A dated entry of the merchant's own, e.g. a rate that the broker told them. It never edits ours, and can be withdrawn. */
export interface Amendment {
  readonly id: string;
  readonly rule: AmendedRule;
  readonly from: LegalDay;
  /** Last day; null: until it is withdrawn. */
  readonly until: LegalDay | null;
  readonly why: string;
  /** Who says so: a notice, a letter, a broker. */
  readonly source: string;
  readonly by: string;
  readonly at: Instant;
}

/** What a merchant adds to the rulebook: amendments in force (not the withdrawn), and how long our law may go unchecked. */
export interface MerchantRules {
  readonly amendments: readonly Amendment[];
  /** Days past `checkedThrough` after which the law counts as stale. */
  readonly staleAfterDays: number;
}

/** Plans reach 60 days past the last look at the law before they are called stale: the longest transit that a shop may set. */
export const noMerchantRules: MerchantRules = { amendments: [], staleAfterDays: 60 };
