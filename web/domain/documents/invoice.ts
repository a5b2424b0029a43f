import { enteredPart, entriesInLoad } from '../manifest/entries-in-load.ts';
import { entryGroups } from '../manifest/goods/entry-lines.ts';
import { brokerLines, dottedHts } from '../manifest/formats/broker/broker-lines.ts';
import type { BrokerLine } from '../manifest/formats/broker/broker-lines.ts';
import { totalsOf } from '../manifest/sealed-load.ts';
import type { LoadShipment, SealedLoad } from '../manifest/sealed-load.ts';
import { kilograms, madeFrom, partyText, totalFacts, usd } from './figures.ts';
import type { Block, PageDocument } from './page-document.ts';
import { hundredths, whole } from './workbook.ts';
import type { Cell, Workbook } from './workbook.ts';

const NOT_STATED = 'not stated';

/** One buyer is named; several are listed in the worksheet, and box 22 of the summary says CONSOLIDATED (19 CFR 141.61(d)(2)). */
function consigneeOf({ shipments }: SealedLoad): string {
  const buyers = new Set(shipments.map(({ consignee }) => partyText(consignee)));
  const [only] = buyers;
  return buyers.size === 1 && only !== undefined
    ? only
    : `CONSOLIDATED (${buyers.size} buyers, listed in the worksheet)`;
}

/** One entry over all has one type; else each order has its own. */
function entryTypeText(load: SealedLoad): string {
  const [first, ...others] = entriesInLoad(load);
  if (load.oneEntry != null) return `${load.oneEntry}, one entry for all orders`;
  if (first === undefined || others.length === 0) return load.entry;
  return [first, ...others].map(({ entry, orders }) => `${entry} for ${orders} of the orders`).join(', ');
}

/** Header of the invoice: 19 CFR 141.86(a)(1), (2), (6), (7), (8), (j). */
function headFacts(load: SealedLoad): readonly (readonly [string, string])[] {
  const [shipment] = load.shipments;
  const importer = load.importer ?? null;
  return [
    ['Invoice number', load.name],
    ['Date', load.sealedAt.slice(0, 10)],
    ['Port of entry', load.port],
    ['Arrival', load.arrivalDay],
    ...factOr('Planned departure', load.departureDay),
    ['Carrier', load.carrierName == null ? load.scac : `${load.carrierName} (${load.scac})`],
    ...(load.trip == null ? [] : [['Trip number', load.trip.number] as const]),
    ['Entry type', entryTypeText(load)],
    ['Shipper and seller', shipment === undefined ? NOT_STATED : partyText(shipment.shipper)],
    ['Importer of record', importer === null ? NOT_STATED : partyText(importer)],
    ['Importer number', importer?.number ?? NOT_STATED],
    ['Consignee', consigneeOf(load)],
    ...factOr('Customs broker', brokerText(load)),
    ['Currency', 'USD'],
    ['Freight, insurance, other charges', 'not stated'],
    ['Knows the facts', load.signer ?? NOT_STATED],
  ];
}

const factOr = (label: string, value: string | null | undefined): readonly (readonly [string, string])[] =>
  value == null ? [] : [[label, value]];

const brokerText = ({ broker }: SealedLoad): string | null =>
  broker == null ? null : broker.filerCode === null ? broker.name : `${broker.name} (filer ${broker.filerCode})`;

const amountsText = ({ amounts }: BrokerLine): string =>
  amounts.map(({ unit, text }) => `${text ?? NOT_STATED} ${unit}`).join(', ');

const describe = ({ description, fibre, meltCountry }: BrokerLine): string =>
  [description, fibre, meltCountry === null ? null : `melted in ${meltCountry}`]
    .filter((one) => one !== null)
    .join('; ');

/** The commercial invoice of all that is entered: a line for each part × HTS × origin × maker × claim, and what they add up to. */
export function invoiceDocument(sealed: SealedLoad): PageDocument {
  const load = enteredPart(sealed);
  return {
    title: `Commercial invoice ${load.name}`,
    size: 'letter-landscape',
    foot: madeFrom(load),
    blocks: invoiceBlocks(load),
  };
}

function* invoiceBlocks(load: SealedLoad): Generator<Block> {
  const { lines } = brokerLines(load);
  yield { kind: 'text', text: 'Commercial invoice', size: 18, bold: true };
  yield { kind: 'facts', facts: headFacts(load) };
  yield { kind: 'space', height: 8 };
  yield linesTable(load, lines);
  yield { kind: 'space', height: 10 };
  yield { kind: 'text', text: 'By tariff number, origin and claim', size: 11, bold: true };
  yield {
    kind: 'table',
    size: 8,
    columns: [
      { heading: 'HTS', share: 3 }, { heading: 'Origin', share: 1 }, { heading: 'Claim', share: 1 },
      { heading: 'Lines', share: 1, align: 'right' }, { heading: 'Pieces', share: 1, align: 'right' },
      { heading: 'kg', share: 2, align: 'right' }, { heading: 'USD', share: 2, align: 'right' },
    ],
    rows: entryGroups(lines).map((group) => [
      dottedHts(group.hts) || NOT_STATED, group.origin, group.claim ?? '', String(group.lines), String(group.quantity),
      kilograms(group.weightGrams), usd(group.valueUsdMinor),
    ]),
  }; // prettier-ignore
  yield { kind: 'facts', facts: totalFacts(load) };
  yield { kind: 'new-page' };
  yield { kind: 'text', text: 'Worksheet, order by order', size: 14, bold: true };
  yield worksheetTable(load);
}

