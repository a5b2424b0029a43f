import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCiLoad, decodeSmartBorder, loadFormatOf, noMerchantRules, SMARTBORDER_COLUMNS, totalsOf } from '#domain';
import type { SealedLoad } from '#domain';
import { aShipment, anyLoad, sealed, shirt, whole, wholeLine } from '../loads.ts';

function written(load: SealedLoad, id: string) {
  const file = loadFormatOf(id)?.encode(load, noMerchantRules);
  if (file?.kind !== 'encoded') throw new Error(JSON.stringify(file));
  return file;
}
const vector = readFileSync(new URL('../../../vectors/broker/ci-load.csv', import.meta.url), 'utf8');

describe('the CI load sheet', () => {
  test('of the example is read', () => {
    expect(decodeCiLoad(vector)).toMatchObject({
      kind: 'ok',
      value: [
        {
          row: 2,
          hts: '6109100012',
          valueUsdMinor: 46080,
          quantities: ['2.00', '4.32'],
          claim: 'S',
          mmvNdcMinor: null,
        },
        { row: 3, hts: '6912003910', valueUsdMinor: 8000, quantities: ['0.83'], claim: '', mmvNdcMinor: -1250 },
      ],
    });
  });

  test.each([
    ['row 2', 'HTS', vector.replace('6109.10.0012', '6109.10.001')],
    ['row 2', 'HTS', vector.replace('6109.10.0012', '6.11E+09')],
    ['row 2', 'Value', vector.replace('460.80', '"460,80"')],
    ['row 2', 'Pieces', vector.replace(',24,', ',0,')],
    ['row 2', 'Invoice Date', vector.replace('2026-11-24', '24.11.2026')],
    ['row 2', 'Cotton Fee (Y/N)', vector.replace(',Y,', ',yes,')],
    ['row 3', 'MMV/NDC', vector.replace('-12.50', '~12.50')],
  ])('is refused at %s, %s', (row, column, text) => {
    const read = decodeCiLoad(text);
    expect(read.kind === 'refused' && read.problems[0]?.at).toEqual([row, column]);
  });

  test('is refused for another heading, and rows without file, customer and invoice are passed over', () => {
    expect(decodeCiLoad(vector.replace('Pieces', 'Stück')).kind).toBe('refused');
    const rows = decodeCiLoad(
      vector.replace('597549,MAPLE,LOAD-2026-0101,2026-11-24,CN', ',MAPLE,LOAD-2026-0101,2026-11-24,CN'),
    );
    expect(rows.kind === 'ok' && rows.value).toHaveLength(1);
  });

  test('writes units, maker and claim, and asks for what is not known', () => {
    const load = sealed({
      ...whole,
      shipments: [
        aShipment(1, { commodities: [{ ...shirt, ...wholeLine, quantity: 24, weightGrams: 4320 }] }),
        aShipment(2),
      ],
    });
    const { text, asks } = written(load, 'broker-ci-23-csv');
    expect(decodeCiLoad(text)).toMatchObject({
      value: [
        { mid: 'XOMAPGOO1TOR', origin: 'XO', quantities: ['2.00', '4.32'], claim: 'S' },
        { mid: '', origin: 'CA' },
      ],
    });
    expect(asks.map(({ orderId, field }) => `${String(orderId)} ${field}`)).toEqual([
      '1002 manufacturer',
      '1002 quantity-unit',
    ]);
  });

  test('never begins a part with a sign of a formula, and lists what changed', () => {
    const load = sealed({ shipments: [aShipment(1, { commodities: [{ ...shirt, sku: '=1+1' }] })] });
    const { text, changes } = written(load, 'broker-ci-23-csv');
    expect(text).not.toMatch(/(?:^|,)"?[=+@-]/m);
    expect(changes).toMatchObject([{ from: '=1+1', to: '1 and 1' }]);
  });
});

describe.each(['broker-ci-23-csv', 'broker-smartborder-193-csv'])('%s of any load', (id) => {
  test('is read by another’s parser, and adds up to the load', () => {
    fc.assert(
      fc.property(anyLoad, (load) => {
        const { text } = written(load, id);
        const rows = parse(text, { columns: true }) as unknown as Record<string, string>[];
        const sum = (heading: string) => rows.reduce((total, row) => total + Math.round(Number(row[heading]) * 100), 0);
        const { pieces, valueUsdMinor, weightGrams } = totalsOf(load);
        const [value, quantity, weight] =
          id === 'broker-ci-23-csv'
            ? ['Value', 'Pieces', 'Gross Weight KG']
            : ['ValueOfGoods', 'Quantity', 'GrossWeightKG'];
        expect(sum(value ?? '')).toBe(valueUsdMinor);
        expect(sum(quantity ?? '')).toBe(pieces * 100);
        expect(sum(weight ?? '') * 10).toBeGreaterThanOrEqual(weightGrams);
      }),
      { numRuns: 60 },
    );
  });
});

test('SmartBorder’s file has 193 columns of their own names, and is refused where one is renamed', () => {
  expect(new Set(SMARTBORDER_COLUMNS).size).toBe(193);
  const { text } = written(sealed(whole), 'broker-smartborder-193-csv');
  expect(decodeSmartBorder(text)).toMatchObject({
    kind: 'ok',
    value: [{ PortEntry: '0901', ModeTrans: '30', BuyerUSTaxID: '12-3456789XX', Tariff1Number: '6109100012' }],
  });
  expect(decodeSmartBorder(text.replace('MfgAddress1', 'MfgAddr1'))).toMatchObject({
    problems: [{ at: ['column 71'], problem: 'other-heading' }],
  });
});
