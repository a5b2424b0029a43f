import { loadFormats, noMerchantRules } from '#domain';
import type { FileEncoded, LoadFormat, SealedLoad } from '#domain';
import type { FileMade, LoadFile } from './load-file.ts';
import { papersOfLoad } from './papers-of-load.ts';

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
export const loadFiles: readonly LoadFile[] = [...loadFormats.map(ofFormat), ...papersOfLoad];

export const loadFileOf = (id: string): LoadFile | null => loadFiles.find((file) => file.id === id) ?? null;

/** Of papers that were revised: two files of one load must not look the same in a broker's folder. The first have none. */
export const revisionInName = (revision: number): string => (revision > 1 ? `-r${revision}` : '');

/** `S-0007-2026-11-25-borderconnect-csv.csv`, and of revision 2 `S-0007-2026-11-25-borderconnect-csv-r2.csv` */
export const fileNameOf = (
  { name, arrivalDay }: Pick<SealedLoad, 'name' | 'arrivalDay'>,
  file: LoadFile,
  revision = 1,
): string =>
  `${name.replace(/[^A-Za-z0-9-]/g, '-')}-${arrivalDay}-${file.id}${revisionInName(revision)}.${file.extension}`;
