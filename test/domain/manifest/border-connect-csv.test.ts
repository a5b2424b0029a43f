import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { country, decodeBorderConnect, encodeBorderConnect, legalDay, totalsOf } from '#domain';
import { aShipment, anyLoad, consignee, sealed, shipper, shirt } from './loads.ts';

const vector = (name: string) =>
  readFileSync(new URL(`../../vectors/border-connect-csv/${name}`, import.meta.url), 'utf8').replaceAll('\n', '\r\n');

function encoded(load: Parameters<typeof encodeBorderConnect>[0]) {
  const result = encodeBorderConnect(load);
  if (result.kind !== 'encoded') throw new Error(JSON.stringify(result));
  return result;
}

describe('a sealed load as BorderConnect’s file', () => {
  test('equals the sample, cell by cell', () => {
    const hat = {
      ...shirt,
      lineId: 'l2',
      description: 'Tuque "Montréal", wool',
      quantity: 1,
      valueUsdMinor: 1999,
      weightGrams: 2001,
      origin: country('MX'),
    };
    const load = sealed({
      shipments: [
        aShipment(1, { commodities: [shirt, hat] }),
        aShipment(2, {
          consignee: { ...consignee, name: 'Zoë Łukasz-O’Neil', city: 'San José', province: 'ca', zip: '951120001' },
        }),
      ],
    });
    expect(encoded(load).text).toBe(vector('paps.csv'));
  });

  test('reads back to what it carries, for every load', () => {
    fc.assert(
      fc.property(anyLoad, (load) => {
        const { text, rows } = encoded(load);
        expect(decodeBorderConnect(text)).toEqual({ kind: 'ok', value: rows });
      }),
      { numRuns: 200 },
    );
  });

  test('has a row for every line, and its values add up to the load’s to the cent', () => {
    fc.assert(
      fc.property(anyLoad, (load) => {
        const { rows, weightKg } = encoded(load);
        const totals = totalsOf(load);
        expect(rows.length).toBe(totals.lines);
        expect(rows.reduce((sum, row) => sum + row.valueUsdMinor, 0)).toBe(totals.valueUsdMinor);
        expect(rows.reduce((sum, row) => sum + row.quantity, 0)).toBe(totals.pieces);
        expect(rows.reduce((sum, row) => sum + row.weightKg, 0)).toBe(weightKg);
        expect(weightKg * 1000).toBeGreaterThanOrEqual(totals.weightGrams);
      }),
      { numRuns: 100 },
    );
  });

  test('holds plain ASCII, and no cell that a spreadsheet would run as a formula', () => {
    const evil = ['=HYPERLINK("http://x","a")', '+1+cmd', '-2+3', '@SUM(A1)', '\tTab', '\r=1'];
    const shipments = evil.map((name, index) =>
      aShipment(index + 1, {
        consignee: { ...consignee, name: `${name} Name` },
        commodities: [{ ...shirt, description: `${name} toy` }],
      }),
    );
    const { text, rows } = encoded(sealed({ shipments }));
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    for (const row of rows) {
      for (const cell of Object.values(row)) expect(String(cell)).toMatch(/^[A-Za-z0-9]/);
    }
    expect(rows.length).toBe(evil.length);
  });

  test('drops emoji, takes accents off and clips to the limits', () => {
    const description = `🎉 Crème brûlée 🔥 torch, ${'very '.repeat(20)}long`;
    const [row] = encoded(sealed({ shipments: [aShipment(1, { commodities: [{ ...shirt, description }] })] })).rows;
    expect(row?.description).toBe('Creme brulee torch, very very very very very'.slice(0, 45));
    expect(row?.description.length).toBeLessThanOrEqual(45);
  });

  test('says what the goods are where the 45 characters begin with words that do not, and refuses what no letters are left for', () => {
    const described = (description: string) =>
      encodeBorderConnect(sealed({ shipments: [aShipment(1, { commodities: [{ ...shirt, description }] })] }));
    const long = described('Assorted new gift items and other general merchandise of cotton cloth');
    expect(long.kind === 'encoded' && long.rows[0]?.description).toBe('cotton cloth');
    const lost = { orderId: '1001', lineId: 'l1', field: 'description', problem: 'tells-nothing' };
    expect(described('Ceramic 马克杯 bowl')).toEqual({
      kind: 'refused',
      problems: [{ ...lost, problem: 'not-latin' }],
    });
    expect(described(`Cup${'x'.repeat(50)}`)).toEqual({
      kind: 'refused',
      problems: [{ ...lost, problem: 'too-long' }],
    });
    expect(described('Gift').kind).toBe('encoded');
  });

  test.each([
    ['CA', 'Ontario', 'ON', 'M5V 2T6'],
    ['CA', 'Québec', 'QC', 'H2X1Y4'],
    ['MX', 'Nuevo León', 'NLE', '64000'],
    ['MX', 'BCN', 'BCN', '22000'],
  ])('knows the province of a shipper in %s by the name %s', (code, province, written, zip) => {
    const from = { ...shipper, country: country(code), province, zip };
    const [row] = encoded(sealed({ shipments: [aShipment(1, { shipper: from })] })).rows;
    expect([row?.provinceOfLoading, row?.shipperState]).toEqual([written, written]);
  });

  test.each([
    [0, 1],
    [1, 1],
    [1000, 1],
    [1001, 2],
    [2_500_000, 2500],
  ])('writes %i g alone as %i kg: rounded up, at least one', (grams, kg) => {
    const [row] = encoded(
      sealed({ shipments: [aShipment(1, { commodities: [{ ...shirt, weightGrams: grams }] })] }),
    ).rows;
    expect(row?.weightKg).toBe(kg);
  });
});

