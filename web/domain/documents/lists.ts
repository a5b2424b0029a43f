import { dottedHts } from '../manifest/formats/broker/broker-lines.ts';
import { writeForAce } from '../manifest/ace/written-load.ts';
import { manifestTypeOf } from '../batching/join-key.ts';
import { entryOfShipment } from '../manifest/entries-in-load.ts';
import { totalsOf } from '../manifest/sealed-load.ts';
import type { SealedLoad } from '../manifest/sealed-load.ts';
import { kilograms, madeFrom, partyText, totalFacts, usd } from './figures.ts';
import type { Block, PageDocument } from './page-document.ts';
import { hundredths, whole } from './workbook.ts';
import type { Cell, Workbook } from './workbook.ts';

const page = (load: SealedLoad, title: string, blocks: Iterable<Block>): PageDocument => ({
  title: `${title} ${load.name}`,
  size: 'letter',
  foot: madeFrom(load),
  blocks,
});

/** For our own scanning at the dock: every number with its Code 128. */
export const loadSheet = (load: SealedLoad): PageDocument => page(load, 'Load sheet', loadSheetBlocks(load));

const BARS = 24;

function* loadSheetBlocks(load: SealedLoad): Generator<Block> {
  yield { kind: 'text', text: `Load sheet ${load.name}`, size: 18, bold: true };
  yield { kind: 'facts', facts: totalFacts(load) };
  for (const { scn, orderName, consignee, commodities } of load.shipments) {
    const pieces = commodities.reduce((sum, line) => sum + line.quantity, 0);
    yield { kind: 'space', height: 6 };
    const what = `${scn}   ${orderName}   ${consignee.name}   ${pieces} ${pieces === 1 ? 'piece' : 'pieces'}`;
    yield { kind: 'text', text: what, size: 9, keep: BARS + 12 };
    yield { kind: 'barcode', symbology: 'code128', text: scn, height: BARS, caption: false };
  }
}

export const packingList = (load: SealedLoad): PageDocument => page(load, 'Packing list', packingBlocks(load));

function* packingBlocks(load: SealedLoad): Generator<Block> {
  const { pieces, weightGrams } = totalsOf(load);
  yield { kind: 'text', text: `Packing list ${load.name}`, size: 18, bold: true };
  yield {
    kind: 'table',
    size: 8,
    columns: [
      { heading: 'SCN', share: 2.4 }, { heading: 'Order', share: 1.4 }, { heading: 'Goes to', share: 3 },
      { heading: 'Part', share: 2 }, { heading: 'Description', share: 4 }, { heading: 'Pieces', share: 1, align: 'right' },
      { heading: 'kg', share: 1.4, align: 'right' },
    ],
    rows: packingRows(load),
    total: ['Total', '', '', '', '', String(pieces), kilograms(weightGrams)],
  }; // prettier-ignore
}

function* packingRows({ shipments }: SealedLoad): Generator<readonly string[]> {
  for (const { scn, orderName, consignee, commodities } of shipments)
    for (const line of commodities)
      yield [
        scn, orderName, consignee.name, line.sku ?? '', line.description, String(line.quantity), kilograms(line.weightGrams),
      ]; // prettier-ignore
}

/** Straight bill of lading, not negotiable: what the uniform form asks for, with room for what only the dock knows. */
export const billOfLading = (load: SealedLoad): PageDocument => page(load, 'Straight bill of lading', billBlocks(load));

const BLANK = '__________________________________________________';

function* billBlocks(load: SealedLoad): Generator<Block> {
  const [shipment] = load.shipments;
  const { orders, pieces, weightGrams } = totalsOf(load);
  yield { kind: 'text', text: 'Straight bill of lading, not negotiable', size: 16, bold: true };
  yield {
    kind: 'facts',
    facts: [
      ['Bill of lading number', load.name],
      ['Ship from', shipment === undefined ? '' : partyText(shipment.shipper)],
      [
        'Ship to',
        orders === 1 && shipment !== undefined
          ? partyText(shipment.consignee)
          : `${orders} consignees, by the attached packing list`,
      ],
      ['Carrier (SCAC)', load.carrierName == null ? load.scac : `${load.carrierName} (${load.scac})`],
      ['Port of entry', load.port],
      ['Trailer', load.trip?.trailers.map(({ number }) => number).join(', ') || BLANK],
      ['Seals', load.trip?.trailers.flatMap(({ sealNumbers }) => sealNumbers).join(', ') || BLANK],
    ],
  };
  yield { kind: 'space', height: 12 };
  yield {
    kind: 'table',
    size: 9,
    columns: [
      { heading: 'Packages', share: 2 },
      { heading: 'Description of articles', share: 6 },
      { heading: 'Pieces', share: 1, align: 'right' },
      { heading: 'Gross weight kg', share: 2, align: 'right' },
    ],
    rows: [
      [
        `${orders} ${orders === 1 ? 'parcel' : 'parcels'}`,
        `Merchandise, line by line in packing list ${load.name}`,
        String(pieces),
        kilograms(weightGrams),
      ],
    ],
  };
  yield { kind: 'space', height: 16 };
  yield { kind: 'text', text: 'Filled in at the dock', size: 11, bold: true };
  yield {
    kind: 'facts',
    spaced: true,
    facts: ['Freight terms', 'Handling units (pallets, cages)', 'Loaded by', 'Counted by', 'Shipper: name, signature, date', 'Carrier: name, signature, date, in apparent good order except as noted', 'Noted'].map(
      (label) => [label, BLANK] as const,
    ),
  }; // prettier-ignore
}

