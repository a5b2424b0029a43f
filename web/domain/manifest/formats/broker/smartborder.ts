import { ok, refuse } from '../../codec.ts';
import type { CodecProblem, CodecResult } from '../../codec.ts';
import { csv } from '../../fields/csv.ts';
import { enteredPart } from '../../entries-in-load.ts';
import { totalsOf } from '../../sealed-load.ts';
import type { LoadParty, SealedLoad } from '../../sealed-load.ts';
import type { FileEncoded, LoadFormat } from '../format.ts';
import { CellNotes } from './ascii-text.ts';
import type { Place } from './ascii-text.ts';
import { brokerLines, dollarText } from './broker-lines.ts';
import type { BrokerLine } from './broker-lines.ts';
import { SMARTBORDER_COLUMNS } from './smartborder-columns.ts';

const MODES: Readonly<Record<string, string>> = { truck: '30', rail: '20', ocean: '10', air: '40', mail: '50' };
const UNITS: Readonly<Record<string, string>> = {
  'doz.': 'DOZ',
  kg: 'KG',
  'No.': 'NO',
  'doz. prs.': 'DPR',
  'prs.': 'PRS',
  g: 'G',
};

/** The header on every line, then one line a part. Empty cells are what the load does not say; the broker's profile fills them. */
export function encodeSmartBorder(sealed: SealedLoad): FileEncoded {
  const load = enteredPart(sealed);
  const notes = new CellNotes();
  const { lines, asks } = brokerLines(load);
  const [shipment] = load.shipments;
  const place: Place = { orderId: shipment?.orderId ?? '', lineId: null, field: 'shipper-name' };
  const head = headOf(load, lines, notes, place);
  const rows = lines.map((line) => ({ ...head, ...lineOf(line, notes) }));
  if (notes.problems.length > 0) return { kind: 'refused', problems: notes.problems };
  const cells = rows.map((row: Readonly<Record<string, string>>) => SMARTBORDER_COLUMNS.map((name) => row[name] ?? ''));
  const text = csv.encode([SMARTBORDER_COLUMNS, ...cells]);
  if (text.kind === 'refused') return { kind: 'malformed', problems: text.problems };
  const { orders: shipments, pieces, valueUsdMinor } = totalsOf(load);
  const weightGrams = lines.reduce((sum, { kilograms }) => sum + kilograms, 0) * 1000;
  const totals = { shipments, pieces, valueUsdMinor, weightGrams };
  return { kind: 'encoded', text: text.value, changes: notes.changes, totals, asks };
}

function headOf(load: SealedLoad, lines: readonly BrokerLine[], notes: CellNotes, place: Place) {
  const [shipment] = load.shipments;
  const { orders } = totalsOf(load);
  const kilograms = lines.reduce((sum, line) => sum + line.kilograms, 0);
  const importer = load.importer ?? null;
  return {
    ShipperRefNum: load.name,
    InvoiceDate: load.sealedAt.slice(0, 10),
    PortEntry: load.port,
    MasterBillofLading: orders === 1 ? (shipment?.scn ?? '') : '',
    Carrier: load.scac,
    EstDateTimeArrival: load.arrivalAt.slice(0, 16).replace('T', ' '),
    ModeTrans: MODES[load.mode] ?? '',
    Currency: 'USD',
    TotalGrossWeightKG: String(kilograms),
    ShippingQuantity: String(orders),
    ShippingUOM: 'PCL',
    InvoiceNumber: load.name,
    EntryIsInBond: 'N',
    ...(shipment === undefined ? {} : partyOf('Shipper', shipment.shipper, notes, place)),
    ...(shipment === undefined ? {} : partyOf('Seller', shipment.shipper, notes, place)),
    ...(importer === null
      ? {}
      : partyOf('Buyer', importer, notes, { ...place, field: 'importer', address: 'Address' })),
    ...(importer?.number == null ? {} : { BuyerUSTaxID: importer.number }),
  };
}

function partyOf(
  prefix: string,
  party: LoadParty,
  notes: CellNotes,
  { address = 'Addr', ...place }: Place & { readonly address?: string },
) {
  return {
    [`${prefix}Name`]: notes.text(party.name, 60, place),
    [`${prefix}${address}1`]: notes.text(party.address, 55, place),
    [`${prefix}City`]: notes.text(party.city, 30, place),
    [`${prefix}State`]: notes.text(party.province, 30, place),
    [`${prefix}Country`]: party.country,
    [`${prefix}PostalCode`]: notes.text(party.zip, 12, place),
  };
}

function lineOf(line: BrokerLine, notes: CellNotes): Record<string, string> {
  const { quantity, valueUsdMinor, kilograms, claim, mid, hts, amounts, first } = line;
  const place: Place = { ...first, field: 'description' };
  return {
    PartNumber: notes.text(line.part, 30, place),
    Quantity: String(quantity),
    QuantityUOM: 'PCS',
    UnitPrice: (valueUsdMinor / 100 / quantity).toFixed(4),
    GrossWeightKG: String(kilograms),
    CountryOrigin: line.originByProvince,
    SPI: claim ?? '',
    Description: notes.text(line.description, 70, place),
    ValueOfGoods: dollarText(valueUsdMinor),
    LineMfgID: mid ?? '',
    Tariff1Number: hts ?? '',
    Tariff1ProductValue: dollarText(valueUsdMinor),
    ...Object.fromEntries(
      amounts.slice(0, 3).flatMap(({ unit, text }, index) => [
        [`Tariff1Quantity${index + 1}`, text ?? ''],
        [`Tariff1Quantity${index + 1}UOM`, UNITS[unit] ?? unit],
      ]),
    ),
  };
}

/** Reads such a file back: every row by its heading, which must all be there and in order. */
export function decodeSmartBorder(text: string): CodecResult<readonly Readonly<Record<string, string>>[]> {
  const read = csv.decode(text);
  if (read.kind === 'refused') return read;
  const [headings, ...rows] = read.value;
  if (headings === undefined) return refuse('no-heading');
  const other = SMARTBORDER_COLUMNS.findIndex((name, at) => headings[at] !== name);
  if (other >= 0 || headings.length !== SMARTBORDER_COLUMNS.length)
    return refuse('other-heading', [`column ${other < 0 ? SMARTBORDER_COLUMNS.length + 1 : other + 1}`]);
  const problems = rows.flatMap((cells, index): CodecProblem[] =>
    cells.length === headings.length ? [] : [{ at: [`row ${index + 2}`], problem: 'wrong-number-of-cells' }],
  );
  if (problems.length > 0) return { kind: 'refused', problems };
  return ok(rows.map((cells) => Object.fromEntries(SMARTBORDER_COLUMNS.map((name, at) => [name, cells[at] ?? '']))));
}

export const smartBorderFormat: LoadFormat = {
  id: 'broker-smartborder-193-csv',
  audience: 'broker',
  mediaType: 'text/csv',
  extension: 'csv',
  standing: 'read-in-public',
  appliesTo: () => null,
  encode: (load) => encodeSmartBorder(load),
  decode: decodeSmartBorder,
};