describe('the law is asked first', () => {
  const open = legalDay('2025-08-28');
  const closed = legalDay('2025-08-29');

  test('a 321 load is written for the last open day and refused for the next', () => {
    expect(encoded(sealed({ entry: '321', arrivalDay: open })).rows[0]?.shipmentType).toBe('SECTION 321');
    expect(encodeBorderConnect(sealed({ entry: '321', arrivalDay: closed }))).toEqual({ kind: 'law-closed' });
  });

  test('each order of a mixed load says its own type, and one 321 order on a closed day keeps the whole file back', () => {
    const shipments = [aShipment(1, { entry: '321' }), aShipment(2, { entry: '11' }), aShipment(3, { entry: '01' })];
    const mixed = (arrivalDay: typeof open) => sealed({ entry: '01', arrivalDay, shipments });
    const file = encoded(mixed(open));
    expect(file.rows.map(({ shipmentType }) => shipmentType)).toEqual(['SECTION 321', 'PAPS', 'PAPS']);
    expect(decodeBorderConnect(file.text)).toEqual({ kind: 'ok', value: file.rows });
    expect(encodeBorderConnect(mixed(closed))).toEqual({ kind: 'law-closed' });
  });

  test('even when nothing else of the load could be written', () => {
    const broken = { ...consignee, name: '😀', province: 'ZZ' };
    const load = sealed({
      entry: '321',
      mode: 'air',
      arrivalDay: closed,
      shipments: [aShipment(1, { consignee: broken })],
    });
    expect(encodeBorderConnect(load)).toEqual({ kind: 'law-closed' });
  });

  test('a load under an entry is PAPS on any day', () => {
    for (const entry of ['11', '01'] as const) {
      expect(encoded(sealed({ entry, arrivalDay: closed })).rows[0]?.shipmentType).toBe('PAPS');
    }
  });
});

