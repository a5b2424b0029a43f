import { describe, expect, it } from 'vitest';
import {
  currency,
  decimal,
  differsFromCopy,
  farFromGuides,
  legalDay,
  readBankOfCanada,
  readEcb,
  readFred,
  readTreasury,
  weekDueOn,
} from '#domain';
import type { GuideFigure, H10Figure } from '#domain';

const today = legalDay('2026-11-30');
const refusal = (reading: { kind: string; problem?: string; row?: number }) => [
  reading.kind,
  reading.problem,
  reading.row,
];

describe('the copy of release H.10 at FRED', () => {
  const file = (...rows: string[]) => ['observation_date,DEXUSUK,DEXJPUS', ...rows].join('\n');

  it('is read in dollars for one, its gaps left out', () => {
    expect(readFred(file('2026-11-24,1.3234,158.69', '2026-11-25,.,', '2026-11-26,,'), today)).toEqual({
      kind: 'read',
      figures: [
        { currency: 'GBP', day: '2026-11-24', quote: '1.3234', usdForOne: '1.323400' },
        { currency: 'JPY', day: '2026-11-24', quote: '158.69', usdForOne: '0.006302' },
      ],
    });
  });

  it.each([
    ['a web page', '<html></html>', 'not-csv', 1],
    ['no series of money', 'observation_date,GDP\n2026-11-24,1', 'no-series', 1],
    ['a series twice', 'observation_date,DEXUSUK,DEXUSUK\n2026-11-24,1.3,1.3', 'twice', 1],
    ['a figure of tomorrow', file('2026-12-01,1.3234,158.69'), 'ahead', 2],
    ['a figure of a Sunday', file('2026-11-29,1.3234,158.69'), 'no-business-day', 2],
    ['a word for a day', file('yesterday,1.3234,158.69'), 'bad-day', 2],
    ['a rate of 0', file('2026-11-24,0.0000,158.69'), 'bad-figure', 2],
    ['a figure the other way round', file('2026-11-23,1.3234,158.69', '2026-11-24,0.7556,158.69'), 'leap', 3],
    ['a rate of 1e9', file('2026-11-24,1000000000.00,158.69'), 'bad-figure', 2],
  ])('with %s is refused', (_what, text, problem, row) => {
    expect(refusal(readFred(text, today))).toEqual(['refused', problem, row]);
  });
});

describe('reference rates of the European Central Bank', () => {
  const file = (...rows: string[]) =>
    ['KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE', ...rows].join('\r\n');
  const of = (code: string, day: string, value: string) =>
    `EXR.D.${code}.EUR.SP00.A,D,${code},EUR,SP00,A,${day},${value}`;

  it('come to dollars by the dollar of the same day', () => {
    const reading = readEcb(file(of('USD', '2026-11-27', '1.1225'), of('GBP', '2026-11-27', '0.8480')), today);
    expect(reading).toEqual({
      kind: 'read',
      figures: [
        { source: 'ecb', currency: 'EUR', day: '2026-11-27', usdForOne: '1.122500' },
        { source: 'ecb', currency: 'GBP', day: '2026-11-27', usdForOne: '1.32370283' },
      ],
    });
  });

  it('leave out what is no money of today, and rates of another base', () => {
    const reading = readEcb(
      file(of('USD', '2026-11-27', '1.1225'), of('HRK', '2026-11-27', '7.5'), 'x,D,JPY,USD,SP00,A,2026-11-27,158'),
      today,
    );
    expect(reading.kind === 'read' && reading.figures.map((figure) => figure.currency)).toEqual(['EUR']);
  });

  it.each([
    ['a web page', '<!DOCTYPE html>', 'not-the-file'],
    ['headings alone', file(), 'not-the-file'],
    ['no dollar', file(of('GBP', '2026-11-27', '0.848')), 'no-dollar'],
    ['a currency twice', file(of('USD', '2026-11-27', '1.1'), of('USD', '2026-11-27', '1.2')), 'twice'],
    ['tomorrow', file(of('USD', '2026-12-01', '1.1')), 'ahead'],
    ['a rate of 0', file(of('USD', '2026-11-27', '0.0')), 'bad-figure'],
    ['a rate below zero', file(of('USD', '2026-11-27', '-1.1')), 'bad-figure'],
  ])('with %s are refused', (_what, text, problem) => {
    expect(refusal(readEcb(text, today)).slice(0, 2)).toEqual(['refused', problem]);
  });
});

