import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_ROWS_MAX, FACT_COLUMNS, legalDay, percentOfRate, PRODUCT_CSV, rateOfPercent } from '#domain';
import type { DecimalText, ProductCsvReading, ProductCsvRow } from '#domain';
import { english } from '#phrases/all';

const { csvSentence } = english;

const today = legalDay('2026-11-25');
const decode = (text: string): ProductCsvReading => PRODUCT_CSV.decode(text, today);

const tee: ProductCsvRow = {
  id: '44012345678901',
  sku: 'TEE-CEDAR',
  title: 'Cedar Trail T-shirt',
  variantTitle: 'Navy / M',
  origin: 'VN',
  hts: '6109100012',
  description: 'T-shirt, cotton, knit',
  weightGrams: 180,
  adCvd: false,
  usmca: null,
  usmcaUntil: null,
  quota: null,
  alcohol: null,
  usReturned: null,
  baseRate: '0.165',
  packaged: null,
  metalShare: '0.4',
  meltCountry: 'KR',
  claim: 'KR',
  agencyPapers: 'CPSC GCC-2026-4 until 2027-05-31',
};
const factsOf = (row: ProductCsvRow) => Object.fromEntries(FACT_COLUMNS.map(({ key }) => [key, row[key]]));

const text = fc
  .oneof(
    fc.string(),
    fc.constantFrom(
      '=1+1',
      "'=1",
      "''+a",
      '-2',
      '@x',
      '＝1+1',
      "'＠x",
      'a,b',
      'a"b',
      'Größe ö',
      '한글',
      'a\nb',
      "'tis",
      'V1',
    ),
  )
  .map((any) => any.replace(/[\r\t]/g, ' ').trim());
const orNull = fc.option(text.filter((any) => any !== ''));
/** Tags, entities, escaped letters and a question mark within a word are no description. */
const words = fc.option(
  text.map((any) => any.replace(/[<&?\\]/g, '')).filter((any) => any.trim() !== '' && any.trim() === any),
);
const flag = fc.constantFrom(true, false, null);
const rate = fc.integer({ min: 0, max: 100_000 }).map((tenths) => percentRate(tenths));
/** 0 to 100 % in steps of a thousandth, in the one way that a rate is written. */
const percentRate = (thousandths: number) => rateOfPercent(String(thousandths / 1000));
const anyRow: fc.Arbitrary<Omit<ProductCsvRow, 'id'>> = fc.record({
  sku: orNull,
  title: text,
  variantTitle: orNull,
  origin: fc.constantFrom('CA', 'CN', 'NA', null),
  hts: fc.constantFrom('6109100012', '090230', '09023000', '0101210010', null),
  description: words,
  weightGrams: fc.option(fc.nat()),
  adCvd: flag,
  usmca: flag,
  usmcaUntil: fc.constantFrom('2027-03-31', '2028-02-29', null),
  quota: flag,
  alcohol: flag,
  usReturned: flag,
  baseRate: fc.option(rate),
  packaged: flag,
  metalShare: fc.option(fc.integer({ min: 0, max: 100 }).map((percent) => percentRate(percent * 1000))),
  meltCountry: fc.constantFrom('US', 'RU', null),
  claim: fc.constantFrom('KR', 'P+', '9820', null),
  agencyPapers: fc.constantFrom('FDA-FOOD 12345678901; LACEY none', 'CPSC GCC-4 until 2027-05-31', null),
});