describe('what cannot be written is refused with the order, the field and the fault', () => {
  test.each([
    ['consignee-name', 'not-latin', { consignee: { ...consignee, name: '李小龍' } }],
    ['consignee-address', 'not-latin', { consignee: { ...consignee, address: 'улица Ленина 12' } }],
    ['consignee-name', 'not-latin', { consignee: { ...consignee, name: '😀😀' } }],
    ['consignee-name', 'too-short', { consignee: { ...consignee, name: 'J' } }],
    ['consignee-state', 'not-a-us-state', { consignee: { ...consignee, province: 'AE' } }],
    ['consignee-state', 'not-a-us-state', { consignee: { ...consignee, province: 'ON', country: country('CA') } }],
    ['consignee-zip', 'invalid', { consignee: { ...consignee, zip: 'M5V 2T6' } }],
    ['shipper-province', 'not-a-province', { shipper: { ...shipper, province: 'Ontari' } }],
    ['shipper-zip', 'invalid', { shipper: { ...shipper, zip: '12345' } }],
    ['description', 'not-latin', { commodities: [{ ...shirt, description: '茶碗' }] }],
  ] as const)('%s: %s', (field, problem, differing) => {
    const result = encodeBorderConnect(sealed({ shipments: [aShipment(1, differing)] }));
    const lineId = field === 'description' ? 'l1' : null;
    expect(result).toEqual({ kind: 'refused', problems: [{ orderId: '1001', lineId, field, problem }] });
  });

  test('a load that does not go by truck', () => {
    expect(encodeBorderConnect(sealed({ mode: 'air' }))).toEqual({ kind: 'not-by-truck' });
  });
});

describe('a file is read strictly', () => {
  const good = () => vector('paps.csv');
  const lines = () => good().split('\r\n');
  const changed = (from: string, to: string) => {
    const text = good().replace(from, to);
    if (text === good()) throw new Error(`the sample has no ${from}`);
    return text;
  };
  test.each<[string, () => string, string]>([
    ['nothing', () => '', 'no-heading'],
    ['a heading alone', () => `${lines()[0] ?? ''}\r\n`, 'no-rows'],
    ['another heading', () => changed('Shipper Zip', 'Shipper ZIP'), 'other-heading'],
    ['bare line feeds', () => good().replaceAll('\r\n', '\n'), 'malformed-cell'],
    ['no line end at the end', () => good().slice(0, -2), 'malformed-cell'],
    ['a cell too few', () => changed(',KG,CA\r\n', ',CA\r\n'), 'wrong-number-of-cells'],
    ['a quote inside a bare cell', () => changed('Jane Doe', 'Jane "Doe'), 'malformed-cell'],
    ['a control number in lower case', () => changed('ABCDK7Q000001', 'abcdK7Q000001'), 'not-an-scn'],
    ['a shipment type in other letters', () => changed('PAPS', 'Paps'), 'not-a-shipment-type'],
    ['two shipment types of one shipment', () => changed('PAPS', 'SECTION 321'), 'differs-within-scn'],
    ['a dollar sign', () => changed('38.50', '$38.50'), 'not-an-amount'],
    ['whole dollars', () => changed('38.50', '38'), 'not-an-amount'],
    ['a weight of nothing', () => changed(',PCS,1,KG,CA', ',PCS,0,KG,CA'), 'not-a-whole-number-in-range'],
    ['a weight with a fraction', () => changed(',PCS,1,KG,CA', ',PCS,1.5,KG,CA'), 'not-a-whole-number'],
    ['pounds', () => changed(',KG,CA', ',L,CA'), 'not-a-weight-unit'],
    ['a state outside the US', () => changed('Buffalo,NY', 'Buffalo,ON'), 'not-a-us-state'],
    ['a formula', () => changed('Jane Doe', '=1+1'), 'not-plain-text'],
    ['a name of 61 characters', () => changed('Jane Doe', 'J'.repeat(61)), 'too-long'],
    ['rows of one SCN that disagree', () => changed('Jane Doe', 'John Doe'), 'differs-within-scn'],
    [
      'rows of one SCN apart',
      () => [lines()[0], lines()[1], lines()[3], lines()[2], ''].join('\r\n'),
      'scn-not-together',
    ],
  ])('%s', (_name, text, problem) => {
    const result = decodeBorderConnect(text());
    expect(result.kind).toBe('refused');
    if (result.kind === 'refused') expect(result.problems.map((fault) => fault.problem)).toContain(problem);
  });

  test('quotes are taken around any cell', () => {
    const rows = decodeBorderConnect(good());
    expect(decodeBorderConnect(changed('Jane Doe', '"Jane Doe"'))).toEqual(rows);
  });
});