function linesTable(load: SealedLoad, lines: readonly BrokerLine[]): Block {
  const { pieces, weightGrams, valueUsdMinor } = totalsOf(load);
  return {
    kind: 'table',
    size: 7.5,
    columns: [
      { heading: 'Part', share: 2.6 }, { heading: 'Description', share: 5 }, { heading: 'HTS', share: 2.3 },
      { heading: 'Origin', share: 1.2 }, { heading: 'Maker (MID)', share: 3 }, { heading: 'Claim', share: 1.2 },
      { heading: 'Pieces', share: 1.3, align: 'right' }, { heading: 'Tariff units', share: 2.9 },
      { heading: 'kg', share: 1.5, align: 'right' }, { heading: 'Unit USD', share: 1.6, align: 'right' },
      { heading: 'USD', share: 1.9, align: 'right' },
    ],
    rows: lines.map((line) => [
      line.part, describe(line), dottedHts(line.hts) || NOT_STATED, line.origin, line.mid ?? NOT_STATED, line.claim ?? '',
      String(line.quantity), amountsText(line), kilograms(line.weightGrams), (line.valueUsdMinor / 100 / line.quantity).toFixed(4),
      usd(line.valueUsdMinor),
    ]),
    total: ['Total', '', '', '', '', '', String(pieces), '', kilograms(weightGrams), '', usd(valueUsdMinor)],
  }; // prettier-ignore
}

function* worksheetRows({ shipments }: SealedLoad): Generator<readonly string[]> {
  for (const { scn, orderName, consignee, commodities } of shipments)
    for (const line of commodities)
      yield [
        scn, orderName, partyText(consignee), line.description, dottedHts(line.hts) || NOT_STATED, line.origin,
        String(line.quantity), kilograms(line.weightGrams), usd(line.valueUsdMinor),
      ]; // prettier-ignore
}

function worksheetTable(load: SealedLoad): Block {
  const { pieces, weightGrams, valueUsdMinor } = totalsOf(load);
  return {
    kind: 'table',
    size: 7,
    columns: [
      { heading: 'SCN', share: 2.6 }, { heading: 'Order', share: 1.4 }, { heading: 'Buyer', share: 5 },
      { heading: 'Description', share: 4 }, { heading: 'HTS', share: 2 }, { heading: 'Origin', share: 1.1 },
      { heading: 'Pieces', share: 1.3, align: 'right' }, { heading: 'kg', share: 1.4, align: 'right' },
      { heading: 'USD', share: 1.8, align: 'right' },
    ],
    rows: worksheetRows(load),
    total: ['Total', '', '', '', '', '', String(pieces), kilograms(weightGrams), usd(valueUsdMinor)],
  }; // prettier-ignore
}

/** The same as sheets: header with control totals, lines, sums, worksheet. */
export function invoiceWorkbook(sealed: SealedLoad): Workbook {
  const load = enteredPart(sealed);
  const { lines } = brokerLines(load);
  return {
    sheets: [
      { name: 'Invoice', widths: [32, 70], rows: [...headFacts(load), ...totalFacts(load)] },
      { name: 'Lines', widths: [18, 44, 14, 8, 17, 7, 9, 24, 12, 12, 12], rows: lineRows(lines) },
      { name: 'By tariff number', widths: [14, 8, 8, 8, 10, 12, 14], rows: groupRows(lines) },
      { name: 'Worksheet', widths: [18, 10, 28, 34, 20, 8, 10, 8, 40, 14, 8, 9, 12, 12], rows: orderRows(load) },
    ],
  };
}

function* lineRows(lines: readonly BrokerLine[]): Generator<readonly Cell[]> {
  yield ['Part', 'Description', 'HTS', 'Origin', 'Maker (MID)', 'Claim', 'Pieces', 'Tariff units', 'Grams', 'USD'];
  for (const line of lines)
    yield [
      line.part, describe(line), dottedHts(line.hts), line.origin, line.mid ?? '', line.claim ?? '', whole(line.quantity),
      amountsText(line), whole(line.weightGrams), hundredths(line.valueUsdMinor),
    ]; // prettier-ignore
}

function* groupRows(lines: readonly BrokerLine[]): Generator<readonly Cell[]> {
  yield ['HTS', 'Origin', 'Claim', 'Lines', 'Pieces', 'Grams', 'USD'];
  for (const group of entryGroups(lines))
    yield [
      dottedHts(group.hts), group.origin, group.claim ?? '', whole(group.lines), whole(group.quantity),
      whole(group.weightGrams), hundredths(group.valueUsdMinor),
    ]; // prettier-ignore
}

function* orderRows({ shipments }: SealedLoad): Generator<readonly Cell[]> {
  yield [
    'SCN', 'Order', 'Buyer', 'Street', 'City', 'State', 'ZIP', 'Country', 'Description', 'HTS', 'Origin', 'Pieces', 'Grams', 'USD',
  ]; // prettier-ignore
  for (const shipment of shipments) yield* orderLines(shipment);
}

function* orderLines({ scn, orderName, consignee, commodities }: LoadShipment): Generator<readonly Cell[]> {
  const { name, address, city, province, zip, country } = consignee;
  for (const line of commodities)
    yield [
      scn, orderName, name, address, city, province, zip, country, line.description, dottedHts(line.hts), line.origin,
      whole(line.quantity), whole(line.weightGrams), hundredths(line.valueUsdMinor),
    ]; // prettier-ignore
}
