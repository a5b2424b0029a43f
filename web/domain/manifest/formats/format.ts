import type { MerchantRules } from '../../law/amendment.ts';
import type { CodecProblem, CodecResult } from '../codec.ts';
import type { LoadProblem } from '../load-problem.ts';
import type { SealedLoad } from '../sealed-load.ts';
import type { TextChange } from '../text-change.ts';

/** Who the file is for. */
export type FileAudience = 'carrier' | 'broker' | 'driver';

/**
 * How far the layout has been held against the receiver's own: `read-in-public`: fields and limits as public copies and integrations
 * have them. `unverified`: the receiver's guide could not be read, so the file is a reference and nothing to send.
 */
export type FormatStanding = 'read-in-public' | 'unverified';

/** Why a format has nothing to say of a load, whatever its data. */
export type NotForLoad = 'not-by-truck' | 'law-closed';

/** What a file adds up to, beside the load's own totals where the format rounds. */
export interface FileTotals {
  readonly shipments: number;
  readonly pieces: number;
  readonly valueUsdMinor: number;
  /** In grams, as the file states the weight. */
  readonly weightGrams: number;
}

export type FileEncoded =
  | {
      readonly kind: 'encoded';
      readonly text: string;
      /** Every text that the file says otherwise than the order. */
      readonly changes: readonly TextChange[];
      readonly totals: FileTotals;
      /** What the receiver will have to ask, since the load does not say it. The file stands without it. */
      readonly asks: readonly LoadProblem[];
    }
  | { readonly kind: 'not-for-load'; readonly why: NotForLoad }
  | { readonly kind: 'refused'; readonly problems: readonly LoadProblem[] }
  /** The rows do not fit the layout: our own fault. */
  | { readonly kind: 'malformed'; readonly problems: readonly CodecProblem[] };

/** One file that a sealed load can be written as. Pure: what it needs is in the load, or it says what is missing. */
export interface LoadFormat {
  readonly id: string;
  readonly audience: FileAudience;
  readonly mediaType: string;
  readonly extension: string;
  readonly standing: FormatStanding;
  readonly appliesTo: (load: SealedLoad, merchantRules: MerchantRules) => NotForLoad | null;
  readonly encode: (load: SealedLoad, merchantRules: MerchantRules) => FileEncoded;
  /** Strict: what it takes is well formed to the letter. Null: nobody sends this file back. */
  readonly decode: ((text: string) => CodecResult<unknown>) | null;
}
