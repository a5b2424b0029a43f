import { describe, expect, it } from 'vitest';
import { dotted, hundredth, decimal, readRate, readSpecial, readTariffLine, TariffFile, usmcaRate } from '#domain';
import type { TariffReading } from '#domain';
import { aRow, others, shirts, textOf } from './rows.ts';

const file = new TariffFile({ part: true });
file.push(textOf([...shirts, ...others]));
const read = file.end();
const lines = read.kind === 'read' ? read.lines : [];
const readingOf = (number: string): TariffReading | undefined =>
  lines.map(readTariffLine).find(({ htsno }) => htsno === number);

describe('a rate of duty', () => {
  it.each([
    ['Free', { kind: 'free' }],
    [' Free\n', { kind: 'free' }],
    ['16.5%', { kind: 'ad-valorem', percent: '16.5' }],
    ['6.40 %', { kind: 'ad-valorem', percent: '6.40' }],
    ['0%', { kind: 'ad-valorem', percent: '0' }],
    ['6.3¢/liter', { kind: 'specific', specific: { usd: '0.063', per: 'liter' } }],
    ['$1.035/kg', { kind: 'specific', specific: { usd: '1.035', per: 'kg' } }],
    ['25¢ each', { kind: 'specific', specific: { usd: '0.25', per: 'each' } }],
    ['149¢/pf. liter', { kind: 'specific', specific: { usd: '1.49', per: 'pf. liter' } }],
    ['$3/m2', { kind: 'specific', specific: { usd: '3', per: 'm²' } }],
    ['0.4¢/kg', { kind: 'specific', specific: { usd: '0.004', per: 'kg' } }],
    ['68¢/head', { kind: 'specific', specific: { usd: '0.68', per: 'head' } }],
    ['4.4¢/kg + 30%', { kind: 'compound', specific: { usd: '0.044', per: 'kg' }, percent: '30' }],
    ['4.4¢/kg +30%', { kind: 'compound', specific: { usd: '0.044', per: 'kg' }, percent: '30' }],
    ['4.4¢/kg+30% ', { kind: 'compound', specific: { usd: '0.044', per: 'kg' }, percent: '30' }],
    ['62¢ each + 6.2%', { kind: 'compound', specific: { usd: '0.62', per: 'each' }, percent: '6.2' }],
  ])('%j is read', (cell, rate) => {
    expect(readRate(cell)).toEqual(rate);
  });

  it.each([
    '44¢ each + 6% on the case + 14% on the strap, band or bracelet',
    'The duty provided in the applicable subheading + 25%',
    '1¢/kg on drained weight',
    '3.6606¢/kg less 0.020668¢/kg for each degree under 100 degrees',
    '16.5% on the value of the lead',
    '5¢ + 6%',
    'Free (S)',
    '1,000%',
    '-5%',
    '16,5%',
    'No change',
  ])('%j stays text for a person', (cell) => {
    expect(readRate(cell)).toEqual({ kind: 'text', text: cell });
  });

  it('of nothing is none, which is not free', () => {
    for (const cell of ['', ' ', '\n', '\u00A0']) expect(readRate(cell)).toBeNull();
  });

  it('in percent is a part of the value without a digit lost', () => {
    expect(['16.5', '0', '100', '350', '5', '0.25'].map((each) => hundredth(decimal(each)))).toEqual([
      '0.165',
      '0.00',
      '1.00',
      '3.50',
      '0.05',
      '0.0025',
    ]);
  });
});

describe('the column of special rates', () => {
  it('is rates with their programs, whatever the spaces', () => {
    expect(readSpecial('Free (AU,BH, CL, S ,SG) 2.8% (JP)')).toEqual([
      { rate: 'Free', programs: ['AU', 'BH', 'CL', 'S', 'SG'] },
      { rate: '2.8%', programs: ['JP'] },
    ]);
    expect(readSpecial('Free(A*,A+)1.6¢/kg(JP)').map(({ rate }) => rate)).toEqual(['Free', '1.6¢/kg']);
  });

  it('keeps brackets with other words in the rate', () => {
    const cell = 'A duty upon the value of the repairs (see U.S. note 3 of this subchapter) (B,C)';
    expect(readSpecial(cell)).toEqual([
      { rate: 'A duty upon the value of the repairs (see U.S. note 3 of this subchapter)', programs: ['B', 'C'] },
    ]);
    expect(readSpecial('Free (See U.S. note 4 of this subchapter)')).toEqual([]);
  });

  it('tells USMCA with a quota from USMCA without', () => {
    expect(usmcaRate(readSpecial('Free (A,S,SG)'))).toEqual({ rate: 'Free', program: 'S' });
    expect(usmcaRate(readSpecial('Free (SG) See 9823.08.01-9823.08.38 (S+)'))).toEqual({
      rate: 'See 9823.08.01-9823.08.38',
      program: 'S+',
    });
    expect(usmcaRate(readSpecial('Free (SG)'))).toBeNull();
  });
});

