import type { SealedLoad } from '../manifest/sealed-load.ts';
import type { Block, PageDocument } from './page-document.ts';
import { madeFrom } from './figures.ts';

/** CBP's notice of 2006 on the ACE cover sheet: this type size or larger, and at most the other one for the shipments. */
export const COVER_SIZE = 22;
export const LIST_SIZE = 12;

/** What the driver shows in the primary booth. Labels with PAPS barcodes do not belong on it. */
export function coverSheet(load: SealedLoad): PageDocument {
  return { title: `ACE cover sheet ${load.name}`, size: 'letter', foot: madeFrom(load), blocks: blocksOf(load) };
}

function* blocksOf({ trip, shipments }: SealedLoad): Generator<Block> {
  const driver = trip?.drivers[0];
  const plate = trip?.truck?.licensePlates[0];
  yield { kind: 'text', text: 'ACE Electronic Manifest', size: COVER_SIZE, bold: true };
  yield { kind: 'text', text: `Trip number: ${trip?.number ?? '____________________'}`, size: COVER_SIZE };
  if (trip != null) yield { kind: 'barcode', symbology: 'code39', text: trip.number, height: 48 };
  const name = driver === undefined ? '____________________' : `${driver.firstName} ${driver.lastName}`;
  yield { kind: 'text', text: `Driver: ${name}`, size: COVER_SIZE };
  const tractor = plate === undefined ? '____________________' : `${plate.number} ${plate.stateProvince}`;
  yield { kind: 'text', text: `Tractor plate: ${tractor}`, size: COVER_SIZE };
  yield { kind: 'space', height: 12 };
  yield {
    kind: 'table',
    size: LIST_SIZE,
    columns: [
      { heading: 'SCN', share: 2 },
      { heading: 'Goods', share: 4 },
    ],
    rows: shipments.map(({ scn, commodities }) => [
      scn,
      [...new Set(commodities.map((line) => line.description))].join('; '),
    ]),
  };
}
