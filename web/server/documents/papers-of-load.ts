import {
  billOfLading,
  coverSheet,
  invoiceDocument,
  invoiceWorkbook,
  keyingSheet,
  keyingWorkbook,
  labels,
  labelsZpl,
  loadSheet,
  packingList,
  totalsOf,
  writeForAce,
} from '#domain';
import type { FileAudience, FileTotals, NotForLoad, PageDocument, SealedLoad, Workbook } from '#domain';
import { csvForPeople } from './csv-for-people.ts';
import type { FileMade, LoadFile } from './load-file.ts';
import { pdfOf } from './pdf.ts';
import { respelledOn } from './respelled.ts';
import { xlsxOf } from './xlsx.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function totalsIn(load: SealedLoad): FileTotals {
  const { orders: shipments, pieces, valueUsdMinor, weightGrams } = totalsOf(load);
  return { shipments, pieces, valueUsdMinor, weightGrams };
}

const made = (load: SealedLoad, bytes: Uint8Array): FileMade => ({
  kind: 'made',
  bytes,
  changes: [],
  totals: totalsIn(load),
  asks: [],
});

const byTruck = ({ mode }: SealedLoad): NotForLoad | null => (mode === 'truck' ? null : 'not-by-truck');
const always = (): null => null;

interface About {
  readonly id: string;
  readonly audience: FileAudience;
  readonly appliesTo?: (load: SealedLoad) => NotForLoad | null;
}

function paper(
  about: About,
  kind: Pick<LoadFile, 'mediaType' | 'extension'>,
  bytesOf: (load: SealedLoad) => Promise<Uint8Array>,
): LoadFile {
  const appliesTo = about.appliesTo ?? always;
  const make = async (load: SealedLoad): Promise<FileMade> => {
    const why = appliesTo(load);
    return why === null ? made(load, await bytesOf(load)) : { kind: 'not-for-load', why };
  };
  return { ...kind, id: about.id, audience: about.audience, standing: 'read-in-public', appliesTo, make };
}

/** The same load gives the same bytes: a paper is dated by its seal. */
const pdf = (about: About, documentOf: (load: SealedLoad) => PageDocument): LoadFile =>
  withChanges(
    paper(about, { mediaType: 'application/pdf', extension: 'pdf' }, (load) =>
      pdfOf(documentOf(load), new Date(load.sealedAt)),
    ),
  );

/** A page cannot hold every letter: what it shows in Latin form is listed beside the original. */
const withChanges = (file: LoadFile): LoadFile => ({
  ...file,
  make: async (load, merchantRules) => {
    const one = await file.make(load, merchantRules);
    return one.kind === 'made' ? { ...one, changes: respelledOn(load) } : one;
  },
});

const workbook = (about: About, bookOf: (load: SealedLoad) => Workbook): LoadFile =>
  paper(about, { mediaType: XLSX, extension: 'xlsx' }, async (load) => xlsxOf(bookOf(load)));

/** A keying sheet is in the letters of the manifest: what they cannot write, it refuses as the manifest does. */
const inManifestLetters = (file: LoadFile): LoadFile => ({
  ...file,
  make: async (load, merchantRules) => {
    const { problems, changes, weightKg } = writeForAce(load);
    if (problems.length > 0) return { kind: 'refused', problems };
    const one = await file.make(load, merchantRules);
    return one.kind === 'made' ? { ...one, changes, totals: { ...totalsIn(load), weightGrams: weightKg * 1000 } } : one;
  },
});

export const papersOfLoad: readonly LoadFile[] = [
  pdf({ id: 'invoice-pdf', audience: 'broker' }, invoiceDocument),
  workbook({ id: 'invoice-xlsx', audience: 'broker' }, invoiceWorkbook),
  paper({ id: 'invoice-csv', audience: 'broker' }, { mediaType: 'text/csv', extension: 'csv' }, async (load) => csvForPeople(invoiceWorkbook(load))),
  inManifestLetters(pdf({ id: 'keying-sheet-pdf', audience: 'carrier', appliesTo: byTruck }, keyingSheet)),
  inManifestLetters(workbook({ id: 'keying-sheet-xlsx', audience: 'carrier', appliesTo: byTruck }, keyingWorkbook)),
  pdf({ id: 'cover-sheet-pdf', audience: 'driver', appliesTo: byTruck }, coverSheet),
  pdf({ id: 'load-sheet-pdf', audience: 'driver' }, loadSheet),
  pdf({ id: 'packing-list-pdf', audience: 'driver' }, packingList),
  pdf({ id: 'bill-of-lading-pdf', audience: 'driver' }, billOfLading),
  pdf({ id: 'labels-pdf', audience: 'driver', appliesTo: byTruck }, labels),
  paper({ id: 'labels-zpl', audience: 'driver', appliesTo: byTruck }, { mediaType: 'text/plain', extension: 'zpl' }, async (load) => new TextEncoder().encode(labelsZpl(load))),
]; // prettier-ignore
