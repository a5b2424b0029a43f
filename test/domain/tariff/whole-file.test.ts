import { describe, expect, it } from 'vitest';
import { TariffFile } from '#domain';
import type { TariffFileReading } from '#domain';
import { aRow, others, shirts, textOf } from './rows.ts';

function readWhole(text: string, options: { part?: boolean } = { part: true }, chunk = 65_536): TariffFileReading {
  const file = new TariffFile(options);
  for (let at = 0; at < text.length; at += chunk) if (!file.push(text.slice(at, at + chunk))) break;
  return file.end();
}

const faultsOf = (reading: TariffFileReading) => (reading.kind === 'refused' ? reading.faults : []);
const rows = [...shirts, ...others];

const CSV_HEADING =
  'HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties';
const csvOf = (...records: readonly string[]): string => `\uFEFF${[CSV_HEADING, ...records].join('\r\n')}\r\n`;

describe('a file of the tariff', () => {
  it('is read the same however it is cut into chunks', () => {
    const text = textOf(rows);
    const whole = readWhole(text);
    expect(whole.kind === 'read' && whole.lines.length).toBe(19);
    for (const chunk of [1, 7, 250, 1_000]) expect(readWhole(text, { part: true }, chunk)).toEqual(whole);
  });

  it('is whole from 30,000 rows on, chapter 61 among them', () => {
    const bare = (count: number, last: string): string =>
      `[${'{"htsno":"","indent":"0","description":"x","general":""},'.repeat(count - 1)}${JSON.stringify(aRow(last, 0, 'x'))}]`;
    expect(readWhole(bare(30_000, '6109'), {})).toMatchObject({ kind: 'read', rows: 30_000 });
    expect(faultsOf(readWhole(bare(29_999, '6109'), {}))).toMatchObject([
      { problem: 'not-whole', row: null, found: '29999' },
    ]);
    expect(faultsOf(readWhole(bare(30_000, '6209'), {}))).toMatchObject([{ problem: 'not-whole' }]);
    expect(faultsOf(readWhole(bare(100_001, '6109'), {}))).toMatchObject([{ problem: 'too-many-rows' }]);
  });

  it.each([
    ['an object', '{"results": []}', 'not-a-list'],
    ['a web page', '\n<!DOCTYPE html><html>Not found</html>', 'web-page'],
    ['another table', 'sku;price\nA;1\n', 'not-the-tariff'],
    ['nothing', '  \n', 'empty'],
    ['an empty list', '[]', 'empty'],
  ])('that is %s is refused whole', (_what, text, problem) => {
    expect(faultsOf(readWhole(text))).toMatchObject([{ row: null, problem }]);
  });

  it('that is cut off is refused wherever it is cut', () => {
    const text = textOf(rows);
    for (const at of [2, 30, 217, 1_000, text.length - 2, text.length - 1]) {
      const faults = faultsOf(readWhole(text.slice(0, at)));
      expect(
        faults.map(({ problem }) => problem),
        `cut at ${at}`,
      ).toEqual(['cut-off']);
    }
  });

  it('with something after its end, or no JSON within, is refused by its row', () => {
    expect(faultsOf(readWhole(`${textOf(shirts)}\n[]`))).toMatchObject([{ problem: 'after-end' }]);
    expect(faultsOf(readWhole(`[${JSON.stringify(shirts[0])},{"htsno":}]`))).toMatchObject([
      { row: 2, problem: 'not-json' },
    ]);
    expect(readWhole(`${textOf(shirts)}\n  \n`).kind).toBe('read');
  });

  it.each([
    ['a text', 'x', 'not-a-row'],
    ['a list', [], 'not-a-row'],
    ['no general rate', { htsno: '6109', indent: '0', description: 'x' }, 'missing-key'],
    ['a word for a number', aRow('T-shirts', 0, 'x'), 'bad-number'],
    ['nine digits', aRow('6109.10.00.1', 0, 'x'), 'bad-number'],
    ['a lost zero in front', aRow('101', 0, 'x'), 'of-spreadsheet'],
    ['a lost zero behind', aRow('6109.1', 0, 'x'), 'of-spreadsheet'],
    ['an amount', aRow('6.11E+09', 0, 'x'), 'of-spreadsheet'],
    ['an amount', aRow('1.23E+11', 0, 'x'), 'of-spreadsheet'],
    ['a JSON number', { ...aRow('', 0, 'x'), htsno: 6109.1 }, 'of-spreadsheet'],
    ['an indent of words', aRow('6109', 'two', 'x'), 'bad-indent'],
    ['an indent below zero', aRow('6109', -1, 'x'), 'bad-indent'],
    ['a rate that is no text', aRow('6109', 0, 'x', { general: 16.5 }), 'bad-text'],
    ['units that are none', aRow('6109', 0, 'x', { units: [1] }), 'bad-units'],
    ['notes that are none', aRow('6109', 0, 'x', { footnotes: ['See 9903.88.15'] }), 'bad-notes'],
  ])('with %s in a row is refused by it', (_what, row, problem) => {
    expect(faultsOf(readWhole(textOf([...shirts, row])))).toMatchObject([{ row: 10, problem }]);
  });

  it('with a number twice is refused, both rates shown', () => {
    const again = aRow('6109.10.00', 1, 'Of cotton', { general: '5%' });
    expect(faultsOf(readWhole(textOf([...shirts, again])))).toMatchObject([
      {
        row: 10,
        number: '6109.10.00',
        problem: 'doubled',
        found: '5% · - · -',
        other: expect.stringContaining('16.5%') as string,
      },
    ]);
    expect(faultsOf(readWhole(textOf([...shirts, shirts[4]])))).toMatchObject([{ row: 10, problem: 'doubled' }]);
  });

  it('that repeats a heading of chapter 99 with the same rates is taken, and says so', () => {
    const heading = aRow('9903.88.15', 0, 'x', { general: 'No change' });
    expect(readWhole(textOf([heading, heading]))).toMatchObject({
      kind: 'read',
      notes: [{ note: 'doubled-heading', found: '9903.88.15' }],
    });
    expect(faultsOf(readWhole(textOf([heading, { ...heading, general: '15%' }])))).toMatchObject([
      { problem: 'doubled' },
    ]);
  });

  it('with a column that is not known is taken, and says so', () => {
    expect(readWhole(textOf([{ ...aRow('6109', 0, 'x'), effective: '2026' }]))).toMatchObject({
      kind: 'read',
      notes: [{ note: 'unknown-key', found: 'effective' }],
    });
  });

  it('names no more than twenty faults', () => {
    expect(faultsOf(readWhole(textOf(Array.from({ length: 50 }, () => 'x'))))).toHaveLength(20);
  });

  it('with a row that never ends is not held', () => {
    expect(faultsOf(readWhole(`["${'x'.repeat(300_000)}`, { part: true }, 50_000))).toMatchObject([
      { problem: 'too-long' },
    ]);
  });

  it('as CSV gives the same numbers, and says that it has no footnotes', () => {
    const csv = csvOf(
      '"6109","0","T-shirts, singlets:","","","","","",""',
      '"6109.10.00","1","Of ""cotton""","","16.5%","Free (AU, S)","90%","",""',
      '"6109.10.00.12","3","Men\'s',
      'or boys\'","doz.,kg","","","","",""',
    );
    for (const chunk of [1, 13, 5_000])
      expect(readWhole(csv, { part: true }, chunk)).toMatchObject({
        kind: 'read',
        rows: 3,
        notes: [{ note: 'no-footnotes' }],
        lines: [
          { number: '6109' },
          { path: ['T-shirts, singlets', 'Of "cotton"'] },
          { number: '6109100012', units: ['doz.', 'kg'], general: '16.5%', ratesOf: '61091000' },
        ],
      });
  });

  it.each([
    ['opened in a spreadsheet', '101,0,Live horses,,,,,,', 'of-spreadsheet'],
    ['opened in a spreadsheet', '6.11E+09,0,T-shirts,,,,,,', 'of-spreadsheet'],
    ['with a cell too few', '"6109","0","T-shirts","","","",""', 'cells'],
    ['cut off in a cell', '"6109","0","T-sh', 'cut-off'],
  ])('as CSV %s is refused', (_what, record, problem) => {
    expect(faultsOf(readWhole(csvOf(record).trimEnd()))).toMatchObject([{ row: 1, problem }]);
  });

  it('as CSV with other columns is refused', () => {
    expect(faultsOf(readWhole('HTS Number,Text\n6109,T-shirts\n'))).toMatchObject([{ problem: 'unknown-heading' }]);
  });
});