describe('a number of the schedule', () => {
  it('takes its rates, notes and description from the rows over it', () => {
    expect(readingOf('6109.10.00.12')).toMatchObject({
      kind: 'ad-valorem',
      percent: '16.5',
      inheritedFrom: '6109.10.00',
      units: ['doz.', 'kg'],
      path: [
        'T-shirts, singlets, tank tops and similar garments, knitted or crocheted',
        'Of cotton',
        "Men's or boys'",
        'Other T-shirts',
        "Men's (338)",
      ],
      section301: ['9903.88.15'],
      usmca: 'Free (S)',
      column2: '90%',
    });
  });

  it('takes them where its own cells hold a space or a line feed', () => {
    expect(readingOf('6109.90.10.07')).toMatchObject({ percent: '32', inheritedFrom: '6109.90.10', usmca: 'Free (S)' });
  });

  it('has none where no row over it begins its number', () => {
    expect(readingOf('9802.00.91.00')).toMatchObject({
      kind: 'heading-only',
      readable: false,
      inheritedFrom: null,
      units: ['m²'],
    });
    expect(readingOf('6109')).toMatchObject({ kind: 'heading-only', general: '' });
    expect(readingOf('9823.01.05')).toMatchObject({ kind: 'heading-only', usmca: '77.2¢/liter (S+)' });
  });

  it('keeps what no rule reads as text', () => {
    expect(readingOf('9101.11.40.10')).toMatchObject({ kind: 'text', readable: false, percent: null, units: [] });
  });

  it('names headings of Section 301 apart from others, across a no-break space', () => {
    expect(readingOf('2106.90.99.72')).toMatchObject({ section301: ['9903.88.15'], alsoFootnoted: ['9903.19.22'] });
    expect(readingOf('8518.29.80.00')).toMatchObject({ section301: ['9903.88.04', '9903.88.15'], units: [] });
    expect(readingOf('4202.92.31.20')).toMatchObject({ section301: ['9903.88.03', '9903.88.69'] });
  });

  it('reads an indent with a zero in front', () => {
    expect(readingOf('2204.21.50.05')).toMatchObject({
      kind: 'specific',
      specific: { usd: '0.063', per: 'liter' },
      inheritedFrom: '2204.21.50',
      column2: '33¢/liter',
    });
  });

  it.each([
    ['The duty provided in the applicable subheading + 35%', '35', false],
    ['The duty provided in the applicable subheading plus 25%', '25', false],
    ['The duty provided in the applicable subheading + a duty of 25%', '25', false],
    ['The duty provided in the applicable subheading +10%', '10', false],
    ['The duty provided in the applicable subheading + 7.5% ', '7.5', false],
    ['The duty provided in the applicable subheading', '0', true],
    ['No change', '0', true],
    ['no change.', '0', true],
    ['No Change', '0', true],
    ['15%', null, false],
    ['', null, false],
  ])('of chapter 99 with %j says what it adds, and not whether it holds', (general, adds, noChange) => {
    const one = new TariffFile({ part: true });
    one.push(textOf([aRow('9903.82.20', 0, 'Derivative steel articles', { general })]));
    const reading = one.end();
    expect(reading.kind === 'read' ? reading.lines.map(readTariffLine) : []).toMatchObject([
      { kind: 'chapter-99', adds, noChange },
    ]);
  });

  it('is written with dots', () => {
    expect(['0901', '090121', '09012100', '0901210015'].map(dotted)).toEqual([
      '0901',
      '0901.21',
      '0901.21.00',
      '0901.21.00.15',
    ]);
  });
});