describe('the file of the products', () => {
  it('comes back as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 20 }), (some) => {
        const rows = some.map((row, at) => ({ ...row, id: String(44012345678901 + at) }));
        const reading = decode(PRODUCT_CSV.encode(rows));
        expect(reading.faults).toEqual([]);
        expect(reading.rows).toEqual(
          rows.map((row, at) => ({ row: at + 2, id: row.id, sku: row.sku, facts: factsOf(row) })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is what a spreadsheet opens without running or shortening anything', () => {
    const file = PRODUCT_CSV.encode([{ ...tee, title: '=HYPERLINK("http://x","a")', sku: '-1', hts: '090230' }]);
    expect(file.startsWith('\uFEFFVariant ID,SKU,Product,')).toBe(true);
    const [, row] = file.split('\r\n');
    expect(row).toBe(
      `V44012345678901,'-1,"'=HYPERLINK(""http://x"",""a"")",Navy / M,VN,0902 30,"T-shirt, cotton, knit",no,,,,,,16.5,,40,KR,KR,CPSC GCC-2026-4 until 2027-05-31,180`,
    );
  });

  it.each([
    [
      'with semicolons, as Excel writes where the comma is a decimal point',
      'Variant ID;HTS;Base rate %\r\nV1;6109.10.0012;16,5\r\n',
    ],
    ['with tabs', 'Variant ID\tHTS\tBase rate %\nV1\t6109.10.0012\t16.5\n'],
    ['with the line that tells Excel the separator', 'sep=;\r\nVariant ID;HTS;Base rate %\r\nV1;6109.10.0012;16,5\r\n'],
    ['with a byte order mark and no last line end', '\uFEFFVariant ID,HTS,Base rate %\nV1,6109.10.0012,16.5%'],
    [
      'with other names, in another order, and empty rows',
      'Duty rate, hs_code ,VARIANT ID\r\r\r,,\r"16,5",6109100012,1\r',
    ],
    [
      'with quotes everywhere',
      '"Variant ID","HTS","Base rate %"\r\n"gid://shopify/ProductVariant/1","6109.10.00.12","16.50"\r\n',
    ],
  ])('is read %s', (_, file) => {
    const { rows, faults } = decode(file);
    expect(faults).toEqual([]);
    expect(rows.map(({ id, facts }) => ({ id, ...facts }))).toEqual([
      { id: '1', hts: '6109100012', baseRate: '0.165' },
    ]);
  });

  it('changes what its columns say and nothing else; an empty cell takes a fact back', () => {
    expect(decode('SKU,Country of origin,AD/CVD\nTS-1,ca,\nTS-2,,YES\n').rows).toEqual([
      { row: 2, id: null, sku: 'TS-1', facts: { origin: 'CA', adCvd: null } },
      { row: 3, id: null, sku: 'TS-2', facts: { origin: null, adCvd: true } },
    ]);
  });

  it.each([
    ['2027-03-31', '2027-03-31'],
    ['2027/3/31', '2027-03-31'],
    ['31.03.2027', '2027-03-31'],
    ['3/31/2027', '2027-03-31'],
    ['31/03/2027', '2027-03-31'],
    ['3/3/2027', '2027-03-03'],
  ])('takes the day %s for %s', (written, day) => {
    expect(decode(`SKU,USMCA until\nA,${written}\n`).rows[0]?.facts).toEqual({ usmcaUntil: day });
  });
});

it.each([
  ['made in', ' united  kingdom ', { origin: 'GB' }],
  ['Country of origin', 'UK', { origin: 'GB' }],
  ['HTS number', '6109.10.0012', { hts: '6109100012' }],
  ['USMCA goods with a certificate', 'yes', { usmca: true }],
])('a column that is called %j as on the page is read: %j', (heading, cell, facts) => {
  expect(decode(`SKU,${heading}\nA,${cell}\n`)).toMatchObject({ rows: [{ facts }], faults: [] });
});

describe('a row that cannot be read', () => {
  const faultIn = (file: string) => {
    const { rows, faults } = decode(file);
    return { left: rows.length, said: faults.map((fault) => [fault.row, fault.column, csvSentence(fault)]) };
  };

  it.each([
    ['Country of origin', 'Atlantis', /"Atlantis" is no country that we know\. Write its two letters, such as CA/],
    ['Country of origin', 'constructor', /no country/],
    ['HTS', '6.11E+09', /shortened the HTS number to "6\.11E\+09".*Format the column as text/],
    ['HTS', '902300015', /lost the zero in front.*0902.30.0015/],
    ['HTS', '6118100000', /no heading 6118.*ends with 6117/],
    ['HTS', '7701000000', /Chapter 77/],
    ['HTS', 'shirt', /"shirt" is no HTS number.*6109\.10\.0012/],
    ['AD/CVD', 'maybe', /Write yes or no, or leave AD\/CVD empty/],
    ['USMCA', '1', /Write yes or no/],
    ['USMCA until', '03/04/2027', /Write 2027-03-04 or 2027-04-03/],
    ['USMCA until', '2027-02-30', /Write it as 2027-03-31/],
    ['USMCA until', '46112', /no day/],
    ['Base rate %', '1,234.5', /no rate of duty.*16\.5/],
    ['Base rate %', '1000.1', /from 0 to 1000/],
    ['Base rate %', '-3', /no rate/],
    ['Customs description', 'x'.repeat(256), /more than 255 characters/],
    ['Variant ID', '4.4012E+13', /shortened the variant ID.*with the V in front/],
    ['Variant ID', 'TEE', /no variant ID/],
  ])('%s %s is named with its row and what to write, and the others stand', (column, cell, sentence) => {
    const key = column === 'Variant ID' ? 'Variant ID,HTS' : `SKU,${column}`;
    const bad = column === 'Variant ID' ? `"${cell}",` : `B,"${cell}"`;
    const { left, said } = faultIn(
      `${key}\n${column === 'Variant ID' ? 'V1,' : 'A,'}\n${bad}\n${column === 'Variant ID' ? 'V3,' : 'C,'}\n`,
    );
    expect(left).toBe(2);
    expect(said).toEqual([[3, column, expect.stringMatching(sentence)]]);
  });

  it.each([
    ['SKU,HTS\nA,\n,610910\nC,\n', [3, null, expect.stringMatching(/neither a variant ID nor a SKU/)], 2],
    ['SKU,HTS\nA,\nA,610910\nC,\n', [3, null, expect.stringMatching(/"A" stands in row 2 already/)], 2],
    [
      'SKU,Customs description\nA,\nB,mug, ceramic\nC,\n',
      [3, null, expect.stringMatching(/3 cells, more than.*quotation/)],
      2,
    ],
    ['SKU,HTS\nA,\n"B"x,\nC,\n', [3, null, expect.stringMatching(/after a closing quotation mark/)], 2],
    ['SKU,HTS\nA,\n"B,\nC,\n', [3, null, expect.stringMatching(/never closes/)], 1],
    ['SKU,Orgin\nA,CA\nB,CA\n', [1, 'Orgin', expect.stringMatching(/"Orgin" is not a column/)], 2],
    ['SKU,HTS,HS code\nA,1,2\n', [1, 'HTS', expect.stringMatching(/stands in the file twice/)], 0],
    ['HTS\n610910\n', [1, null, expect.stringMatching(/neither a column "Variant ID" nor/)], 0],
    ['SKU,HTS\n', [1, null, expect.stringMatching(/no rows below it/)], 0],
    ['', [1, null, expect.stringMatching(/neither a column/)], 0],
  ])('%j', (file, expected, left) => {
    expect(faultIn(file)).toEqual({ left, said: [expected] });
  });

  it('is left out whole, with every one of its cells that is wrong', () => {
    const { left, said } = faultIn('SKU,HTS,Quota,Country of origin\nA,shirt,perhaps,CA\n');
    expect(left).toBe(0);
    expect(said.map(([row, column]) => [row, column])).toEqual([
      [2, 'HTS'],
      [2, 'Quota'],
    ]);
  });

  it('never makes the reading throw', () => {
    const noise = fc.array(
      fc.constantFrom(
        'SKU',
        'HTS',
        'Variant ID',
        ',',
        ';',
        '\t',
        '"',
        '\r',
        '\n',
        '\uFEFF',
        "'",
        '=',
        'V1',
        '6109100012',
        'sep=;',
      ),
    );
    fc.assert(
      fc.property(noise, (parts) => {
        for (const fault of decode(parts.join('')).faults) expect(csvSentence(fault)).toMatch(/\.$/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a large file', () => {
  const many = (rows: number) => Array.from({ length: rows }, (_, at) => ({ ...tee, id: String(44012345678901 + at) }));

  // Work that grew with the square of the rows would outlast the time that a test has.
  it('of 100,000 rows is written and read', () => {
    expect(decode(PRODUCT_CSV.encode(many(100_000))).rows).toHaveLength(100_000);
  });

  it('of more is turned down as a whole, saying how many', () => {
    const file = `SKU,HTS\n${'A,\n'.repeat(CSV_ROWS_MAX + 1)}`;
    const { rows, faults } = decode(file);
    expect(rows).toEqual([]);
    expect(faults.map(csvSentence)).toEqual([expect.stringMatching(/100001 rows; 100000 are read at once/)]);
  });

  it('that is one open quote is read once, not once for each row', () => {
    const file = `SKU,HTS\n"${'A,\n'.repeat(200_000)}`;
    expect(decode(file).faults).toHaveLength(1);
  });
});

describe('a rate in percent', () => {
  it.each([
    ['0.165', '16.5'],
    ['0', '0'],
    ['1', '100'],
    ['0.0005', '0.05'],
    ['0.2', '20'],
    ['10', '1000'],
    ['0.1650', '16.5'],
  ])('%s is %s %%', (each, percent) => {
    expect(percentOfRate(each as DecimalText)).toBe(percent);
    expect(Number(rateOfPercent(percent))).toBe(Number(each));
  });

  it('is turned down where it is none', () => {
    for (const any of ['', 'free', '-1', '1e3', '1000.01', '16.5.1', '16 5', '%'])
      expect(rateOfPercent(any)).toBeNull();
  });
});
