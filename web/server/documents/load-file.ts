import type {
  FileAudience,
  FileTotals,
  FormatStanding,
  LoadProblem,
  MerchantRules,
  NotForLoad,
  SealedLoad,
  TextChange,
} from '#domain';

/** A file of a load as it is handed over. */
export type FileMade =
  | {
      readonly kind: 'made';
      readonly bytes: Uint8Array;
      readonly changes: readonly TextChange[];
      readonly totals: FileTotals | null;
      readonly asks: readonly LoadProblem[];
    }
  | { readonly kind: 'not-for-load'; readonly why: NotForLoad }
  | { readonly kind: 'refused'; readonly problems: readonly LoadProblem[] };

export interface LoadFile {
  readonly id: string;
  readonly audience: FileAudience;
  readonly mediaType: string;
  readonly extension: string;
  readonly standing: FormatStanding;
  readonly appliesTo: (load: SealedLoad, merchantRules: MerchantRules) => NotForLoad | null;
  readonly make: (load: SealedLoad, merchantRules?: MerchantRules) => Promise<FileMade>;
}
