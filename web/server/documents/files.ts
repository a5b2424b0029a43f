import { loadFormats, noMerchantRules } from '#domain';
import type {
  FileAudience,
  FileEncoded,
  FileTotals,
  FormatStanding,
  LoadFormat,
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

const encoder = new TextEncoder();

/** @throws where a layout did not take its own rows: a fault of ours. */
function asBytes(file: FileEncoded): FileMade {
  if (file.kind === 'malformed') throw new Error(`A sealed load cannot be written: ${JSON.stringify(file.problems)}`);
  if (file.kind !== 'encoded') return file;
  const { text, changes, totals, asks } = file;
  return { kind: 'made', bytes: encoder.encode(text), changes, totals, asks };
}

const ofFormat = ({ encode, id, audience, mediaType, extension, standing, appliesTo }: LoadFormat): LoadFile => ({
  id,
  audience,
  mediaType,
  extension,
  standing,
  appliesTo,
  make: async (load, merchantRules = noMerchantRules) => asBytes(encode(load, merchantRules)),
});

/** Every file of a load, by whom it is for. */
export const loadFiles: readonly LoadFile[] = [...loadFormats.map(ofFormat)];

export const loadFileOf = (id: string): LoadFile | null => loadFiles.find((file) => file.id === id) ?? null;

/** `S-0007-2026-11-25-borderconnect-csv.csv` */
export const fileNameOf = ({ name, arrivalDay }: Pick<SealedLoad, 'name' | 'arrivalDay'>, file: LoadFile): string =>
  `${name.replace(/[^A-Za-z0-9-]/g, '-')}-${arrivalDay}-${file.id}.${file.extension}`;
