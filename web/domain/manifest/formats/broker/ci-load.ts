import { ok, refuse } from '../../codec.ts';
import type { CodecProblem, CodecResult } from '../../codec.ts';
import { csv } from '../../fields/csv.ts';
import { enteredPart } from '../../entries-in-load.ts';
import { totalsOf } from '../../sealed-load.ts';
import type { SealedLoad } from '../../sealed-load.ts';
import type { FileEncoded, LoadFormat } from '../format.ts';
import { CellNotes } from './ascii-text.ts';
import { brokerLines, dollarText, dottedHts } from './broker-lines.ts';

/** The "CI load" sheet of a US broker (Vandegrift, Kewill): columns by place, with the limits of the file that it becomes. */
export const CI_HEADINGS = [
  'File #', 'Customer', 'Invoice #', 'Invoice Date', 'Country of Origin', 'Part # / Style', 'Pieces', 'MID', 'HTS',
  'Cotton Fee (Y/N)', 'Value', 'Qty 1', 'Qty 2', 'Gross Weight KG', 'PO #', 'Cartons', 'First Sale', 'MMV/NDC', 'Department',
  'SPI', 'Buyer Cust No', 'Seller MID', 'SPI 2',
] as const; // prettier-ignore
const LIMITS = { file: 15, customer: 10, invoice: 22, part: 30, po: 35, mid: 15 } as const;
const VALUE_MAX = 9_999_999_999_99;

export function encodeCiLoad(sealed: SealedLoad): FileEncoded {
  const load = enteredPart(sealed);
  const notes = new CellNotes();
  const { lines, asks } = brokerLines(load);
  const [shipment] = load.shipments;
  const head = { orderId: shipment?.orderId ?? '', lineId: null };
  const customer = notes.text(shipment?.shipper.name ?? '', 60, { ...head, field: 'shipper-name' });
  const rows = lines.map((line): string[] => {
    const place = line.first;
    if (line.valueUsdMinor > VALUE_MAX) notes.problems.push({ ...place, field: 'value', problem: 'too-large' });
    return [
      load.name.slice(0, LIMITS.file),
      customer.toUpperCase().replace(/[^A-Z0-9]/g, '').slice(0, LIMITS.customer),
      load.name.slice(0, LIMITS.invoice),
      load.sealedAt.slice(0, 10),
      line.originByProvince,
      notes.text(line.part, LIMITS.part, { ...place, field: 'description' }),
      String(line.quantity),
      line.mid ?? '',
      dottedHts(line.hts),
      // Whether the cotton fee is owed is the broker's to say; an empty cell asks.
      '',
      dollarText(line.valueUsdMinor),
      line.amounts[0]?.text ?? '',
      line.amounts[1]?.text ?? '',
      String(line.kilograms),
      '', '', '', '', '',
      line.claim ?? '',
      '', '', '',
    ]; // prettier-ignore
  });
  if (notes.problems.length > 0) return { kind: 'refused', problems: notes.problems };
  const text = csv.encode([CI_HEADINGS, ...rows]);
  if (text.kind === 'refused') return { kind: 'malformed', problems: text.problems };
  const { orders: shipments, pieces, valueUsdMinor } = totalsOf(load);
  const weightGrams = lines.reduce((sum, { kilograms }) => sum + kilograms, 0) * 1000;
  return {
    kind: 'encoded',
    text: text.value,
    changes: notes.changes,
    totals: { shipments, pieces, valueUsdMinor, weightGrams },
    asks,
  };
}

export interface CiLoadRow {
  readonly row: number;
  readonly file: string;
  readonly customer: string;
  readonly invoice: string;
  readonly origin: string;
  readonly part: string;
  readonly pieces: number;
  readonly mid: string;
  /** Digits alone. */
  readonly hts: string;
  readonly valueUsdMinor: number;
  readonly quantities: readonly string[];
  readonly grossKg: string;
  /** Cents that are added to make the value (plus), or are not dutiable (minus). */
  readonly mmvNdcMinor: number | null;
  readonly claim: string;
}

