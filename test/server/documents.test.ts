import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { noMerchantRules, totalsOf } from '#domain';
import type { SealedLoad } from '#domain';
import { barsOf } from '../../web/server/documents/barcode.ts';
import { fileNameOf, loadFileOf, loadFiles } from '../../web/server/documents/files.ts';
import { printable } from '../../web/server/documents/printable.ts';
import { zipOf } from '../../web/server/documents/zip.ts';
import { aShipment, consignee, sealed, shirt, trip, whole, wholeLine } from '../domain/manifest/loads.ts';

async function bytesOf(id: string, load: SealedLoad): Promise<Uint8Array> {
  const made = await loadFileOf(id)?.make(load, noMerchantRules);
  if (made?.kind !== 'made') throw new Error(`${id}: ${JSON.stringify(made)}`);
  return made.bytes;
}
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const load = sealed({
  ...whole,
  shipments: [
    aShipment(1, {
      commodities: [
        { ...shirt, ...wholeLine },
        { ...shirt, lineId: 'l2', valueUsdMinor: 101, weightGrams: 7 },
      ],
    }),
    aShipment(2, { consignee: { ...consignee, name: '=HYPERLINK("x")' } }),
    aShipment(3, { consignee: { ...consignee, name: 'Zoë Łukasz Δημήτρης Иванов' } }),
  ],
});
const latin = sealed({ ...load, shipments: load.shipments.slice(0, 2) });

describe('the files of a load', () => {
  test('have each an id, and all of them can be made of a whole load', async () => {
    expect(new Set(loadFiles.map(({ id }) => id)).size).toBe(loadFiles.length);
    for (const { id } of loadFiles) expect((await bytesOf(id, latin)).length, id).toBeGreaterThan(50);
  });

  test('are the same bytes each time', async () => {
    for (const id of ['invoice-pdf', 'invoice-xlsx', 'labels-zpl', 'broker-ci-23-csv'])
      expect(Buffer.from(await bytesOf(id, latin)).equals(Buffer.from(await bytesOf(id, latin))), id).toBe(true);
  });

  test('say for another mode which are not for it, and the others stand', async () => {
    const byAir = sealed({ ...latin, mode: 'air' });
    const kinds = await Promise.all(
      loadFiles.map(async (file) => [file.id, (await file.make(byAir, noMerchantRules)).kind]),
    );
    const made = Object.fromEntries(kinds) as Record<string, string>;
    expect(made['cover-sheet-pdf']).toBe('not-for-load');
    expect(made['invoice-pdf']).toBe('made');
    expect(made['packing-list-pdf']).toBe('made');
  });
});

describe('the invoice as a workbook', () => {
  test('adds up to the load on each sheet, by another’s reader', async () => {
    const book = read(await bytesOf('invoice-xlsx', load), { type: 'array' });
    const { pieces, valueUsdMinor, weightGrams } = totalsOf(load);
    expect(book.SheetNames).toEqual(['Invoice', 'Lines', 'By tariff number', 'Worksheet']);
    for (const name of ['Lines', 'By tariff number', 'Worksheet']) {
      const rows = utils.sheet_to_json<Record<string, number>>(book.Sheets[name] ?? {});
      const sum = (heading: string) => rows.reduce((total, row) => total + (row[heading] ?? 0), 0);
      expect(Math.round(sum('USD') * 100), name).toBe(valueUsdMinor);
      expect(sum('Pieces'), name).toBe(pieces);
      expect(sum('Grams'), name).toBe(weightGrams);
    }
  });

  test('holds text as text: no formula, no lost zero, every letter', async () => {
    const book = read(await bytesOf('invoice-xlsx', load), { type: 'array', cellFormula: true });
    const sheet = book.Sheets['Worksheet'] ?? {};
    const cells = Object.entries(sheet).filter(([at]) => !at.startsWith('!')) as [
      string,
      { t: string; v: unknown; f?: string },
    ][];
    expect(cells.some(([, { f }]) => f !== undefined)).toBe(false);
    const names = cells.filter(([at]) => at.startsWith('C')).map(([, { v }]) => v);
    expect(names).toContain('=HYPERLINK("x")');
    expect(names).toContain('Zoë Łukasz Δημήτρης Иванов');
    expect(cells.find(([at]) => at === 'G2')?.[1]).toMatchObject({ t: 's', v: '14202-1234' });
  });

  test('as CSV for people has a tab before what would be a formula', async () => {
    const csv = text(await bytesOf('invoice-csv', load));
    expect(csv.startsWith('\uFEFFSCN,')).toBe(true);
    expect(csv).toContain('"\t=HYPERLINK(""x"")"');
  });
});