describe('daily rates of the Bank of Canada', () => {
  it('come to dollars by the dollar of the same day; a day without it is passed over', () => {
    const json = {
      observations: [
        { d: '2026-11-27', FXUSDCAD: { v: '1.3617' }, FXEURCAD: { v: '1.5800' } },
        { d: '2026-11-28', FXEURCAD: { v: '1.5810' } },
      ],
    };
    expect(readBankOfCanada(json, today)).toEqual({
      kind: 'read',
      figures: [
        { source: 'bank-of-canada', currency: 'EUR', day: '2026-11-27', usdForOne: '1.160314313' },
        { source: 'bank-of-canada', currency: 'CAD', day: '2026-11-27', usdForOne: '0.734376147' },
      ],
    });
  });

  it.each([
    ['nothing', null, 'not-the-file'],
    ['a day twice', { observations: [{ d: '2026-11-27' }, { d: '2026-11-27' }] }, 'twice'],
    ['no day', { observations: [{ FXUSDCAD: { v: '1.3' } }] }, 'bad-day'],
    ['tomorrow', { observations: [{ d: '2026-12-01', FXUSDCAD: { v: '1.3' } }] }, 'ahead'],
    ['a rate of 0', { observations: [{ d: '2026-11-27', FXUSDCAD: { v: '0' } }] }, 'bad-figure'],
    [
      'a rate of another',
      { observations: [{ d: '2026-11-27', FXUSDCAD: { v: '1.3' }, FXEURCAD: { v: 'x' } }] },
      'bad-figure',
    ],
  ])('with %s are refused', (_what, json, problem) => {
    expect(refusal(readBankOfCanada(json, today)).slice(0, 2)).toEqual(['refused', problem]);
  });
});

describe('reporting rates of Treasury', () => {
  const row = (name: string, rate: string, day = '2026-09-30') => ({
    record_date: day,
    country_currency_desc: name,
    exchange_rate: rate,
    effective_date: day,
  });

  it('are read of money that no bank has, to nine places', () => {
    expect(readTreasury({ data: [row('Vietnam-Dong', '26300.0'), row('Canada-Dollar', '1.39')] }, today)).toEqual({
      kind: 'read',
      figures: [{ source: 'treasury', currency: 'VND', day: '2026-09-30', usdForOne: '0.000038023' }],
    });
  });

  it.each([
    ['a list', [], 'not-the-file'],
    ['a row that is none', { data: ['x'] }, 'not-the-file'],
    ['a number for text', { data: [{ ...row('Vietnam-Dong', '1'), exchange_rate: 26300 }] }, 'not-the-file'],
    ['money twice', { data: [row('Vietnam-Dong', '26300'), row('Vietnam-Dong', '26301')] }, 'twice'],
    ['a day ahead', { data: [row('Vietnam-Dong', '26300', '2026-12-31')] }, 'ahead'],
    ['a rate of 0', { data: [row('Vietnam-Dong', '0')] }, 'bad-figure'],
  ])('with %s are refused', (_what, json, problem) => {
    expect(refusal(readTreasury(json, today)).slice(0, 2)).toEqual(['refused', problem]);
  });
});

describe('two sources', () => {
  const figure = (usdForOne: string): H10Figure => ({
    currency: currency('GBP'),
    day: legalDay('2026-11-24'),
    quote: decimal(usdForOne),
    usdForOne: decimal(usdForOne),
  });
  const guide = (usdForOne: string, source: GuideFigure['source'] = 'ecb'): GuideFigure => ({
    source,
    currency: currency('GBP'),
    day: legalDay('2026-11-24'),
    usdForOne: decimal(usdForOne),
  });

  it('that copy one another agree to the last digit', () => {
    expect(differsFromCopy([figure('1.323400')], [figure('1.323400')])).toBeNull();
    expect(differsFromCopy([figure('1.323400')], [figure('1.323500')])?.other).toBe('1.323500');
    expect(differsFromCopy([figure('1.323400')], [])).toBeNull();
  });

  it('of their own lie within two percent of one another', () => {
    expect(farFromGuides([figure('1.326000')], [guide('1.300000')])).toBeNull();
    expect(farFromGuides([figure('1.326001')], [guide('1.300000')])?.other).toBe('1.300000');
    expect(farFromGuides([figure('1.273999')], [guide('1.300000')])?.other).toBe('1.300000');
    expect(farFromGuides([figure('0.755600')], [guide('1.300000', 'treasury')])).toBeNull();
  });
});

describe('the week that release H.10 must have', () => {
  it.each([
    ['2026-11-30', '2026-11-16'],
    ['2026-12-01', '2026-11-23'],
    ['2026-12-07', '2026-11-23'],
    ['2026-12-08', '2026-11-30'],
    // Columbus Day is a Monday: the figures come on Tuesday.
    ['2026-10-13', '2026-09-28'],
    ['2026-10-14', '2026-10-05'],
  ])('on %s is the one of %s', (on, week) => {
    expect(weekDueOn(legalDay(on))).toBe(week);
  });
});