/** Reads such a sheet back, with either line end; rows without file, customer and invoice are passed over, as the broker's own reader does. */
export function decodeCiLoad(text: string): CodecResult<readonly CiLoadRow[]> {
  const read = csv.decode(text.includes('\r\n') ? text : text.replaceAll('\n', '\r\n'));
  if (read.kind === 'refused') return read;
  const [headings, ...rows] = read.value;
  if (headings === undefined) return refuse('no-heading');
  if (headings.length !== CI_HEADINGS.length || headings.some((one, at) => one !== CI_HEADINGS[at]))
    return refuse('other-heading');
  const problems: CodecProblem[] = [];
  const found = rows.flatMap((cells, index): CiLoadRow[] => {
    const row = index + 2;
    if (cells.length !== CI_HEADINGS.length) {
      problems.push({ at: [`row ${row}`], problem: 'wrong-number-of-cells' });
      return [];
    }
    if (cells.slice(0, 3).some((cell) => cell.trim() === '')) return [];
    const line = rowOf(cells, row, (column, problem) => problems.push({ at: [`row ${row}`, column], problem }));
    return line === null ? [] : [line];
  });
  return problems.length > 0 ? { kind: 'refused', problems } : ok(found);
}

type Fault = (column: string, problem: string) => void;

function rowOf(cells: readonly string[], row: number, fault: Fault): CiLoadRow | null {
  const cell = (heading: (typeof CI_HEADINGS)[number]): string => cells[CI_HEADINGS.indexOf(heading)]?.trim() ?? '';
  const check = (heading: (typeof CI_HEADINGS)[number], form: RegExp, problem: string): string => {
    if (!form.test(cell(heading))) fault(heading, damaged(cell(heading)) ? 'opened-in-a-spreadsheet' : problem);
    return cell(heading);
  };
  const hts = check('HTS', /^(?:[\d.]{6,13})?$/, 'not-a-tariff-number').replaceAll('.', '');
  if (hts !== '' && ![6, 8, 10].includes(hts.length)) fault('HTS', 'not-a-tariff-number');
  const fee = /^([+-]?)(\d{1,10})(?:\.(\d{1,2}))?$/.exec(
    check('MMV/NDC', /^(?:[+-]?\d{1,10}(?:\.\d{1,2})?)?$/, 'not-an-amount'),
  );
  check('Invoice Date', /^\d{4}-\d{2}-\d{2}$/, 'not-a-date');
  check('Cotton Fee (Y/N)', /^[YN]?$/, 'not-yes-or-no');
  const amount = /^\d{1,10}(?:\.\d{1,2})?$/;
  const [dollars = '0', cents = ''] = check('Value', amount, 'not-an-amount').split('.');
  return {
    row,
    file: cell('File #'),
    customer: cell('Customer'),
    invoice: cell('Invoice #'),
    origin: check('Country of Origin', /^[A-Z]{2}$/, 'not-a-country'),
    part: cell('Part # / Style'),
    pieces: Number(check('Pieces', /^[1-9]\d{0,11}$/, 'not-a-whole-number')),
    mid: check('MID', /^(?:[A-Z]{2}[A-Z0-9]{1,13})?$/, 'not-a-mid'),
    hts,
    valueUsdMinor: Number(dollars) * 100 + Number(cents.padEnd(2, '0')),
    quantities: (['Qty 1', 'Qty 2'] as const)
      .map((heading) => check(heading, /^(?:\d{1,10}(?:\.\d{1,2})?)?$/, 'not-an-amount'))
      .filter((one) => one !== ''),
    grossKg: check('Gross Weight KG', /^(?:\d{1,10}(?:\.\d{1,2})?)?$/, 'not-a-weight'),
    mmvNdcMinor:
      fee === null ? null : (fee[1] === '-' ? -1 : 1) * (Number(fee[2]) * 100 + Number((fee[3] ?? '').padEnd(2, '0'))),
    claim: cell('SPI'),
  };
}

/** `1.23E+11`: a spreadsheet took a number for a quantity. */
const damaged = (cell: string): boolean => /^\d(?:\.\d+)?E\+?\d+$/i.test(cell);

export const ciLoadFormat: LoadFormat = {
  id: 'broker-ci-23-csv',
  audience: 'broker',
  mediaType: 'text/csv',
  extension: 'csv',
  standing: 'read-in-public',
  appliesTo: () => null,
  encode: (load) => encodeCiLoad(load),
  decode: decodeCiLoad,
};
