import { describe, expect, it } from 'vitest';
import { legalDay, readH10 } from '#domain';

const HEAD = [
  '"Series Description","Spot EU","Spot UK","Spot CA","Spot JA","Index"',
  '"Unit:","Currency:_Per_USD","x","x","x","x"',
  '"Multiplier:","1","1","1","1","1"',
  '"Currency:","EUR","GBP","CAD","JPY","NA"',
  '"Unique Identifier:","H10/H10/RXI$US_N.B.EU","H10/H10/RXI$US_N.B.UK","H10/H10/RXI_N.B.CA","H10/H10/RXI_N.B.JA","H10/H10/JRXWTFB_N.B"',
  '"Time Period","RXI$US_N.B.EU","RXI$US_N.B.UK","RXI_N.B.CA","RXI_N.B.JA","JRXWTFB_N.B"',
];
const file = (...days: string[]): string => [...HEAD, ...days, ''].join('\n');
const today = legalDay('2026-11-30');
const read = (...days: string[]) => readH10(file(...days), today);
const GOOD = '2026-11-24,1.1627,1.3332,1.3750,158.6900,121.5';

describe('a file of release H.10', () => {
  it('gives dollars for one, six decimals half up, whichever way the release writes the currency', () => {
    const reading = read(GOOD, '2026-11-25,1.1630,ND,1.3755,158.7000,121.6');
    expect(
      reading.kind === 'read' && reading.figures.map(({ currency, day, usdForOne }) => [currency, day, usdForOne]),
    ).toEqual([
      ['EUR', '2026-11-24', '1.162700'],
      ['GBP', '2026-11-24', '1.333200'],
      ['CAD', '2026-11-24', '0.727273'],
      ['JPY', '2026-11-24', '0.006302'],
      ['EUR', '2026-11-25', '1.163000'],
      ['CAD', '2026-11-25', '0.727008'],
      ['JPY', '2026-11-25', '0.006301'],
    ]);
  });

  it.each([
    ['a web page', '<html>Moved</html>', 'not-csv'],
    ['nothing', '', 'not-csv'],
    ['no series of a currency', file(GOOD).replaceAll('RXI', 'XXX'), 'no-series'],
    ['a series twice', file(GOOD).replaceAll('N.B.UK', 'N.B.EU'), 'twice'],
    ['a day that is none', file('24/11/2026,1.1,1.3,1.4,158.7,1'), 'bad-day'],
    ['tomorrow', file('2026-12-01,1.1627,1.3332,1.3750,158.6900,1'), 'ahead'],
    ['a Sunday', file('2026-11-22,1.1627,1.3332,1.3750,158.6900,1'), 'no-business-day'],
    ['Thanksgiving', file('2026-11-26,1.1627,1.3332,1.3750,158.6900,1'), 'no-business-day'],
    ['a rate of 0', file('2026-11-24,1.1627,1.3332,0.0000,158.6900,1'), 'bad-figure'],
    ['a rate of 1e9', file('2026-11-24,1.1627,1e9,1.3750,158.6900,1'), 'bad-figure'],
    ['a rate of a billion', file('2026-11-24,1.1627,1000000000.00,1.3750,158.6900,1'), 'bad-figure'],
    ['a negative rate', file('2026-11-24,-1.1627,1.3332,1.3750,158.6900,1'), 'bad-figure'],
    ['the wrong direction', file(GOOD, '2026-11-25,0.8600,1.3340,1.3755,158.70,1'), 'leap'],
    ['a point in the wrong place', file(GOOD, '2026-11-25,1.1630,1.3340,13.7550,158.70,1'), 'leap'],
  ])('is refused whole with its row: %s', (_what, text, problem) => {
    expect(readH10(text, today)).toMatchObject({ kind: 'refused', problem });
  });

  it('names the row of what is wrong', () => {
    expect(read(GOOD, '2026-11-25,1.1630,x,1.3755,158.70,1')).toEqual({
      kind: 'refused',
      problem: 'bad-figure',
      row: 8,
      found: 'GBP x',
    });
  });

  it('takes a tenth within days, and any move over weeks', () => {
    expect(read(GOOD, '2026-11-25,1.2700,1.3340,1.3755,158.70,1').kind).toBe('read');
    expect(read('2026-10-05,1.0000,1.3332,1.3750,158.6900,1', GOOD).kind).toBe('read');
  });
});