const KEYING = [
  'SCN', 'Type', 'Province of loading', 'Shipper', 'Shipper address', 'Consignee', 'Consignee address', 'Description', 'Quantity',
  'Unit', 'Weight kg', 'Value USD', 'Origin', 'HTS',
] as const; // prettier-ignore

/** For carriers that key the manifest by hand: the order of the ACE screens, in the letters that they take. */
export const keyingWorkbook = (load: SealedLoad): Workbook => ({
  sheets: [
    { name: 'Keying sheet', widths: [18, 8, 9, 26, 40, 26, 40, 40, 9, 6, 9, 12, 8, 14], rows: keyingRows(load) },
  ],
});

function* keyingRows(load: SealedLoad): Generator<readonly Cell[]> {
  yield KEYING;
  for (const { shipment, parties: p, commodities } of writeForAce(load).shipments)
    for (const { line, description, weightKg } of commodities)
      yield [
        shipment.scn, manifestTypeOf(entryOfShipment(load, shipment)), p.provinceOfLoading, p.shipperName,
        `${p.shipperAddress}, ${p.shipperCity} ${p.shipperState} ${p.shipperZip}`, p.consigneeName,
        `${p.consigneeAddress}, ${p.consigneeCity} ${p.consigneeState} ${p.consigneeZip}`, description, whole(line.quantity), 'PCS',
        whole(weightKg), hundredths(line.valueUsdMinor), line.origin, dottedHts(line.hts),
      ]; // prettier-ignore
}

export const keyingSheet = (load: SealedLoad): PageDocument => page(load, 'Keying sheet', keyingBlocks(load));

function* keyingBlocks(load: SealedLoad): Generator<Block> {
  yield { kind: 'text', text: `Keying sheet ${load.name}`, size: 16, bold: true };
  for (const { shipment, parties: p, commodities } of writeForAce(load).shipments) {
    yield {
      kind: 'text',
      text: `${shipment.scn}   ${manifestTypeOf(entryOfShipment(load, shipment))}   loaded in ${p.provinceOfLoading || 'no province'}`,
      size: 10,
      bold: true,
    };
    yield {
      kind: 'facts',
      facts: [
        ['Shipper', `${p.shipperName}, ${p.shipperAddress}, ${p.shipperCity} ${p.shipperState} ${p.shipperZip}`],
        [
          'Consignee',
          `${p.consigneeName}, ${p.consigneeAddress}, ${p.consigneeCity} ${p.consigneeState} ${p.consigneeZip}`,
        ],
        ...commodities.map(({ line, description, weightKg }): readonly [string, string] => [
          description,
          `${line.quantity} PCS, ${weightKg} kg, USD ${usd(line.valueUsdMinor)}, ${line.origin}, ${dottedHts(line.hts)}`,
        ]),
      ],
    };
  }
}

/** 4 × 6 inch labels: one a parcel, with the number large and as Code 39. */
export const labels = (load: SealedLoad): PageDocument => ({
  title: `Labels ${load.name}`,
  size: 'label-4x6',
  foot: '',
  blocks: labelBlocks(load),
});

function* labelBlocks(load: SealedLoad): Generator<Block> {
  for (const [index, { scn, orderName, consignee }] of load.shipments.entries()) {
    if (index > 0) yield { kind: 'new-page' };
    yield { kind: 'text', text: `PAPS ${scn}`, size: 18, bold: true };
    yield { kind: 'barcode', symbology: 'code39', text: scn, height: 70 };
    yield { kind: 'space', height: 10 };
    yield { kind: 'text', text: consignee.name, size: 13, bold: true };
    yield { kind: 'text', text: consignee.address, size: 12 };
    yield { kind: 'text', text: `${consignee.city}, ${consignee.province} ${consignee.zip}`, size: 12 };
    yield { kind: 'space', height: 10 };
    yield { kind: 'text', text: `${orderName}   ${load.name}   port ${load.port}`, size: 10 };
  }
}

/** The same for a label printer at 203 dpi: 812 × 1218 dots. Its control signs are taken out of text. */
export const labelsZpl = ({ shipments, name, port }: SealedLoad): string =>
  shipments
    .map(({ scn, orderName, consignee }) =>
      [
        '^XA^CI28^PW812^LL1218',
        `^FO40,40^A0N,56,56^FDPAPS ${scn}^FS`,
        `^FO40,130^BY2,2.5,160^B3N,N,160,Y,N^FD${scn}^FS`,
        ...[consignee.name, consignee.address, `${consignee.city}, ${consignee.province} ${consignee.zip}`].map(
          (text, index) => `^FO40,${400 + index * 60}^A0N,44,44^FB732,1,0,L^FD${zplText(text)}^FS`,
        ),
        `^FO40,640^A0N,34,34^FD${zplText(`${orderName}   ${name}   port ${port}`)}^FS`,
        '^XZ\n',
      ].join('\n'),
    )
    .join('');

const zplText = (text: string): string => text.replace(/[\^~\\]|\p{Cc}/gu, ' ');