describe('pages', () => {
  const pagesOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').split('/Type /Page\n').length - 1;
  test('are PDF with the font inside, and go on over as many pages as they need', async () => {
    const many = sealed({ ...latin, shipments: Array.from({ length: 120 }, (_, at) => aShipment(at + 1)) });
    const invoice = await bytesOf('invoice-pdf', many);
    expect(text(invoice.slice(0, 8))).toMatch(/^%PDF-1\.\d/);
    expect(Buffer.from(invoice).toString('latin1')).toContain('DejaVuSans');
    expect(pagesOf(invoice)).toBeGreaterThan(3);
    expect(pagesOf(await bytesOf('labels-pdf', many))).toBe(120);
  });

  test('of labels for a printer hold no control sign of a name', async () => {
    const evil = sealed({ ...latin, shipments: [aShipment(1, { consignee: { ...consignee, name: 'A^XZ~JR B' } })] });
    const zpl = text(await bytesOf('labels-zpl', evil));
    expect(zpl).toContain('A XZ JR B');
    expect(zpl.match(/\^XZ/g)).toHaveLength(1);
  });
});

test.each([
  ['Zoë Łukasz, № 5 ½ × 2 “x” €', 'Zoë Łukasz, № 5 ½ × 2 “x” €'],
  ['Иванов Δημήτρης', 'Иванов Δημήτρης'],
  ['李小龍, 11 Main St', 'Li Xiao Long, 11 Main St'],
  ['محمد علي, 12 Main St', 'mhmd ly, 12 Main St'],
  ['김철수 Kim', 'Gim Cheol Su Kim'],
  ['นาย สมชาย', 'nay smchay'],
  ['ＡＢＣ１２ shirt 🎁', 'ABC12 shirt '],
])('a page shows %j as %j: no box, no question mark', (given, shown) => {
  expect(printable(given)).toBe(shown);
});

test('pages list beside the original what they show in Latin form, and the workbooks hold the letters', async () => {
  const name = '李小龍';
  const foreign = sealed({ ...latin, shipments: [aShipment(1, { consignee: { ...consignee, name } }), aShipment(2)] });
  const listed = { field: 'consignee-name', from: name, to: 'Li Xiao Long', how: 'respelled' };
  for (const id of ['invoice-pdf', 'packing-list-pdf']) {
    const made = await loadFileOf(id)?.make(foreign, noMerchantRules);
    expect(made).toMatchObject({ kind: 'made', changes: [listed] });
  }
  expect(text(await bytesOf('invoice-csv', foreign))).toContain(name);
});

describe('a barcode', () => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  test.each([
    ['code39', 'Code39', trip.number],
    ['code39', 'Code39', 'ABCDK7Q000001'],
    ['code128', 'Code128', 'ABCDK7Q000001'],
  ] as const)('%s is read by another’s decoder', async (symbology, format, content) => {
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
    const [unit, height, quiet] = [3, 60, 40];
    const bars = barsOf(symbology, content);
    const width = bars.reduce((sum, bar) => sum + bar, 0) * unit + 2 * quiet;
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    let x = quiet;
    for (const [index, bar] of bars.entries()) {
      for (let column = x; index % 2 === 0 && column < x + bar * unit; column += 1)
        for (let row = 0; row < height; row += 1)
          data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      x += bar * unit;
    }
    const found = await readBarcodes({ data, width, height, colorSpace: 'srgb' }, { formats: [format] });
    expect(found.map((one) => one.text)).toEqual([content]);
  });
});

test('everything as one ZIP, with the hash of each file and what could not be made', async () => {
  const noTrip = sealed({ ...latin, trip: null });
  const files = unzipSync(await zipOf(noTrip, noMerchantRules));
  const manifest = JSON.parse(text(files['manifest.json'] ?? new Uint8Array())) as {
    files: { name: string; sha256: string }[];
    notMade: { format: string }[];
  };
  expect(manifest.files.length).toBeGreaterThan(10);
  for (const { name, sha256 } of manifest.files)
    expect(
      createHash('sha256')
        .update(files[name] ?? '')
        .digest('hex'),
      name,
    ).toBe(sha256);
  expect(manifest.notMade.map(({ format }) => format)).toContain('ace-trip-json');
  const csv = loadFileOf('borderconnect-csv');
  expect(csv === null ? '' : fileNameOf(noTrip, csv)).toBe('S-0001-2026-11-25-borderconnect-csv.csv');
});
